import { useSyncExternalStore } from "react";

/**
 * A value that changes often and concerns few: whoever reads it through `useStored` is drawn again
 * only when the part that it reads has changed. For what is under the pointer, not for what a link
 * restores.
 */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Calls back after every change; returns how to stop that. */
  readonly subscribe: (notify: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return;
      value = next;
      for (const notify of listeners) notify();
    },
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
  };
}

/** A part of a store. `select` must give equal values (Object.is) for what counts as unchanged. */
export function useStored<T, Part>(store: Store<T>, select: (value: T) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

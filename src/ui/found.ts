import { createContext, useContext } from "react";
import { type Store, createStore, useStored } from "./store.ts";

/** Where on the page a search has found something. */
export interface FoundPlaces {
  /** Keys of the places (`data-place`). */
  readonly places: ReadonlySet<string>;
  /** What is said of each, beside the sign that it gets: a sentence. */
  readonly said: string;
}

export type Found = Store<FoundPlaces>;

export const nothingFound: FoundPlaces = { places: new Set(), said: "" };

/**
 * By context and not by props: it crosses every view and changes none of them but for a sign at the
 * places themselves. Without a provider nothing is found.
 */
export const FoundContext = createContext<Found>(createStore(nothingFound));

/**
 * What is said where a search has found something at a place, or at one of several that are drawn as one;
 * undefined where it has not.
 */
export function useFound(...drawn: readonly string[]): string | undefined {
  return useStored(useContext(FoundContext), ({ places, said }) =>
    drawn.some((one) => places.has(one)) ? said : undefined,
  );
}

/** The same as attributes of what is at the place, for whoever reads by ear, and for the styles. */
export function useFoundSign(...drawn: readonly string[]) {
  const said = useFound(...drawn);
  return { "data-found": said === undefined ? undefined : true, "aria-description": said } as const;
}

import { createContext, useContext } from "react";
import { type Store, createStore, useStored } from "./store.ts";

/** Keys of the places on the page (`data-place`) where a search has found something. */
export type Found = Store<ReadonlySet<string>>;

export const nothingFound: ReadonlySet<string> = new Set();

/**
 * By context and not by props: it crosses every view and changes none of them but for a sign at the
 * places themselves. Without a provider nothing is found.
 */
export const FoundContext = createContext<Found>(createStore(nothingFound));

/** Whether a search has found something at a place, or at one of several that are drawn as one. */
export function useFound(...drawn: readonly string[]): boolean {
  return useStored(useContext(FoundContext), (places) => drawn.some((one) => places.has(one)));
}

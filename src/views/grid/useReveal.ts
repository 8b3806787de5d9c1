import { type RefObject, useLayoutEffect, useRef } from "react";
import { elementAt } from "#ui/viewHandle.ts";
import type { Place } from "./gridKeyboard.ts";
import type { Places } from "./gridPlaces.ts";

/** Brings a place into view and into the page, so that it can be focused. */
export type Reveal = (place: Place) => void;

/**
 * Finds the element of a place by its key; of a large grid it is brought into the page first, by what
 * the window puts into `reveal`.
 */
export function useReveal(box: RefObject<Element | null>, places: Places) {
  const reveal = useRef<Reveal | null>(null);
  const latest = useRef(places);
  useLayoutEffect(() => {
    latest.current = places;
  });
  const find = (key: string) => {
    const place = latest.current.get(key);
    if (place) reveal.current?.(place);
    return elementAt(box.current, key);
  };
  return { reveal, find };
}

import { type Ref, type RefObject, useImperativeHandle } from "react";

/**
 * What the page may ask of a view: to take the focus. Which element that is, is the view's own
 * business; the page names places by their keys and elements not at all.
 */
export interface ViewHandle {
  /** Focuses the place of that key; false where the view does not show it. */
  readonly focusPlace: (place: string) => boolean;
  /** Focuses where a reader of the view would begin; false where there is nothing to focus. */
  readonly focusView: () => boolean;
}

/** The element within a root that carries the key of a place as `data-place`. */
export function elementAt(
  root: Element | null | undefined,
  place: string,
): HTMLElement | SVGElement | null {
  // Keys hold strings of a corpus: they are compared, none is built into a selector.
  for (const element of root?.querySelectorAll<HTMLElement | SVGElement>("[data-place]") ?? []) {
    if (element.dataset["place"] === place) return element;
  }
  return null;
}

function focused(
  element: HTMLElement | SVGElement | null | undefined,
  preventScroll: boolean,
): boolean {
  element?.focus({ preventScroll });
  return element !== null && element !== undefined;
}

/**
 * Gives a view its handle: places are found under `root` by their keys, and the view begins at what
 * `start` gives.
 * @param find where a place is, for a view of which not all is in the page
 * @param scrolls whether the view is scrolled to where it begins; not where it scrolls by itself
 */
export function useViewHandle(
  ref: Ref<ViewHandle> | undefined,
  root: RefObject<Element | null>,
  start: () => HTMLElement | SVGElement | null | undefined,
  scrolls = true,
  find: (place: string) => HTMLElement | SVGElement | null = (place) =>
    elementAt(root.current, place),
): void {
  useImperativeHandle(
    ref,
    () => ({
      focusPlace: (place) => focused(find(place), false),
      focusView: () => focused(start(), !scrolls),
    }),
    // `start` and `find` read refs only: each is the same function at every rendering.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [root, scrolls],
  );
}

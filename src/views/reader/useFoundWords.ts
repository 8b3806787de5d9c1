import { type RefObject, useEffect, useRef } from "react";
import type { Words } from "#domain/opened.ts";
import { bring } from "./goTo.ts";
import { rangeOf, rangesOf } from "./textRange.ts";

const name = "found";

/**
 * Shows the words that a link names: brings them into view when they are others than before, and marks
 * them without a change to the text (CSS Custom Highlight API); a browser without that selects them.
 * @param draw draws the part of a long text that holds an offset
 */
export function useFoundWords(
  text: RefObject<HTMLElement | null>,
  words: Words | null,
  draw: RefObject<((offset: number) => void) | null>,
): void {
  const shown = useRef<string | null>(null);
  // After every drawing: what is drawn anew are other elements, and a range would stay with the old ones.
  useEffect(() => {
    const root = text.current;
    const registry = typeof CSS === "undefined" ? undefined : CSS.highlights;
    if (!words || !root) {
      shown.current = null;
      registry?.delete(name);
      return;
    }
    const key = `${words.from} ${words.to} ${words.translation ?? ""}`;
    const isNew = shown.current !== key;
    if (isNew) draw.current?.(words.from);
    const ranges = rangesOf(root, words);
    const [first] = ranges;
    if (!first) return;
    shown.current = key;
    registry?.set(name, new Highlight(...ranges));
    if (isNew) bring(root, rangeOf(root, words) ?? first, registry === undefined);
  });
  useEffect(() => () => void (typeof CSS === "undefined" || CSS.highlights?.delete(name)), []);
}

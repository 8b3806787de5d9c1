import { type RefObject, useEffect } from "react";
import type { Words } from "#domain/opened.ts";
import { stretchesOf, wordsOf } from "./textRange.ts";

/** The words of a text that the reader has selected; null for none, or for what lies beyond it. */
function selectedWords(root: Element | null): Words | null {
  const range = selectedRange();
  return root && range && wordsOf(root, range);
}

/** The same with those of its translation, where a selection goes from one into the other. */
export function selectedStretches(root: Element | null): readonly Words[] {
  const range = selectedRange();
  return root && range ? stretchesOf(root, range) : [];
}

function selectedRange(): Range | null {
  const selection = window.getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

/**
 * Tells which words are selected, as they were before each press and each key. Browsers let a selection
 * go at the press on whatever asks for it, or when a dialog takes the focus: then it is too late to look.
 */
export function useChosenWords(
  root: RefObject<Element | null>,
  onChoose: (words: Words | null) => void,
): void {
  useEffect(() => {
    const tell = () => onChoose(selectedWords(root.current));
    // What no pointer and no key has pressed (a screen reader, a voice) is a click alone.
    const tellOfSome = () => {
      const words = selectedWords(root.current);
      if (words) onChoose(words);
    };
    const done = new AbortController();
    const { signal } = done;
    window.addEventListener("pointerdown", tell, { signal, capture: true });
    window.addEventListener("keydown", tell, { signal, capture: true });
    window.addEventListener("click", tellOfSome, { signal, capture: true });
    return () => {
      done.abort();
      onChoose(null);
    };
  }, [root, onChoose]);
}

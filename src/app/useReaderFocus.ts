import { type RefObject, useEffect, useRef } from "react";
import { type Opened, keyOf } from "#domain/opened.ts";
import { placeOf } from "#domain/place.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";

/**
 * Where the focus goes as the reader opens and closes: to its heading, and back to the very place
 * that it was opened from, by whichever way it closes (Escape, the button, Back). Stepping through
 * passages does not move it.
 * @param opened with its document named (`settled`), so that one thing has one key
 */
export function useReaderFocus(
  opened: Opened | null,
  reader: RefObject<ViewHandle | null>,
  view: RefObject<ViewHandle | null>,
): void {
  const before = useRef<Opened | null>(null);
  const started = useRef(false);
  const key = opened && keyOf(opened);
  useEffect(() => {
    const previous = before.current;
    before.current = opened;
    if (!started.current) {
      // A pasted link: the page has just loaded and nobody has moved the focus.
      started.current = true;
      return;
    }
    if (opened) {
      // The reader itself may still be on its way.
      return whenThere(() => reader.current?.focusView() ?? false);
    }
    if (!previous) return;
    const place = placeOf(previous);
    // Filtered out or folded meanwhile: the view itself.
    return whenThere(
      () => (view.current?.focusPlace(place) ?? false) || (view.current?.focusView() ?? false),
    );
    // Only a change of what is opened moves the focus, not every new object for it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
}

/**
 * Moves the focus, as soon as what is to take it is there (the reader's code may still be on its way),
 * and once more where that is drawn anew: closing the reader may turn the grid from tall to wide. Gives
 * up as soon as a reader has put the focus elsewhere.
 */
function whenThere(focus: () => boolean): () => void {
  const before = document.activeElement;
  let taken: Element | null = null;
  // Frames: ten seconds for a slow network, then a fifth of a second for a second drawing.
  let left = 600;
  let handle = 0;
  const check = () => {
    const now = document.activeElement;
    const lost = now === null || now === document.body;
    if (taken === null ? lost || now === before : lost) {
      if (focus()) {
        taken = document.activeElement;
        left = Math.min(left, 12);
      }
    } else if (now !== taken) return;
    if (--left > 0) handle = requestAnimationFrame(check);
  };
  check();
  return () => cancelAnimationFrame(handle);
}

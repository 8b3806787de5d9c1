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
 * Moves the focus now, and again while what takes it is drawn anew: closing the reader may turn the
 * grid from tall to wide, and opening it may have to fetch it. Ends when the focus is somewhere else.
 */
function whenThere(focus: () => boolean): () => void {
  let handle = 0;
  let left = 600;
  const before = document.activeElement;
  let mine: Element | null = focus() ? document.activeElement : null;
  let calm = 0;
  const check = () => {
    const now = document.activeElement;
    if (mine?.isConnected && now === mine) {
      // Still there after a while: nothing will take it away any more.
      if (++calm > 12) return;
    } else if (now === document.body || now === before || now === null) {
      calm = 0;
      mine = focus() ? document.activeElement : null;
    } else return;
    if (--left > 0) handle = requestAnimationFrame(check);
  };
  handle = requestAnimationFrame(check);
  return () => cancelAnimationFrame(handle);
}

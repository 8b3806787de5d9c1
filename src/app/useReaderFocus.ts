import { useEffect, useRef } from "react";
import type { Opened } from "#domain/selection.ts";

/** What is opened, without the passage: stepping through passages does not move the focus. */
function keyOf(opened: Opened | null): string | null {
  if (!opened) return null;
  return opened.kind === "cell"
    ? `cell ${opened.organization}/${opened.target} ${opened.document}`
    : `document ${opened.document}`;
}

/**
 * Where the focus goes as the reader opens and closes: to its heading, and back to the very cell or
 * document that it was opened from, by whichever way it closes (Escape, the button, Back).
 */
export function useReaderFocus(opened: Opened | null): void {
  const before = useRef<Opened | null>(null);
  const started = useRef(false);
  const key = keyOf(opened);
  useEffect(() => {
    const previous = before.current;
    before.current = opened;
    if (!started.current) {
      // A pasted link: the page has just loaded and nobody has moved the focus.
      started.current = true;
      return;
    }
    if (keyOf(previous) === key) return;
    const target = opened ? headingOf() : previous ? originOf(previous) : null;
    target?.focus({ preventScroll: opened !== null });
    if (!opened && previous) {
      // Closing may turn the grid from tall to wide, and its cells are then drawn anew.
      const again = setTimeout(() => {
        if (document.activeElement === document.body) originOf(previous)?.focus();
      }, 120);
      return () => clearTimeout(again);
    }
    // Only a change of what is opened moves the focus, not every new object for it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
}

function headingOf(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>("[data-reader-heading]") ??
    document.querySelector<HTMLElement>("[data-document-heading]")
  );
}

function originOf(opened: Opened): HTMLElement | SVGElement | null {
  if (opened.kind === "cell") {
    const place = `${opened.organization}/${opened.target}`;
    const cells = [...document.querySelectorAll<HTMLElement>("[data-place]")];
    return (
      cells.find((cell) => cell.dataset["place"] === place) ??
      // Filtered out or folded meanwhile: the grid itself.
      document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
    );
  }
  const documents = [...document.querySelectorAll<SVGElement>("[data-document]")];
  return documents.find((one) => one.dataset["document"] === opened.document) ?? null;
}

import { useEffect, useRef } from "react";

/** What a key does, by the key's name; null entries are off. */
export type Shortcuts = Readonly<Record<string, (() => void) | null>>;

/** Keys for the whole page. Silent while a reader types, and with any modifier held. That letters among them can be turned off (WCAG 2.2, 2.1.4) is the business of whoever passes them. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const at = event.target;
      const types =
        at instanceof HTMLInputElement ? at.type !== "checkbox" : at instanceof HTMLTextAreaElement;
      if (types || at instanceof HTMLSelectElement) return;
      if (document.querySelector("dialog[open]")) return;
      const act = Object.hasOwn(current.current, event.key) ? current.current[event.key] : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

import { useEffect, useRef } from "react";

/** What a key does, by the key's name in small letters, `mod+` before it for one with Ctrl or ⌘; null entries are off. */
export type Shortcuts = Readonly<Record<string, (() => void) | null>>;

/** Keys for the whole page. Silent while a reader types, but for those with Ctrl or ⌘. That letters among them can be turned off (WCAG 2.2, 2.1.4) is the business of whoever passes them. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const isHeld = event.ctrlKey || event.metaKey;
      const at = event.target;
      const types =
        at instanceof HTMLInputElement ? at.type !== "checkbox" : at instanceof HTMLTextAreaElement;
      // With the shift key held too it is the browser's own.
      if (isHeld && event.shiftKey) return;
      if (!isHeld && (types || at instanceof HTMLSelectElement)) return;
      if (document.querySelector("dialog[open]")) return;
      // Caps Lock gives capitals. Where K is no Latin letter, it is the key that has its place.
      const name = event.key.toLowerCase();
      const key = isHeld ? `mod+${name > "~" && event.code === "KeyK" ? "k" : name}` : name;
      const act = Object.hasOwn(current.current, key) ? current.current[key] : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

import { useCallback, useState } from "react";

const key = "positionary:single-keys";

function stored(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    // No storage: they are on, as for everybody who has not chosen.
    return true;
  }
}

/**
 * Whether single letters are shortcuts for the whole page. Who dictates, or rests a hand on the keys,
 * must be able to turn them off (WCAG 2.2, 2.1.4, level A). Not part of a link.
 */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(stored);
  const choose = useCallback((next: boolean) => {
    setOn(next);
    try {
      if (next) localStorage.removeItem(key);
      else localStorage.setItem(key, "off");
    } catch {
      // No storage: the choice holds for this page.
    }
  }, []);
  return [on, choose];
}

import { createStore, useStored } from "./store.ts";

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where public/theme.js looks before the first paint. */
const key = "positionary:theme";

function stored(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "light" || chosen === "dark" ? chosen : "auto";
}

/** What was chosen since the page came: in its header, or in the palette. */
const chosen = createStore<Theme | null>(null);

/** Chooses a colour theme, everywhere on the page and for the next visit. */
export function chooseTheme(next: Theme): void {
  if (next === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = next;
  chosen.set(next);
  try {
    if (next === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // No storage: the choice holds for this page.
  }
}

/** The colour theme: the system's, or one that this reader chose here before. Not part of a link. */
export function useTheme(): Theme {
  return useStored(chosen, (theme) => theme ?? stored());
}

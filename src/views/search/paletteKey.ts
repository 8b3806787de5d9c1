/** The keys that open the palette, as they are printed on the keyboard of this machine. */
export function paletteKey(): string {
  return /Mac|iP(?:ad|hone)/.test(navigator.userAgent) ? "⌘ K" : "Ctrl K";
}

import { drawnFamilies } from "#ui/drawScene.ts";

let made = false;

/**
 * Makes the faces of the style sheet known once more, under the names that pictures are drawn with: the
 * page's own are optional, and where one of them came too late for the first text, a browser keeps to its
 * fallback for as long as the page is open, canvases too.
 */
export function makePictureFaces(): void {
  if (made) return;
  made = true;
  for (const sheet of document.styleSheets) {
    // A sheet of an extension may not be read; it has none of ours.
    if (sheet.href === null || new URL(sheet.href).origin !== window.location.origin) continue;
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const value = (name: string) => rule.style.getPropertyValue(name);
      const family = value("font-family").replaceAll(/["']/g, "");
      const drawn = drawnFamilies.get(family);
      const address = /url\(["']?([^"')]+)["']?\)/.exec(value("src"))?.[1];
      if (drawn === undefined || address === undefined) continue;
      document.fonts.add(
        new FontFace(drawn, `url("${new URL(address, sheet.href).href}")`, {
          weight: value("font-weight"),
          unicodeRange: value("unicode-range"),
          display: "block",
        }),
      );
    }
  }
}

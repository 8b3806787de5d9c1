import type { Palette } from "./paper.ts";
import type { FaceRole, Measure, Scene, SceneItem, SceneText } from "./scene.ts";

/**
 * A scene as an SVG 1.1 file that stands alone: no script, no style sheet, no address of anything. Its
 * sentence is its title, so that it has a name wherever it is put. The faces are named, not embedded:
 * where they are not installed, the reader's own take their place, and each line keeps the length that
 * it was laid out with.
 */
export function sceneToSvg(scene: Scene, palette: Palette, measure: Measure): string {
  const { width, height } = scene;
  const ground = palette[scene.ground];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}" role="img" aria-labelledby="title desc" lang="${xmlText(scene.language)}" xml:lang="${xmlText(scene.language)}">`,
    `<title id="title">${xmlText(scene.name)}</title>`,
    `<desc id="desc">${xmlText(scene.description)}</desc>`,
    `<rect width="${num(width)}" height="${num(height)}" fill="${ground}"/>`,
    ...scene.items.map((item) => itemToSvg(item, palette, measure)),
    `</svg>`,
    ``,
  ].join("\n");
}

function itemToSvg(item: SceneItem, palette: Palette, measure: Measure): string {
  switch (item.kind) {
    case "rect":
      return `<rect x="${num(item.x)}" y="${num(item.y)}" width="${num(item.width)}" height="${num(item.height)}"${item.radius > 0 ? ` rx="${num(item.radius)}"` : ""}${paint(item, palette)}/>`;
    case "circle":
      return `<circle cx="${num(item.x)}" cy="${num(item.y)}" r="${num(item.radius)}"${paint(item, palette)}/>`;
    case "polyline": {
      const points = item.points.map(([x, y]) => `${num(x)},${num(y)}`).join(" ");
      return `<${item.closed ? "polygon" : "polyline"} points="${points}"${paint(item, palette)}/>`;
    }
    case "text":
      return textToSvg(item, palette, measure);
    case "group":
      return `<g><title>${xmlText(item.name)}</title>${item.items.map((one) => itemToSvg(one, palette, measure)).join("")}</g>`;
    default:
      return item satisfies never;
  }
}

type Painted = Extract<SceneItem, { readonly kind: "rect" | "circle" | "polyline" }>;

function paint({ fill, stroke, strokeWidth, dash }: Painted, palette: Palette): string {
  const line =
    stroke === null
      ? ""
      : ` stroke="${palette[stroke]}" stroke-width="${num(strokeWidth)}"${dash.length > 0 ? ` stroke-dasharray="${dash.map(num).join(" ")}"` : ""}`;
  return ` fill="${fill === null ? "none" : palette[fill]}"${line}`;
}

const families: Readonly<Record<FaceRole, string>> = {
  sans: "Inter, 'Inter Variable', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', Georgia, 'Times New Roman', serif",
};

function textToSvg(item: SceneText, palette: Palette, measure: Measure): string {
  const { x, y, font, anchor, direction, rotate, fill, language, text } = item;
  // SVG anchors by the direction of the words, a scene by the sides of the page.
  const start = direction === "rtl" ? "right" : "left";
  const end = anchor === "middle" ? "middle" : anchor === start ? null : "end";
  return [
    `<text x="${num(x)}" y="${num(y)}" font-family="${families[font.face]}" font-size="${num(font.size)}"`,
    font.weight === 400 ? "" : ` font-weight="${font.weight}"`,
    end === null ? "" : ` text-anchor="${end}"`,
    direction === "rtl" ? ` direction="rtl"` : "",
    ` textLength="${num(measure(text, font))}" lengthAdjust="spacingAndGlyphs"`,
    rotate === 0 ? "" : ` transform="rotate(${num(rotate)} ${num(x)} ${num(y)})"`,
    language === null ? "" : ` lang="${xmlText(language)}" xml:lang="${xmlText(language)}"`,
    ` fill="${palette[fill]}" xml:space="preserve">${xmlText(text)}</text>`,
  ].join("");
}

/** Pixels as XML writes them, to the hundredth. */
function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** What XML 1.0 (section 2.2) has no place for at all, not even as a reference. */
// oxlint-disable-next-line no-control-regex
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Any string as text or an attribute of XML; a character that XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(unspeakable, "\ufffd").replace(/[&<>"']/g, (one) => escapes[one] ?? one);
}

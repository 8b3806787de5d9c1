import type { Palette } from "./paper.ts";
import type { FaceRole, Font, Measure, Scene, SceneItem, SceneText } from "./scene.ts";

/** What of a 2D canvas a scene is drawn with: a browser's own, or one of Node. */
export type Canvas2D = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "direction"
  | "beginPath"
  | "closePath"
  | "moveTo"
  | "lineTo"
  | "rect"
  | "roundRect"
  | "arc"
  | "fill"
  | "stroke"
  | "fillRect"
  | "fillText"
  | "setLineDash"
  | "save"
  | "restore"
  | "translate"
  | "rotate"
  | "scale"
> & { measureText(text: string): { readonly width: number } };

/** Under which name a family of the page (styles.css) is drawn with where it must not be left to chance. */
export const drawnFamilies: ReadonlyMap<string, string> = new Map([
  ["Positionary Sans", "Positionary Sans Drawn"],
  ["Positionary Serif", "Positionary Serif Drawn"],
]);

/** The families of the page (styles.css, `--font-sans` and `--font-serif`); their faces must have come before. */
const families: Readonly<Record<FaceRole, string>> = {
  sans: '"Positionary Sans Drawn", "Positionary Sans", "Positionary Sans Fallback", system-ui, sans-serif',
  serif:
    '"Positionary Serif Drawn", "Positionary Serif", "Positionary Serif Fallback", Georgia, serif',
};

/** A font as CSS and canvas write it. */
export function cssFont({ face, size, weight }: Font): string {
  return `${weight} ${size}px ${families[face]}`;
}

/** Measures words with the fonts of a canvas. A word is measured once. */
export function measureOn(context: Pick<Canvas2D, "font" | "measureText">): Measure {
  const known = new Map<string, Map<string, number>>();
  return (text, font) => {
    const css = cssFont(font);
    let widths = known.get(css);
    if (!widths) known.set(css, (widths = new Map()));
    let width = widths.get(text);
    if (width === undefined) {
      context.font = css;
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}

/** Draws a scene at the origin of a canvas. @param scale pixels of the canvas for one of the scene */
export function drawScene(context: Canvas2D, scene: Scene, palette: Palette, scale: number): void {
  context.save();
  context.scale(scale, scale);
  context.textBaseline = "alphabetic";
  context.fillStyle = palette[scene.ground];
  context.fillRect(0, 0, scene.width, scene.height);
  for (const item of scene.items) drawItem(context, item, palette);
  context.restore();
}

function drawItem(context: Canvas2D, item: SceneItem, palette: Palette): void {
  switch (item.kind) {
    case "group":
      for (const one of item.items) drawItem(context, one, palette);
      return;
    case "text":
      drawText(context, item, palette);
      return;
    case "rect":
      context.beginPath();
      if (item.radius > 0)
        context.roundRect(item.x, item.y, item.width, item.height, radiusOf(item));
      else context.rect(item.x, item.y, item.width, item.height);
      break;
    case "circle":
      context.beginPath();
      context.arc(item.x, item.y, item.radius, 0, 2 * Math.PI);
      break;
    case "polyline":
      context.beginPath();
      item.points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
      if (item.closed) context.closePath();
      break;
    default:
      return item satisfies never;
  }
  if (item.fill !== null) {
    context.fillStyle = palette[item.fill];
    context.fill();
  }
  if (item.stroke !== null) {
    context.strokeStyle = palette[item.stroke];
    context.lineWidth = item.strokeWidth;
    context.setLineDash([...item.dash]);
    context.stroke();
  }
}

/** SVG rounds no corner by more than half a side. */
function radiusOf({ radius, width, height }: { radius: number; width: number; height: number }) {
  return Math.max(0, Math.min(radius, width / 2, height / 2));
}

function drawText(context: Canvas2D, item: SceneText, palette: Palette): void {
  context.save();
  context.font = cssFont(item.font);
  context.direction = item.direction;
  context.textAlign = item.anchor === "middle" ? "center" : item.anchor;
  context.fillStyle = palette[item.fill];
  context.translate(item.x, item.y);
  if (item.rotate !== 0) context.rotate((item.rotate * Math.PI) / 180);
  context.fillText(item.text, 0, 0);
  context.restore();
}

/** Share cards as PNG files. For Node alone: nothing of the page may import this. */
import { availableParallelism } from "node:os";
import { type Canvas, createCanvas } from "@napi-rs/canvas";
import type { Corpus } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import type { Messages } from "#i18n/en.ts";
import { type Canvas2D, drawScene, measureOn } from "#ui/drawScene.ts";
import { paper } from "#ui/paper.ts";
import type { Scene } from "#ui/scene.ts";
import { cardScene, cardSize } from "#views/share/shareCard.ts";
import { letterCheck, registerFaces } from "./faces.ts";
import { pngOfPixels } from "./png.ts";

/** A card to be made. */
export interface CardOrder {
  /** For whoever takes the card: a file name, or what else tells it from the others. */
  readonly name: string;
  readonly stance: FullStance;
  readonly corpus: Pick<Corpus, "title" | "revision">;
  /** The language of the card; its quote keeps its own. */
  readonly t: Messages;
}

export interface CardReport {
  readonly made: number;
  /** Cards that say that their quote has letters which no font here has. */
  readonly withoutLetters: readonly string[];
}

/**
 * Draws cards of 1,200 x 630 pixels and hands each over as it is ready, in the order of the cards.
 * Drawing takes the thread that calls, compression one of Node's own: as many at a time as there are
 * processors. Rejects with what `give` rejects with.
 * @param give gets the name of a card and the bytes of its PNG; the next ones wait for it
 */
export async function renderCards(
  orders: Iterable<CardOrder>,
  give: (name: string, png: Uint8Array) => void | Promise<void>,
): Promise<CardReport> {
  registerFaces();
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const measure = measureOn(createCanvas(1, 1).getContext("2d"));
  const check = letterCheck({ face: "serif", size: 16, weight: 400 });
  const withoutLetters: string[] = [];
  const compressing: { readonly name: string; readonly png: Promise<Uint8Array> }[] = [];
  let made = 0;
  const next = async () => {
    const first = compressing.shift();
    if (!first) return;
    await give(first.name, await first.png);
    made++;
  };
  for (const { name, stance, corpus, t } of orders) {
    let isLegible = true;
    const hasLetters = (text: string) => (isLegible = check(text));
    const scene = cardScene({ stance, corpus, t, measure, hasLetters });
    if (!isLegible) withoutLetters.push(name);
    compressing.push({ name, png: pngOf(scene, canvas) });
    while (compressing.length > availableParallelism()) await next();
  }
  while (compressing.length > 0) await next();
  return { made, withoutLetters };
}

/** Draws on a canvas that is used again: its pixels are copied before the next card is drawn. */
function pngOf(scene: Scene, canvas: Canvas): Promise<Uint8Array> {
  // The same calls as in a browser; only their types have other names here.
  drawScene(canvas.getContext("2d") as unknown as Canvas2D, scene, paper, 1);
  return pngOfPixels(cardSize.width, cardSize.height, canvas.data());
}

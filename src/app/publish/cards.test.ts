import { createCanvas } from "@napi-rs/canvas";
import fc from "fast-check";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { type FullStance, indexOf } from "#domain/corpusIndex.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { figureText } from "#i18n/figureText.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { measureOn } from "#ui/drawScene.ts";
import { paper } from "#ui/paper.ts";
import type { SceneText } from "#ui/scene.ts";
import { cardScene } from "#views/share/shareCard.ts";
import { renderCards } from "./cards.ts";
import { letterCheck, registerFaces } from "./faces.ts";
import { pngOfPixels } from "./png.ts";

registerFaces();
const measure = measureOn(createCanvas(1, 1).getContext("2d"));
const corpus = bundledCorpus();
const index = indexOf(corpus);
const stances = corpus.stances.map(index.inFull);
const some = (fits: (one: FullStance) => boolean) => {
  const found = stances.find(fits);
  if (!found) throw new Error("the bundled corpus has no such stance");
  return found;
};

/** The stance with other words for its quote. */
const saying = (one: FullStance, exact: string, language = one.document.language): FullStance => ({
  ...one,
  document: { ...one.document, language },
  passages: [{ ...one.passages[0]!, exact }],
});

const sceneOf = (stance: FullStance, t = en, hasLetters: (text: string) => boolean = () => true) =>
  cardScene({ stance, corpus, t, measure, hasLetters });

function textsOf(stance: FullStance, t = en, hasLetters?: (text: string) => boolean) {
  return sceneOf(stance, t, hasLetters).items.filter(
    (item): item is SceneText => item.kind === "text",
  );
}

const quoteOf = (texts: readonly SceneText[]) =>
  texts.filter(({ font }) => font.face === "serif" && font.weight === 400);
const bare = (text: string) => text.replaceAll(/[\s“”«»]/gu, "");

test("each card is a PNG of 1,200 x 630 with its mark in its colour, in the order of the stances", async () => {
  const chosen = [
    some(({ stance }) => stance.position === 2),
    some(({ stance }) => stance.position === -2),
  ];
  const made = new Map<string, Uint8Array>();
  const report = await renderCards(
    chosen.map((stance, i) => ({ name: `${i}`, stance, corpus, t: en })),
    (name, png) => {
      made.set(name, png);
    },
  );
  expect(report).toEqual({ made: 2, withoutLetters: [] });
  expect([...made.keys()]).toEqual(["0", "1"]);
  for (const [i, { stance }] of chosen.entries()) {
    const png = PNG.sync.read(Buffer.from(made.get(`${i}`)!));
    expect([png.width, png.height]).toEqual([1200, 630]);
    const bar = sceneOf(chosen[i]!).items.find((item) => item.kind === "rect" && item.width > 10);
    if (bar?.kind !== "rect") throw new Error("no bar");
    const line = sceneOf(chosen[i]!).items.find(
      (item) => item.kind === "polyline" && item.stroke === "baseline",
    );
    const y = line?.kind === "polyline" ? line.points[0]![1] : 0;
    expect(stance.position > 0 ? bar.y + bar.height : bar.y).toBeCloseTo(y);
    const at = (Math.round(bar.y + bar.height / 2) * 1200 + Math.round(bar.x + bar.width / 2)) * 4;
    const seen = Buffer.from(png.data.subarray(at, at + 3)).toString("hex");
    expect(`#${seen}`).toBe(paper[stance.position > 0 ? "mark-supports" : "mark-opposes"]);
    expect(Buffer.from(png.data.subarray(0, 3)).toString("hex")).toBe(paper.page.slice(1));
  }
});

test("a card says who, on what, how it is coded, the quote verbatim, and its source", () => {
  const short = stances.toSorted(
    (a, b) => a.passages[0]!.exact.length - b.passages[0]!.exact.length,
  )[0]!;
  const texts = textsOf(short);
  const words = texts.map(({ text }) => text);
  expect(words).toContain(short.organization.shortName);
  expect(words).toContain(en.position[short.stance.position]);
  expect(words.join(" ")).toContain(en.basis[short.stance.basis]);
  const quote = quoteOf(texts);
  expect(bare(quote.map(({ text }) => text).join(""))).toBe(bare(short.passages[0]!.exact));
  expect(quote[0]?.language).toBe(short.document.language);
  expect(words.join(" ")).toContain(corpus.revision.slice(0, 4));
  expect(words).toContain("Positionary");
});

test("where the issuer is inferred or the title the curators' own, the card says so; and the date is kept", () => {
  const inferred = textsOf(some(({ document }) => document.attribution.basis === "inferred"));
  expect(inferred.some(({ text }) => /\(issuer inferred\), .*\d{4}$/.test(text))).toBe(true);
  const untitled = textsOf(
    some(({ document }) => !document.titlePrinted),
    es,
  );
  expect(
    untitled.some(({ text }) => text.endsWith("(sin título, nombrado por los curadores)")),
  ).toBe(true);
});

test("a quote of any length stays within the card, above its source, and is cut at a word", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 14 }), (n, length) => {
      const words = Array.from({ length: n }, (_, i) => `${i}`.padEnd(length, "x"));
      const texts = textsOf(saying(stances[0]!, words.join(" "), "en"));
      const quote = quoteOf(texts);
      const source = texts.find(
        ({ font, y }) => font.size === 22 && font.face === "sans" && y > 400,
      );
      for (const line of quote) {
        expect(line.y).toBeLessThan((source?.y ?? 0) - 20);
        expect(line.x + measure(line.text, line.font)).toBeLessThanOrEqual(1200 - 60);
      }
      const said = quote.map(({ text }) => text).join(" ");
      const kept = said.replaceAll(/[“”]/g, "").split(" ");
      if (kept.at(-1) === "[…]") kept.pop();
      expect(kept).toEqual(words.slice(0, kept.length));
      expect(said.endsWith(kept.length < n ? " […]”" : "”")).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("words that run from right to left stand against the right edge, with their language", () => {
  const arabic = saying(stances[0]!, "نحن نرفض كل أشكال التدخل الأجنبي في البلاد", "ar");
  const [line] = quoteOf(textsOf(arabic));
  expect(line).toMatchObject({ direction: "rtl", anchor: "right", x: 1136, language: "ar" });
});

test("a quote in letters that no font here has is not drawn as boxes: the card and the report say so", async () => {
  const chinese = saying(stances[0]!, "乌克兰", "zh");
  const texts = textsOf(chinese, es, () => false);
  expect(quoteOf(texts)).toEqual([]);
  expect(bare(texts.map(({ text }) => text).join(""))).toContain(
    bare(figureText.es.noLetters("chino")),
  );
  // Cuneiform: hardly any machine has a font with it; where one does, the card is drawn.
  const odd = "\u{12000}\u{12001}";
  const check = letterCheck({ face: "serif", size: 16, weight: 400 });
  expect(check("Łódź, Київ, “Ωmega” – ¿qué?")).toBe(true);
  const { withoutLetters } = await renderCards(
    [
      { name: "plain", stance: stances[0]!, corpus, t: en },
      { name: "odd", stance: saying(stances[0]!, odd, "akk"), corpus, t: en },
    ],
    () => undefined,
  );
  expect(withoutLetters).toEqual(check(odd) ? [] : ["odd"]);
});

test("what takes the cards can stop them", async () => {
  const orders = stances.slice(0, 6).map((stance, i) => ({ name: `${i}`, stance, corpus, t: en }));
  await expect(
    renderCards(orders, () => {
      throw new Error("the disk is full");
    }),
  ).rejects.toThrow("the disk is full");
});

test("any pixels come back from a PNG as they were", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
      async (width, height, bytes) => {
        const rgba = Uint8Array.from(
          { length: width * height * 4 },
          () => bytes.next().value as number,
        );
        const back = PNG.sync.read(Buffer.from(await pngOfPixels(width, height, rgba)));
        expect([back.width, back.height]).toEqual([width, height]);
        rgba.forEach((value, i) => expect(back.data[i]).toBe(i % 4 === 3 ? 255 : value));
      },
    ),
  );
});

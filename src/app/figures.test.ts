import { DOMParser } from "@xmldom/xmldom";
import { createCanvas } from "@napi-rs/canvas";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { arrange, stancePasses } from "#domain/arrange.ts";
import type { Corpus } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { namedEvents } from "#domain/namedEvents.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type Selection, initialSelection, noFilters } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { compareText } from "#i18n/compareText.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { type FigureKind, figureText } from "#i18n/figureText.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { regionalTranslations } from "#testing/regionalTranslations.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { type Canvas2D, drawScene, measureOn } from "#ui/drawScene.ts";
import { paper } from "#ui/paper.ts";
import type { Scene, SceneItem } from "#ui/scene.ts";
import { sceneToSvg } from "#ui/sceneSvg.ts";
import { timelineSizes } from "#views/timeline/timelineLayout.ts";
import { dateInWords } from "#words/dateWords.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { fileName } from "#words/export/fileName.ts";
import { figureOf } from "./figures.ts";
import { pictureEntries } from "./pictures.ts";
import { registerFaces } from "./publish/faces.ts";

// What is drawn is read back by an XML parser and a PNG decoder that are not ours.

registerFaces();
const measure = measureOn(createCanvas(1, 1).getContext("2d"));
const bundled = bundledCorpus();
const messages = { en, es };

function inputOf(corpus: Corpus, part: Partial<Selection> = {}, language: "en" | "es" = "en") {
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const t = messages[language];
  const selection: Selection = { ...initialSelection, language, ...part };
  const { compared, view, filters, rows, columns, folded } = selection;
  const arrangement = arrange(index, matrix, {
    filters: {
      ...filters,
      organizations: view === "compare" && compared.length > 0 ? compared : filters.organizations,
    },
    rows,
    columns,
    folded,
    language,
  });
  return {
    index,
    selection,
    scope: "view" as const,
    shown: {
      matrix,
      arrangement,
      shows: (stance: Corpus["stances"][number]) => stancePasses(stance, filters),
    },
    t,
    linkOf: (one: Selection) =>
      `https://example.org/?view=${one.view}&orgs=${one.filters.organizations.join(".")}&with=${one.compared.join(".")}`,
  };
}

function svgOf(scene: Scene) {
  const root = new DOMParser().parseFromString(sceneToSvg(scene, paper, measure), "image/svg+xml");
  const texts = [...root.getElementsByTagName("text")].map((one) => one.textContent ?? "");
  return { root, texts, all: texts.join(" ") };
}

/** Lines broken anywhere and marks of quotation do not count. */
const bare = (text: string) => text.replaceAll(/[\s“”«»]/gu, "");

const kinds: readonly FigureKind[] = ["grid", "timeline", "comparison"];

describe.each(["en", "es"] as const)("a figure of the bundled corpus, %s", (language) => {
  test.each(kinds)("the %s says what, whose, which coding, and where it is found", (kind) => {
    const input = inputOf(bundled, {}, language);
    const scene = figureOf(kind, input, measure);
    const { root, all, texts } = svgOf(scene);
    const t = messages[language];
    const selection = {
      ...input.selection,
      view: kind === "comparison" ? ("compare" as const) : ("explore" as const),
    };
    const sentence = viewSentence(input.index, selection, input.shown, t);
    expect(bare(all)).toContain(bare(textIn(bundled.title, language)));
    expect(bare(all)).toContain(bare(sentence));
    expect(bare(all)).toContain(bare(input.linkOf(selection)));
    expect(all).toContain(bundled.license);
    expect(all).toContain(bundled.revision.slice(0, 4));
    expect(root.documentElement?.getElementsByTagName("title")[0]?.textContent).toContain(sentence);
    expect(root.documentElement?.getAttribute("lang")).toBe(language);
    for (const { shortName } of bundled.organizations) expect(texts).toContain(shortName);
    for (const [face, n] of input.shown.arrangement.counts)
      if (n > 0) expect(texts).toContain(`${t.position[face]} ${n}`);
  });

  test("nothing of a figure lies outside of it, no two lines of words on each other", () => {
    for (const kind of kinds) {
      const scene = figureOf(kind, inputOf(bundled, {}, language), measure);
      const lines = flat(scene.items).flatMap((item) =>
        item.kind === "text" && item.rotate === 0
          ? [{ ...item, wide: measure(item.text, item.font) }]
          : [],
      );
      for (const { x, y, wide, anchor, text } of lines) {
        const left = anchor === "left" ? x : anchor === "right" ? x - wide : x - wide / 2;
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(left + wide, text).toBeLessThanOrEqual(scene.width);
        expect(y, text).toBeLessThan(scene.height);
      }
      const plain = lines
        .filter(({ anchor }) => anchor !== "middle")
        .map((one) => ({ ...one, left: one.anchor === "left" ? one.x : one.x - one.wide }));
      for (const one of plain) {
        const over = plain.filter(
          (other) =>
            other !== one &&
            Math.abs(other.y - one.y) < 8 &&
            other.left < one.left + one.wide &&
            one.left < other.left + other.wide,
        );
        expect(over.map(({ text }) => `${text} on ${one.text}`)).toEqual([]);
      }
    }
  });
});

const flat = (items: readonly SceneItem[]): readonly SceneItem[] =>
  items.flatMap((item) => (item.kind === "group" ? flat(item.items) : [item]));

/** The paragraphs set in one size of the serif, each as its words, in the order in which they are drawn. */
function paragraphsOf(scene: Scene, size: number, leading: number): readonly string[] {
  const blocks: { x: number; y: number; text: string }[] = [];
  for (const item of flat(scene.items)) {
    if (item.kind !== "text" || item.font.face !== "serif" || item.font.size !== size) continue;
    const last = blocks.at(-1);
    if (last && last.x === item.x && Math.abs(item.y - last.y - leading) < 0.5) {
      last.text += item.text;
      last.y = item.y;
    } else blocks.push({ x: item.x, y: item.y, text: item.text });
  }
  return blocks.map(({ text }) => bare(text));
}

test("every quote of a comparison, and every translation, stands there verbatim, or as a beginning that says it is cut", () => {
  const input = inputOf(bundled, { view: "compare" });
  const scene = figureOf("comparison", input, measure);
  const { arrangement } = input.shown;
  const shown = arrangement.topics.flatMap(({ targets }) =>
    targets.flatMap((target) =>
      arrangement.rows.flatMap((row) => {
        const { cell } = arrangement.shown(row, target);
        return cell.kind === "stance" ? cell.stances.map((one) => input.index.inFull(one)) : [];
      }),
    ),
  );
  const originals = shown.flatMap(({ passages }) => passages[0]?.exact ?? []);
  const translations = shown.flatMap(({ document, passages }) =>
    document.language === "en" ? [] : (passages[0]?.translation["en"]?.exact ?? []),
  );
  // What is behind the words of a translation.
  const mark = bare(`(${en.translation.word})`);
  let [whole, cut] = [0, 0];
  for (const [words, drawn] of [
    [originals, paragraphsOf(scene, 13.5, 18)],
    [translations, paragraphsOf(scene, 12.5, 17)],
  ] as const) {
    expect(drawn).toHaveLength(words.length);
    drawn.forEach((text, i) => {
      const exact = bare(words[i] ?? "");
      const [beginning = "", ...rest] = text.split("[…]");
      if (text === exact || text === exact + mark) whole++;
      else {
        expect(rest, text).toHaveLength(1);
        expect(["", mark]).toContain(rest[0]);
        expect(exact.startsWith(beginning), `${beginning} of ${exact}`).toBe(true);
        expect(beginning.length).toBeGreaterThan(20);
        cut++;
      }
    });
  }
  expect(whole).toBeGreaterThan(0);
  expect(cut).toBeGreaterThan(0);
  expect(bare(svgOf(scene).all)).toContain(bare(figureText.en.omitted));
});

test("a translation into the English of a region stands in a comparison as one into English does", () => {
  const [plain, regional] = [bundled, regionalTranslations(bundled)].map(
    (corpus) => svgOf(figureOf("comparison", inputOf(corpus, { view: "compare" }), measure)).all,
  );
  expect(plain).toContain(`(${messages.en.translation.word})`);
  expect(regional).toBe(plain);
});

test.each(kinds)("all of it is drawn whatever is in view: the %s", (kind) => {
  const [first, second] = bundled.organizations;
  const [topic] = bundled.topics;
  const inView = inputOf(bundled, {
    view: "compare",
    compared: [first!.id, second!.id],
    filters: { ...noFilters, topics: [topic!.id], faces: [2] },
    rows: "name",
    time: { from: 19_000, to: 19_100 },
    relations: ["oppose"],
  });
  const nothingChosen = kind === "comparison" ? { view: "compare" as const } : {};
  const whole = figureOf(kind, inputOf(bundled, nothingChosen), measure);
  expect(figureOf(kind, { ...inView, scope: "all" }, measure)).toEqual(whole);
  expect(figureOf(kind, inView, measure)).not.toEqual(whole);
});

test.each([
  ["en", "view", "five-organizations-on-ukraine-kazakhstan", "view_grid"],
  ["es", "all", "cinco-organizaciones-sobre-ucrania", "todo_cuadricula"],
] as const)("pictures are called as the data are, %s, %s", (language, scope, title, what) => {
  const input = { ...inputOf(bundled, {}, language), scope };
  const names = pictureEntries(input).map((one) => one.fileName);
  const [svg, png] = names;
  expect(svg).toBe(`${title}_${bundled.revision}_${what}.svg`);
  expect(png).toBe(`${title}_${bundled.revision}_${what}.png`);
  const data = fileName(input, "matrix", "csv").split("_");
  expect(svg?.split("_").slice(0, 3)).toEqual(data.slice(0, 3));
  expect(new Set(names).size).toBe(names.length);
});

test("the grid of a comparison has those that are compared, and its link leads to that grid", () => {
  const compared = bundled.organizations.slice(1, 3);
  const input = inputOf(bundled, { view: "compare", compared: compared.map(({ id }) => id) });
  const { texts, all } = svgOf(figureOf("grid", input, measure));
  expect(texts).not.toContain(bundled.organizations[0]?.shortName);
  expect(bare(all)).toContain(
    bare(`view=explore&orgs=${compared.map(({ id }) => id).join(".")}&with=`),
  );
});

test("a comparison of some relations counts in its legend the cells that it draws", () => {
  const corpus = corpusFromText("a.x a.y\none 2022 +2 +2\ntwo 2022 -2 +2");
  const input = inputOf(corpus, { view: "compare", relations: ["oppose"] });
  const { texts, all } = svgOf(figureOf("comparison", input, measure));
  expect(texts).toContain(`${en.position[2]} 1`);
  expect(texts).toContain(`${en.position[-2]} 1`);
  expect(all).not.toContain(`${en.position[2]} 3`);
});

describe("a comparison under a filter", () => {
  const corpus = corpusFromText(`
           a.x   a.y
      one  2022  +2!   -1?~
      two  2022  +2~  -2!
  `);
  const noteOf = (kind: FigureKind, part: Partial<Selection["filters"]>, language: "en" | "es") => {
    const filters = { ...noFilters, ...part };
    const input = inputOf(corpus, { view: "compare", filters }, language);
    return bare(svgOf(figureOf(kind, input, measure)).all);
  };

  test.each(["en", "es"] as const)(
    "says of what its relations are where a cell is filtered out, %s",
    (language) => {
      const { relationsOfAll } = compareText[language];
      const { filteredOut } = figureText[language];
      const whole = noteOf("comparison", {}, language);
      expect(whole).not.toContain(bare(relationsOfAll));
      const central = noteOf("comparison", { saliences: ["central"] }, language);
      expect(central).toContain(bare(relationsOfAll));
      expect(central).not.toContain(bare(filteredOut));
      expect(noteOf("grid", { saliences: ["central"] }, language)).toContain(bare(filteredOut));
    },
  );

  test("explains no mark that the filters hide", () => {
    const implied = (part: Partial<Selection["filters"]>) => {
      const input = inputOf(corpus, { view: "compare", filters: { ...noFilters, ...part } });
      return svgOf(figureOf("comparison", input, measure)).texts.includes(figureText.en.implied);
    };
    expect(implied({})).toBe(true);
    expect(implied({ saliences: ["central"] })).toBe(false);
  });

  test("says once whom it compares", () => {
    const { root, texts } = svgOf(
      figureOf("comparison", inputOf(corpus, { view: "compare" }), measure),
    );
    const title = root.documentElement?.getElementsByTagName("title")[0]?.textContent ?? "";
    expect(title).toMatch(new RegExp(`^${en.nav.compare}: `));
    expect(texts.filter((text) => text.includes("one and two"))).toEqual([]);
  });
});

test("the width of marks is explained where a mark has one", () => {
  const corpus = corpusFromText("a.x a.y\none 2022 +2 .\ntwo 2022 . .");
  for (const kind of ["grid", "comparison"] as const) {
    const said = (faces: Selection["filters"]["faces"]) =>
      bare(
        svgOf(figureOf(kind, inputOf(corpus, { filters: { ...noFilters, faces } }), measure)).all,
      );
    expect(said([])).toContain(bare(figureText.en.width));
    expect(said(["silent"])).not.toContain(bare(figureText.en.width));
  }
});

test("the grid of a comparison of some relations has the issues that it lists, and so has its link", () => {
  const corpus = corpusFromText("a.x a.y\none 2022 +2 +2\ntwo 2022 -2 +2");
  const ofRelation = (kind: FigureKind, relation: "oppose" | "differ") => {
    const input = inputOf(corpus, { view: "compare", relations: [relation] });
    const selections: Selection[] = [];
    const linkOf = (one: Selection) => {
      selections.push(one);
      return "https://example.org/";
    };
    const scene = figureOf(kind, { ...input, linkOf }, measure);
    return { texts: svgOf(scene).texts, selection: selections[0] };
  };
  const { texts, selection } = ofRelation("grid", "oppose");
  const [x, y] = corpus.topics.flatMap(({ targets }) => targets);
  expect(texts).toContain(textIn(x!.label, "en"));
  expect(texts).not.toContain(textIn(y!.label, "en"));
  expect(texts).toContain(`${en.position[2]} 1`);
  expect(selection).toMatchObject({
    view: "explore",
    relations: [],
    filters: { targets: [x!.id] },
  });
  for (const kind of ["grid", "timeline"] as const)
    expect(() => ofRelation(kind, "differ")).toThrow(figureText.en.empty);
});

test("those picked in the grid are the columns of a comparison, others are not", () => {
  const compared = bundled.organizations.slice(0, 2);
  const input = inputOf(bundled, { compared: compared.map(({ id }) => id) });
  const { texts } = svgOf(figureOf("comparison", input, measure));
  for (const { shortName } of compared) expect(texts).toContain(shortName);
  expect(texts).not.toContain(bundled.organizations[2]?.shortName);
});

test("as pixels, a mark has its colour at its place, and what is beside it is paper", () => {
  const scene = figureOf("grid", inputOf(bundled), measure);
  const canvas = createCanvas(scene.width * 2, scene.height * 2);
  drawScene(canvas.getContext("2d") as unknown as Canvas2D, scene, paper, 2);
  const png = PNG.sync.read(canvas.toBuffer("image/png"));
  expect([png.width, png.height]).toEqual([scene.width * 2, scene.height * 2]);
  const at = (x: number, y: number) => {
    const i = (Math.round(y * 2) * png.width + Math.round(x * 2)) * 4;
    return `#${[...png.data.subarray(i, i + 3)].map((one) => one.toString(16).padStart(2, "0")).join("")}`;
  };
  const bars = flat(scene.items).filter((item) => item.kind === "rect" && item.fill !== null);
  expect(bars.length).toBeGreaterThan(30);
  for (const bar of bars)
    if (bar.kind === "rect" && bar.fill)
      expect(at(bar.x + bar.width / 2, bar.y + bar.height / 2)).toBe(paper[bar.fill]);
  expect(at(2, 2)).toBe(paper.raised);
});

test("a timeline has every text in view on its date, and every event, drawn or said to be left out", () => {
  const input = inputOf(bundled);
  const scene = figureOf("timeline", input, measure);
  const names = scene.items.flatMap((item) => (item.kind === "group" ? [item.name] : []));
  for (const { title } of bundled.documents)
    expect(names.filter((name) => name.includes(textIn(title, "en")))).toHaveLength(1);
  const { all } = svgOf(scene);
  const events = namedEvents(input.index, bundled.organizations);
  // As its label and date stand in the name of what is drawn.
  const drawn = events.filter(({ event }) => {
    const said = `${textIn(event.label, "en")}, ${dateInWords(event.edtf, en)}`;
    return names.some((name) => name.split("; ").includes(said));
  });
  const outside = events.length - drawn.length;
  expect(outside).toBe(4);
  expect(bare(all)).toContain(bare(figureText.en.eventsOutside(outside)));
  expect(bare(all)).not.toContain(bare("not drawn for want of room"));
  const words = svgOf(scene).texts;
  const unnamed = drawn.filter(
    ({ event }) => !words.some((one) => one.startsWith(textIn(event.label, "en"))),
  ).length;
  expect(bare(all)).toContain(bare(figureText.en.unnamed(unnamed)));
  expect(unnamed).toBeLessThan(15);
});

test("the name of an event begins or ends at its mark, as wide as its letters are", () => {
  const labels = bundled.events.map(({ label }) => textIn(label, "en"));
  const [before, after]: [number[], number[]] = [[], []];
  for (const item of figureOf("timeline", inputOf(bundled), measure).items) {
    if (item.kind !== "group") continue;
    const name = item.items.find((one) => one.kind === "text");
    const point = item.items.find((one) => one.kind === "circle");
    const band = item.items.find((one) => one.kind === "rect");
    if (!name || !labels.some((label) => name.text.startsWith(label))) continue;
    const [from, to] = point ? [point.x, point.x] : band ? [band.x, band.x + band.width] : [0, 0];
    if (name.anchor === "right") before.push(from - name.x);
    else if (name.anchor === "left") after.push(name.x - to);
  }
  expect(before.length).toBeGreaterThan(0);
  expect(after.length).toBeGreaterThan(20);
  for (const gap of [...before, ...after]) {
    expect(gap).toBeGreaterThan(5);
    expect(gap).toBeLessThan(9);
  }
});

test("the legend of a timeline explains what it draws beside its flags, and nothing else", () => {
  const keyOf = (corpus: Corpus, language: "en" | "es" = "en") => {
    const scene = figureOf("timeline", inputOf(corpus, {}, language), measure);
    const names = scene.items.flatMap((item) => (item.kind === "group" ? [item.name] : []));
    const { through, ...key } = figureText[language].key;
    const labels = { ...key, through: through(timelineSizes.throughOnPaper) };
    return Object.entries(labels).flatMap(([name, label]) => (names.includes(label) ? [name] : []));
  };
  const ofEvents = ["event", "several", "band", "through"];
  for (const language of ["en", "es"] as const)
    expect(keyOf(bundled, language).toSorted()).toEqual(["approximate", ...ofEvents].toSorted());
  expect(keyOf(corpusFromText("a.x\none 2022-03-01 +2\none 2022-05-01 -2"))).toEqual(["tie"]);
  expect(keyOf(corpusFromText("a.x\none 2022-03-01/.. +2"))).toEqual(["open"]);
});

test("a timeline of a part of the axis says of which, and how many texts lie outside of it", () => {
  const corpus = corpusFromText(`
         a.x
    one  2020-01-05  +2
    one  2022-01-05  +2
    one  2022-02-05  -2
    two  2023        +2
    two  undated     +2
  `);
  const day = (date: string) => Date.parse(date) / 86_400_000;
  for (const [language, days] of [
    ["en", "20 Dec 2021 – 20 Mar 2022"],
    ["es", "20 dic 2021 – 20 mar 2022"],
  ] as const) {
    const time = { from: day("2021-12-20"), to: day("2022-03-20") };
    const scene = figureOf("timeline", inputOf(corpus, { time }, language), measure);
    const { all, root } = svgOf(scene);
    const words = figureText[language];
    expect(bare(all)).toContain(bare(words.outside(2)));
    expect(bare(all)).toContain(bare(words.stretch(days)).slice(0, 20));
    expect(root.documentElement?.getElementsByTagName("title")[0]?.textContent).toMatch(
      /2021.*2022/,
    );
    const flags = scene.items.filter((item) => item.kind === "group" && /Document/.test(item.name));
    expect(flags).toHaveLength(3);
  }
  const { all } = svgOf(figureOf("timeline", inputOf(corpus), measure));
  expect(bare(all)).not.toContain(bare(figureText.en.outside(2)));
  expect(bare(all)).not.toContain(bare(figureText.en.stretch("")));
  // Where texts are counted in columns, too.
  const rows = Array.from({ length: 200 }, (_, i) => `one 2022-0${1 + (i % 9)}-05 +2`);
  const crowded = corpusFromText(["a.x", ...rows, "one 2020 +2", "one 2019 +2"].join("\n"));
  const part = { from: day("2021-12-20"), to: day("2022-10-20") };
  expect(
    bare(svgOf(figureOf("timeline", inputOf(crowded, { time: part }), measure)).all),
  ).toContain(bare(figureText.en.outside(2)));
});

test("many texts of one organization are columns of their stances", () => {
  const rows = Array.from(
    { length: 200 },
    (_, i) => `one ${2000 + (i % 20)}-0${1 + (i % 9)} ${i % 3 ? "+2" : "-1?"}`,
  );
  const corpus = corpusFromText(["a.x", ...rows].join("\n"));
  const scene = figureOf("timeline", inputOf(corpus), measure);
  const boxes = flat(scene.items).filter((item) => item.kind === "rect");
  expect(boxes.some((one) => one.kind === "rect" && one.fill === "mark-supports")).toBe(true);
  expect(svgOf(scene).all).toContain(figureText.en.crowds);
});

test("what cannot be drawn is refused in the reader's words", () => {
  const nobody = corpusFromText("a.x\none undated +2");
  expect(() => figureOf("timeline", inputOf(nobody), measure)).toThrow(figureText.en.noDates);
  expect(() => figureOf("comparison", inputOf(nobody, {}, "es"), measure)).toThrow(
    figureText.es.tooFew,
  );
  const none = inputOf(bundled, { filters: { ...noFilters, differing: true } });
  const empty = {
    ...none,
    shown: { ...none.shown, arrangement: { ...none.shown.arrangement, topics: [] } },
  };
  expect(() => figureOf("grid", empty, measure)).toThrow(figureText.en.empty);
});

test("names made to do harm are words and nothing else", () => {
  const corpus = corpusFromText("a.x a.y\none 2022 +2 -1?\ntwo 2022 -2 .");
  const [first, second] = corpus.organizations as unknown as { shortName: string }[];
  first!.shortName = "<script>alert(1)</script>]]>";
  second!.shortName = '\u202eevil" onload="x';
  for (const kind of kinds) {
    const { root, texts } = svgOf(figureOf(kind, inputOf(corpus), measure));
    expect(root.getElementsByTagName("script")).toHaveLength(0);
    expect(texts.join("")).toContain("<script>alert(1)</script>]]>");
    expect(texts.join("").replaceAll(" ", "")).toContain('evil"onload="x');
  }
});

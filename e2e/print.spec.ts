import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import {
  type StanceCell,
  corpus,
  documentOf,
  filled,
  need,
  organizations,
  passageOf,
  placeOf,
  silent,
  someFilled,
  targets,
  wordsOf,
} from "./bundled.ts";
import { makeCorpus } from "./bench/corpora.mjs";
import { Explorer, expect, test } from "./explorer.ts";

// What is printed: the view, then the words that each of its marks rests on, numbered, with their source.
// The paper is read by PDF.js, which knows nothing of this program.

// On paper words are parted into lines anew, and pages have feet.
const squeezed = (text: string) => text.replaceAll(/[\s\u00ad]+/gu, "");

/** Prints a page as the browser does when its reader asks it to, and reads the paper; "low" is half a page of A4. */
async function paper(page: Page, format: "A4" | "Letter" | "low" = "A4") {
  const pdf = await page.pdf(format === "low" ? { width: "210mm", height: "148mm" } : { format });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  // The faces draw an apostrophe and a modifier letter alike, and a PDF holds what is drawn.
  return { pages: text, text: squeezed(text.join(" ")).replaceAll("\u02bc", "\u2019") };
}

/** Opens a link and waits for the code of the print, which comes by itself. */
async function open(page: Page, query: string): Promise<void> {
  const coming = page.waitForResponse(/PrintHost-/);
  await page.goto(`./${query}`);
  await expect(page.getByRole("main")).toBeVisible();
  await coming;
  await page.waitForTimeout(500);
}

/** In the place of the browser's print: how many quotes it would have, as `data-printed` of the page. */
async function countInPrint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
      document.documentElement.dataset["printed"] = String(
        document.querySelectorAll(".dossier .numbered > li").length,
      );
      window.dispatchEvent(new Event("afterprint"));
    };
  });
}

/** Holds back the code of the quotes; returns what lets it come. */
async function holdQuotes(page: Page): Promise<() => void> {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/PrintHost-/, async (route) => {
    await held;
    await route.continue();
  });
  return arrive;
}

/** The stances in the order of the grid: by target, then by organization. */
const inOrder: readonly StanceCell[] = targets.flatMap((target) =>
  organizations.flatMap((organization) =>
    filled.filter((one) => one.target === target && one.organization === organization),
  ),
);

const quotesOf = ({ stance }: StanceCell) =>
  stance.passages.map((id) => passageOf(documentOf(stance), id).exact);

/** Expects every quote, verbatim, after its number, one after the other. */
function expectNumbered(text: string, quotes: readonly string[], after: string): void {
  expect(quotes.length).toBeGreaterThan(0);
  let at = text.indexOf(squeezed(after));
  expect(at, `“${after}” is on the paper`).toBeGreaterThanOrEqual(0);
  for (const [i, quote] of quotes.entries()) {
    const wanted = `${i + 1}.${squeezed(quote)}`;
    const found = text.indexOf(wanted, at);
    expect(found, `${i + 1}: ${quote}`).toBeGreaterThanOrEqual(at);
    at = found + wanted.length;
  }
  expect(text.indexOf(`${quotes.length + 1}.http`, at), "and no more").toBe(-1);
}

const marked = (stances: readonly StanceCell[]) => stances.flatMap(quotesOf);

/** How many passages only what is said of others rests on. */
const ofOthersOnly = new Set(
  (corpus.reported ?? []).flatMap(({ document, passages }) => {
    const own = filled
      .filter(({ stance }) => stance.document === document)
      .flatMap(({ stance }) => stance.passages);
    return passages.filter((id) => !own.includes(id)).map((id) => `${document} ${id}`);
  }),
).size;

test("the explorer's first view: every quote of the corpus, in the order of the grid", async ({
  page,
}) => {
  await open(page, "?lang=en");
  const { text, pages } = await paper(page);
  expectNumbered(text, marked(inOrder), "The words that each mark in view rests on");
  // Each page says which it is.
  for (const [i, one] of pages.entries())
    expect(squeezed(one).startsWith(`${i + 1}Positionary`), `page ${i + 1}`).toBe(true);
  // Whose they are, as uncertain as it is; of which day the coding is; and where all of it can be seen.
  const inferred = need(
    corpus.documents.find(({ attribution }) => attribution.basis === "inferred"),
    "document of an inferred issuer",
  );
  const issuer = need(
    organizations.find(({ id }) => id === inferred.organization),
    "issuer",
  );
  expect(text).toContain(squeezed(`${wordsOf(issuer.name)} (issuer inferred).`));
  expect(text).toContain(squeezed(`${wordsOf(corpus.title)}, coding of `));
  expect(text).toContain(squeezed(`All topics, ${organizations.length} organizations: opposes `));
});

for (const format of ["A4", "Letter"] as const) {
  test(`a grid of ${targets.length} issues has one page of ${format}, under the head of the print or after what is opened`, async ({
    page,
  }) => {
    await open(page, "?lang=en");
    const named = (text: string) =>
      targets.filter(({ shortLabel }) => text.includes(squeezed(wordsOf(shortLabel)))).length;
    const first = await paper(page, format);
    expect(named(squeezed(first.pages[0] ?? ""))).toBe(targets.length);
    const { organization, target } = someFilled(() => true, "stance");
    await open(page, `?cell=${organization.id}/${target.id}&lang=en`);
    const { pages } = await paper(page, format);
    const grid = pages.map(squeezed).filter((text) => named(text) > targets.length / 2);
    expect(grid.map(named)).toEqual([targets.length]);
  });
}

test("of a page that draws once more between the announcement of paper and its layout, no table is wider than paper", async ({
  page,
}) => {
  await open(page, "?lang=en");
  await page.evaluate(async () => {
    window.dispatchEvent(new Event("beforeprint"));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  const grid = page.getByRole("grid").first();
  expect((await grid.boundingBox())?.width).toBeLessThanOrEqual(680);
});

test("what is said of others: each claim with its quotes, numbered on, with link and source", async ({
  page,
}) => {
  await open(page, "?lang=en");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const claims = need(corpus.reported, "claims");
  const dossier = page.locator(".dossier");
  await expect(
    dossier.getByText(`${claims.length} claims; their quotes are numbered on.`),
  ).toBeVisible();
  const quotes = await dossier.locator(".numbered > li").evaluateAll((items) =>
    items.map((item) => ({
      number: item.getAttribute("value"),
      words: item.querySelector("mark")?.textContent ?? "",
      link: item.querySelector("a")?.getAttribute("href") ?? "",
    })),
  );
  expect(quotes.map(({ number }) => number)).toEqual(quotes.map((_, i) => String(i + 1)));
  const printed = new Set(quotes.map(({ words }) => words));
  for (const { document, passages } of claims)
    for (const id of passages)
      expect(printed).toContain(passageOf(documentOf({ document }), id).exact);
  const own = quotes.slice(marked(inOrder).length);
  expect(own.length).toBe(ofOthersOnly);
  for (const { link } of own) expect(link).toMatch(/[?&]claim=.*&passage=/);
  // What stands further up is not printed twice.
  expect(new Set(own.map(({ words }) => words)).size).toBe(own.length);
  await expect(dossier.getByText(/Quotes? [\d, ]+, above\./).first()).toBeVisible();
});

for (const view of ["explore", "compare"] as const) {
  test(`${view}: on each page the marks stand under the names of the organizations`, async ({
    page,
  }) => {
    await open(page, `?view=${view}&lang=en`);
    const { pages } = await paper(page, "low");
    // The time axis and the list of events, which name issues by the way, follow the grid.
    const last = view === "explore" ? "Whentheysaidit" : "Thewordsthateachmarkinviewrests";
    const end = pages.findIndex((one) => squeezed(one).includes(last));
    expect(end).toBeGreaterThan(0);
    const names = squeezed(organizations.map(({ shortName }) => shortName).join(""));
    let withMarks = 0;
    for (const [i, one] of pages.slice(0, end).entries()) {
      // The title of the corpus, above its legend, names some of the issues.
      const text = squeezed(one).split("reportedbysomebodyelse").at(-1) ?? "";
      const places = targets
        .map(({ label, shortLabel }) =>
          text.indexOf(squeezed(wordsOf((view === "explore" && shortLabel) || label))),
        )
        .filter((place) => place >= 0);
      if (places.length === 0) continue;
      withMarks++;
      const head = text.indexOf(names);
      expect(head, `page ${i + 1} has the names`).toBeGreaterThanOrEqual(0);
      expect(head, `page ${i + 1} has them on top`).toBeLessThan(Math.min(...places));
    }
    expect(withMarks, "more than one page").toBeGreaterThan(1);
  });
}

test("reasons: on each page the marks stand under the names of the reasons", async ({ page }) => {
  await open(page, "?view=reasons&lang=en");
  const { pages } = await paper(page);
  const [reason] = corpus.reasons ?? [];
  const name = squeezed(wordsOf(need(reason, "reason").label));
  for (const i of [0, 1]) expect(squeezed(pages[i] ?? ""), `page ${i + 1}`).toContain(name);
});

for (const language of ["en", "es"] as const) {
  test(`reasons (${language}): no name is broken within a word`, async ({ page }) => {
    await open(page, `?view=reasons&lang=${language}`);
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const found = await page.locator(".reason-table").evaluate((table) => {
      const words: { word: string; lines: number }[] = [];
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const match of (node.textContent ?? "").matchAll(/[^\s/]+/gu)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          words.push({ word: match[0], lines: new Set(tops).size });
        }
      }
      return {
        words: words.length,
        broken: words.filter(({ lines }) => lines > 1),
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(found.words).toBeGreaterThan(50);
    expect(found).toEqual({ ...found, broken: [], beyond: 0 });
  });
}

test("printed from the name of a column, the focus is there when the print is done", async ({
  page,
}) => {
  await open(page, "?lang=en");
  const grid = page.getByRole("grid");
  const name = grid.getByRole("columnheader").getByRole("button").first();
  await name.focus();
  const place = await name.getAttribute("data-place");
  await page.pdf();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-place")))
    .toBe(place);
});

test("a comparison of five: no reason is broken within a word, a sign stands beside its words, and all is of one size", async ({
  page,
}) => {
  await open(page, "?view=compare&lang=en");
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const table = page.locator(".compare-table");
  const found = await table.evaluate((root) => {
    const lineOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    const cells = [...root.querySelectorAll('[role="cell"]')];
    return {
      broken: [...root.querySelectorAll("span.truncate")]
        .filter((tag) => !/\s/u.test(tag.textContent))
        .filter((tag) => new Set(lineOf(tag).map(({ top }) => Math.round(top))).size > 1)
        .map((tag) => tag.textContent),
      floating: cells.filter((cell) => {
        const [sign, words] = cell.children;
        if (!sign?.matches("[aria-hidden].text-accent") || !words) return false;
        const [one] = lineOf(sign);
        const [other] = lineOf(words);
        return !one || !other || Math.abs(one.top - other.top) > 3;
      }).length,
      signs: root.querySelectorAll("[aria-hidden].text-accent").length,
      sizes: new Set(
        [...root.querySelectorAll('[role="cell"] button, [role="cell"] p')].map(
          (one) => getComputedStyle(one).fontSize,
        ),
      ).size,
    };
  });
  expect(found.signs).toBeGreaterThan(0);
  expect({ ...found, signs: 0 }).toEqual({ broken: [], floating: 0, signs: 0, sizes: 1 });
});

for (const view of ["compare", "reasons", "table"] as const) {
  test(`${view}: its own figure, then the quotes`, async ({ page }) => {
    const [topic] = corpus.topics;
    await open(page, `?view=${view}&topics=${need(topic, "topic").id}&lang=en`);
    await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
    const { text } = await paper(page, "Letter");
    const shown = inOrder.filter(({ target }) => target.topic === topic);
    expectNumbered(text, marked(shown), "The words that each mark in view rests on");
  });
}

test("filtered: what passes, and nothing else; silence is named where it is in view", async ({
  page,
}) => {
  const [topic] = corpus.topics;
  const { id } = need(topic, "topic");
  await open(page, `?topics=${id}&positions=-2&lang=en`);
  const opposing = inOrder.filter(
    ({ target, stance }) => target.topic === topic && stance.position === -2,
  );
  const { text } = await paper(page);
  expectNumbered(text, marked(opposing), "The words that each mark in view rests on");
  expect(text).not.toContain(squeezed(`silent: ${organizations[0]?.shortName}`));
  await open(page, `?topics=${id}&lang=en`);
  const all = await paper(page);
  const unspoken = need(
    targets.find(
      (target) =>
        target.topic === topic &&
        filled.every((one) => one.target !== target || one.organization !== organizations[0]),
    ),
    "issue on which the first organization is silent",
  );
  expect(all.text).toContain(squeezed(wordsOf(unspoken.label)));
  expect(all.text).toContain(squeezed(`silent: ${organizations[0]?.shortName}`));
});

test("in Spanish, with translations beside the originals that say that they are", async ({
  page,
}) => {
  const [topic] = corpus.topics;
  await open(page, `?topics=${need(topic, "topic").id}&beside=es&lang=es`);
  const { text } = await paper(page);
  const shown = inOrder.filter(({ target }) => target.topic === topic);
  expectNumbered(text, marked(shown), "Las palabras en que se apoya cada marca");
  expect(text).toContain(squeezed("(traducción al español, de "));
  expect(text).toContain(squeezed(`se opone; expresa`));
});

test("what is folded on the screen is printed: the coder's doubt, the events with their dates", async ({
  page,
}) => {
  const one = someFilled(({ stance }) => stance.doubt !== undefined, "stance with a doubt");
  await open(page, `?cell=${one.organization.id}/${one.target.id}&lang=en`);
  const { text } = await paper(page);
  expect(text).toContain(squeezed(wordsOf(need(one.stance.doubt, "doubt"))));
  for (const event of corpus.events ?? []) expect(text).toContain(squeezed(wordsOf(event.label)));
  expect(text).not.toMatch(/[▸▾]/u);
});

test("opened: first what is opened, then its quotes, then the matrix; the footer once, at the end", async ({
  page,
}) => {
  const one = someFilled(({ stance }) => stance.passages.length > 2, "stance of three passages");
  const [document] = corpus.documents;
  const summary = squeezed(wordsOf(need(one.stance.summary, "summary")));
  const cell = `?cell=${one.organization.id}/${one.target.id}&lang=en`;
  for (const [query, first] of [
    [cell, summary],
    [
      `?doc=${need(document, "document").id}&lang=en`,
      squeezed(wordsOf(need(document, "document").title)),
    ],
  ] as const) {
    await open(page, query);
    const { text } = await paper(page);
    const order = [
      first,
      "Thequotesofwhatisopened.",
      "Positions" + organizations.map(({ shortName }) => shortName).join(""),
      "Whentheysaidit",
      "Downloadthedata",
    ].map((words) => text.indexOf(words));
    expect(order, query).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0], query).toBeGreaterThan(0);
    expect(text.split("Downloadthedata"), query).toHaveLength(2);
  }
  // Narrow, where what is opened lies over the page.
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, cell);
  const { text } = await paper(page);
  expect(text.indexOf(summary)).toBeGreaterThan(0);
  expect(text.indexOf(summary)).toBeLessThan(text.indexOf("Thequotesofwhatisopened."));
  expect(text.indexOf("Thequotesofwhatisopened.")).toBeLessThan(text.indexOf("Whentheysaidit"));
});

test("opened: the text with its passages, and the quotes of the stance with a link to each", async ({
  page,
}) => {
  const one = someFilled(({ stance }) => stance.passages.length > 2, "stance of three passages");
  await open(page, `?cell=${one.organization.id}/${one.target.id}&lang=en`);
  const { text } = await paper(page);
  const start = text.indexOf(squeezed("The quotes of what is opened."));
  expect(start).toBeGreaterThan(0);
  expect(text.slice(0, start)).toContain(squeezed(placeOf(one)));
  for (const [i, quote] of quotesOf(one).entries())
    expect(text.slice(start), `${i + 1}`).toContain(squeezed(quote));
  for (const id of one.stance.passages) expect(text).toContain(`&passage=${id}`);
});

test("a silence has no quotes, and no page says that it has none", async ({ page }) => {
  const { organization, target } = need(
    silent.find(({ kind }) => kind === "silent"),
    "silence",
  );
  await open(page, `?cell=${organization.id}/${target.id}&lang=en`);
  const { text, pages } = await paper(page);
  expect(text).toContain(squeezed(`${wordsOf(target.shortLabel)} silent`));
  for (const [i, words] of pages.entries())
    expect(squeezed(words).length, `page ${i + 1}`).toBeGreaterThan(20);
  expect(text).not.toContain("Thequotesofwhatisopened.");
  expect(text).not.toContain("0quotes");
});

test("in a text that is printed the passages of its own stance are marked; of a document, all", async ({
  page,
}) => {
  const { organization, target, stance } = someFilled(
    ({ stance: { document, passages } }) =>
      passages.length < documentOf({ document }).passages.length / 2,
    "stance that rests on few of the passages of its text",
  );
  const underlined = (where: string) =>
    page
      .locator(`.document-text ${where}`)
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);
  await open(page, `?cell=${organization.id}/${target.id}&lang=en`);
  expect(await underlined(".passage")).toBe("underline");
  await page.emulateMedia({ media: "print" });
  expect(await underlined(".passage")).toBe("none");
  expect(await underlined("mark")).toBe("underline");
  await page.emulateMedia({ media: null });
  await open(page, `?doc=${stance.document}&lang=en`);
  await page.emulateMedia({ media: "print" });
  expect(await underlined(".passage")).toBe("underline");
});

test("an organization, an issue or a topic that is opened: its own quotes and no others, whatever is filtered", async ({
  page,
}) => {
  const one = someFilled(() => true, "stance");
  const [, other] = corpus.topics;
  for (const [query, shown] of [
    [
      `organization=${one.organization.id}`,
      inOrder.filter(({ organization }) => organization === one.organization),
    ],
    [`target=${one.target.id}`, inOrder.filter(({ target }) => target === one.target)],
    [
      `topic=${one.target.topic.id}&topics=${need(other, "second topic").id}`,
      inOrder.filter(({ target }) => target.topic === one.target.topic),
    ],
  ] as const) {
    await open(page, `?${query}&lang=en`);
    const { text } = await paper(page);
    const note = "The words that each mark of what is opened rests on";
    expectNumbered(text, marked(shown), note);
    expect(text, query).toContain(squeezed(`organization. ${marked(shown).length} quotes`));
    // Before the view that it was opened from.
    expect(text.indexOf(squeezed(note)), query).toBeLessThan(text.indexOf("Whentheysaidit"));
  }
});

test("what is printed has one left edge, and nothing on it asks to be pressed", async ({
  page,
}) => {
  await open(page, "?view=table&lang=en");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.getByText("Select a heading to sort.")).toBeHidden();
  const lefts = await page.evaluate(() =>
    ["h1", ".print-head p", "#table-heading", ".plain-table", "#dossier-heading", "footer p"].map(
      (one) => document.querySelector(one)?.getBoundingClientRect().left,
    ),
  );
  expect(new Set(lefts)).toEqual(new Set([0]));
});

test("a document that is opened: all of its passages", async ({ page }) => {
  const [source] = corpus.documents;
  const { id, passages } = need(source, "document");
  await open(page, `?doc=${id}&lang=en`);
  const { text } = await paper(page);
  const start = text.indexOf(squeezed("The quotes of what is opened."));
  for (const { exact } of passages) expect(text.slice(start)).toContain(squeezed(exact));
});

test("of what is opened beside the grid no page is empty, and the text has the width of the paper", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const cell = someFilled(({ stance }) => stance.passages.length > 2, "stance with three passages");
  await open(page, `?lang=en&cell=${cell.organization.id}/${cell.target.id}`);
  const panel = page.locator(".opened");
  await panel.evaluate((one) => ((one as HTMLElement).dataset.before = "the print"));
  const { pages } = await paper(page);
  for (const [i, words] of pages.entries())
    expect(squeezed(words).length, `page ${i + 1}`).toBeGreaterThan(20);
  // To a query the paper is a narrow window: what lies beside the grid was built anew, over it.
  await expect(panel).toHaveAttribute("data-before", "the print");
  await page.emulateMedia({ media: "print" });
  const text = await page.locator(".document-text").boundingBox();
  expect(text?.width).toBeGreaterThan(640);
  await expect(page.getByRole("toolbar")).toBeHidden();
});

test("whichever theme the screen has, the paper is light", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("positionary:theme", "dark"));
  await open(page, "?lang=en");
  await page.emulateMedia({ media: "print" });
  const ink = await page.locator("body").evaluate((body) => getComputedStyle(body).color);
  expect(ink).toBe("rgb(29, 28, 26)");
});

test("in grey, support and opposition are told apart by their place", async ({ page }) => {
  await open(page, "?lang=en");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  // The ink of a mark lies above the line or below it, whatever its colour: seen in the picture.
  const heads = page.locator(".dossier .stance-head");
  await expect(heads.first()).toBeVisible();
  for (const position of [2, -2]) {
    const at = inOrder.findIndex(
      ({ stance }) => stance.position === position && stance.basis === "stated",
    );
    const glyph = heads.nth(at).locator("svg");
    await glyph.evaluate((svg) => (svg.style.filter = "grayscale(1)"));
    const picture = await glyph.screenshot();
    const ink = await page.evaluate(
      async (bytes) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
        let above = 0;
        let below = 0;
        for (let i = 0; i < data.length; i += 4) {
          if ((data[i] ?? 255) > 140) continue;
          if (Math.floor(i / 4 / bitmap.width) < bitmap.height / 2) above++;
          else below++;
        }
        return { above, below };
      },
      [...picture],
    );
    if (position > 0) expect(ink.above).toBeGreaterThan(10 * ink.below + 20);
    else expect(ink.below).toBeGreaterThan(10 * ink.above + 20);
  }
});

test("“Print…” of the palette and of the citation asks the browser for a print with the quotes", async ({
  page,
}) => {
  await countInPrint(page);
  await new Explorer(page).visit("?lang=en");
  const html = page.locator("html");
  const all = String(marked(inOrder).length + ofOthersOnly);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("Print");
  await page.keyboard.press("Enter");
  await expect(html).toHaveAttribute("data-printed", all);
  await html.evaluate((root) => root.removeAttribute("data-printed"));
  await page.getByRole("button", { name: "Cite…" }).click();
  await page.getByRole("dialog", { name: "Cite" }).getByRole("button", { name: "Print…" }).click();
  await expect(html).toHaveAttribute("data-printed", all);
  // Nothing of it stays on the screen.
  await expect(page.locator(".dossier")).toHaveCount(0);
});

test("printed before the code of the quotes has come, the paper says that they are missing", async ({
  page,
}) => {
  const missing = page.getByText(/^The quotes had not loaded when this was printed/);
  const arrive = await holdQuotes(page);
  await page.goto("./?lang=en");
  await expect(page.getByRole("main")).toBeVisible();
  await expect(missing).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(missing).toBeVisible();
  // Not on the last of its pages, where nobody looks for it.
  const { pages } = await paper(page);
  expect(squeezed(pages[0] ?? "")).toContain(squeezed("The quotes had not loaded"));
  arrive();
  await expect(missing).toBeHidden();
});

test("the keys for a print wait for the code of the quotes", async ({ page }) => {
  const arrive = await holdQuotes(page);
  await countInPrint(page);
  await page.goto("./?lang=en");
  await expect(page.getByRole("grid").first()).toBeVisible();
  await page.keyboard.press("Control+p");
  const html = page.locator("html");
  await expect(html).not.toHaveAttribute("data-printed");
  arrive();
  await expect(html).toHaveAttribute("data-printed", /^[1-9]/);
});

test("of a large corpus the first 500 quotes are printed, and it is said how many there are", async ({
  page,
}) => {
  const files = makeCorpus({ organizations: 300, targets: 40, passages: 4, length: 600 });
  await page.route("**/corpus/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/corpus\//, "");
    return route.fulfill({ body: files.get(path) ?? "" });
  });
  await open(page, "?lang=en");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const dossier = page.locator(".dossier");
  await expect(dossier.getByText(/^The first \d+ of \d+ quotes are printed/)).toBeVisible();
  const listed = await dossier.locator(".numbered > li").count();
  expect(listed).toBeLessThanOrEqual(500);
  expect(listed).toBeGreaterThan(480);
  await expect(dossier.locator(".numbered > li").last()).toHaveAttribute("value", String(listed));
});

import type { Locator } from "@playwright/test";
import {
  type Corpus,
  type Document,
  type StanceCell,
  corpus,
  documentOf,
  filled,
  need,
  organizationOf,
  passageOf,
  quotesOf,
  rangeOf,
  silent,
  someFilled,
  stancesOn,
  targets,
  textOf,
  wordsOf,
  nextQuote,
  textOrder,
} from "./bundled.ts";
import { Explorer, exactly, expect, serve, startingWith, tabTo, test } from "./explorer.ts";

/** A stance with several passages, in a text that holds passages of other stances too. */
const cell = someFilled(
  ({ stance }) =>
    stance.passages.length > 2 &&
    nextQuote(stance) !== undefined &&
    textOrder(stance)[0] !== quotesOf(stance)[0] &&
    othersIn(stance).length > 0,
  "stance of three passages beside others, its strongest between two",
);

function othersIn(stance: StanceCell["stance"]) {
  return documentOf(stance).passages.filter(({ id }) => !stance.passages.includes(id));
}

/** The pieces of the text between two places, and how each looks to a reader. */
async function piecesOf(text: Locator, { start, end }: { start: number; end: number }) {
  return text.evaluate(
    (root, range) => {
      const pieces: {
        words: string;
        mark: boolean;
        chosen: boolean;
        underlined: boolean;
        ground: string;
      }[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.nodeValue ?? "";
        const from = Math.max(0, range.start - at);
        const to = Math.min(words.length, range.end - at);
        at += words.length;
        const holder = node.parentElement;
        if (from >= to || !holder) continue;
        const style = getComputedStyle(holder);
        pieces.push({
          words: words.slice(from, to),
          mark: holder.closest("mark") !== null,
          chosen: holder.closest("mark[aria-current='true']") !== null,
          underlined: style.textDecorationLine.includes("underline"),
          ground: style.backgroundColor,
        });
      }
      return pieces;
    },
    { start, end },
  );
}

test.describe("opening", () => {
  test("a click shows the stance, and the document with its first passage in view", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    const document = documentOf(cell.stance);
    const { reader } = explorer;
    await expect(reader.getByRole("heading", { level: 2 })).toHaveText(
      wordsOf(cell.target.shortLabel),
    );
    await expect(reader.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(reader.getByRole("heading", { level: 3 })).toHaveText(wordsOf(document.title));
    await expect(reader).toContainText(cell.organization.shortName);
    await expect(reader).toContainText(new RegExp(`\\b${cell.stance.basis}\\b`));
    await expect(reader).toContainText(wordsOf(need(cell.stance.summary, "summary")));
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
    await expect(page).toHaveTitle(
      startingWith(`${cell.organization.shortName}, ${wordsOf(cell.target.label)}`),
    );
    expect(explorer.query("cell")).toBe(`${cell.organization.id}/${cell.target.id}`);
  });

  test("Enter does the same", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.cell(cell).focus();
    await page.keyboard.press("Enter");
    await explorer.expectOpen(cell);
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
    await expect(explorer.reader.getByRole("heading", { level: 2 })).toBeFocused();
  });

  test("the chosen passage is marked strongest, the stance's others marked, the rest faint", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    const document = documentOf(cell.stance);
    const pieces = (id: string) =>
      piecesOf(explorer.text, rangeOf(document, passageOf(document, id)));
    const [first, ...others] = cell.stance.passages;
    for (const piece of await pieces(need(first, "passage"))) {
      expect(piece).toMatchObject({ mark: true, chosen: true, underlined: true });
    }
    const plain = (await piecesOf(explorer.text, plainStretch(document))).map(
      ({ ground }) => ground,
    );
    for (const id of others) {
      for (const piece of await pieces(id)) {
        expect(piece).toMatchObject({ mark: true, chosen: false, underlined: true });
        expect(plain).not.toContain(piece.ground);
      }
    }
    for (const { id } of othersIn(cell.stance)) {
      // Underlined only, on the ground of plain words.
      for (const piece of await pieces(id)) {
        expect(piece).toMatchObject({ mark: false, underlined: true, ground: plain[0] });
      }
    }
    const marked = await explorer.reader.locator("mark").allTextContents();
    const quoted = cell.stance.passages.map((id) => passageOf(document, id).exact).join("");
    expect(marked.join("").length).toBe(quoted.length);
  });

  /** A word that belongs to no passage. */
  function plainStretch(document: Document): { start: number; end: number } {
    const taken = document.passages.map((one) => rangeOf(document, one));
    const text = textOf(document);
    const start = [...text].findIndex(
      (letter, i) =>
        letter.trim() !== "" && !taken.some((range) => range.start <= i && i < range.end),
    );
    return { start, end: start + 1 };
  }

  for (const document of corpus.documents) {
    test(`${document.id}: the text is the file's, byte for byte, in its own language`, async ({
      page,
    }) => {
      const explorer = new Explorer(page);
      await explorer.visit(`?doc=${document.id}`);
      await expect(explorer.text).toHaveAttribute("lang", document.language);
      const shown = await explorer.text.evaluate((element) => element.textContent);
      expect(shown === textOf(document), "the text shown is the file's").toBe(true);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
    });
  }

  test("the corpus' own words come in the language of the interface, the text in its own", async ({
    page,
  }) => {
    const spanish = someFilled(
      ({ stance }) => documentOf(stance).language.startsWith("es"),
      "stance of a text in Spanish",
    );
    const english = someFilled(
      ({ stance }) => documentOf(stance).language.startsWith("en"),
      "stance of a text in English",
    );
    for (const language of ["en", "es"] as const) {
      for (const one of [spanish, english]) {
        const explorer = new Explorer(page, language);
        await explorer.visit(`?cell=${one.organization.id}/${one.target.id}&lang=${language}`);
        await explorer.expectOpen(one);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        const heading = explorer.reader.getByRole("heading", { level: 2 });
        await expect(heading).toHaveText(wordsOf(one.target.shortLabel, language));
        expect(await languageAt(heading)).toBe(language);
        const summary = explorer.reader.getByText(
          wordsOf(need(one.stance.summary, "summary"), language),
        );
        expect(await languageAt(summary)).toBe(language);
        expect(await languageAt(explorer.chosen.first())).toBe(documentOf(one.stance).language);
      }
    }
  });

  /** The language in which a screen reader would read the words of an element. */
  async function languageAt(locator: Locator): Promise<string | null | undefined> {
    return locator.evaluate((element) => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      return words?.parentElement?.closest("[lang]")?.getAttribute("lang");
    });
  }
});

test.describe("from passage to passage", () => {
  const quotes = textOrder(cell.stance);
  const strongest = quotes.indexOf(need(quotesOf(cell.stance)[0], "quote"));

  test("n and p go forth and back, and stop at the ends", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    const place = (i: number) =>
      explorer.reader
        .getByRole("status")
        .filter({ hasText: new RegExp(`^${i} of ${quotes.length} `) });
    // It begins at the strongest, which is marked as such.
    await expect(place(strongest + 1)).toContainText("strongest");
    for (let i = strongest; i >= 0; i--) await page.keyboard.press("p");
    await expect(place(1)).toBeVisible();
    for (let i = 1; i < quotes.length; i++) {
      await page.keyboard.press("n");
      await expect.poll(() => explorer.reading()).toEqual({ words: quotes[i], inSight: true });
      const named = explorer.query("passage");
      expect(passageOf(documentOf(cell.stance), named ?? "").exact).toBe(quotes[i]);
    }
    await page.keyboard.press("n");
    await expect(place(quotes.length)).toBeVisible();
    await page.keyboard.press("p");
    await expect.poll(() => explorer.reading()).toEqual({ words: quotes.at(-2), inSight: true });
  });

  test("so do the buttons", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    const next = explorer.reader.getByRole("button", { name: "next" });
    const previous = explorer.reader.getByRole("button", { name: "previous" });
    for (let i = strongest; i > 0; i--) await previous.click();
    await expect(previous).toBeDisabled();
    await expect.poll(() => explorer.reading()).toEqual({ words: quotes[0], inSight: true });
    await next.click();
    await expect.poll(() => explorer.reading()).toEqual({ words: quotes[1], inSight: true });
    for (let i = 2; i < quotes.length; i++) await next.click();
    await expect(next).toBeDisabled();
    await expect.poll(() => explorer.chosenWords()).toBe(quotes.at(-1));
  });

  test("stepping leaves no trail: one Back closes what one click opened", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    await page.keyboard.press("p");
    await page.keyboard.press("n");
    await page.keyboard.press("n");
    await expect.poll(() => explorer.chosenWords()).toBe(quotes[strongest + 1]);
    await page.goBack();
    await expect(explorer.reader).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("");
    await page.goForward();
    await expect.poll(() => explorer.chosenWords()).toBe(quotes[strongest + 1]);
  });
});

test.describe("the margin", () => {
  const document = documentOf(cell.stance);
  const margin = (explorer: Explorer) =>
    explorer.reader.getByRole("toolbar", { name: "Passages of this document" });

  test("has a mark at every place where a passage begins, each beside its words", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    const starts = new Set(document.passages.map((one) => rangeOf(document, one).start));
    const marks = margin(explorer).getByRole("button");
    await expect(marks).toHaveCount(starts.size);
    // The chosen one stands beside the words that are marked.
    const chosen = margin(explorer).locator("[aria-current='true']");
    const [mark, words] = [
      need(await chosen.boundingBox(), "mark"),
      need(await explorer.chosen.first().boundingBox(), "words"),
    ];
    expect(Math.abs(mark.y - words.y)).toBeLessThan(60);
  });

  test("a mark is named by its stance and its words, and opens them", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    // A passage of one other stance only, at a place of its own.
    const other = need(
      document.passages.find(
        (one) =>
          stancesOn(document, one.id).length === 1 &&
          !cell.stance.passages.includes(one.id) &&
          document.passages.filter(
            (two) => rangeOf(document, two).start === rangeOf(document, one).start,
          ).length === 1,
      ),
      "passage of one other stance",
    );
    const target = need(
      targets.find(({ id }) => id === stancesOn(document, other.id)[0]?.target),
      "target",
    );
    const mark = margin(explorer).getByRole("button", {
      name: new RegExp(
        `^${exactStart(wordsOf(target.label))}.*: ${exactStart(other.exact.slice(0, 40))}`,
      ),
    });
    await mark.click();
    await explorer.expectOpen({ target });
    await expect.poll(() => explorer.reading()).toEqual({ words: other.exact, inSight: true });
    // Another stance is another place: Back returns to the one before.
    await page.goBack();
    await explorer.expectOpen(cell);
  });

  test("one tab stop; up and down go along it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    const focused = margin(explorer).locator(":focus");
    await tabTo(page, margin(explorer).getByRole("button"));
    const here = await focused.getAttribute("aria-label");
    await page.keyboard.press("ArrowDown");
    await expect(focused).not.toHaveAttribute("aria-label", need(here, "name"));
    await page.keyboard.press("ArrowUp");
    await expect(focused).toHaveAttribute("aria-label", need(here, "name"));
    await page.keyboard.press("Tab");
    await expect(focused).toHaveCount(0);
  });
});

function exactStart(words: string): string {
  return startingWith(words).source.slice(1);
}

/** Clicks on the first words of a run, which may go on over several lines. */
async function press(run: Locator): Promise<void> {
  const at = await run.evaluate((element) => {
    const [line] = element.getClientRects();
    return line && { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
  const { x, y } = need(at, "words on the page");
  await run.page().mouse.click(x, y);
}

test.describe("the chooser", () => {
  /** A passage that several stances share, and one of these stances. */
  const shared = need(
    filled
      .flatMap((one) => one.stance.passages.map((id) => ({ cell: one, id })))
      .find(({ cell: { stance }, id }) => stancesOn(documentOf(stance), id).length > 1),
    "passage shared by stances",
  );
  const document = documentOf(shared.cell.stance);
  const passage = passageOf(document, shared.id);
  const sharing = stancesOn(document, passage.id).map((stance) =>
    need(
      filled.find((one) => one.stance === stance),
      "cell",
    ),
  );
  const chooser = (explorer: Explorer) =>
    explorer.page.getByRole("dialog", { name: "Several stances rest on these words" });

  async function pressWords(explorer: Explorer): Promise<void> {
    await explorer.visit(
      `?cell=${shared.cell.organization.id}/${shared.cell.target.id}&passage=${passage.id}`,
    );
    await explorer.expectOpen(shared.cell);
    await expect.poll(() => explorer.reading()).toEqual({ words: passage.exact, inSight: true });
    await press(explorer.chosen.first());
  }

  test("asks which stance is meant where several rest on the words pressed", async ({ page }) => {
    const explorer = new Explorer(page);
    await pressWords(explorer);
    await expect(chooser(explorer)).toBeVisible();
    const entries = chooser(explorer).getByRole("button");
    await expect(entries).toHaveCount(sharing.length);
    for (const one of sharing) {
      await expect(entries.filter({ hasText: wordsOf(one.target.label) })).toHaveCount(1);
    }
    const other = need(
      sharing.find((one) => one.target !== shared.cell.target),
      "other stance",
    );
    await entries.filter({ hasText: wordsOf(other.target.label) }).click();
    await expect(chooser(explorer)).toHaveCount(0);
    await explorer.expectOpen(other);
    await expect.poll(() => explorer.reading()).toEqual({ words: passage.exact, inSight: true });
  });

  test("opens from the margin by keyboard; Escape closes it, not the reader", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit(
      `?cell=${shared.cell.organization.id}/${shared.cell.target.id}&passage=${passage.id}`,
    );
    await explorer.expectOpen(shared.cell);
    const margin = explorer.reader.getByRole("toolbar", { name: "Passages of this document" });
    await tabTo(page, margin.getByRole("button"));
    await page.keyboard.press("Enter");
    await expect(chooser(explorer)).toBeVisible();
    await expect(chooser(explorer).locator(":focus")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(chooser(explorer)).toHaveCount(0);
    await explorer.expectOpen(shared.cell);
    await expect(margin.locator(":focus")).toHaveCount(1);
  });

  test("a click beside it closes it", async ({ page }) => {
    const explorer = new Explorer(page);
    await pressWords(explorer);
    await expect(chooser(explorer)).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(chooser(explorer)).toHaveCount(0);
    await explorer.expectOpen(shared.cell);
  });

  test("passages that overlap in part: each run knows which stances rest on it", async ({
    page,
  }) => {
    const { served, document: own, first, second, quotes } = overlapping();
    const explorer = new Explorer(page);
    await serve(page, served);
    await explorer.visit(`?cell=${own.organization}/${first.id}`);
    await explorer.expectOpen({ target: first });
    expect(await explorer.chosenWords()).toBe(quotes.first);
    // Its words are cut in two where the other passage begins, and join to the quote again.
    const runs = await explorer.chosen.allTextContents();
    expect(runs.length).toBeGreaterThan(1);
    const both = quotes.first.slice(-quotes.shared.length);
    await press(explorer.chosen.last());
    await expect(chooser(explorer).getByRole("button")).toHaveCount(2);
    await chooser(explorer)
      .getByRole("button")
      .filter({ hasText: wordsOf(second.label) })
      .click();
    await explorer.expectOpen({ target: second });
    expect(await explorer.chosenWords()).toBe(quotes.second);
    expect(both).toBe(quotes.shared);
    // The part that is the second's alone leads nowhere else, and asks nothing.
    await press(explorer.chosen.last());
    await expect(chooser(explorer)).toHaveCount(0);
    await explorer.expectOpen({ target: second });
  });

  /** The corpus with two stances only, on two quotes of which one begins within the other. */
  function overlapping() {
    const own = need(corpus.documents[0], "document");
    const text = textOf(own);
    // From a line long enough: words 0 to 60, and 30 to 90.
    const line = need(
      text.split("\n").find((one) => one.trim().length > 120 && text.split(one).length === 2),
      "long line",
    ).trim();
    const quotes = {
      first: line.slice(0, 60),
      second: line.slice(30, 90),
      shared: line.slice(30, 60),
    };
    const [first, second] = [need(targets[0], "target"), need(targets[1], "target")];
    const stance = (target: string, id: string) => ({
      document: own.id,
      target,
      position: 2,
      basis: "stated",
      salience: "central",
      passages: [id],
    });
    const served = {
      ...corpus,
      events: [],
      reported: [],
      revisions: [],
      documents: [
        {
          ...own,
          attribution: { basis: "inferred" },
          published: { date: "2022-01-31" },
          passages: [
            { id: "one", exact: quotes.first },
            { id: "two", exact: quotes.second },
          ],
        },
      ],
      stances: [stance(first.id, "one"), stance(second.id, "two")],
    } as Corpus;
    return { served, document: own, first, second, quotes };
  }
});

test.describe("silence", () => {
  const quiet = need(
    silent.find(({ target }) => filled.some((one) => one.target === target)),
    "silent cell on a target on which others speak",
  );

  test("a silent cell opens: read for this target, no position", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(quiet);
    await expect(explorer.reader).toContainText(
      "This document was read for this issue and takes no position on it",
    );
    await expect(explorer.reader.locator("mark")).toHaveCount(0);
    // The document is there all the same, to be read.
    const read = need(
      corpus.documents.find((one) => one.organization === quiet.organization.id),
      "document",
    );
    await expect(explorer.text).toContainText(textOf(read).trim().split("\n")[0]?.trim() ?? "");
    await page.keyboard.press("Escape");
    await expect(explorer.cell(quiet)).toBeFocused();
  });

  test("it names those who do speak, and leads to them", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(quiet);
    const speakers = filled.filter(({ target }) => target === quiet.target);
    await explorer.reader.getByRole("tab", { name: /^Others on it/ }).click();
    for (const { organization } of speakers) {
      await expect(
        explorer.reader.getByRole("button", { name: startingWith(`${organization.shortName} `) }),
      ).toBeVisible();
    }
    const speaker = need(speakers[0], "speaker");
    await explorer.reader
      .getByRole("button", { name: startingWith(`${speaker.organization.shortName} `) })
      .click();
    await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(speaker.stance)[0]);
  });
});

test.describe("closing", () => {
  const ways: Readonly<Record<string, (explorer: Explorer) => Promise<unknown>>> = {
    Escape: (explorer) => explorer.page.keyboard.press("Escape"),
    Back: (explorer) => explorer.page.goBack(),
    "the close button": (explorer) =>
      explorer.reader.getByRole("button", { name: "Close" }).click(),
  };
  for (const [name, close] of Object.entries(ways)) {
    test(`${name} returns to the very cell`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.visit();
      await explorer.open(cell);
      await close(explorer);
      await expect(explorer.reader).toHaveCount(0);
      await expect(explorer.cell(cell)).toBeFocused();
      expect(explorer.query("cell")).toBeNull();
    });
  }

  test("after a pasted link, Escape goes to the cell that it names", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit(`?cell=${cell.organization.id}/${cell.target.id}`);
    await explorer.expectOpen(cell);
    await page.keyboard.press("Escape");
    await expect(explorer.cell(cell)).toBeFocused();
  });
});

test("Copy link gives the very passage to somebody else", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], {
    origin: new URL(need(baseURL, "address")).origin,
  });
  const explorer = new Explorer(page);
  await explorer.visit();
  await explorer.open(cell);
  await page.keyboard.press("n");
  await expect.poll(() => explorer.chosenWords()).toBe(nextQuote(cell.stance));
  await explorer.reader.getByRole("button", { name: "Copy link" }).click();
  await expect(explorer.reader.getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).searchParams.get("lang")).toBe("en");
  const theirs = await context.newPage();
  await theirs.goto(link);
  const other = new Explorer(theirs);
  await other.expectOpen(cell);
  await expect
    .poll(() => other.reading())
    .toEqual({ words: nextQuote(cell.stance), inSight: true });
});

test.describe("a document for its own sake", () => {
  const document = documentOf(cell.stance);
  const organization = organizationOf(document);

  test("opens from the timeline, with all of its passages", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await tabTo(page, explorer.documentMark(organization.shortName));
    await page.keyboard.press("Enter");
    const { reader } = explorer;
    await expect(
      reader.getByRole("heading", { level: 2, name: exactly(wordsOf(document.title)) }),
    ).toBeFocused();
    expect(explorer.query("doc")).toBe(document.id);
    await expect(
      reader.getByText(`${document.passages.length} passages in this document`),
    ).toBeVisible();
    // In the order of the text.
    const inOrder = document.passages.toSorted(
      (a, b) => rangeOf(document, a).start - rangeOf(document, b).start,
    );
    for (const passage of inOrder.slice(0, 4)) {
      await page.keyboard.press("n");
      await expect.poll(() => explorer.chosenWords()).toBe(passage.exact);
    }
    await page.keyboard.press("Escape");
    await expect(explorer.documentMark(organization.shortName)).toBeFocused();
  });

  test("says who issued it, when, and by which words of the text", async ({ page }) => {
    for (const one of corpus.documents) {
      const explorer = new Explorer(page);
      await explorer.visit(`?doc=${one.id}`);
      const { reader } = explorer;
      await expect(
        reader.getByText(
          one.attribution.basis === "stated"
            ? "(stated in the text)"
            : "(inferred, the text does not say so)",
        ),
      ).toBeVisible();
      if (!one.published) await expect(reader.getByText("no date printed")).toBeVisible();
      const evidence = need(one.attribution.passages?.[0], "passage for the issuer");
      await reader.getByRole("button", { name: "Issued by: why?" }).click();
      await reader
        .getByRole("definition")
        .first()
        .getByRole("button", { name: /^Show the words: / })
        .first()
        .click();
      await expect
        .poll(() => explorer.reading())
        .toEqual({ words: passageOf(one, evidence).exact, inSight: true });
    }
  });
});

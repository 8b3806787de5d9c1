import type { Page } from "@playwright/test";
import {
  corpus,
  documentOf,
  need,
  nextQuote,
  organizations,
  passageOf,
  placeOf,
  quotesOf,
  someFilled,
  wordsOf,
} from "./bundled.ts";
import { Explorer, exactly, expect, startingWith, tabTo, test } from "./explorer.ts";

// The URL is the state: what a reader sees is what anybody sees who follows the link.

const topic = need(corpus.topics[1], "second topic");
const cell = someFilled(
  ({ stance }) => stance.passages.length > 2 && nextQuote(stance) !== undefined,
  "stance of three passages",
);
const cellQuery = `cell=${cell.organization.id}/${cell.target.id}`;

interface Kind {
  /** Where the reader starts. */
  readonly from?: string;
  readonly act: (explorer: Explorer) => Promise<unknown>;
  /** What the link then says. */
  readonly says: Readonly<Record<string, string | RegExp>>;
  /** A step within what is open leaves no trail in the history. */
  readonly scrub?: true;
}

const press = (name: string | RegExp) => (explorer: Explorer) =>
  explorer.page.getByRole("button", { name }).click();

async function order(explorer: Explorer, what: string, label: string): Promise<void> {
  await explorer.openPanel("Order");
  await explorer.page.getByRole("combobox", { name: what, exact: true }).selectOption({ label });
  await explorer.closePanel();
}

const kinds: Readonly<Record<string, Kind>> = {
  "the view": { act: press("Table"), says: { view: "table" } },
  "the topics": {
    act: (explorer) => explorer.topicChip(wordsOf(topic.label)).click(),
    says: { topics: topic.id },
  },
  "the targets": {
    act: (explorer) => explorer.toggle("Issues", exactly(wordsOf(cell.target.label))),
    says: { targets: cell.target.id },
  },
  "the organizations": {
    act: (explorer) => explorer.toggle("Organizations", startingWith(cell.organization.shortName)),
    says: { orgs: cell.organization.id },
  },
  "the positions": { act: press(/^supports, \d+ cells?$/), says: { positions: "2" } },
  "the salience": {
    act: (explorer) => explorer.toggle("Prominence", /^central/),
    says: { salience: "central" },
  },
  "the basis": {
    act: (explorer) => explorer.toggle("Stated or implied", /^implied/),
    says: { basis: "implied" },
  },
  "only where they differ": {
    act: (explorer) => explorer.differ.click(),
    says: { differ: "1" },
  },
  "the order of the organizations": {
    act: (explorer) => order(explorer, "Organizations", "most similar together"),
    says: { rows: "likeness" },
  },
  "the order of the targets": {
    act: (explorer) => order(explorer, "Issues", "by name"),
    says: { columns: "name" },
  },
  "a folded topic": {
    act: (explorer) => explorer.foldButton(wordsOf(topic.label)).click(),
    says: { fold: topic.id },
  },
  "the order of the plain table": {
    from: "?view=table",
    act: press("Passages"),
    says: { view: "table", sort: /passages/ },
  },
  "an open cell": {
    act: (explorer) => explorer.cell(cell).click(),
    says: { cell: `${cell.organization.id}/${cell.target.id}` },
  },
  "a passage": {
    from: `?${cellQuery}`,
    act: (explorer) => explorer.page.keyboard.press("n"),
    says: { passage: idOfNext(cell.stance) },
    scrub: true,
  },
  "an open document": {
    act: async (explorer) => {
      await tabTo(explorer.page, explorer.documentMark(cell.organization.shortName));
      await explorer.page.keyboard.press("Enter");
    },
    says: { doc: cell.stance.document },
  },
  "the part of the time axis": {
    act: press("Zoom in"),
    says: { time: /^-?\d+~-?\d+$/ },
    scrub: true,
  },
  "the language": { act: press("Español"), says: { lang: "es" } },
};

/** The id of the passage that `n` leads to from the strongest. */
function idOfNext(stance: (typeof cell)["stance"]): string {
  const quote = need(nextQuote(stance), "passage after the strongest");
  return need(
    stance.passages.find((id) => passageOf(documentOf(stance), id).exact === quote),
    "its id",
  );
}

async function expectView(page: Page, view: string): Promise<void> {
  await expect.poll(() => new Explorer(page).settledView()).toBe(view);
}

for (const [name, { from = "", act, says, scrub }] of Object.entries(kinds)) {
  test(`${name}: in the link, and restored by reload, Back, Forward and in a new page`, async ({
    page,
    context,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit(from);
    const before = await explorer.settledView();
    await act(explorer);
    for (const [part, value] of Object.entries(says)) {
      await expect
        .poll(() => explorer.query(part), part)
        .toEqual(typeof value === "string" ? value : expect.stringMatching(value));
    }
    const after = await explorer.settledView();
    expect(after).not.toBe(before);
    const link = page.url();

    await page.reload();
    await expectView(page, after);
    if (!scrub) {
      await page.goBack();
      await expectView(page, before);
      await page.goForward();
      await expectView(page, after);
    }
    expect(page.url()).toBe(link);
    const pasted = await context.newPage();
    await pasted.goto(link);
    await expectView(pasted, after);
  });
}

test("all of it at once", async ({ page, context }) => {
  const explorer = new Explorer(page, "es");
  await explorer.visit(
    `?topics=${cell.target.topic.id}&orgs=${organizations.map(({ id }) => id).join(",")}` +
      `&salience=central,developed,passing&basis=stated,implied&rows=name&columns=name&${cellQuery}` +
      `&doc=${cell.stance.document}&passage=${cell.stance.passages[2]}&lang=es`,
  );
  await explorer.expectOpen(cell);
  await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(cell.stance)[2]);
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  const view = await explorer.settledView();
  const pasted = await context.newPage();
  await pasted.goto(page.url());
  await expect.poll(() => new Explorer(pasted, "es").settledView()).toBe(view);
});

test("a link to a passage lands on its words", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit(`?${cellQuery}&passage=${cell.stance.passages[1]}`);
  await expect
    .poll(() => explorer.reading())
    .toEqual({ words: quotesOf(cell.stance)[1], inSight: true });
});

test("the history is a walk: Back goes through what was opened, one by one", async ({ page }) => {
  const explorer = new Explorer(page);
  const other = someFilled((one) => one.organization !== cell.organization, "other stance");
  await explorer.visit();
  await explorer.topicChip("All topics").click();
  await explorer.open(cell);
  await explorer.open(other);
  await page.getByRole("button", { name: "Table" }).click();
  await expect(page.getByRole("main").getByRole("table")).toBeVisible();
  await page.goBack();
  await expect(explorer.grid).toBeVisible();
  await explorer.expectOpen(other);
  await page.goBack();
  await explorer.expectOpen(cell);
  await page.goBack();
  await expect(explorer.reader).toHaveCount(0);
  await expect(explorer.cell(cell)).toBeFocused();
  await page.goForward();
  await explorer.expectOpen(cell);
});

test.describe("a link that is not all understood", () => {
  const notice = (page: Page) =>
    page
      .getByRole("status")
      .filter({ hasText: "Parts of this link were not recognized in this corpus" });

  const stale: Readonly<
    Record<string, { link: string; dropped: string[]; kept: Record<string, string> }>
  > = {
    "a part that there is not": {
      link: `?frobnicate=1&topics=${topic.id}`,
      dropped: ["frobnicate=1"],
      kept: { topics: topic.id },
    },
    "a topic that there is not": {
      link: `?topics=${topic.id},atlantis`,
      dropped: ["topics=atlantis"],
      kept: { topics: topic.id },
    },
    "an organization that there is not": {
      link: `?orgs=nobody,${cell.organization.id}`,
      dropped: ["orgs=nobody"],
      kept: { orgs: cell.organization.id },
    },
    "a position that there is not": {
      link: "?positions=2,9&view=table",
      dropped: ["positions=9"],
      kept: { positions: "2", view: "table" },
    },
    "a cell that there is not": {
      link: `?cell=${cell.organization.id}/${topic.id}.gone&rows=name`,
      dropped: [`cell=${cell.organization.id}/${topic.id}.gone`],
      kept: { rows: "name" },
    },
    "a passage that is gone": {
      link: `?${cellQuery}&passage=gone`,
      dropped: ["passage=gone"],
      kept: { cell: `${cell.organization.id}/${cell.target.id}` },
    },
    "a document of another organization": {
      link: `?${cellQuery}&doc=${
        need(
          corpus.documents.find((one) => one.organization !== cell.organization.id),
          "other document",
        ).id
      }`,
      dropped: ["doc="],
      kept: { cell: `${cell.organization.id}/${cell.target.id}` },
    },
    "a language that there is not": {
      link: "?lang=tlh&rows=name",
      dropped: ["lang=tlh"],
      kept: { rows: "name" },
    },
    "a stretch of time that is none": {
      link: "?time=then~now&rows=name",
      dropped: ["time=then~now"],
      kept: { rows: "name" },
    },
  };
  for (const [name, { link, dropped, kept }] of Object.entries(stale)) {
    test(`${name}: dropped and said, the rest kept`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.visit(link);
      for (const words of dropped) await expect(notice(page)).toContainText(words);
      await expect(page.getByRole("alert")).toHaveCount(0);
      // The same view as from the link that says only what is kept.
      const view = await explorer.settledView();
      await notice(page).getByRole("button", { name: "Dismiss" }).click();
      await expect(notice(page)).toHaveCount(0);
      const shown = await explorer.settledView();
      expect(view).not.toBe(shown);
      await explorer.visit(
        `?${Object.entries(kept)
          .map((pair) => pair.join("="))
          .join("&")}`,
      );
      await expect(notice(page)).toHaveCount(0);
      await expectView(page, shown);
    });
  }

  test("the next step mends the link", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit(`?topics=atlantis&${cellQuery}&hasOwnProperty=1&__proto__=2`);
    await expect(notice(page)).toBeVisible();
    await explorer.expectOpen(cell);
    await page.keyboard.press("Escape");
    await expect(explorer.cell(cell)).toBeFocused();
    await expect(notice(page)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe("");
  });

  test("nothing in a link breaks the page", async ({ page }) => {
    const explorer = new Explorer(page);
    for (const link of [
      "?cell=%E0%A4%A",
      "?cell=//&doc=..%2F..%2Fx&time=9~1&topics=,,,&positions=__proto__",
      `?${"x=1&".repeat(500)}`,
      `?topics=${"a,".repeat(3000)}`,
      "?lang=<script>alert(1)</script>",
    ]) {
      await explorer.visit(link);
      await expect(notice(page)).toBeVisible();
      await expect(explorer.grid.getByRole("rowheader")).toHaveCount(organizations.length);
    }
  });
});

test.describe("where the browser prefers Spanish", () => {
  test.use({ locale: "es-MX" });

  test("the page comes in Spanish, unless the link says otherwise", async ({ page }) => {
    const spanish = new Explorer(page, "es");
    await spanish.visit();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(spanish.cell(cell)).toHaveAccessibleName(startingWith(placeOf(cell, "es")));
    const english = new Explorer(page);
    await english.visit("?lang=en");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(english.cell(cell)).toBeVisible();
    await page.getByRole("button", { name: "Español" }).click();
    await expect(spanish.cell(cell)).toBeVisible();
    await page.goBack();
    await expect(english.cell(cell)).toBeVisible();
  });
});

import type { Locator, Page } from "@playwright/test";
import {
  cells,
  corpus,
  documentOf,
  filled,
  nameOf,
  need,
  organizations,
  quotesOf,
  silent,
  someFilled,
  targets,
  textOf,
  wordsOf,
} from "./bundled.ts";
import { Explorer, exactly, expect, startingWith, test } from "./explorer.ts";

// The page in other measures: a telephone's, a very wide screen's, and a sheet of paper's.

const cell = someFilled(
  ({ organization, target, stance }) =>
    organization !== organizations[0] && target !== targets[0] && stance.passages.length > 1,
  "stance of two passages amid the grid",
);
const first = need(cells[0], "cell");

async function boxOf(locator: Locator) {
  return need(await locator.boundingBox(), `box of ${String(locator)}`);
}

/** Whether the page, or what scrolls up and down in it, lies broader than the window. */
async function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll<HTMLElement>("*")].flatMap(
      (element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls = element === document.documentElement || /auto|scroll/.test(overflowX);
        if (!scrolls || element.scrollWidth <= element.clientWidth) return [];
        return [`${element.tagName} ${element.getAttribute("aria-label") ?? ""}`];
      },
    ),
  );
}

test.describe("at 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("targets are rows, organizations columns, and nothing is left out", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.grid).toHaveAccessibleName(
      "Positions: issues in rows, organizations in columns",
    );
    // The headers of the topics are buttons, which fold them.
    for (const one of targets)
      await expect(
        explorer.grid.getByRole("rowheader", { name: wordsOf(one.shortLabel), exact: true }),
      ).toBeVisible();
    await expect(explorer.grid.getByRole("columnheader")).toHaveText(
      organizations.map((one) => one.shortName),
    );
    for (const topic of corpus.topics) {
      await expect(explorer.topicButton(wordsOf(topic.label))).toBeVisible();
    }
    expect((await explorer.cellNames()).toSorted()).toEqual(
      cells.map((one) => nameOf(one)).toSorted(),
    );
    // A cell stands in the row of its target, under its organization.
    const [place, row, column] = [
      await boxOf(explorer.cell(cell)),
      await boxOf(
        explorer.grid.getByRole("rowheader", {
          name: wordsOf(cell.target.shortLabel),
          exact: true,
        }),
      ),
      await boxOf(
        explorer.grid.getByRole("columnheader", { name: cell.organization.shortName, exact: true }),
      ),
    ];
    expect(place.y).toBeCloseTo(row.y, 0);
    expect(place.x).toBeCloseTo(column.x, 0);
    expect(place.x + place.width).toBeLessThanOrEqual(390);
  });

  test("the arrows go by what is seen: down to the next target, right to the next organization", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.cell(first).focus();
    await page.keyboard.press("ArrowDown");
    const below = { organization: first.organization, target: need(targets[1], "target") };
    await expect(explorer.cell(below)).toBeFocused();
    await page.keyboard.press("ArrowRight");
    const beside = { ...below, organization: need(organizations[1], "organization") };
    await expect(explorer.cell(beside)).toBeFocused();
  });

  test("the reader is a sheet over the whole height, and the page under it is inert", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.cell(cell).tap();
    await explorer.expectOpen(cell);
    const sheet = page.getByRole("dialog", { name: "Reader", exact: true });
    await expect(sheet).toHaveAttribute("aria-modal", "true");
    expect(await boxOf(sheet)).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
    // Nothing under it can be read out, takes the focus or can be pressed.
    await expect(page.locator("[inert]").getByRole("grid")).toHaveCount(1);
    await expect(sheet.and(page.locator("[inert] *"))).toHaveCount(0);
    const seen = new Set<boolean>();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press("Tab");
      seen.add(await page.evaluate(() => document.activeElement?.closest("[inert]") === null));
    }
    expect([...seen], "the focus stays out of the page underneath").toEqual([true]);
  });

  const ways: Readonly<Record<string, (page: Page, explorer: Explorer) => Promise<unknown>>> = {
    "the button": (_, { reader }) => reader.getByRole("button", { name: "Close" }).tap(),
    Escape: (page) => page.keyboard.press("Escape"),
    Back: (page) => page.goBack(),
  };
  const kinds = { "a stance": cell, silence: need(silent.at(-1), "silent cell") };
  for (const [way, close] of Object.entries(ways)) {
    for (const [kind, one] of Object.entries(kinds)) {
      test(`${way} closes the sheet over ${kind} and returns to the very cell`, async ({
        page,
      }) => {
        const explorer = new Explorer(page);
        await explorer.visit();
        await explorer.cell(one).tap();
        await explorer.expectOpen(one);
        await close(page, explorer);
        await expect(explorer.reader).toHaveCount(0);
        await expect(explorer.cell(one)).toBeFocused();
        await expect(explorer.cell(one)).toBeInViewport();
        expect(explorer.query("cell")).toBeNull();
        // The page is alive again.
        await explorer.cell(first).tap();
        await explorer.expectOpen(first);
      });
    }
  }

  test("what is opened from the menu gives the focus back to the menu's button, and so does Escape", async ({
    page,
  }) => {
    await new Explorer(page).visit();
    const menu = page.getByRole("banner").locator("button[aria-expanded]");
    for (const [name, dialog] of [
      ["Export…", "Export"],
      ["Cite…", "Cite"],
      ["Open…", "Open a corpus"],
    ] as const) {
      for (const way of ["Escape", "Close"]) {
        await menu.press("Enter");
        await page.getByRole("button", { name, exact: true }).press("Enter");
        const opened = page.getByRole("dialog", { name: dialog });
        await expect(opened).toBeVisible();
        if (way === "Escape") await page.keyboard.press("Escape");
        else
          await opened.getByRole("button", { name: "Close", exact: true }).first().press("Enter");
        await expect(opened).toBeHidden();
        await expect(menu).toBeFocused();
      }
    }
    await menu.press("Enter");
    await page.getByRole("button", { name: "Table", exact: true }).focus();
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    await expect(menu).toHaveAttribute("aria-expanded", "false");
  });

  test("the comparison stacks: what each says, one under the other, each with its name", async ({
    page,
  }) => {
    const [a, b] = [need(organizations[0], "organization"), need(organizations[1], "organization")];
    const both = need(
      targets.find((target) =>
        [a, b].every((one) =>
          filled.some((other) => other.organization === one && other.target === target),
        ),
      ),
      "target on which both speak",
    );
    await page.goto(`./?view=compare&orgs=${a.id},${b.id}`);
    const table = page.getByRole("table", { name: "The comparison, issues in rows" });
    const row = table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: wordsOf(both.label), exact: true }) });
    const said = row.getByRole("cell");
    // What it amounts to stands under the name; then each of the two.
    await expect(said.nth(1)).toContainText(a.shortName);
    await expect(said.nth(2)).toContainText(b.shortName);
    for (const [i, { shortName }] of [a, b].entries()) {
      await expect(said.nth(i + 1).getByText(shortName, { exact: true })).toBeVisible();
      await expect(
        said
          .nth(i + 1)
          .getByRole("button")
          .first(),
      ).toBeVisible();
    }
    const [head, relation, above, below] = [
      await boxOf(row.getByRole("rowheader")),
      await boxOf(said.nth(0)),
      await boxOf(said.nth(1)),
      await boxOf(said.nth(2)),
    ];
    expect(above.x).toBe(head.x);
    expect(below.x).toBe(above.x);
    expect(relation.x).toBe(above.x);
    expect(relation.y).toBeGreaterThanOrEqual(head.y + head.height);
    expect(above.y).toBeGreaterThanOrEqual(relation.y + relation.height);
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    expect(above.x + above.width).toBeLessThanOrEqual(390);
    const scrolls = await table.evaluate(
      ({ parentElement: frame }) => frame !== null && frame.scrollWidth > frame.clientWidth,
    );
    expect(scrolls).toBe(false);
  });

  test("a translation stands under its line, not beside it", async ({ page }) => {
    const spanish = someFilled(
      ({ stance }) => documentOf(stance).language.startsWith("es"),
      "stance of a text in Spanish",
    );
    const explorer = new Explorer(page);
    await explorer.visit(`?cell=${spanish.organization.id}/${spanish.target.id}&beside=en`);
    await explorer.expectOpen(spanish);
    const pair = explorer.text
      .locator("div")
      .filter({ has: page.locator("mark") })
      .first();
    const [original, translated] = [
      await boxOf(pair.locator("p").first()),
      await boxOf(pair.locator("p[lang='en']")),
    ];
    expect(translated.y).toBeGreaterThanOrEqual(original.y + original.height);
    expect(translated.x).toBeLessThan(original.x + 40);
  });
});

test.describe("at 2560 px", () => {
  test.use({ viewport: { width: 2560, height: 1440 } });

  for (const [what, query] of Object.entries({
    "the explorer": "",
    "the explorer with the reader beside it": `?cell=${cell.organization.id}/${cell.target.id}`,
    "the explorer with two texts side by side": `?cell=${cell.organization.id}/${cell.target.id}&beside=es`,
  })) {
    test(`${what} fills the window and nothing lies beyond it`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.visit(query);
      await expect(explorer.grid.getByRole("gridcell", { name: /./ })).toHaveCount(cells.length);
      await expect(explorer.grid).toHaveAccessibleName(
        "Positions: organizations in rows, issues in columns",
      );
      await expect(explorer.cell(need(cells.at(-1), "cell"))).toBeInViewport({ ratio: 1 });
      if (query !== "") {
        await expect
          .poll(() => explorer.reading())
          .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
      }
      expect(await sideways(page)).toEqual([]);
    });
  }

  for (const view of ["compare", "reasons", "table", "method"]) {
    test(`${view} lies within the window`, async ({ page }) => {
      const all = organizations.map(({ id }) => id).join(",");
      await page.goto(`./?view=${view}&orgs=${all}`);
      const main = page.getByRole("main");
      await expect(
        view === "method" ? main.getByRole("article") : main.getByRole("table").first(),
      ).toBeVisible();
      expect(await sideways(page)).toEqual([]);
    });
  }
});

test.describe("on paper", () => {
  /** What can only be pressed has no use there. */
  async function expectNoControls(page: Page): Promise<void> {
    await expect(page.getByRole("navigation")).toBeHidden();
    await expect(page.getByRole("region", { name: "Filters" })).toBeHidden();
    for (const name of [
      "Copy link",
      "Close",
      "next",
      "previous",
      "Zoom in",
      "Zoom out",
      "Show all",
      "Compare them",
      /^Show the translation into/,
      /: why\?$/,
    ]) {
      const button = page.getByRole("button", { name, exact: true }).filter({ visible: true });
      await expect(button, String(name)).toHaveCount(0);
    }
  }

  /** Whether the page shows all of an element, however far down, and no scroller cuts it. */
  async function isWhole(locator: Locator): Promise<boolean> {
    return locator.evaluate((element) => {
      const own = element.getBoundingClientRect();
      for (let one = element.parentElement; one; one = one.parentElement) {
        if (one === document.body || one === document.documentElement) continue;
        const box = one.getBoundingClientRect();
        const cuts = getComputedStyle(one).overflowY !== "visible";
        if (cuts && (own.bottom > box.bottom + 1 || own.top < box.top - 1)) return false;
      }
      return own.height > 0 && own.bottom + scrollY <= document.documentElement.scrollHeight + 1;
    });
  }

  for (const [where, viewport] of Object.entries({
    "from a wide window": { width: 1440, height: 900 },
    "from a narrow one": { width: 700, height: 900 },
  })) {
    test.describe(where, () => {
      test.use({ viewport });

      test("the grid and the timeline, without what can only be pressed", async ({ page }) => {
        const explorer = new Explorer(page);
        await explorer.visit();
        await page.emulateMedia({ media: "print" });
        await expect(explorer.grid).toBeVisible();
        for (const { shortName } of organizations) {
          await expect(explorer.grid.getByText(shortName, { exact: true })).toBeVisible();
        }
        await expectNoControls(page);
        expect(await isWhole(explorer.grid)).toBe(true);
        expect(await isWhole(page.getByRole("contentinfo"))).toBe(true);
      });

      test("the stance and the whole text, with its words marked, after the grid", async ({
        page,
      }) => {
        const explorer = new Explorer(page);
        await explorer.visit();
        await explorer.open(cell);
        await page.emulateMedia({ media: "print" });
        // Print knows no inert page: the grid is on the paper too.
        await expect(page.locator("[role='grid']")).toBeVisible();
        await expect(explorer.reader.getByRole("heading", { level: 2 })).toBeVisible();
        await expect(
          explorer.reader.getByText(wordsOf(need(cell.stance.summary, "summary"))),
        ).toBeVisible();
        expect(await explorer.chosenWords()).toBe(quotesOf(cell.stance)[0]);
        await expect(explorer.text).toHaveText(textOf(documentOf(cell.stance)));
        expect(await isWhole(explorer.text), "no scroller cuts the text").toBe(true);
        expect(await isWhole(page.locator("[role='grid']")), "nor the grid").toBe(true);
        // Each has its own place on the paper.
        const [grid, text] = [
          await boxOf(page.locator("[role='grid']")),
          await boxOf(explorer.text),
        ];
        expect(text.y >= grid.y + grid.height || grid.y >= text.y + text.height).toBe(true);
      });

      test("the reader, without what can only be pressed", async ({ page }) => {
        const explorer = new Explorer(page);
        await explorer.visit();
        await explorer.open(cell);
        await page.emulateMedia({ media: "print" });
        await expect(explorer.text).toBeVisible();
        await expectNoControls(page);
      });
    });
  }

  test("a comparison, its quotes and what its rows amount to", async ({ page }) => {
    const [a, b] = [need(organizations[0], "organization"), need(organizations[1], "organization")];
    await page.goto(`./?view=compare&orgs=${a.id},${b.id}`);
    await expect(page.getByRole("main").getByRole("rowheader").first()).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expectNoControls(page);
    const row = page.getByRole("main").getByRole("rowheader");
    await expect(row).toHaveText(targets.map((target) => wordsOf(target.label)));
    await expect(page.getByRole("group", { name: "Organizations to compare" })).toBeHidden();
    for (const { shortName } of [a, b]) {
      await expect(page.getByRole("columnheader", { name: exactly(shortName) })).toBeVisible();
    }
    await expect(page.getByRole("heading", { name: startingWith("Comparing ") })).toBeVisible();
    expect(await isWhole(page.getByRole("table").first())).toBe(true);
  });
});

import type { Page } from "@playwright/test";
import {
  corpus,
  filled,
  need,
  nextQuote,
  organizations,
  someFilled,
  targets,
  wordsOf,
} from "./bundled.ts";
import { Explorer, escaped, expect, startingWith, test } from "./explorer.ts";

// The panel that is always there: it speaks first, everything opens in it, and nothing beside it moves.

const cell = someFilled(({ stance }) => nextQuote(stance) !== undefined, "stance to step through");
const topic = need(
  corpus.topics.find((one) => one.id === cell.target.topic.id),
  "topic",
);

/** Where every cell of the grid stands, in whole pixels. */
async function places(page: Page): Promise<string> {
  return page.getByRole("gridcell").evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(","))
      .join(" "),
  );
}

for (const width of [1200, 1440, 1920]) {
  for (const [orientation, query] of [
    ["as it comes", "?"],
    ["a topic in place", `?topics=${topic.id}&`],
    ["in Spanish", "?lang=es&"],
  ]) {
    test(`at ${width} px, ${orientation}: opening, stepping, translating and closing move no cell`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const explorer = new Explorer(page, query === "?lang=es&" ? "es" : "en");
      await explorer.visit(query);
      await expect(page.getByRole("complementary")).toBeVisible();
      // Both orientations are met: the whole grid is upright at 1,200 px, and lies at the others.
      if (query === "?")
        await expect(explorer.grid).toHaveAccessibleName(
          width === 1200 ? /issues in rows/ : /issues in columns/,
        );
      const before = await places(page);
      await explorer.open(cell);
      expect(await places(page)).toBe(before);
      await page.keyboard.press("n");
      await expect.poll(() => explorer.query("passage")).not.toBeNull();
      expect(await places(page)).toBe(before);
      await explorer.reader
        .getByRole("button", { name: /translation into|traducción al/ })
        .first()
        .click();
      await expect(explorer.reader.locator(".translated").first()).toBeVisible();
      expect(await places(page)).toBe(before);
      await page.keyboard.press("Escape");
      await expect(explorer.reader).toHaveCount(0);
      expect(await places(page)).toBe(before);
    });
  }
}

test("the start speaks first: what this is, what stands out, questions that lead to their answers", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const explorer = new Explorer(page);
  await explorer.visit();
  const start = page.getByRole("complementary", { name: "Start" });
  await expect(start.getByRole("heading", { level: 2 })).toHaveText(wordsOf(corpus.title));
  const findings = start.getByRole("list").first().getByRole("link");
  await expect(findings.first()).toBeVisible();
  const n = await findings.count();
  expect(n).toBeGreaterThan(2);
  expect(n).toBeLessThanOrEqual(5);
  // The first says how many issues split them: so many are then in view.
  const [figure] = /^[0-9]+/.exec((await findings.first().innerText()).trim()) ?? [];
  await findings.first().click();
  await expect(explorer.grid.getByRole("columnheader")).not.toHaveCount(0);
  await expect(explorer.grid.getByRole("gridcell")).toHaveCount(
    Number(figure) * organizations.length,
  );
  await page.goBack();
  await start.getByRole("link", { name: /^Who agrees on / }).click();
  await expect(explorer.reader.getByRole("heading", { name: "What stands out" })).toBeVisible();
  expect(explorer.query("topic")).not.toBeNull();
});

test.describe("names open what they name, each with a link of its own", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("an issue: how it is read, and everybody's stance with the way to it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.columnHeader(cell.target).getByRole("button").click();
    expect(explorer.query("target")).toBe(cell.target.id);
    await expect(explorer.reader).toContainText(wordsOf(cell.target.readAs));
    for (const { organization } of filled.filter((one) => one.target === cell.target))
      await expect(
        explorer.reader.getByRole("button", { name: startingWith(`${organization.shortName} `) }),
      ).toBeVisible();
    await page.reload();
    await expect(explorer.reader).toContainText(wordsOf(cell.target.readAs));
    await explorer.reader
      .getByRole("button", { name: startingWith(`${cell.organization.shortName} `) })
      .click();
    await explorer.expectOpen(cell);
    await page.goBack();
    await page.keyboard.press("Escape");
    await expect(explorer.columnHeader(cell.target).getByRole("button")).toBeFocused();
  });

  test("an organization: its name in full, its documents, what it says and what it does not", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const { organization } = cell;
    await explorer.grid.getByRole("button", { name: organization.shortName, exact: true }).click();
    expect(explorer.query("organization")).toBe(organization.id);
    await expect(explorer.reader).toContainText(wordsOf(organization.name));
    await expect(
      explorer.reader.getByRole("button", {
        name: startingWith(wordsOf(cell.target.shortLabel)),
      }),
    ).toBeVisible();
    await expect(explorer.reader.getByText(/^Silent on /).first()).toBeVisible();
  });

  test("a topic: a headline, what stands out, and the way to see it alone", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.topicButton(wordsOf(topic.label)).click();
    expect(explorer.query("topic")).toBe(topic.id);
    await explorer.reader
      .getByRole("button", { name: `Show only ${wordsOf(topic.label)} in the grid` })
      .click();
    expect(explorer.query("topics")).toBe(topic.id);
    await expect(explorer.grid.getByRole("gridcell")).toHaveCount(
      organizations.length * targets.filter((one) => one.topic.id === topic.id).length,
    );
  });
});

test("in the reader the text has most of the panel, under a strip of at most 76 px", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const explorer = new Explorer(page);
  await explorer.visit();
  for (const one of filled.filter((other) => other.organization === cell.organization)) {
    await explorer.open(one);
    const { strip, share } = await page.evaluate(() => {
      const panel = document.querySelector("aside")?.getBoundingClientRect();
      const text = document.querySelector("aside .document-text")?.getBoundingClientRect();
      const head = document.querySelector("[data-strip]")?.getBoundingClientRect();
      const foot = document.querySelector("aside footer")?.getBoundingClientRect();
      if (!panel || !text || !head) throw new Error("no reader");
      const seen =
        Math.min(text.bottom, foot?.top ?? panel.bottom) - Math.max(text.top, head.bottom);
      return { strip: head.height, share: seen / panel.height };
    });
    expect(strip).toBeLessThanOrEqual(76);
    expect(share).toBeGreaterThanOrEqual(0.6);
    await expect.poll(async () => (await explorer.reading()).inSight).toBe(true);
    await page.keyboard.press("Escape");
  }
});

test.describe("the card", () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  const card = (page: Page) => page.locator("[data-card]");

  test("shows what a cell says on hover and focus, stays under the pointer, and goes by Escape", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.cell(cell)).not.toHaveAttribute("title");
    await explorer.cell(cell).hover();
    await expect(card(page)).toContainText(wordsOf(need(cell.stance.summary, "summary")));
    await expect(card(page)).toHaveAttribute("aria-hidden", "true");
    // Beside its cell, not over it.
    const [over, own] = [await card(page).boundingBox(), await explorer.cell(cell).boundingBox()];
    const [a, b] = [need(over, "card"), need(own, "cell")];
    expect(
      a.y >= b.y + b.height - 6 ||
        a.y + a.height <= b.y + 6 ||
        a.x >= b.x + b.width - 6 ||
        a.x + a.width <= b.x + 6,
    ).toBe(true);
    await card(page).hover();
    await page.waitForTimeout(600);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card(page)).toHaveCount(0);
    // By the keyboard, and its Escape leaves open what is open.
    await explorer.cell(cell).click();
    await explorer.expectOpen(cell);
    await explorer.cell(cell).focus();
    await page.keyboard.press("ArrowRight");
    await expect(card(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card(page)).toHaveCount(0);
    await explorer.expectOpen(cell);
  });

  test("of what is open there is none, so that one Escape closes it, wherever the pointer rests", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.cell(cell).hover();
    await expect(card(page)).toBeVisible();
    await explorer.cell(cell).click();
    await explorer.expectOpen(cell);
    // Longer than a card waits before it comes.
    await page.waitForTimeout(400);
    await expect(card(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(explorer.cell(cell)).toBeFocused();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the first mark stands within 220 px of the top, and a tap shows no card", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(page.getByRole("region", { name: "Start" })).toBeVisible();
    const mark = need(await explorer.grid.locator("svg.glyph").first().boundingBox(), "first mark");
    expect(mark.y).toBeLessThanOrEqual(220);
    await explorer.cell(cell).tap();
    await explorer.expectOpen(cell);
    await expect(page.locator("[data-card]")).toHaveCount(0);
  });

  test("filters are behind one button with a count, and each that is on can be taken off", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit(`?topics=${topic.id}&differ=1`);
    await expect(page.getByRole("button", { name: /^Filters \(2\)/ })).toBeVisible();
    await page
      .getByRole("button", { name: `Remove the filter Topic: ${wordsOf(topic.label)}` })
      .click();
    await expect.poll(() => explorer.query("topics")).toBeNull();
    expect(explorer.query("differ")).toBe("1");
    await page.getByRole("button", { name: "Clear all" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });
});

test("one sentence counts what is in view, and says what a filter removed or dimmed", async ({
  page,
}) => {
  const own = targets.filter((one) => one.topic.id === topic.id);
  const explorer = new Explorer(page);
  await explorer.visit(`?topics=${topic.id}`);
  await expect(
    page
      .getByText(
        new RegExp(
          `^${own.length} of ${targets.length} issues, ${organizations.length} organizations: .+`,
        ),
      )
      .first(),
  ).toBeVisible();
  await explorer.visit("?positions=silent");
  await expect(page.getByText(/cells pass, the rest are dimmed$/).first()).toBeVisible();
});

test("on A4 upright no column is cut, and title, filters, legend and link stand over it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const explorer = new Explorer(page);
  await explorer.visit(`?topics=${topic.id}`);
  await page.emulateMedia({ media: "print" });
  const grid = explorer.grid;
  await expect
    .poll(async () => Math.ceil((await grid.boundingBox())?.width ?? 9999))
    .toBeLessThanOrEqual(680);
  await expect(page.getByText(new RegExp(escaped(`?topics=${topic.id}`)))).toBeVisible();
  await expect(
    page.getByText(new RegExp(`^Topic: ${escaped(wordsOf(topic.label))} · `)),
  ).toBeVisible();
  await expect(page.getByRole("complementary")).toBeHidden();
});

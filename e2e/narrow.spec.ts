import type { Page } from "@playwright/test";
import {
  cellOf,
  corpus,
  nameOf,
  need,
  organizations,
  quotesOf,
  someFilled,
  targets,
  targetsOf,
  wordsOf,
} from "./bundled.ts";
import { Explorer, expect, startingWith, test } from "./explorer.ts";

const cell = someFilled(
  ({ target, stance }) => target !== targets[0] && stance.passages.length > 1,
  "stance of several passages",
);

/** What sticks out of the page to the right: nothing should. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });
}

test.describe("390 px wide", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("targets are rows, organizations are columns, and every cell says the same", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.grid).toHaveAccessibleName(/targets in rows, organizations in columns/);
    for (const target of targets) {
      await expect(
        explorer.grid.getByRole("rowheader", { name: wordsOf(target.shortLabel), exact: true }),
      ).toHaveCount(1);
    }
    for (const organization of organizations) {
      await expect(
        explorer.grid.getByRole("columnheader", { name: startingWith(organization.shortName) }),
      ).toHaveCount(1);
    }
    const names = targets.flatMap((target) =>
      organizations.map((one) => nameOf(cellOf(one, target))),
    );
    await expect.poll(() => explorer.cellNames()).toEqual(names);
    expect(await overflow(page)).toBe(0);
  });

  test("every cell is large enough to be touched", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const sizes = await explorer.grid
      .getByRole("gridcell", { name: /./ })
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.length).toBe(organizations.length * targets.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test("the arrows go the way they point", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const at = (row: number, column: number) =>
      explorer.cell({
        organization: need(organizations[column], "organization"),
        target: need(targets[row], "target"),
      });
    await at(0, 0).focus();
    await page.keyboard.press("ArrowRight");
    await expect(at(0, 1)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(at(1, 1)).toBeFocused();
    await page.keyboard.press("End");
    await expect(at(1, organizations.length - 1)).toBeFocused();
    await page.keyboard.press("Home");
    await expect(at(1, 0)).toBeFocused();
    const second = need(corpus.topics[1], "second topic");
    await page.keyboard.press("PageDown");
    await expect(at(targets.indexOf(need(targetsOf(second)[0], "target")), 0)).toBeFocused();
    await page.keyboard.press("Control+End");
    await expect(at(targets.length - 1, organizations.length - 1)).toBeFocused();
  });

  test("the reader is a sheet over the whole page", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.cell(cell).click();
    const sheet = page.getByRole("dialog", { name: "Reader" });
    await expect(sheet).toBeVisible();
    await expect(sheet).toHaveAttribute("aria-modal", "true");
    expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
    await expect(sheet.locator(":focus")).toHaveCount(1);
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press("n");
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[1], inSight: true });
  });

  test("under the sheet the page is out of reach", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.cell(cell).click();
    const sheet = page.getByRole("dialog", { name: "Reader" });
    await expect(sheet).toBeVisible();
    const outside = () =>
      sheet.evaluate((element) => {
        const focused = document.activeElement;
        return focused !== null && focused !== document.body && !element.contains(focused);
      });
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press("Tab");
      expect(await outside()).toBe(false);
    }
    // Nor does the page scroll under it.
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.move(195, 60);
    await page.mouse.wheel(0, 400);
    await page.mouse.move(195, 820);
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  const ways: Readonly<Record<string, (explorer: Explorer) => Promise<unknown>>> = {
    Escape: (explorer) => explorer.page.keyboard.press("Escape"),
    Back: (explorer) => explorer.page.goBack(),
    "the close button": (explorer) =>
      explorer.reader.getByRole("button", { name: "Close" }).click(),
  };
  for (const [name, close] of Object.entries(ways)) {
    test(`${name} closes the sheet and returns to the cell, where it was`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.visit();
      await explorer.cell(cell).scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => window.scrollY);
      await explorer.cell(cell).click();
      await explorer.expectOpen(cell);
      await close(explorer);
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(explorer.cell(cell)).toBeFocused();
      await expect(explorer.cell(cell)).toBeInViewport();
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(60);
    });
  }

  test("the filters are there, and their panels stay on the page", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const name of ["Organizations", "Targets", "More filters", "Order"]) {
      await explorer.openPanel(name);
      const panel = page
        .getByRole("checkbox")
        .or(page.getByRole("combobox"))
        .filter({ visible: true });
      const boxes = await panel.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
      expect(boxes.length).toBeGreaterThan(0);
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(390);
      }
      expect(await overflow(page)).toBe(0);
      await explorer.closePanel();
    }
  });
});

for (const width of [320, 390, 600, 768, 1024, 1199, 1200, 1280, 1920, 2560]) {
  test(`${width} px: nothing sticks out, with and without the reader`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const explorer = new Explorer(page);
    await explorer.visit();
    expect(await overflow(page)).toBe(0);
    const grid = need(await explorer.grid.boundingBox(), "grid");
    expect(grid.x).toBeGreaterThanOrEqual(0);
    expect(grid.x + grid.width).toBeLessThanOrEqual(width);
    await explorer.open(cell);
    expect(await overflow(page)).toBe(0);
    const reader = need(await explorer.reader.boundingBox(), "reader");
    expect(reader.x + reader.width).toBeLessThanOrEqual(width);
    expect(reader.height).toBe(900);
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
    await page.keyboard.press("Escape");
    await expect(explorer.cell(cell)).toBeFocused();
  });
}

test("where there is room, the reader stands beside the page, which stays in use", async ({
  page,
}) => {
  await page.setViewportSize({ width: 2560, height: 1300 });
  const explorer = new Explorer(page);
  await explorer.visit();
  await explorer.open(cell);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const other = someFilled((one) => one.organization !== cell.organization, "other stance");
  await explorer.open(other);
  await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(other.stance)[0]);
  // Lines of a length that can be read.
  const text = need(await explorer.text.boundingBox(), "text");
  expect(text.width).toBeLessThan(760);
});

test("on a page of middle width the sheet leaves a strip of the page, and a click there closes it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 800 });
  const explorer = new Explorer(page);
  await explorer.visit();
  await explorer.open(cell);
  await page.mouse.click(40, 400);
  await expect(explorer.reader).toHaveCount(0);
  await expect(explorer.cell(cell)).toBeFocused();
});

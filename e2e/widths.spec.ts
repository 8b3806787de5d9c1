import type { Page } from "@playwright/test";
import { need, quotesOf, someFilled, targets } from "./bundled.ts";
import { Explorer, expect, test } from "./explorer.ts";

// Every width from a telephone's to a wide screen's, with those between at which the page changes its
// form: what was in the grid is found again in the grid, and nothing lies beyond the edge.

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

test.describe("390 px", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the page does not scroll under the sheet", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.cell(cell).click();
    const sheet = page.getByRole("dialog", { name: "Reader" });
    await expect(sheet).toBeVisible();
    const before = await page.evaluate(() => window.scrollY);
    await page.mouse.move(195, 60);
    await page.mouse.wheel(0, 400);
    await page.mouse.move(195, 820);
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test("the filters are there, and their panels stay on the page", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const name of ["Filter", "Order"]) {
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

test("320 px: no organization's name is cut over its column", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const explorer = new Explorer(page);
  await explorer.visit();
  const cut = await explorer.grid
    .locator("thead button[data-place]")
    .evaluateAll((all) =>
      all.flatMap((one) => (one.scrollWidth > one.clientWidth ? [one.textContent] : [])),
    );
  expect(cut).toEqual([]);
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

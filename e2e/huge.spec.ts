import type { Page } from "@playwright/test";
import { type Sizes, makeCorpus } from "./bench/corpora.mjs";
import { Explorer, expect, test } from "./explorer.ts";

// Corpora of a size at which a plain table would stand still: a window on the grid, with the same cells.

/** Serves a made-up corpus in place of the bundled one. */
async function serveHuge(page: Page, organizations: number, targets: number, of: Sizes = {}) {
  const files = makeCorpus({ organizations, targets, passages: 4, length: 600, ...of });
  await page.route("**/corpus/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/corpus\//, "");
    // The page asks for the files of the bundled corpus ahead of time: they are of no use here.
    return route.fulfill({ body: files.get(path) ?? "" });
  });
}

test.describe("a grid of 300 organizations and 40 targets", () => {
  test.beforeEach(async ({ page }) => serveHuge(page, 300, 40));

  test("has few cells in the page, and says how many there are", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.grid).toHaveAttribute("aria-rowcount", "301");
    await expect(explorer.grid).toHaveAttribute("aria-colcount", "41");
    expect(await page.getByRole("gridcell").count()).toBeLessThan(2500);
    const cell = page.getByRole("gridcell", { name: /^ORG 3, Issue 2\.1/ });
    await expect(cell).toHaveAttribute("aria-colindex", "6");
    await expect(page.locator("tr", { has: cell })).toHaveAttribute("aria-rowindex", "4");
  });

  test("the keyboard reaches every corner, and names stay in sight", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await page.getByRole("gridcell").first().focus();
    await page.keyboard.press("Control+End");
    const last = page.getByRole("gridcell", { name: /^ORG 300, Issue 10\.4/ });
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    await expect(
      page.getByRole("button", { name: "ORG 300", exact: true }).first(),
    ).toBeInViewport();
    await expect(page.getByRole("button", { name: /10\.4$/ }).first()).toBeInViewport();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("gridcell", { name: /^ORG 299, Issue 10\.4/ })).toBeFocused();
    await page.keyboard.press("Home");
    await expect(page.getByRole("gridcell", { name: /^ORG 299, Issue 1\.1/ })).toBeInViewport();
    await page.keyboard.press("Control+Home");
    await expect(page.getByRole("gridcell", { name: /^ORG 1, Issue 1\.1/ })).toBeFocused();
  });

  test("a cell opens its sentence, and takes the focus back though it was scrolled away", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await page.getByRole("gridcell").first().focus();
    await page.keyboard.press("Control+End");
    const cell = page
      .getByRole("gridcell", { name: /^ORG 29\d, .*(supports|opposes); stated/ })
      .first();
    const name = (await cell.getAttribute("aria-label")) ?? "";
    await cell.click();
    await expect(page.locator("mark").first()).toBeVisible();
    await explorer.grid.locator("..").evaluate((box) => box.scrollTo({ top: 0, left: 0 }));
    await expect(page.getByRole("gridcell", { name: /^ORG 1, Issue 1\.1/ })).toBeVisible();
    // A card beside what was scrolled under the pointer would take the Escape for itself.
    await page.mouse.move(2, 2);
    await expect(page.getByText("click or Enter opens the words")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("gridcell", { name, exact: true })).toBeFocused();
    await expect(page.getByRole("gridcell", { name, exact: true })).toBeInViewport();
  });

  test("a link to a cell far down shows it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit("?cell=org-280/topic-8.t2");
    await expect(page.getByRole("gridcell", { name: /^ORG 281, Issue 9\.3/ })).toBeInViewport();
  });

  test("scrolled by any amount, what is in view is drawn", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const box = explorer.grid.locator("..");
    for (const top of [700, 3333, 9000, 120]) {
      await box.evaluate((one, y) => one.scrollTo({ top: y, left: y / 10 }), top);
      const isDrawn = () =>
        box.evaluate((one) => {
          const { left, top: upper, width, height } = one.getBoundingClientRect();
          const at = document.elementFromPoint(left + width * 0.6, upper + height * 0.6);
          return Boolean(at?.closest('[role="gridcell"]'));
        });
      // That it was scrolled, the box is told with the next frame.
      await expect.poll(isDrawn).toBe(true);
    }
  });

  test("filters and orders are answered, and few rows become a plain table again", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit("?rows=likeness&columns=silence");
    await expect(explorer.grid).toHaveAttribute("aria-rowcount", "301");
    await explorer.visit("?topics=topic-1");
    await expect(page.getByRole("gridcell")).toHaveCount(300 * 4);
    await expect(explorer.grid).not.toHaveAttribute("aria-rowcount", /./);
  });

  test("comparison, reasons and table begin with the first of many", async ({ page }) => {
    const explorer = new Explorer(page);
    await page.goto("./?view=compare");
    await expect(page.getByText("The columns show the first 8 of 300")).toBeVisible();
    await expect(page.getByRole("main").getByRole("columnheader")).toHaveCount(10);
    await explorer.visit("?view=table");
    await expect(page.getByRole("main").getByRole("row")).toHaveCount(501);
    await page.getByRole("main").getByRole("button", { name: "Show more" }).click();
    await expect(page.getByRole("main").getByRole("row")).toHaveCount(2001);
    await explorer.visit("?view=reasons");
    expect(await page.getByRole("main").getByRole("button").count()).toBeLessThan(8000);
  });
});

test("like beside like of 400: the page answers while the order is found, and another supersedes it", async ({
  page,
}) => {
  await serveHuge(page, 400, 60, { passages: 2, length: 60 });
  const explorer = new Explorer(page);
  await explorer.visit();
  // The worker's answer is held back until the former order has been looked at.
  await page.evaluate(() => {
    const own = window as typeof window & { release: () => void };
    const held: (() => void)[] = [];
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function post(this: Worker, ...given: unknown[]) {
      held.push(() => Reflect.apply(postMessage, this, given));
    };
    own.release = () => held.splice(0).forEach((go) => go());
  });
  const first = () => page.getByRole("gridcell").first().getAttribute("aria-label");
  const before = await first();
  await page.getByRole("button", { name: "Order" }).click();
  const rows = page.getByRole("combobox", { name: "Organizations" });
  await rows.selectOption("likeness");
  const working = page.getByText("Finding the order…");
  await expect(working).toBeVisible();
  expect(await first()).toBe(before);
  // Another order is answered at once, and the one that was being found is given up.
  await rows.selectOption("silence");
  await expect(working).toHaveCount(0);
  await rows.selectOption("likeness");
  await expect(working).toBeVisible();
  await page.evaluate(() => (window as typeof window & { release: () => void }).release());
  await expect(working).toHaveCount(0);
  const second = await first();
  await rows.selectOption("corpus");
  await expect.poll(first).toBe(before);
  // What has been found once is there at once.
  await rows.selectOption("likeness");
  await expect.poll(first).toBe(second);
  await expect(working).toHaveCount(0);
});

test("more targets than organizations stand as rows, and names that are wider than their column slant", async ({
  page,
}) => {
  await serveHuge(page, 60, 160);
  const explorer = new Explorer(page);
  await explorer.visit();
  await expect(explorer.grid).toHaveAttribute("aria-colcount", "61");
  const name = page.getByRole("button", { name: "ORG 2", exact: true }).first();
  const angle = await name.evaluate((one) => {
    const { width, height } = one.getBoundingClientRect();
    return height > width * 0.6;
  });
  expect(angle).toBe(true);
});

test("a grid of 3,000 cells is all there on paper, and on the screen only what is in view", async ({
  page,
}) => {
  await serveHuge(page, 60, 50);
  await new Explorer(page).visit();
  const cells = page.getByRole("gridcell");
  await expect.poll(() => cells.count()).toBeLessThan(2500);
  await page.emulateMedia({ media: "print" });
  await expect(cells).toHaveCount(3000);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => cells.count()).toBeLessThan(2500);
});

test("lanes of more texts than can be told apart are columns, by pointer and by keys a way to the texts", async ({
  page,
}) => {
  await serveHuge(page, 6, 8, { documents: 150, passages: 1, length: 60 });
  await new Explorer(page).visit();
  const lane = page.locator('[data-lane="org-2"]');
  const column = lane.getByRole("button", { name: /^ORG 3, .*: \d+ texts?: \d+ against, \d+ for/ });
  await expect(column).toHaveCount(1);
  const first = (await column.getAttribute("aria-label")) ?? "";
  await column.focus();
  await page.keyboard.press("ArrowRight");
  await expect(column).not.toHaveAttribute("aria-label", first);
  await expect(column).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("time")).not.toBeNull();
  const texts = page.getByRole("button", { name: /^ORG 3, Text \d+ .*: open the document$/ });
  await expect(texts.first()).toBeVisible();
  expect(await texts.count()).toBeLessThan(100);
  // The column is gone; the focus is where it led.
  await expect(page.locator("svg [data-place]:focus")).toHaveAttribute(
    "aria-label",
    /^ORG 3, Text/,
  );
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(column).toHaveCount(1);
  // The pointer says what it is on, and its press goes the same way.
  const ground = lane.locator("rect").first();
  await ground.hover();
  await expect(lane.getByText(/\d+ against, \d+ for/).first()).toBeVisible();
  await ground.click();
  await expect.poll(() => new URL(page.url()).searchParams.get("time")).not.toBeNull();
});

test.describe("touched", () => {
  test.use({ hasTouch: true });

  test("a tap on a column goes to its texts", async ({ page }) => {
    await serveHuge(page, 6, 8, { documents: 150, passages: 1, length: 60 });
    await new Explorer(page).visit();
    await page.locator('[data-lane="org-2"] rect').first().tap();
    await expect.poll(() => new URL(page.url()).searchParams.get("time")).not.toBeNull();
    await expect(page.getByRole("button", { name: /^ORG 3, Text \d+ / }).first()).toBeVisible();
  });
});

test("at 390 px it scrolls in its own box, and the page not at all", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await serveHuge(page, 120, 60);
  await new Explorer(page).visit();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});

test.describe("a text of 900,000 characters with 3,000 passages", () => {
  const cell = "?cell=org-0/topic-1.t2";
  test.beforeEach(async ({ page }) =>
    serveHuge(page, 2, 8, { passages: 3000, length: 900_000, fill: 1 }),
  );

  test("opens at its sentence, with little of it in the page, and the mark beside it", async ({
    page,
  }) => {
    await new Explorer(page).visit(cell);
    const mark = page.locator("mark[aria-current]");
    await expect(mark).toBeInViewport();
    expect(await page.locator(".document-text p").count()).toBeLessThan(300);
    const beside = page.getByRole("toolbar").locator('[aria-current="true"]');
    const [a, b] = [await mark.boundingBox(), await beside.boundingBox()];
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 99))).toBeLessThan(16);
  });

  test("scrolled anywhere, the words are there and stand as they do in the text", async ({
    page,
  }) => {
    await new Explorer(page).visit(cell);
    await expect(page.locator("mark[aria-current]")).toBeInViewport();
    const scroller = page.locator("[data-scroller]", { has: page.locator(".document-text") });
    for (const share of [0.05, 0.95, 0.5]) {
      await scroller.evaluate((box, to) => box.scrollTo(0, box.scrollHeight * to), share);
      const box = await scroller.boundingBox();
      if (!box) throw new Error("the text is not in the page");
      const wordsAt = () =>
        page.evaluate(
          ([x, y]) => document.elementFromPoint(x!, y!)?.closest("p")?.textContent ?? "",
          [box.x + box.width / 2, box.y + box.height / 2] as const,
        );
      await expect.poll(wordsAt).toMatch(/^Sentence \d+ of doc-0-0|^$/);
      await expect(page.locator(".document-text p:visible").first()).toBeAttached();
    }
  });

  test("its words are found, and gone to", async ({ page }) => {
    await new Explorer(page).visit(cell);
    const field = page.getByRole("searchbox", { name: "Find in this text" });
    await field.fill("sentence 2871 of");
    await field.press("Enter");
    await expect(page.getByText("1 of 1", { exact: true }).first()).toBeVisible();
    await expect(page.getByText("Sentence 2871 of doc-0-0", { exact: false })).toBeInViewport();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe("Sentence 2871 of");
    await field.fill("Sentence 28");
    await field.press("Enter");
    await field.press("Shift+Enter");
    await expect(page.getByText("111 of 111")).toBeVisible();
  });
});

test("at 390 px long names of a few organizations slant, and no word runs under a mark", async ({
  page,
}) => {
  const word = "Geschwindigkeitsbegrenzungsverordnung";
  const files = makeCorpus({ organizations: 6, targets: 12, passages: 4, length: 600 });
  const renamed = (files.get("corpus.json") ?? "")
    .replaceAll(/"shortName":"ORG (\d)"/g, '"shortName":"Bundesverband $1"')
    .replaceAll(/"shortLabel":"[a-z]+ /g, `"shortLabel":"${word} `)
    .replaceAll(/"label":"Issue /g, `"label":"${word} `);
  await page.route("**/corpus/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/corpus\//, "");
    return route.fulfill({ body: path === "corpus.json" ? renamed : (files.get(path) ?? "") });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  const explorer = new Explorer(page);
  await explorer.visit();
  // All of so small a grid is in the page.
  await expect(page.getByRole("gridcell")).toHaveCount(6 * 12);
  const name = await page.getByRole("button", { name: "Bundesverband 1", exact: true }).first().boundingBox(); // prettier-ignore
  expect(name?.height).toBeGreaterThan(40);
  const words = await page.getByRole("rowheader").getByRole("button").first().boundingBox();
  const cell = await page.getByRole("gridcell").first().boundingBox();
  expect((words?.x ?? 999) + (words?.width ?? 0)).toBeLessThanOrEqual((cell?.x ?? 0) + 1);
});

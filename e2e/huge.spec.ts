import type { Locator, Page } from "@playwright/test";
import { type Sizes, makeCorpus } from "./bench/corpora.mjs";
import { Explorer, escaped, expect, test } from "./explorer.ts";

// Corpora of a size at which a plain table would stand still: a window on the grid, its cells painted, and
// the one with the focus an element.

/** Serves a made-up corpus in place of the bundled one. */
async function serveHuge(page: Page, organizations: number, targets: number, of: Sizes = {}) {
  const files = makeCorpus({ organizations, targets, passages: 4, length: 600, ...of });
  await page.route("**/corpus/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/corpus\//, "");
    // The page asks for the files of the bundled corpus ahead of time: they are of no use here.
    return route.fulfill({ body: files.get(path) ?? "" });
  });
}

/** Whatever cell has the focus. */
function focusedCell(page: Page): Locator {
  return page.locator('[role="gridcell"]:focus');
}

async function nameOf(cell: Locator): Promise<string> {
  return (await cell.getAttribute("aria-label")) ?? "";
}

/** Goes on by a key until the cell with the focus is called so; fails where none is. */
async function walkTo(page: Page, key: string, name: RegExp): Promise<string> {
  for (let i = 0; i < 80; i++) {
    const now = await nameOf(focusedCell(page));
    if (name.test(now)) return now;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} comes to no cell called ${String(name)}`);
}

/** What is painted where an element is: how many pixels of a colour in its upper and lower half. */
async function painted(cell: Locator, colour: readonly number[]) {
  return cell.evaluate((element, wanted) => {
    const canvas = document.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!canvas || !context) throw new Error("nothing is painted");
    const [at, own] = [element.getBoundingClientRect(), canvas.getBoundingClientRect()];
    const ratio = canvas.width / own.width;
    const half = (at.height / 2) * ratio;
    const count = (top: number) => {
      const [x, y] = [(at.x - own.x) * ratio, top];
      const { data } = context.getImageData(x, y, at.width * ratio, half - 2);
      let found = 0;
      for (let i = 0; i < data.length; i += 4)
        if (wanted.every((one, k) => Math.abs(one - (data[i + k] ?? 0)) < 3) && data[i + 3] === 255)
          found++;
      return found;
    };
    const top = (at.y - own.y) * ratio;
    return { above: count(top), below: count(top + half + 2) };
  }, colour);
}

const tones = {
  light: { supports: [0x61, 0x1b, 0x9c], opposes: [0x8a, 0x45, 0x00] },
  dark: { supports: [0xe0, 0xc3, 0xfd], opposes: [0xff, 0xc9, 0x65] },
} as const;

test.describe("a grid of 300 organizations and 40 targets", () => {
  test.beforeEach(async ({ page }) => serveHuge(page, 300, 40));

  test("has few cells in the page, and says how many there are", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.grid).toHaveAttribute("aria-rowcount", "301");
    await expect(explorer.grid).toHaveAttribute("aria-colcount", "41");
    expect(await page.getByRole("gridcell").count()).toBeLessThan(10);
    await page.getByRole("gridcell").first().focus();
    for (const key of ["ArrowDown", "ArrowDown", "PageDown"]) await page.keyboard.press(key);
    const cell = page.getByRole("gridcell", { name: /^ORG 3, Issue 2\.1/ });
    await expect(cell).toBeFocused();
    await expect(cell).toHaveAttribute("aria-colindex", "6");
    await expect(page.getByRole("row").filter({ has: cell })).toHaveAttribute("aria-rowindex", "4");
    await expect(page.getByRole("row").filter({ has: cell }).getByRole("rowheader")).toHaveText(
      /ORG 3/,
    );
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`each mark is painted where its cell is, in its colour: ${colorScheme}`, async ({
      page,
    }) => {
      const other = colorScheme === "light" ? "dark" : "light";
      await page.emulateMedia({ colorScheme: other });
      await new Explorer(page).visit();
      await page.getByRole("gridcell").first().focus();
      // Painted once already: the theme changes under it.
      await page.emulateMedia({ colorScheme });
      for (const where of ["Home", "Control+End"]) {
        await page.keyboard.press(where);
        const back = where === "Home" ? "ArrowRight" : "ArrowLeft";
        let seen = 0;
        for (let i = 0; i < 25; i++) {
          const cell = focusedCell(page);
          const name = await nameOf(cell);
          for (const tone of ["supports", "opposes"] as const) {
            const { above, below } = await painted(cell, tones[colorScheme][tone]);
            const isIt = name.includes(`: ${tone}; stated`);
            if (isIt) seen++;
            expect(above > 20, `${name} above in the colour of ${tone}`).toBe(
              isIt && tone === "supports",
            );
            expect(below > 20, `${name} below in the colour of ${tone}`).toBe(
              isIt && tone === "opposes",
            );
          }
          await page.keyboard.press(back);
        }
        expect(seen).toBeGreaterThan(0);
      }
    });
  }

  test("a press on what is painted opens it and takes the focus; the pointer lights its row and its column", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await page.getByRole("gridcell").first().focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowDown");
    const name = await walkTo(page, "ArrowRight", /(supports|opposes); stated/);
    const [box, ground] = [await focusedCell(page).boundingBox(), await page.locator("canvas").boundingBox()]; // prettier-ignore
    if (!box || !ground) throw new Error("the cell is not in the page");
    await page.keyboard.press("Control+Home");
    // The card of the cell that has the focus may lie over the one that is to be pressed.
    await expect(page.locator("[data-card]")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-card]")).toHaveCount(0);
    // What comes late above the grid may have moved it.
    const now = (await page.locator("canvas").boundingBox()) ?? ground;
    const cell = page.getByRole("gridcell", { name, exact: true });
    await expect(cell).toHaveCount(0);
    const x = box.x + box.width / 2 + now.x - ground.x;
    const y = box.y + box.height / 2 + now.y - ground.y;
    const overlaps = async (light: Locator) => {
      const at = await light.boundingBox();
      return at !== null && x > at.x && x < at.x + at.width && y > at.y && y < at.y + at.height;
    };
    const lights = async () => {
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      return overlaps(page.locator('[data-light="row"]'));
    };
    await expect.poll(lights).toBe(true);
    await expect.poll(() => overlaps(page.locator('[data-light="column"]'))).toBe(true);
    const card = page.locator("[data-card]");
    await expect(card).toContainText("click or Enter opens the words");
    const [organization = ""] = name.split(",");
    await expect(card).toContainText(organization);
    // The next cell but one is another: its card says so.
    await page.mouse.move(x, y + 2 * 35);
    await expect(card).not.toContainText(organization);
    // That card may lie over the first cell.
    await page.mouse.move(2, 2);
    await expect(card).toHaveCount(0);
    await page.mouse.click(x, y);
    await expect(page.locator("mark").first()).toBeVisible();
    await expect(cell).toHaveAttribute("aria-selected", "true");
    await page.mouse.move(2, 2);
    await expect(page.locator('[data-light="row"]')).toHaveCount(0);
    await expect(card).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(cell).toBeFocused();
  });

  test("folded topics are painted, and a press on one unfolds it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit("?fold=topic-1");
    await page.getByRole("gridcell").first().focus();
    await page.keyboard.press("PageDown");
    const cell = focusedCell(page);
    await expect(cell).toHaveAttribute("aria-label", /^ORG 1, .*folded: /);
    const box = await cell.boundingBox();
    await page.keyboard.press("Home");
    await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    await expect(explorer.grid).toHaveAttribute("aria-colcount", "41");
    expect(explorer.query("fold")).toBeNull();
  });

  test("what a search finds is signed in the paint and said by the cell", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const accent = [0x1f, 0x4f, 0xa3] as const;
    await page.getByRole("gridcell").first().focus();
    await walkTo(page, "ArrowRight", /(supports|opposes); stated/);
    const cell = focusedCell(page);
    expect((await painted(cell, accent)).above).toBe(0);
    const name = await nameOf(cell);
    await explorer.visit("?q=sentence");
    await expect(page.getByRole("heading", { name: "In the texts" })).toBeVisible();
    await page.getByRole("gridcell").first().focus();
    await walkTo(page, "ArrowRight", new RegExp(`^${escaped(name)}$`));
    await expect(cell).toHaveAttribute("data-found", "true");
    await expect.poll(async () => (await painted(cell, accent)).above).toBeGreaterThan(15);
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
    const name = await walkTo(page, "ArrowLeft", /^ORG 300, .*(supports|opposes); stated/);
    await focusedCell(page).click();
    await expect(page.locator("mark").first()).toBeVisible();
    await explorer.grid.locator("..").evaluate((box) => box.scrollTo({ top: 0, left: 0 }));
    await expect(page.getByRole("gridcell", { name, exact: true })).not.toBeInViewport();
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
      // The name of the row in the middle, and whether anything is painted on its line.
      const isDrawn = () =>
        box.evaluate((one) => {
          const { left, top: upper, height } = one.getBoundingClientRect();
          const at = document.elementFromPoint(left + 80, upper + height * 0.6);
          const row = at?.closest('[role="rowheader"]')?.getBoundingClientRect();
          const canvas = one.querySelector("canvas");
          if (!row || !canvas) return false;
          const y = row.y + 4 + 13 - canvas.getBoundingClientRect().y;
          const line = canvas.getContext("2d")?.getImageData(0, y, canvas.width, 1).data ?? [];
          return line.filter((value, i) => i % 4 === 3 && value > 0).length > 200;
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
  await expect.poll(() => cells.count()).toBeLessThan(10);
  await page.emulateMedia({ media: "print" });
  await expect(cells).toHaveCount(3000);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => cells.count()).toBeLessThan(10);
  await expect(page.locator("canvas")).toBeVisible();
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

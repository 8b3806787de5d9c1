import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  corpus,
  documentOf,
  filled,
  need,
  organizations,
  passageOf,
  quotesOf,
  silent,
  someFilled,
  stancesOn,
  targets,
} from "./bundled.ts";
import { Explorer, expect, serve, tabTo, test } from "./explorer.ts";

// For everybody: by keyboard, by ear, in either theme, on a small screen, without movement.

test.use({ expectedInConsole: /Failed to load resource/ });

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const cell = someFilled(({ stance }) => stance.passages.length > 1, "stance of several passages");
const quiet = need(silent[0], "silent cell");
const shared = need(
  filled
    .flatMap((one) => one.stance.passages.map((id) => ({ cell: one, id })))
    .find(({ cell: { stance }, id }) => stancesOn(documentOf(stance), id).length > 1),
  "passage shared by stances",
);

const cellLink = (one: typeof cell | typeof quiet) =>
  `?cell=${one.organization.id}/${one.target.id}`;

const scenes: Readonly<Record<string, (explorer: Explorer) => Promise<unknown>>> = {
  "the grid and the timeline": (explorer) => explorer.visit(),
  "the plain table": async (explorer) => {
    await explorer.visit("?view=table");
    await expect(explorer.page.getByRole("main").getByRole("table")).toBeVisible();
  },
  "a folded topic": (explorer) => explorer.visit(`?fold=${need(corpus.topics[0], "topic").id}`),
  "a stance in the reader": async (explorer) => {
    await explorer.page.goto(`./${cellLink(cell)}`);
    await explorer.expectOpen(cell);
    await expect(explorer.chosen.first()).toBeVisible();
  },
  "a silence in the reader": async (explorer) => {
    await explorer.page.goto(`./${cellLink(quiet)}`);
    await explorer.expectOpen(quiet);
  },
  "a document in the reader": async (explorer) => {
    await explorer.page.goto(`./?doc=${cell.stance.document}`);
    await explorer.reader.getByRole("button", { name: "Issued by: why?" }).click();
  },
  "the chooser": async (explorer) => {
    const { organization, target } = shared.cell;
    await explorer.page.goto(`./?cell=${organization.id}/${target.id}&passage=${shared.id}`);
    await explorer.expectOpen(shared.cell);
    await explorer.reader
      .getByRole("toolbar", { name: "Passages of this document" })
      .locator("[aria-current='true']")
      .click();
    await expect(explorer.page.getByRole("dialog", { name: /Several stances/ })).toBeVisible();
  },
  "a panel of the filters": async (explorer) => {
    await explorer.visit();
    await explorer.openPanel("More filters");
    await expect(explorer.page.getByRole("checkbox", { name: /^central/ })).toBeVisible();
  },
  "the events": async (explorer) => {
    await explorer.visit();
    await explorer.timeline.getByText(/events named in the texts/).click();
  },
  "filters on": (explorer) => explorer.visit("?positions=2&basis=stated"),
  "an empty result": async (explorer) => {
    await serve(explorer.page, {
      ...corpus,
      stances: corpus.stances.filter(({ position }) => position !== 0),
    });
    await explorer.page.goto("./?positions=0");
    await expect(explorer.page.getByText(/^Nothing passes/)).toBeVisible();
  },
  "a link not all understood": async (explorer) => {
    await explorer.visit("?topics=atlantis");
    await expect(explorer.page.getByText(/Parts of this link/)).toBeVisible();
  },
  "a text that did not come": async (explorer) => {
    await explorer.page.route(`**/corpus/${documentOf(cell.stance).text}`, (route) =>
      route.abort(),
    );
    await explorer.page.goto(`./${cellLink(cell)}`);
    await expect(explorer.reader.getByRole("alert")).toBeVisible();
  },
  "the corpus did not come": async (explorer) => {
    await explorer.page.route("**/corpus/corpus.json", (route) => route.abort());
    await explorer.page.goto("./");
    await expect(explorer.page.getByRole("alert")).toBeVisible();
  },
  "the corpus is refused": async (explorer) => {
    await explorer.page.route("**/corpus/corpus.json", (route) =>
      route.fulfill({ json: { format: "x" } }),
    );
    await explorer.page.goto("./");
    await expect(explorer.page.getByRole("alert")).toBeVisible();
  },
  "the corpus on its way": async (explorer) => {
    await explorer.page.route("**/corpus/corpus.json", () => new Promise(() => {}));
    await explorer.page.goto("./", { waitUntil: "commit" });
    await expect(explorer.page.locator("table")).toBeVisible();
  },
  "the comparison": async (explorer) => {
    await explorer.page.goto("./?view=compare");
    await expect(explorer.page.getByRole("main").getByRole("heading").first()).toBeVisible();
  },
  "the reasons": async (explorer) => {
    await explorer.page.goto("./?view=reasons");
    await expect(explorer.page.getByRole("main").getByRole("heading").first()).toBeVisible();
  },
  "the method": async (explorer) => {
    await explorer.page.goto("./?view=method");
    await expect(
      explorer.page.getByRole("heading", { name: "How texts are coded" }).first(),
    ).toBeVisible();
  },
  "a translation beside its original": async (explorer) => {
    const translated = need(
      corpus.documents.find((one) => (one.translations ?? []).length > 0),
      "translated document",
    );
    const language = need(translated.translations?.[0], "translation").language;
    await explorer.page.goto(`./?doc=${translated.id}&beside=${language}`);
    await expect(explorer.reader.getByText(/Translation into/)).toBeVisible();
  },
};

/** All that axe finds; in the dark only what hangs on colours, since nothing else is other there. */
async function findings(page: Page, colorScheme = "light"): Promise<readonly string[]> {
  // The package brings another copy of the same types.
  const axe = new AxeBuilder({ page: page as never });
  const { violations } = await axe
    .withTags(colorScheme === "dark" ? ["cat.color"] : tags)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary?.split("\n").slice(1, 2).join("").trim() ?? ""}`,
    ),
  );
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 390]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({
        colorScheme,
        viewport: { width, height: 844 },
        contextOptions: { reducedMotion: "reduce" },
      });

      for (const [name, prepare] of Object.entries(scenes)) {
        test(`axe finds nothing: ${name}`, async ({ page }) => {
          const explorer = new Explorer(page);
          test.setTimeout(180_000);
          await prepare(explorer);
          expect(await findings(page, colorScheme)).toEqual([]);
        });
      }
    });
  }
}

test.describe("in Spanish", () => {
  for (const [name, link] of Object.entries({
    "the grid and the timeline": "?lang=es",
    "a stance in the reader": `${cellLink(cell)}&lang=es`,
    "a silence in the reader": `${cellLink(quiet)}&lang=es`,
    "the plain table": "?view=table&lang=es",
  })) {
    test(`axe finds nothing, and no word of English is left: ${name}`, async ({ page }) => {
      const explorer = new Explorer(page, "es");
      await explorer.visit(link);
      await expect(page.locator("html")).toHaveAttribute("lang", "es");
      expect(await findings(page)).toEqual([]);
      const words = await page.locator("body").ariaSnapshot();
      expect(words).not.toMatch(
        /\b(opposes|supports|leans|silent|stated|implied|passages?|Clear|Reader|Filters)\b(?![^\n]*text: )/,
      );
    });
  }
});

test("every control is at least 24 px in both directions, or stands in a sentence", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit(cellLink(cell));
  await explorer.expectOpen(cell);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await explorer.expectOpen(cell);
    const small = await page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        "button, [role='gridcell'], td[tabindex], select, input, summary",
      );
      return [...controls].flatMap((one) => {
        const box = (one.closest("label") ?? one).getBoundingClientRect();
        const hidden = box.width === 0 || box.height === 0;
        return hidden || (box.width >= 23.5 && box.height >= 23.5)
          ? []
          : [`${one.textContent?.slice(0, 30)} ${box.width} x ${box.height}`];
      });
    });
    expect(small, `${width} px`).toEqual([]);
  }
});

test("by keyboard alone: from a cold page to a quote and back", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await tabTo(page, explorer.grid.getByRole("gridcell"));
  for (let i = organizations.indexOf(cell.organization); i > 0; i--)
    await page.keyboard.press("ArrowDown");
  for (let i = targets.indexOf(cell.target); i > 0; i--) await page.keyboard.press("ArrowRight");
  await expect(explorer.cell(cell)).toBeFocused();
  await page.keyboard.press("Enter");
  await explorer.expectOpen(cell);
  await expect
    .poll(() => explorer.reading())
    .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
  await page.keyboard.press("n");
  await expect
    .poll(() => explorer.reading())
    .toEqual({ words: quotesOf(cell.stance)[1], inSight: true });
  // The text itself can be scrolled without a mouse.
  const place = () => explorer.text.evaluate((element) => element.getBoundingClientRect().y);
  const scroller = explorer.reader.locator("[tabindex='0']").filter({ has: explorer.text });
  await tabTo(page, scroller);
  const before = await place();
  await page.keyboard.press("Home");
  await expect.poll(place).not.toBe(before);
  await page.keyboard.press("Escape");
  await expect(explorer.cell(cell)).toBeFocused();
});

test("what has the focus shows it", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  const bare: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const rings = [focused, ...focused.querySelectorAll("*")].filter((one) => {
        const style = getComputedStyle(one);
        return style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 1;
      });
      return { name: focused.outerHTML.slice(0, 120), ring: rings.length > 0 };
    });
    if (seen === null) break;
    if (!seen.ring) bare.push(seen.name);
  }
  expect(bare).toEqual([]);
});

test("320 px: no scrolling from side to side, in any view", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const explorer = new Explorer(page);
  const wider = () =>
    page.evaluate(() => {
      const root = document.scrollingElement ?? document.documentElement;
      return root.scrollWidth - root.clientWidth;
    });
  for (const link of [
    "",
    "?view=table",
    cellLink(cell),
    cellLink(quiet),
    `?doc=${cell.stance.document}`,
    "?topics=atlantis",
  ]) {
    await explorer.page.goto(`./${link}`);
    await expect(page.getByRole("heading").nth(1)).toBeVisible();
    expect(await wider(), link).toBe(0);
  }
});

test.describe("less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves by itself: the next passage is there at once", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(cell);
    await page.keyboard.press("n");
    await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(cell.stance)[1]);
    const places = await page.evaluate(async () => {
      const mark = document.querySelector("mark[aria-current='true']");
      const seen: number[] = [];
      for (let i = 0; i < 5; i++) {
        seen.push(mark?.getBoundingClientRect().y ?? 0);
        await new Promise(requestAnimationFrame);
      }
      return { seen: [...new Set(seen)], running: document.getAnimations().length };
    });
    expect(places.seen).toHaveLength(1);
    expect(places.running).toBe(0);
  });
});

test.describe("the theme", () => {
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const button = (page: Page) => page.getByRole("button", { name: /^Color theme: / });

  test("follows the system", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const light = await ground(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => ground(page)).not.toBe(light);
  });

  test("or is chosen, and stays chosen over a reload", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const light = await ground(page);
    while ((await button(page).getAttribute("aria-label")) !== "Color theme: dark")
      await button(page).click();
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    await page.reload();
    await expect(explorer.grid).toBeVisible();
    expect(await ground(page)).toBe(dark);
    await expect(button(page)).toHaveAccessibleName("Color theme: dark");
    // It is this reader's, not the link's.
    expect(new URL(page.url()).search).toBe("");
    while ((await button(page).getAttribute("aria-label")) !== "Color theme: as the system")
      await button(page).click();
    expect(await ground(page)).toBe(light);
  });
});

test("forced colours: marks and marked words are still told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const explorer = new Explorer(page);
  await explorer.visit(cellLink(cell));
  await explorer.expectOpen(cell);
  const plain = await explorer.text.evaluate(
    (element) => getComputedStyle(element).backgroundColor,
  );
  const marked = await explorer.chosen
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(marked).not.toBe(plain);
  const solid = someFilled(
    ({ stance }) => stance.basis === "stated" && stance.position !== 0,
    "stated side",
  );
  const fill = await explorer
    .cell(solid)
    .locator("svg rect")
    .first()
    .evaluate((element) => getComputedStyle(element).fill);
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(fill).not.toBe(ground);
  expect(passageOf(documentOf(cell.stance), need(cell.stance.passages[0], "passage")).exact).toBe(
    await explorer.chosenWords(),
  );
});

test("on paper there is the grid and the words, and no control", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await page.emulateMedia({ media: "print" });
  await expect(explorer.grid).toBeVisible();
  await expect(page.getByRole("region", { name: "Filters" })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "View" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await explorer.open(cell);
  await page.emulateMedia({ media: "print" });
  await expect(explorer.chosen.first()).toBeVisible();
  await expect(explorer.reader.getByRole("button", { name: "Copy link" })).toBeHidden();
  // The whole document, not only what fitted the screen.
  const cut = await explorer.text.evaluate((element) => {
    for (let box = element.parentElement; box; box = box.parentElement) {
      if (
        getComputedStyle(box).overflowY !== "visible" &&
        box.scrollHeight > box.clientHeight + 1 &&
        box !== document.documentElement &&
        box !== document.body
      )
        return true;
    }
    return false;
  });
  expect(cut).toBe(false);
});

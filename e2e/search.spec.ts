import type { Page } from "@playwright/test";
import {
  type Document,
  corpus,
  fileOf,
  need,
  organizationOf,
  organizations,
  textOf,
} from "./bundled.ts";
import { Explorer, expect, test } from "./explorer.ts";

// Words are looked for in every text and translation, and lead to themselves.

/** The paragraphs of the bundled texts, translations too, that hold a word, by the texts' own files. */
function paragraphsWith(word: string): number {
  const fold = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase();
  const files = corpus.documents.flatMap((one) => [
    one.text,
    ...(one.translations ?? []).map(({ text }) => text),
  ]);
  return files
    .flatMap((file) =>
      fileOf(file)
        .toString("utf8")
        .split(/\r\n|\r|\n/),
    )
    .filter((line) =>
      fold(line)
        .split(/[^\p{L}\p{N}]+/u)
        .includes(word),
    ).length;
}

/** What is marked in the text that is open. */
function markedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("found") ?? [])].map((range) => (range as Range).toString()),
  );
}

const field = (page: Page) => page.getByRole("searchbox", { name: "Search the texts" });
const hits = (page: Page) => page.getByRole("region", { name: "In the texts" }).getByRole("link");
const named = (page: Page) =>
  page.getByRole("region", { name: "Named in this corpus" }).getByRole("link");
const count = (page: Page) => page.getByRole("status").filter({ hasText: /paragraph|holds all/ });

/** A word that stands in few paragraphs of few texts. */
const word = "belgorod";

test("what is typed right after the slash is not lost", async ({ page }) => {
  await new Explorer(page).visit();
  // The page has asked for the search once it was idle.
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("SearchHost")),
  );
  await page.waitForLoadState("networkidle");
  // What has come has run, too.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done())));
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await expect(field(page)).toHaveValue(word);
});

test("a word that stands in few places: / begins, what is typed finds, a hit opens at it, Escape leads back", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("Bélgorod ");
  await expect(count(page)).toHaveText(
    new RegExp(`^${paragraphsWith(word)} paragraphs in \\d+ texts? and \\d+ translations?$`),
  );
  await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("Bélgorod ");
  const hit = hits(page).first();
  await hit.click();
  await expect.poll(() => markedWords(page)).toEqual(["Belgorod"]);
  const range = await page.evaluate(() => {
    const [one] = CSS.highlights.get("found") ?? [];
    const { top, bottom } = (one as Range).getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  });
  expect(range).toBe(true);
  // The very words of the file, by the offsets in the link.
  const { searchParams } = new URL(page.url());
  const opened = need(
    corpus.documents.find(({ id }) => id === searchParams.get("doc")),
    "document",
  );
  const [from, to] = need(searchParams.get("words"), "words").split("~").map(Number);
  expect(textOf(opened).slice(from, to)).toBe("Belgorod");
  await page.keyboard.press("Escape");
  await expect(hit).toBeFocused();
  // To the field, which is emptied, and left.
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Search", exact: true })).toBeFocused();
  expect(new URL(page.url()).search).toBe("");
});

test("Escape out of a search that was begun from a cell leads back to that cell", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  const cell = explorer.grid.getByRole("gridcell").nth(3);
  await cell.focus();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  // The card of the cell, which goes a moment after the focus, has an Escape of its own.
  await expect(page.locator("[data-card]")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(cell).toBeFocused();
  await expect(field(page)).toHaveCount(0);
});

test("by the keyboard: down to what was found, up to the field, Enter opens the first", async ({
  page,
}) => {
  await new Explorer(page).visit();
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(word);
  await expect(hits(page).first()).toBeVisible();
  // What is named comes before the texts.
  const all = page.locator("[data-hit]");
  const at = (await all.count()) - (await hits(page).count()) + 1;
  for (let i = 0; i <= at; i++) {
    await page.keyboard.press("ArrowDown");
    await expect(all.nth(i)).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect.poll(() => markedWords(page)).toEqual(["Belgorod"]);
  await page.keyboard.press("Escape");
  await expect(hits(page).nth(1)).toBeFocused();
  for (let i = 0; i <= at; i++) await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  const first = need(await all.first().getAttribute("href"), "link");
  await field(page).fill("");
  // Without waiting for what it finds.
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(first);
});

for (const width of [1440, 390])
  test.describe(`with something open, at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    const opened = (page: Page) => page.getByRole("heading", { name: "IWL", exact: true });

    test("/ puts the search before it, and Back leads to it again", async ({ page }) => {
      await page.goto("./?organization=iwl");
      await expect(opened(page)).toBeVisible();
      await page.keyboard.press("/");
      await expect(field(page)).toBeFocused();
      await expect(opened(page)).toHaveCount(0);
      await page.keyboard.type(word);
      await hits(page).first().click();
      await expect.poll(() => markedWords(page)).toEqual(["Belgorod"]);
      // From a hit to the field again, and not to the link that was pressed.
      await page.keyboard.press("/");
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue(word);
      await page.goBack();
      await expect.poll(() => markedWords(page)).toEqual(["Belgorod"]);
      await page.goBack();
      await expect(hits(page).first()).toBeVisible();
      await page.goBack();
      await expect(opened(page)).toBeFocused();
    });

    test("Escape out of the search opens it again", async ({ page }) => {
      await page.goto("./?organization=iwl");
      await expect(opened(page)).toBeVisible();
      await page.keyboard.press("/");
      await expect(field(page)).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(opened(page)).toBeFocused();
      await expect(field(page)).toHaveCount(0);
    });

    test("so does the palette", async ({ page }) => {
      await page.goto("./?organization=iwl");
      await expect(opened(page)).toBeVisible();
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill("bakhmut");
      await page.getByRole("option", { name: /Search the texts for/ }).click();
      await expect(hits(page).first()).toBeVisible();
      await expect(field(page)).toBeFocused();
      await page.goBack();
      await expect(opened(page)).toBeFocused();
    });
  });

test("a link to words opens the text at them, in a translation too", async ({ page }) => {
  const translated = need(
    corpus.documents.find((one) => (one.translations ?? []).length > 0),
    "translation",
  );
  const translation = need(translated.translations?.[0], "translation");
  const text = fileOf(translation.text).toString("utf8");
  const from = text.indexOf(" ", Math.floor(text.length / 2)) + 1;
  const to = text.indexOf(" ", from + 20);
  await page.goto(
    `./?doc=${translated.id}&words=${translation.language}/${from}~${to}&beside=${translation.language}`,
  );
  await expect.poll(() => markedWords(page)).toEqual([text.slice(from, to)]);
});

test("words beyond the end of a text are named as left out", async ({ page }) => {
  const [first] = corpus.documents;
  await page.goto(`./?doc=${need(first, "document").id}&words=5~99999999`);
  await expect(page.getByRole("status").getByText("words=5~99999999")).toBeVisible();
});

test("an alias leads to its organization", async ({ page }) => {
  await new Explorer(page).visit("?q=lit");
  await expect(named(page).first()).toContainText("IWL");
  // Its name in the grid says that it is meant.
  const name = page.getByRole("grid").getByRole("button", { name: "IWL", exact: true });
  await expect(name).toHaveAttribute("data-found", "true");
  await named(page).first().click();
  await expect(page.getByRole("heading", { name: "IWL", exact: true })).toBeVisible();
});

test("the grid and the timeline show where the hits are", async ({ page }) => {
  await new Explorer(page).visit("?q=%22self-determination%22");
  await expect(hits(page)).toHaveCount(1);
  const lit = page.locator('[role="gridcell"][data-found]');
  await expect(lit).toHaveCount(1);
  await expect(lit).toHaveAttribute("aria-description", /Holds words that were searched for/);
  const flag = page.locator('svg [role="button"]:has(circle[data-found])');
  await expect(flag).toHaveCount(1);
  await expect(flag).toHaveAttribute("aria-description", /Holds words that were searched for/);
  await page.getByRole("button", { name: "Close the search" }).click();
  await expect(lit).toHaveCount(0);
});

test("an event lights up under the time axis, where it is called so", async ({ page }) => {
  await new Explorer(page).visit("?q=kissinger");
  await expect(named(page).first()).toContainText("Event");
  await expect(page.locator("svg [data-event] circle[data-found]").first()).toBeVisible();
});

test.describe("where to search", () => {
  const owners = (page: Page) =>
    page.getByRole("region", { name: "In the texts" }).getByRole("heading", { level: 4 });

  test("one organization: a filter of the whole page", async ({ page }) => {
    await page.goto("./?q=war");
    const one = need(organizations[1], "organization");
    await page.getByRole("combobox", { name: "Organization" }).selectOption(one.shortName);
    await expect
      .poll(async () =>
        (await owners(page).allTextContents()).every((all) => all.startsWith(one.shortName)),
      )
      .toBe(true);
    expect(new URL(page.url()).searchParams.get("orgs")).toBe(one.id);
    await expect(page.getByRole("grid").getByRole("row")).toHaveCount(2 + 1);
  });

  test("a language in which there is no text is left out, and said", async ({ page }) => {
    await page.goto("./?q=war&in=fr");
    await expect(page.getByRole("status").getByText("in=fr")).toBeVisible();
    await expect(hits(page).first()).toBeVisible();
  });

  test("one language, and only what is quoted", async ({ page }) => {
    await page.goto("./?q=guerra");
    await expect(owners(page).first()).toBeVisible();
    const all = await hits(page).count();
    await page.getByRole("checkbox", { name: "Only quoted passages" }).check();
    await expect.poll(() => hits(page).count()).toBeLessThanOrEqual(all);
    await expect(hits(page).first()).toContainText("quoted");
    await page.getByRole("combobox", { name: "Language" }).selectOption("English");
    await expect(count(page)).toContainText("No paragraph holds");
    expect(new URL(page.url()).search).toBe("?q=guerra&in=en&quoted=1");
  });
});

test.describe("a text that did not come", () => {
  test.use({ expectedInConsole: /Failed to load resource/ });

  test("is not searched, and one that comes later is", async ({ page }) => {
    const [first] = corpus.documents as readonly [Document];
    const words = textOf(first).match(/\p{L}{4,} \p{L}{4,} \p{L}{4,}/u)?.[0] ?? "";
    await page.route(`**/corpus/${first.text}`, (route) =>
      route.fulfill({ status: 500, body: "" }),
    );
    await page.goto(`./?q=${encodeURIComponent(`"${words}"`)}`);
    await expect(count(page)).toContainText("No paragraph");
    await page.unroute(`**/corpus/${first.text}`);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(page.getByRole("region", { name: "In the texts" })).toContainText(
      organizationOf(first).shortName,
    );
  });
});

test.describe("the palette", () => {
  test("goes to an organization, an issue, an event and a view, by the keyboard alone", async ({
    page,
  }) => {
    await new Explorer(page).visit();
    const to = async (words: string, at = 0) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill(words);
      for (let i = 0; i < at; i++) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog", { name: "Go to" })).toHaveCount(0);
    };
    await to("lit");
    await expect(page.getByRole("heading", { name: "IWL", exact: true })).toBeFocused();
    await to("nato enlarg");
    await expect.poll(() => new URL(page.url()).searchParams.get("target")).toMatch(/enlarg/);
    await to("compare");
    await expect.poll(() => new URL(page.url()).searchParams.get("view")).toBe("compare");
    await to("español");
    await expect(page.getByRole("button", { name: "Comparar", exact: true })).toBeVisible();
  });

  test("opens from the search without a key, and says that a link is copied", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await new Explorer(page).visit();
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await page.getByRole("button", { name: /^Go to…/ }).click();
    const palette = page.getByRole("dialog", { name: "Go to" });
    await palette.getByRole("option", { name: "Copy a link to this view" }).click();
    await expect(palette.getByRole("status")).toHaveText("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("?q=");
    await page.keyboard.press("Escape");
    await expect(palette).toHaveCount(0);
  });

  test("searches the texts for what is called nothing", async ({ page }) => {
    await new Explorer(page).visit();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("bakhmut");
    await page.getByRole("option", { name: /Search the texts for/ }).click();
    await expect(hits(page).first()).toBeVisible();
  });
});

test("? lists the keys; single ones can be turned off there, Ctrl K stays", async ({ page }) => {
  await new Explorer(page).visit();
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await list.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  await page.keyboard.press("?");
  await page.keyboard.press("/");
  await expect(list).toHaveCount(0);
  await expect(field(page)).toHaveCount(0);
  // Nor is the key promised.
  const search = page.getByRole("button", { name: "Search", exact: true });
  await expect(search).not.toHaveAttribute("aria-keyshortcuts");
  await expect(search.locator("kbd")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Go to" })).toBeVisible();
});

test.describe("at 390 px", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the search is a sheet, a hit lies over it, and closing leads back to the list", async ({
    page,
  }) => {
    await new Explorer(page).visit();
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(field(page)).toBeFocused();
    await field(page).fill("belgorod");
    await hits(page).first().click();
    await expect.poll(() => markedWords(page)).toEqual(["Belgorod"]);
    await expect(hits(page).first()).toBeHidden();
    await page.getByRole("button", { name: "Close", exact: true }).click();
    await expect(hits(page).first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(390);
  });
});

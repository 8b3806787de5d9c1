import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makeCorpus } from "./bench/corpora.mjs";
import { Explorer, expect, test } from "./explorer.ts";
import { filesOf, smallCorpus, zipped } from "./foreign.ts";

// What axe finds where a corpus is opened, refused or asked about, in its own page, in the search, and in
// a large grid.

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

async function findings(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page: page as unknown as AxePage });
  const { violations } = await axe
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the dialog": async (page) => {
    await new Explorer(page).visit();
    await page.getByRole("button", { name: "Open…" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  "a refused corpus": async (page) => {
    await new Explorer(page).visit();
    await page.getByRole("button", { name: "Open…" }).click();
    const buffer = await zipped(filesOf(smallCorpus({ quote: "nowhere" })));
    await page
      .getByLabel("Choose a .zip…")
      .setInputFiles({ name: "a.zip", mimeType: "application/zip", buffer });
    await expect(page.getByRole("heading", { name: "A quote is not in its text" })).toBeVisible();
  },
  "another host": async (page) => {
    await page.goto("./?corpus=https://example.org/corpus/");
    await expect(page.getByRole("heading", { name: /^Open a corpus from/ })).toBeVisible();
  },
  "a corpus of another device": async (page) => {
    await page.goto("./?corpus=local-0123456789abcdef");
    await expect(page.getByRole("heading", { name: /belongs to a corpus on/ })).toBeVisible();
  },
  "how to make a corpus": async (page) => {
    await page.goto("./?view=own");
    await expect(page.getByRole("heading", { name: "Your own corpus" })).toBeVisible();
  },
  "what a search finds": async (page) => {
    await page.goto("./?q=war");
    await expect(page.getByRole("heading", { name: "In the texts" })).toBeVisible();
  },
  "the words that a search leads to": async (page) => {
    await page.goto("./?q=war");
    await page.getByRole("region", { name: "In the texts" }).getByRole("link").first().click();
    await expect(
      page
        .getByRole("dialog", { name: "Reader" })
        .or(page.getByRole("complementary", { name: "Reader" })),
    ).toBeVisible();
  },
  "the palette": async (page) => {
    await new Explorer(page).visit();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("nato");
    await expect(page.getByRole("option").first()).toBeVisible();
  },
  "the list of keys": async (page) => {
    await new Explorer(page).visit();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  },
  "a large grid, wide": async (page) => serveHuge(page, 260, 30),
  "a large grid, tall": async (page) => serveHuge(page, 60, 120),
};

async function serveHuge(page: Page, organizations: number, targets: number) {
  const files = makeCorpus({ organizations, targets, passages: 3, length: 400 });
  await page.route("**/corpus/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/corpus\//, "");
    return route.fulfill({ body: files.get(path) ?? "" });
  });
  await new Explorer(page).visit();
}

for (const [name, show] of Object.entries(states)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await show(page);
      expect(await findings(page)).toEqual([]);
    });
  }
}

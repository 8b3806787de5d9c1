import type { Page } from "@playwright/test";
import { cells } from "./bundled.ts";
import { Explorer, expect, test } from "./explorer.ts";

// After a first visit the page opens without a network, all of it; and a newer page is never held back.

test.use({ serviceWorkers: "allow", expectedInConsole: /Failed to load resource|ERR_/ });

/** Until the page is kept on the device. */
async function kept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

test("without a network the page opens, reads, compares and changes its language", async ({
  page,
  context,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await kept(page);
  await context.setOffline(true);
  await page.goto("./?view=compare&lang=es");
  await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
  await page.goto("./");
  await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
  await page
    .getByRole("gridcell", { name: /supports; stated/ })
    .first()
    .click();
  await expect(page.locator("mark").first()).toBeVisible();
  for (const view of ["Reasons", "Table", "Method"]) {
    await page.getByRole("button", { name: view, exact: true }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  }
  await page.getByRole("button", { name: "Open…" }).click();
  await expect(page.getByRole("dialog", { name: "Open a corpus" })).toBeVisible();
});

test("with a network what it gives is shown, and not what was kept", async ({ page, context }) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await kept(page);
  // What the service worker itself asks for goes by here too.
  await context.route("**/corpus/corpus.json", async (route) => {
    const answer = await route.fetch();
    const corpus = (await answer.json()) as { title: unknown };
    await route.fulfill({ json: { ...corpus, title: "A newer corpus" } });
  });
  await explorer.visit();
  await expect(page.getByRole("banner")).toContainText("A newer corpus");
});

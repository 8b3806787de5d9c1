import type { Page } from "@playwright/test";
import { filled } from "./bundled.ts";
import { expect, test } from "./explorer.ts";

// The page before its script has come: what a link asks for, or less, and never more.

/** Opens a link whose script does nothing, so that the frame stays. */
async function open(page: Page, query: string) {
  await page.route("**/assets/index-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(`./${query}`);
  await expect(page.locator("[data-frame='en'] header")).toBeAttached();
}

const [some] = filled;
const marks = (page: Page) => page.locator("[data-frame='en'] td svg").filter({ visible: true });
const panel = (page: Page) =>
  page.locator("[data-frame='en'] .panel-width h2").filter({ visible: true });
const header = (page: Page) => page.getByText("Positionary").filter({ visible: true });

for (const query of ["", "?lang=en"]) {
  test(`"${query}" begins with the whole grid`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, query);
    await expect(marks(page).first()).toBeVisible();
    await expect(panel(page)).toHaveCount(1);
  });
}

for (const query of [
  "?topics=nato",
  "?positions=opposes&orgs=iwl",
  "?differ=1",
  "?view=compare",
  "?fold=ukraine",
  "?rows=alike",
]) {
  test(`"${query}" begins with neither marks nor findings of the whole grid`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, query);
    await expect(header(page).first()).toBeVisible();
    await expect(marks(page)).toHaveCount(0);
    await expect(panel(page)).toHaveCount(0);
    await expect(page.getByText("Loading the corpus").filter({ visible: true })).toHaveCount(1);
  });
}

test("what is opened comes into an empty panel, and on a phone onto an empty page", async ({
  page,
}) => {
  const query = `?cell=${some?.organization.id}/${some?.target.id}`;
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, query);
  await expect(marks(page).first()).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(marks(page)).toHaveCount(0);
  await expect(header(page)).toHaveCount(0);
  await expect(page.getByText("Loading the corpus").filter({ visible: true })).toHaveCount(1);
});

test("on a phone the face of the texts comes with a link to a text, and later with the first page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".woff2")) asked.push(request.url());
  });
  const serifs = () => asked.filter((url) => url.includes("serif")).length;
  await open(page, "");
  await page.waitForLoadState("networkidle");
  // One face alone is waited for by the first picture.
  expect(asked.map((url) => url.includes("inter-core"))).toEqual([true]);
  await open(page, `?cell=${some?.organization.id}/${some?.target.id}`);
  await expect.poll(serifs).toBe(1);
});

import type { Page, Route } from "@playwright/test";
import { cells, corpus, need } from "./bundled.ts";
import { Explorer, expect, failedLoad, test } from "./explorer.ts";

// What does not come, or comes wrong, while the page waits: never a blank page, never an endless wait.

test.use({ expectedInConsole: /Failed to load resource/ });

const document = need(corpus.documents[0], "document");

/** Takes requests and never answers them. */
async function hang(page: Page, what: string): Promise<Route[]> {
  const held: Route[] = [];
  await page.route(what, (route) => void held.push(route));
  return held;
}

/** Lets the page's clock run on until an alert says so: scripts come in their own time, which is another. */
async function waitUntil(page: Page, says: string): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(5000);
    await expect(page.getByRole("alert").first()).toContainText(says, { timeout: 200 });
  }).toPass();
}

test("a text that never comes: the page says how far it is, goes on without it, and gets it later", async ({
  page,
}) => {
  await page.clock.install();
  await hang(page, `**/corpus/${document.text}`);
  await page.goto("./");
  await page.clock.runFor(7000);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.clock.runFor(9000);
  await expect(page.getByRole("status")).toContainText("takes long to load");
  await expect(page.getByText(/^\d+ of \d+ files are here/)).toBeVisible();
  await page.getByRole("button", { name: "Go on without the rest" }).click();
  await page.clock.runFor(3000);
  await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
  await expect(page.getByRole("alert")).toContainText(`${document.text}: no answer`);
  await page.unroute(`**/corpus/${document.text}`);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.clock.runFor(3000);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a text that never comes and is never given up on: it is, after half a minute of silence", async ({
  page,
}) => {
  await page.clock.install();
  await hang(page, `**/corpus/${document.text}`);
  await page.goto("./");
  await waitUntil(page, `${document.text}: no answer`);
  await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
});

test("corpus.json never comes: the page says so and offers another try, which succeeds", async ({
  page,
}) => {
  await page.clock.install();
  await hang(page, "**/corpus/corpus.json");
  await page.goto("./");
  await waitUntil(page, "corpus.json: no answer");
  await page.unroute("**/corpus/corpus.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.clock.runFor(3000);
  await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
});

const wrong: Readonly<Record<string, string>> = {
  "a page in place of the data": "<!doctype html><title>Sign in</title>",
  "data that are cut short": '{"format":"positionary/1","title":"F',
  "an empty answer": "",
};
for (const [what, body] of Object.entries(wrong)) {
  test(`${what}, as if all were well: refused, and offered again`, async ({ page }) => {
    await page.route("**/corpus/corpus.json", (route) => route.fulfill({ status: 200, body }));
    await page.goto("./");
    await expect(page.getByRole("heading", { name: "No valid JSON" })).toBeVisible();
    await page.unroute("**/corpus/corpus.json");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
  });
}

for (const [what, file] of [
  ["the script", "**/assets/index-*.js"],
  ["the script and its style", "**/assets/index-*"],
] as const) {
  test(`${what} does not come: the page itself says that it does not start`, async ({ page }) => {
    test.slow();
    await page.route(file, (route) => route.fulfill({ status: 404 }));
    await page.goto("./");
    await expect(page.getByText("This page takes long to start")).toBeVisible({ timeout: 30_000 });
  });
}

test("what sets the colours hangs: the page says that it does not start, and is not blank", async ({
  page,
}) => {
  test.slow();
  await hang(page, "**/theme.js");
  await page.goto("./", { waitUntil: "commit" });
  await expect(page.getByText("This page takes long to start")).toBeVisible({ timeout: 30_000 });
});

for (const [what, make] of [
  ["hangs", (route: Route) => void route],
  [
    "runs and never says so",
    (route: Route) => route.fulfill({ contentType: "text/javascript", body: "" }),
  ],
  ["fails", (route: Route) => route.fulfill({ status: 500 })],
] as const) {
  test(`the worker that checks ${what}: the page checks by itself`, async ({ page }) => {
    await page.clock.install();
    await page.route("**/judge.worker*.js", make);
    await page.goto("./");
    for (let i = 0; i < 3; i++) await page.clock.runFor(5000);
    await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
  });
}

test("what zooms by wheel does not come: the buttons zoom all the same", async ({ page }) => {
  await page.route("**/assets/d3-zoom-*.js", (route) => route.fulfill({ status: 404 }));
  const explorer = new Explorer(page);
  await explorer.visit();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("time")).not.toBeNull();
});

test("storage that is refused: corpora open all the same", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, { get: refuse });
  });
  const explorer = new Explorer(page);
  await explorer.visit("?corpus=start/example/");
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByLabel("Choose a folder…").setInputFiles("public/start/example");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("gridcell")).toHaveCount(4);
});

test("the worker dies in the middle of the check: after a while that is said, and another try succeeds", async ({
  page,
}) => {
  await page.clock.install();
  await page.route("**/judge.worker*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'postMessage({ kind: "ready" });' }),
  );
  await page.goto("./");
  // The clock of the page stands while its script is on the way.
  await expect(async () => {
    await page.clock.runFor(3000);
    await expect(page.getByRole("status").filter({ hasText: "takes long to load" })).toBeVisible({
      timeout: 1000,
    });
  }).toPass();
  for (let i = 0; i < 19; i++) await page.clock.runFor(5000);
  await expect(page.getByRole("alert")).toContainText("broke off without an answer");
  await page.unroute("**/judge.worker*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  for (let i = 0; i < 3; i++) await page.clock.runFor(1000);
  await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
});

test.describe("a view whose code is gone", () => {
  const openTable = async (page: Page) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await page.route("**/assets/TablePanel-*.js", (route) => route.fulfill({ status: 404 }));
    await page.getByRole("navigation").getByRole("button", { name: "Table", exact: true }).click();
    return page.getByRole("main").getByRole("alert");
  };

  test.use({ expectedInConsole: failedLoad });

  test("because the site has another release: that is said, and loading again brings it", async ({
    page,
  }) => {
    const alert = await openTable(page);
    await expect(alert).toContainText("stopped working");
    // The same release is no new one.
    await expect(alert.getByRole("button")).toHaveText("Try again");
    await page.route(
      ({ pathname }) => pathname.endsWith("/"),
      async (route) => {
        const answer = await route.fetch();
        const html = await answer.text();
        await route.fulfill({
          response: answer,
          body: html.replaceAll(/index-[^"/]*\.js/g, "index-other.js"),
        });
      },
    );
    await alert.getByRole("button").click();
    await expect(alert).toContainText("has been renewed");
    await page.unrouteAll();
    await alert.getByRole("button", { name: "Load again" }).click();
    await expect(page.getByRole("main").getByRole("table")).toBeVisible();
    expect(new URL(page.url()).searchParams.get("view")).toBe("table");
  });
});

test("the style sheet alone does not come: all is there, and works", async ({ page }) => {
  await page.route("**/assets/*.css", (route) => route.fulfill({ status: 404 }));
  await page.goto("./");
  await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
  await page
    .getByRole("gridcell", { name: /supports; stated/ })
    .first()
    .press("Enter");
  await expect(page.locator("mark").first()).toBeVisible();
});

test.describe("the network goes", () => {
  test.use({ expectedInConsole: new RegExp(`${failedLoad.source}|ERR_`) });

  test("before the corpus has come: that is said, and it comes when the network does", async ({
    page,
  }) => {
    await page.route("**/corpus/**", (route) => route.abort("internetdisconnected"));
    await page.goto("./");
    const alert = page.getByRole("alert");
    await expect(alert).toContainText("corpus.json: no answer");
    await page.unrouteAll();
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("gridcell")).toHaveCount(cells.length);
  });

  test("on a first visit, midway: what has come can be read, what has not says so and comes later", async ({
    page,
    context,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await context.setOffline(true);
    await page
      .getByRole("gridcell", { name: /supports; stated/ })
      .first()
      .click();
    const words = page.locator("mark").first();
    const alert = page.getByRole("alert").first();
    await expect(words.or(alert).first()).toBeVisible();
    await page.getByRole("navigation").getByRole("button", { name: "Table", exact: true }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("stopped working");
    await context.setOffline(false);
    // A browser may keep a failure for as long as the page lives: then the second try is a new page.
    const table = page.getByRole("main").getByRole("table").first();
    const retry = page.getByRole("main").getByRole("button", { name: "Try again" });
    await retry.click();
    await expect(table.or(retry).first()).toBeVisible();
    if (await retry.isVisible()) await retry.click();
    await expect(table).toBeVisible();
  });
});

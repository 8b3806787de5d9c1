import { corpus, need, someFilled, wordsOf } from "./bundled.ts";
import { Explorer, expect, tabTo, test } from "./explorer.ts";

// The page asks nobody else, runs nobody else's code, and its policy would not let it.

const policy: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
};

const cell = someFilled(({ stance }) => stance.passages.length > 1, "stance of several passages");

test("the built page carries the policy, before anything that it governs", async ({ page }) => {
  await page.goto("./");
  const meta = page.locator("meta[http-equiv='Content-Security-Policy' i]");
  const content = need(await meta.getAttribute("content"), "policy");
  const directives = Object.fromEntries(
    content.split(";").map((one) => {
      const [name = "", ...sources] = one.trim().split(/\s+/);
      return [name, sources.join(" ")];
    }),
  );
  expect(directives).toEqual(policy);
  const first = await page
    .locator("head")
    .evaluate((head) => head.firstElementChild?.getAttribute("http-equiv"));
  expect(first).toBe("Content-Security-Policy");
});

test.describe("the policy", () => {
  // What is refused below is told in the console too.
  test.use({ expectedInConsole: /Content Security Policy|Trusted|Failed to load resource/ });

  test("is in force: no markup and no code from a string, no other origin", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        markup: () => (document.createElement("div").innerHTML = "<b>x</b>"),
        code: () => (document.createElement("script").text = "1"),
      };
      return Object.entries(tries).flatMap(([name, act]) => {
        try {
          act();
          return [];
        } catch {
          return [name];
        }
      });
    });
    expect(refused).toEqual(["markup", "code"]);
    const elsewhere = await page.evaluate(() =>
      fetch("https://example.org/").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(elsewhere).toBe("refused");
  });
});

test("a walk through every view breaks no policy and asks no other origin", async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const origin = new URL(need(baseURL, "address")).origin;
  const asked: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:" && url.protocol !== "blob:")
      asked.push(request.url());
  });
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener("securitypolicyviolation", (event) => {
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const explorer = new Explorer(page);
  await explorer.visit();
  await explorer.open(cell);
  await page.keyboard.press("n");
  await explorer.reader.getByRole("button", { name: "Issued by: why?" }).click();
  await page.keyboard.press("Escape");
  await explorer.topicButton(wordsOf(need(corpus.topics[0], "topic").label)).click();
  await explorer.toggle("More filters", /^central/);
  await explorer.timeline.getByRole("button", { name: "Zoom in" }).click();
  await tabTo(page, explorer.documentMark(cell.organization.shortName));
  await page.keyboard.press("Enter");
  await expect(explorer.reader).toBeVisible();
  await page.keyboard.press("Escape");
  await explorer.timeline.getByText(/events named in the texts/).click();
  const views = page.getByRole("navigation", { name: "View" });
  for (const name of ["Compare", "Reasons", "Table", "Method", "Explore"]) {
    await views.getByRole("button", { name, exact: true }).click();
    await expect(views.locator("[aria-current='page']")).toHaveText(name);
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(page.getByText("stopped working")).toHaveCount(0);
  }
  await explorer.visit(`?doc=${cell.stance.document}&lang=es`);
  await explorer.visit("?frobnicate=1&view=table");
  await page.setViewportSize({ width: 390, height: 844 });
  await explorer.visit(`?cell=${cell.organization.id}/${cell.target.id}`);
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(asked, "requests to other origins").toEqual([]);
  expect(missing, "files that are not there").toEqual([]);
  expect(
    await page.evaluate(() => (window as unknown as { violations: string[] }).violations),
  ).toEqual([]);
});

test("no element carries a style sheet or a handler of its own in the page's source", async ({
  page,
}) => {
  const answer = need(await page.goto("./"), "page");
  const html = await answer.text();
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  // Every file that it names lies beside it: the page works from any folder.
  const named = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address ?? "");
  expect(named.length).toBeGreaterThan(0);
  for (const address of named) expect(address).toMatch(/^\.\//);
});

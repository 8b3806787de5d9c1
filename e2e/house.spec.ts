import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  cells,
  corpus,
  documentOf,
  filled,
  need,
  organizations,
  placeOf,
  quotesOf,
  someFilled,
  stateOf,
  wordsOf,
  nextQuote,
} from "./bundled.ts";
import { Explorer, expect, failedLoad, test, startingWith } from "./explorer.ts";

// What holds whatever is shown: loads that fail and are tried again, links that keep their words, keys
// that can be turned off, names, and a page that stays where it is.

const several = someFilled(
  ({ stance }) => nextQuote(stance) !== undefined,
  "stance with a passage after its strongest",
);
const cellQuery = ({ organization, target }: (typeof filled)[number]) =>
  `?cell=${organization.id}/${target.id}`;

test.describe("code that does not come", () => {
  test.use({ expectedInConsole: failedLoad });

  for (const [view, chunk, there] of [
    ["Compare", "ComparePanel", "table"],
    ["Table", "TablePanel", "table"],
    ["Method", "MethodPanel", "article"],
  ] as const) {
    test(`of the view ${view} is said, and comes with another try`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.visit();
      await page.route(`**/assets/${chunk}-*.js`, (route) => route.abort());
      await page.getByRole("navigation").getByRole("button", { name: view, exact: true }).click();
      const alert = page.getByRole("main").getByRole("alert");
      await expect(alert).toContainText("stopped working");
      await page.unroute(`**/assets/${chunk}-*.js`);
      await alert.getByRole("button", { name: "Try again" }).click();
      // A browser may keep a failure for as long as the page lives: then the second try is a new page.
      const come = page.getByRole("main").getByRole(there).first();
      await expect(come.or(alert)).toBeVisible();
      if (await alert.isVisible()) await alert.getByRole("button", { name: "Try again" }).click();
      await expect(come).toBeVisible();
      await expect(alert).toHaveCount(0);
    });
  }

  test("of the reader leaves the grid standing, and another cell opens", async ({ page }) => {
    await page.route("**/assets/OpenedPanel-*.js", (route) => route.abort());
    const explorer = new Explorer(page);
    await explorer.visit();
    const [first, second] = filled;
    await explorer.cell(need(first, "cell")).click();
    await expect(explorer.reader.getByRole("alert")).toContainText("stopped working");
    await page.unroute("**/assets/OpenedPanel-*.js");
    await explorer.reader.getByRole("button", { name: "Try again" }).click();
    await expect
      .poll(async () => {
        const again = explorer.reader.getByRole("button", { name: "Try again" });
        if (await again.isVisible()) await again.click();
        return (await explorer.reader.getByRole("heading", { level: 2 }).count()) > 0;
      })
      .toBe(true);
    await page.keyboard.press("Escape");
    await explorer.open(need(second, "cell"));
  });

  test("of the other language leaves the page in English", async ({ page }) => {
    await page.route("**/assets/es-*.js", (route) => route.abort());
    const explorer = new Explorer(page);
    await explorer.visit("?lang=es");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test.describe("a link keeps its words", () => {
  test("copied, it names the document and the passage", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const explorer = new Explorer(page);
    await explorer.visit(cellQuery(several));
    await explorer.expectOpen(several);
    await explorer.reader.getByRole("button", { name: "Copy link" }).click();
    await expect(explorer.reader.getByText("Link copied")).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get("doc")).toBe(documentOf(several.stance).id);
    expect(link.searchParams.get("passage")).toBe(several.stance.passages[0]);
    await page.goto(link.href);
    await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(several.stance)[0]);
  });

  test("with a passage and no document, it means the one that has it", async ({ page }) => {
    const passage = need(several.stance.passages[1], "second passage");
    const explorer = new Explorer(page);
    await explorer.visit(`${cellQuery(several)}&passage=${passage}`);
    await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(several.stance)[1]);
    await expect(page.getByText("Parts of this link")).toHaveCount(0);
  });

  test("a step to the next passage moves no focus, and names the document", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(several);
    const heading = explorer.reader.getByRole("heading", { level: 2 });
    await expect(heading).toBeFocused();
    await page.keyboard.press("n");
    await expect.poll(() => explorer.chosenWords()).toBe(nextQuote(several.stance));
    await expect(heading).toBeFocused();
    expect(explorer.query("doc")).toBe(documentOf(several.stance).id);
    await page.keyboard.press("Escape");
    await expect(explorer.cell(several)).toBeFocused();
  });
});

test("single letters can be turned off, and stay off", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  const box = page.getByRole("checkbox", { name: /^Single keys/ });
  await expect(box).toBeChecked();
  await box.click();
  await page.reload();
  await expect(box).not.toBeChecked();
  await explorer.open(several);
  await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(several.stance)[0]);
  await page.keyboard.press("n");
  await explorer.reader.getByRole("button", { name: "next" }).click();
  await expect.poll(() => explorer.chosenWords()).toBe(nextQuote(several.stance));
  // Escape is no letter.
  await page.keyboard.press("Escape");
  await expect(explorer.reader).toHaveCount(0);
});

test("the notice of what a link lost is dismissed into the grid", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit("?topics=gone");
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("Parts of this link")).toHaveCount(0);
  await expect(explorer.grid.getByRole("gridcell").first()).toBeFocused();
});

test("the data is kept as a file, and the page stays", async ({ page }) => {
  await new Explorer(page).visit();
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the data" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("corpus.json");
  expect(JSON.parse(await readFile(await file.path(), "utf8"))).toEqual(corpus);
  await expect(page.getByRole("grid").first()).toBeVisible();
});

test("the title says what is open, and which view it is open in", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await expect(page).toHaveTitle(/^All topics, \d+ organizations: opposes \d+, .* – Positionary$/);
  await explorer.open(several);
  // "opposes; stated; central; 2 passages": the first of it is the position.
  const [position = ""] = stateOf(several).split(";");
  await expect(page).toHaveTitle(`${placeOf(several)}: ${position} – Positionary`);
  await page.goto("./?view=reasons");
  await expect(page).toHaveTitle(/^Reasons: All topics, \d+ organizations: .* – Positionary$/);
  const [topic] = corpus.topics;
  await page.goto(
    `./?topics=${need(topic, "topic").id}&orgs=${corpus.organizations[0]?.id}&differ=1`,
  );
  await expect(page).toHaveTitle(
    startingWith(
      `${wordsOf(need(topic, "topic").label)}, 1 of ${corpus.organizations.length} organizations (${corpus.organizations[0]?.shortName}), only where they differ`,
    ),
  );
  await page.goto(`./?view=table&doc=${documentOf(several.stance).id}&lang=es`);
  await expect(page).toHaveTitle(
    `${several.organization.shortName}, ${wordsOf(documentOf(several.stance).title, "es")} – Tabla – Positionary`,
  );
});

test("a span that lies off the axis shows all of it, and says so", async ({ page }) => {
  const explorer = new Explorer(page);
  await explorer.visit("?time=40000~40100");
  await expect(explorer.timeline.getByText(/lies outside every date in view/)).toBeVisible();
  await expect(explorer.timeline.locator("svg [data-place]")).toHaveCount(corpus.documents.length);
});

/** Notes by how much things move; what a name of a file begins with comes last of all. */
async function watchShifts(page: Page, last: RegExp): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = ((window as unknown as { shifts: number[] }).shifts = [] as number[]);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as unknown as { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) seen.push(shift.value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route(last, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  return async () => {
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    return shifts.reduce((sum, one) => sum + one, 0);
  };
}

test("on a phone nothing moves under what a link opens", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shifted = await watchShifts(page, /assets\/Start-/);
  await page.goto(`./?cell=${several.organization.id}/${several.target.id}`);
  await expect(page.getByRole("dialog").locator("mark").first()).toBeVisible();
  // What the page says first has come, under what is opened.
  await expect(page.locator("section[aria-label='Start']")).toBeAttached();
  await page.waitForTimeout(300);
  expect(await shifted()).toBeLessThan(0.01);
});

for (const view of ["compare", "reasons", "table", "method"]) {
  test(`${view} comes without moving what is there`, async ({ page }) => {
    const shifted = await watchShifts(page, /assets\/(?:Compare|Reasons|PlainTable|Method)-/);
    await page.goto(`./?view=${view}`);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();
    await page.evaluate(() => globalThis.document.fonts.ready);
    expect(await shifted()).toBeLessThan(0.02);
  });
}

test("a comparison is a selection of its own, and its buttons say who is in it", async ({
  page,
}) => {
  const [first, second, third] = organizations;
  await page.goto("./?view=compare");
  const main = page.getByRole("main");
  const choice = (one: typeof first) =>
    main.getByRole("button", { name: `${need(one, "organization").shortName}: choose` });
  // Nobody has chosen: all are compared.
  for (const one of organizations)
    await expect(choice(one)).toHaveAttribute("aria-pressed", "true");
  for (const one of organizations.slice(2)) await choice(one).click();
  const explorer = new Explorer(page);
  await expect
    .poll(() => explorer.query("compare"))
    .toBe([first, second].map((one) => need(one, "organization").id).join(","));
  expect(explorer.query("orgs")).toBeNull();
  await expect(choice(third)).toHaveAttribute("aria-pressed", "false");
  // The grid shows all of them, with those two picked.
  await page.getByRole("navigation").getByRole("button", { name: "Explore" }).click();
  await expect(explorer.grid.getByRole("gridcell")).toHaveCount(cells.length);
  await expect(
    explorer.grid.getByRole("button", {
      name: startingWith(`${need(first, "organization").shortName}: choose`),
    }),
  ).toHaveAttribute("aria-pressed", "true");
});

test("of a cell whose one stance passes, the table lists no other", async ({ page }) => {
  // Two documents of one organization and one date that differ: the bundled corpus has none such.
  const { stance } = several;
  const own = documentOf(stance);
  const twin = {
    ...own,
    id: "twin",
    passages: own.passages.filter((one) => stance.passages.includes(one.id)),
    attribution: { basis: "inferred" },
  };
  for (const one of [twin] as { published?: unknown; written?: unknown }[]) {
    if (one.published) one.published = { date: own.published?.date };
    if (one.written)
      one.written = { date: (own as unknown as { written: { date: string } }).written.date };
  }
  const other = { ...stance, document: "twin", position: -stance.position };
  await page.route("**/corpus/corpus.json", (route) =>
    route.fulfill({
      json: {
        ...corpus,
        documents: [...corpus.documents, twin],
        stances: [...corpus.stances, other],
      },
    }),
  );
  const row = `Open ${placeOf(several)}`;
  await page.goto(`./?view=table&targets=${several.target.id}&orgs=${several.organization.id}`);
  const rows = page.getByRole("button", { name: row });
  await expect(rows).toHaveCount(2);
  // Each opens its own document.
  const explorer = new Explorer(page);
  await rows.nth(1).click();
  await expect.poll(() => explorer.query("doc")).toBe("twin");
  await page.goto(
    `./?view=table&targets=${several.target.id}&orgs=${several.organization.id}&positions=${stance.position}`,
  );
  await expect(rows).toHaveCount(1);
  await rows.click();
  await expect.poll(() => explorer.query("doc")).toBe(own.id);
});

test("a page that shows no corpus speaks either language all the same", async ({ page }) => {
  await page.route("**/corpus/corpus.json", (route) => route.fulfill({ json: {} }));
  await page.goto("./?view=table");
  await expect(page.getByRole("alert")).toContainText("is not shown");
  await page.getByRole("button", { name: "Español" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("alert")).not.toContainText("is not shown");
  const query = new URL(page.url()).searchParams;
  expect([query.get("lang"), query.get("view")]).toEqual(["es", "table"]);
});

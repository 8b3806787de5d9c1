import type { Locator, Page } from "@playwright/test";
import {
  cells,
  corpus,
  documentOf,
  fileOf,
  filled,
  nameOf,
  need,
  organizationOf,
  organizations,
  quotesOf,
  silent,
  targets,
  wordsOf,
} from "./bundled.ts";
import { Explorer, expect, test } from "./explorer.ts";

// What does not arrive, or arrives wrong, is said; what is left works; nothing is shown by halves.

/** The browser itself says so in the console when a file does not come. */
test.use({ expectedInConsole: /Failed to load resource/ });

const corpusFile = "**/corpus/corpus.json";

/** A text that stances rest on, and whose organization is silent elsewhere. */
const document = documentOf(need(filled[0], "stance").stance);
const organization = organizationOf(document);
const textFile = `**/corpus/${document.text}`;

async function expectNothingDrawn(page: Page): Promise<void> {
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("gridcell")).toHaveCount(0);
  await expect(page.getByRole("grid")).toHaveCount(0);
  for (const one of organizations)
    await expect(page.getByText(one.shortName, { exact: true })).toHaveCount(0);
}

test.describe("corpus.json does not come", () => {
  const ways: Readonly<Record<string, { fail: (page: Page) => Promise<unknown>; why: RegExp }>> = {
    "the server fails": {
      fail: (page) => page.route(corpusFile, (route) => route.fulfill({ status: 500, body: "no" })),
      why: /corpus\.json.*500/,
    },
    "it is not there": {
      fail: (page) => page.route(corpusFile, (route) => route.fulfill({ status: 404, body: "no" })),
      why: /corpus\.json.*404/,
    },
    "nobody answers": {
      fail: (page) => page.route(corpusFile, (route) => route.abort()),
      why: /corpus\.json.*no answer/,
    },
  };
  for (const [name, { fail, why }] of Object.entries(ways)) {
    test(`${name}: the page says which file and why, and a retry repairs it`, async ({ page }) => {
      await fail(page);
      await page.goto("./");
      await expect(page.getByRole("alert")).toContainText(why);
      await expectNothingDrawn(page);
      await page.unroute(corpusFile);
      await page.getByRole("button", { name: "Try again" }).click();
      const explorer = new Explorer(page);
      await expect(explorer.grid).toBeVisible();
      await expect.poll(() => explorer.cellNames()).toEqual(cells.map((cell) => nameOf(cell)));
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }

  test("a retry that fails too says so again", async ({ page }) => {
    let asked = 0;
    await page.route(corpusFile, (route) => {
      asked++;
      return route.fulfill({ status: 503, body: "no" });
    });
    await page.goto("./");
    const retry = page.getByRole("button", { name: "Try again" });
    await retry.click();
    const before = asked;
    await expect(page.getByRole("alert")).toContainText(/corpus\.json.*503/);
    await expect(retry).toBeEnabled();
    expect(asked).toBeGreaterThanOrEqual(before);
  });

  test("in Spanish too, where the link asks for it", async ({ page }) => {
    await page.route(corpusFile, (route) => route.abort());
    await page.goto("./?lang=es");
    await expect(page.getByRole("alert")).toContainText("corpus.json");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
  });
});

test.describe("one text does not come", () => {
  test("the grid stands, its row says so, and so does the reader; a retry repairs it", async ({
    page,
  }) => {
    await page.route(textFile, (route) => route.fulfill({ status: 503, body: "no" }));
    const explorer = new Explorer(page);
    await explorer.visit();
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("One text could not be loaded.");
    await expect(notice).toContainText(new RegExp(`${document.text}.*503`));
    // Silence rests on the text as much as a position does.
    await expect
      .poll(() => explorer.cellNames())
      .toEqual(
        cells.map((cell) =>
          cell.organization === organization
            ? `${nameOf(cell)}; text failed to load`
            : nameOf(cell),
        ),
      );

    const cell = need(
      filled.find((one) => one.organization === organization),
      "stance",
    );
    await explorer.cell(cell).click();
    await explorer.expectOpen(cell);
    await expect(explorer.reader.getByRole("alert")).toContainText("This text could not be loaded");
    await expect(explorer.reader.getByRole("alert")).toContainText(document.text);
    await expect(explorer.reader.locator("mark")).toHaveCount(0);
    await expect(explorer.reader).toContainText(wordsOf(need(cell.stance.summary, "summary")));

    // The others are read as ever.
    const other = need(
      filled.find((one) => one.organization !== organization),
      "stance of another",
    );
    await explorer.open(other);
    await expect.poll(() => explorer.chosenWords()).toBe(quotesOf(other.stance)[0]);

    await explorer.open(cell);
    await page.unroute(textFile);
    await explorer.reader.getByRole("button", { name: "Try again" }).click();
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect.poll(() => explorer.cellNames()).toEqual(cells.map((one) => nameOf(one)));
  });

  test("the notice above the grid repairs it as well", async ({ page }) => {
    await page.route(textFile, (route) => route.abort());
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(page.getByRole("alert")).toContainText(new RegExp(`${document.text}.*no answer`));
    await page.unroute(textFile);
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect.poll(() => explorer.cellNames()).toEqual(cells.map((one) => nameOf(one)));
  });

  test("what failed never looks like silence", async ({ page }) => {
    await page.route(textFile, (route) => route.abort());
    const explorer = new Explorer(page);
    await explorer.visit();
    const failed = need(
      silent.find((one) => one.organization === organization),
      "silent cell",
    );
    const whole = need(
      silent.find((one) => one.organization !== organization),
      "silent cell of another",
    );
    const drawn = (name: typeof failed) =>
      explorer
        .cell(name)
        .locator("svg")
        .evaluate((svg) => svg.innerHTML);
    expect(await drawn(failed)).not.toBe(await drawn(whole));
  });

  test("all texts gone: the matrix is still there", async ({ page }) => {
    await page.route("**/corpus/texts/**", (route) => route.abort());
    const explorer = new Explorer(page);
    await explorer.visit();
    const files = new Set(
      corpus.documents.flatMap((one) => [
        one.text,
        ...(one.translations ?? []).map(({ text }) => text),
      ]),
    );
    await expect(page.getByRole("alert")).toContainText(`${files.size} texts could not be loaded.`);
    await expect
      .poll(() => explorer.cellNames())
      .toEqual(cells.map((cell) => `${nameOf(cell)}; text failed to load`));
  });
});

test.describe("a corpus with a fault is refused whole", () => {
  test("a text with one byte changed", async ({ page }) => {
    const bytes = Buffer.from(fileOf(document.text));
    const at = bytes.indexOf("e");
    bytes[at] = "a".charCodeAt(0);
    await page.route(textFile, (route) =>
      route.fulfill({ body: bytes, contentType: "text/plain" }),
    );
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText(
      /This corpus has (an error|\d+ errors) and is not shown/,
    );
    await expectNothingDrawn(page);
    const index = corpus.documents.indexOf(document);
    await expect(
      page.getByRole("listitem").filter({ hasText: `/documents/${index}/sha256` }),
    ).toHaveCount(1);
    await expect(page.getByRole("alert")).toContainText(/line \d+, column \d+/);
  });

  test("a text that is shorter by its last byte", async ({ page }) => {
    const bytes = fileOf(document.text);
    await page.route(textFile, (route) =>
      route.fulfill({ body: bytes.subarray(0, -1), contentType: "text/plain" }),
    );
    await page.goto("./");
    await expectNothingDrawn(page);
    await expect(page.getByRole("alert")).toContainText("sha256");
  });

  test("JSON that does not parse", async ({ page }) => {
    const whole = fileOf("corpus.json").toString("utf8");
    await page.route(corpusFile, (route) =>
      route.fulfill({ body: whole.slice(0, whole.length / 2), contentType: "application/json" }),
    );
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText(
      "This corpus has an error and is not shown",
    );
    await expect(page.getByRole("alert")).toContainText(/line \d+, column \d+/);
    await expectNothingDrawn(page);
  });

  test("a page in place of the data", async ({ page }) => {
    await page.route(corpusFile, (route) =>
      route.fulfill({ body: "<!doctype html><title>Sign in</title>", contentType: "text/html" }),
    );
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText("line 1, column 1");
    await expectNothingDrawn(page);
  });

  test("a quote with one word changed: the fault shows the nearest match", async ({ page }) => {
    const passages = [...document.passages];
    const index = passages.findIndex(({ exact }) => exact.length > 60);
    const passage = need(passages[index], "long passage");
    const words = passage.exact.split(" ");
    words[3] = "otherwise";
    passages[index] = { ...passage, exact: words.join(" ") };
    const documents = corpus.documents.map((one) =>
      one === document ? { ...one, passages } : one,
    );
    await page.route(corpusFile, (route) => route.fulfill({ json: { ...corpus, documents } }));
    await page.goto("./");
    await expectNothingDrawn(page);
    const fault = page.getByRole("listitem").filter({ hasText: `/passages/${index}` });
    await expect(fault).toContainText("nearest match in the text");
    await expect(fault).toContainText(passage.exact.split(" ").slice(4, 7).join(" "));
  });

  test("every fault is listed at once", async ({ page }) => {
    const stances = corpus.stances.map((one, i) => (i < 3 ? { ...one, position: 7 } : one));
    await page.route(corpusFile, (route) => route.fulfill({ json: { ...corpus, stances } }));
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText(
      "This corpus has 3 errors and is not shown",
    );
    for (const i of [0, 1, 2]) {
      await expect(
        page.getByRole("listitem").filter({ hasText: `/stances/${i}/position` }),
      ).toHaveCount(1);
    }
    await expectNothingDrawn(page);
  });

  test("the words of a corpus are never a page's code", async ({ page }) => {
    const words = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const topics = corpus.topics.map((topic, i) =>
      i > 0
        ? topic
        : {
            ...topic,
            targets: topic.targets.map((target) => ({
              ...target,
              label: words,
              shortLabel: words,
            })),
          },
    );
    await page.route(corpusFile, (route) =>
      route.fulfill({ json: { ...corpus, title: words, topics } }),
    );
    let asked = false;
    page.on("dialog", (dialog) => {
      asked = true;
      return dialog.dismiss();
    });
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.grid.getByText(words).first()).toBeAttached();
    await expect(page.locator("img")).toHaveCount(0);
    expect(asked).toBe(false);
  });
});

test.describe("while the corpus is on its way", () => {
  interface Shifts {
    shifts: { value: number; what: string[] }[];
  }

  for (const [width, height] of [
    [1440, 900],
    [1200, 900],
    [390, 844],
  ] as const) {
    test(`at ${width} px: names and marks from the start, where they will stand, and nothing jumps`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        const seen = ((window as unknown as Shifts).shifts = [] as Shifts["shifts"]);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as unknown as {
              value: number;
              hadRecentInput: boolean;
              sources?: { node?: Node | null }[];
            };
            if (shift.hadRecentInput) continue;
            const what = (shift.sources ?? []).map(
              ({ node }) => node?.textContent?.slice(0, 40) ?? "?",
            );
            seen.push({ value: shift.value, what });
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/corpus/**", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto("./", { waitUntil: "commit" });
      await expect(
        page.getByRole("status").filter({ hasText: "Loading the corpus" }),
      ).toBeAttached();
      // The frame has the names and the marks, which the gate let through when the page was built; nothing
      // of it is a grid that could be gone through.
      const name =
        width < 1300
          ? wordsOf(need(targets[0], "target").shortLabel)
          : need(organizations[0], "one").shortName;
      const named = page
        .locator("[data-frame='en'] table")
        .getByText(name, { exact: true })
        .filter({ visible: true });
      await expect(page.locator("[data-frame='en']")).toBeVisible();
      await expect(page.locator("[data-frame='es']")).toBeHidden();
      const marks = page.locator("[data-frame='en'] td svg").filter({ visible: true });
      await expect(marks).toHaveCount(cells.length);
      await expect(page.getByRole("gridcell")).toHaveCount(0);
      await page.evaluate(() => globalThis.document.fonts.ready);
      const kept = need(await named.boundingBox(), "name in the frame");
      const placeOfMarks = (all: Locator) =>
        all.evaluateAll((found) =>
          found.map((one) => {
            const box = one.getBoundingClientRect();
            return [box.x, box.y, box.width, box.height].map(Math.round).join(" ");
          }),
        );
      const keptMarks = await placeOfMarks(marks);
      release();
      const explorer = new Explorer(page);
      await expect(explorer.cell(need(cells[0], "cell"))).toBeVisible();
      await page.evaluate(() => globalThis.document.fonts.ready);
      await expect(page.locator("[data-frame]")).toHaveCount(0);
      const drawn = need(
        await explorer.grid.getByText(name, { exact: true }).first().boundingBox(),
        "name in the grid",
      );
      expect(Math.abs(drawn.x - kept.x)).toBeLessThanOrEqual(4);
      expect(Math.abs(drawn.y + drawn.height / 2 - kept.y - kept.height / 2)).toBeLessThanOrEqual(
        4,
      );
      // To the pixel: what replaces the frame stands where the frame stood.
      expect(await placeOfMarks(explorer.grid.locator("[role=gridcell] svg"))).toEqual(keptMarks);
      const shifts = await page.evaluate(() => (window as unknown as Shifts).shifts);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThan(0.02);
    });
  }

  test("a text that is late holds the page back, and does not break it", async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(textFile, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.getByRole("status").filter({ hasText: "Loading the corpus" })).toBeAttached();
    release();
    const explorer = new Explorer(page);
    await expect.poll(async () => (await explorer.grid.count()) > 0).toBe(true);
    await expect.poll(() => explorer.cellNames()).toEqual(cells.map((one) => nameOf(one)));
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "./explorer.ts";
import { bytes, filesOf, sha256, smallCorpus, zipped } from "./foreign.ts";

// A corpus made to do harm does nothing but be shown or refused. Each test also asserts, by `test` of
// explorer.ts, that the page threw nothing, logged no error and broke no policy.

/** What the page must never do, counted while the test runs. */
async function watch(page: Page) {
  const seen = { dialogs: 0, foreign: [] as string[], violations: 0 };
  page.on("dialog", (dialog) => {
    seen.dialogs++;
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = hostname === "127.0.0.1" || protocol === "blob:" || protocol === "data:";
    if (!isOwn) seen.foreign.push(request.url());
  });
  await page.exposeFunction("noteViolation", () => void seen.violations++);
  await page.addInitScript(() => {
    const { noteViolation } = window as unknown as { noteViolation: () => void };
    addEventListener("securitypolicyviolation", () => noteViolation());
  });
  return seen;
}

async function open(page: Page, buffer: Buffer) {
  const seen = await watch(page);
  await page.goto("./");
  await page.getByRole("button", { name: "Open…" }).click();
  await page
    .getByLabel("Choose a .zip…")
    .setInputFiles({ name: "corpus.zip", mimeType: "application/zip", buffer });
  return seen;
}

async function expectNothingDone(page: Page, seen: Awaited<ReturnType<typeof watch>>) {
  // It answers: a script runs and a frame is drawn within a second.
  await page.evaluate(() => new Promise(requestAnimationFrame), undefined);
  expect(seen).toEqual({ dialogs: 0, foreign: [], violations: 0 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

const markup =
  '<img src="https://evil.example/x.png" onerror="alert(1)"><script>alert(2)</script><style>*{display:none}</style>';

/** The little corpus with every string of people replaced. */
function everyField(words: string) {
  const { json, text } = smallCorpus();
  const full = {
    ...json,
    title: words,
    description: words,
    method: words,
    license: words,
    curators: [words],
    organizations: json.organizations.map((one) => ({
      ...one,
      name: words,
      shortName: words,
      nativeName: words,
      aliases: [words],
      note: words,
    })),
    topics: json.topics.map((topic) => ({
      ...topic,
      label: words,
      targets: topic.targets.map((one) => ({
        ...one,
        label: words,
        shortLabel: words,
        readAs: words,
      })),
    })),
    reasons: [{ id: "why", label: words, readAs: words }],
    documents: json.documents.map((one) => ({
      ...one,
      title: words,
      note: words,
      attribution: { basis: "inferred", note: words },
      source: { citation: words, url: "https://example.org/?q=%3Cscript%3E" },
    })),
    stances: json.stances.map((one) => ({
      ...one,
      reasons: ["why"],
      frame: words,
      summary: words,
      doubt: words,
    })),
    reported: [
      {
        document: "leaflet",
        holder: { name: words },
        target: "traffic.bridge",
        position: -1,
        basis: "stated",
        passages: ["p1"],
        note: words,
      },
    ],
    events: [
      {
        id: "opening",
        date: "2023-04-01",
        label: words,
        passages: [{ document: "leaflet", passage: "p1" }],
      },
    ],
  };
  return new Map([
    ["corpus.json", bytes(JSON.stringify(full))],
    ["texts/leaflet.txt", bytes(text)],
  ]);
}

test("markup and script in every field are shown as the words that they are, in every view", async ({
  page,
}) => {
  const seen = await open(page, await zipped(everyField(markup)));
  await page.locator('[role="gridcell"]').first().click();
  await expect(page.locator("mark").first()).toHaveText("We welcome the tramway.");
  await expect(
    page.getByText('onerror="alert(1)"').filter({ visible: true }).first(),
  ).toBeVisible();
  for (const view of ["Compare", "Reasons", "Table", "Method", "Explore"]) {
    await page.getByRole("button", { name: view, exact: true }).click();
    await expect(page.getByRole("main")).toContainText("evil.example");
  }
  await expectNothingDone(page, seen);
  await expect(page.locator('img, [src*="evil"], main script, main style')).toHaveCount(0);
});

test("a javascript: address is refused", async ({ page }) => {
  const { json, text } = smallCorpus();
  const documents = json.documents.map((one) => ({
    ...one,
    source: { citation: "here", url: "javascript:alert(1)" },
  }));
  const seen = await open(page, await zipped(filesOf({ json: { ...json, documents }, text })));
  await expect(page.getByRole("heading", { name: "Not an address" })).toBeVisible();
  await expectNothingDone(page, seen);
});

test("ids called constructor and the like are names as any other; __proto__ is none", async ({
  page,
}) => {
  const { json, text } = smallCorpus();
  const renamed = JSON.stringify(json)
    .replaceAll('"walkers"', '"constructor"')
    .replaceAll('"leaflet"', '"valueof"')
    .replaceAll("traffic", "tostring");
  const files = new Map([
    ["corpus.json", bytes(renamed)],
    ["texts/leaflet.txt", bytes(text)],
  ]);
  const seen = await open(page, await zipped(files));
  await page.getByRole("gridcell", { name: /^Walkers, The tramway/ }).click();
  await expect(page.locator("mark").first()).toHaveText("We welcome the tramway.");
  await expectNothingDone(page, seen);

  await page.getByRole("button", { name: "Open…" }).click();
  files.set("corpus.json", bytes(renamed.replaceAll('"constructor"', '"__proto__"')));
  await page
    .getByLabel("Choose a .zip…")
    .setInputFiles({ name: "b.zip", mimeType: "application/zip", buffer: await zipped(files) });
  await expect(page.getByRole("heading", { name: /^Not an id/ })).toBeVisible();
});

const refused: Readonly<Record<string, { corpus: () => string; why: string }>> = {
  "a key that stands twice": {
    corpus: () => JSON.stringify(smallCorpus().json).replace("{", '{"title":"other",'),
    why: "A key stands twice",
  },
  "nesting without end": {
    corpus: () => `{"title":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    why: "Nested too deep",
  },
  "a number without end": {
    corpus: () => `{"title":1${"0".repeat(3_000_000)}}`,
    why: "Another kind",
  },
};
for (const [what, { corpus, why }] of Object.entries(refused)) {
  test(`${what} is refused`, async ({ page }) => {
    const seen = await open(page, await zipped(new Map([["corpus.json", bytes(corpus())]])));
    await expect(page.getByRole("heading", { name: why }).first()).toBeVisible();
    await expectNothingDone(page, seen);
  });
}

test("a zip that bursts is stopped as it is unpacked, whatever it says of itself", async ({
  page,
}) => {
  const files = new Map(filesOf(smallCorpus()));
  files.set("texts/leaflet.txt", new Uint8Array(64 * 1024 * 1024));
  const seen = await open(page, await zipped(files, 9));
  await expect(page.getByRole("alert")).toContainText("unpacks to far more than text ever does");
  await expectNothingDone(page, seen);
});

test("characters that turn the words around them turn nothing beside theirs", async ({ page }) => {
  const { json, text } = smallCorpus({ title: "\u202egnorw eht", organization: "\u202eab\u200b" });
  const seen = await open(page, await zipped(filesOf({ json, text })));
  const cell = page.locator('[role="gridcell"]').first();
  await cell.click();
  await expect(page.locator("mark").first()).toBeVisible();
  // What stands after the title in the same line still runs from left to right.
  const order = await page.getByRole("banner").evaluate((banner) => {
    const mark = [...banner.querySelectorAll("p")].find((one) => one.textContent?.includes("from"));
    const range = document.createRange();
    const words = mark?.querySelector("bdi")?.firstChild;
    if (!words) return null;
    const left = (from: number) => {
      range.setStart(words, from);
      range.setEnd(words, from + 1);
      return range.getBoundingClientRect().left;
    };
    return left(0) < left(3);
  });
  expect(order).toBe(true);
  await expectNothingDone(page, seen);
});

test("characters of a text that cannot be seen are shown when asked for, and stay in it as they are", async ({
  page,
}) => {
  const own = smallCorpus({
    text: "We welcome the tramway. It was long in coming.\none\u200btwo \u202ethree\n",
  });
  const seen = await open(page, await zipped(filesOf(own)));
  await page.locator('[role="gridcell"]').first().click();
  await expect(page.locator("mark").first()).toBeVisible();
  const line = page.locator(".document-text p", { hasText: "three" });
  const before = await line.textContent();
  await expect(page.locator(".hidden-character")).toHaveCount(0);
  await page.getByRole("button", { name: "Show 2 hidden characters" }).click();
  await expect(page.locator(".hidden-character")).toHaveCount(2);
  expect(
    await page
      .locator(".hidden-character")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, "::before").content)),
  ).toEqual(['"U+200B"', '"U+202E"']);
  expect(await line.textContent()).toBe(before);
  await expectNothingDone(page, seen);
});

test("labels of a megabyte: the page keeps its width and answers, in every view", async ({
  page,
}) => {
  const { json, text } = smallCorpus();
  const long = "w".repeat(1_000_000);
  const big = {
    ...json,
    title: long,
    organizations: json.organizations.map((one) => ({ ...one, shortName: long, name: long })),
    topics: json.topics.map((topic) => ({
      ...topic,
      label: long,
      targets: topic.targets.map((one) => ({ ...one, label: long })),
    })),
  };
  const files = new Map([
    ["corpus.json", bytes(JSON.stringify(big))],
    ["texts/leaflet.txt", bytes(text)],
  ]);
  const seen = await open(page, await zipped(files));
  await page.locator('[role="gridcell"]').first().click();
  await expect(page.locator("mark").first()).toHaveText("We welcome the tramway.");
  for (const view of ["Compare", "Table", "Explore"]) {
    await page.getByRole("button", { name: view, exact: true }).click();
    await expectNothingDone(page, seen);
  }
});

test("100,000 passages on one sentence, all of one stance: the page answers", async ({ page }) => {
  const { json, text } = smallCorpus();
  const [document] = json.documents;
  const passages = Array.from({ length: 100_000 }, (_, i) => ({
    id: `p${i}`,
    exact: "We welcome the tramway.",
  }));
  const full = {
    ...json,
    documents: [{ ...document!, passages }],
    stances: [{ ...json.stances[0]!, passages: passages.map(({ id }) => id) }],
  };
  const files = new Map([
    ["corpus.json", bytes(JSON.stringify(full))],
    ["texts/leaflet.txt", bytes(text)],
  ]);
  const seen = await open(page, await zipped(files));
  const cell = page.getByRole("gridcell", { name: /^Walkers, The tramway: supports/ });
  await cell.click({ timeout: 30_000 });
  await expect(page.locator("mark").first()).toHaveText("We welcome the tramway.");
  await expectNothingDone(page, seen);
});

test("a text and a quote made to be sought for ever are judged at once", async ({ page }) => {
  const text = `${"a".repeat(1_000_000)}\n`;
  const { json } = smallCorpus();
  const [document] = json.documents;
  const passages = Array.from({ length: 200 }, (_, i) => ({
    id: `p${i}`,
    exact: `${"a".repeat(5000 + i)}b`,
  }));
  const full = {
    ...json,
    documents: [{ ...document!, sha256: sha256(text), passages }],
    stances: [{ ...json.stances[0]!, passages: ["p1"] }],
  };
  const files = new Map([
    ["corpus.json", bytes(JSON.stringify(full))],
    ["texts/leaflet.txt", bytes(text)],
  ]);
  const seen = await open(page, await zipped(files));
  await expect(
    page.getByRole("heading", { name: "A quote is not in its text: 200" }),
  ).toBeVisible();
  await expectNothingDone(page, seen);
});

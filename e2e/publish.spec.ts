import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  cells,
  corpus,
  documentOf,
  fileOf,
  filled,
  need,
  nameOf,
  passageOf,
  someFilled,
  wordsOf,
} from "./bundled.ts";
import { Explorer, expect, test } from "./explorer.ts";
import { bytes, sha256, writeFolder } from "./foreign.ts";

// What can be read where no script runs, and a site made around somebody else's corpus.

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

const stance = someFilled(
  ({ stance: { passages, document } }) =>
    passages.length > 1 &&
    documentOf({ document }).language === "en" &&
    (documentOf({ document }).translations ?? []).some(({ language }) => language === "es"),
  "stance of several passages of an English text with a translation into Spanish",
);
const silence = need(
  cells.find((one) => one.kind === "silent"),
  "silence",
);
const document = documentOf(stance.stance);
const at = {
  stance: `pages/en/stance-${document.id}_${stance.target.id}.html`,
  silence: `pages/en/silence-${silence.organization.id}_${silence.target.id}.html`,
  document: `pages/en/document-${document.id}.html`,
  organization: `pages/en/organization-${stance.organization.id}.html`,
  target: `pages/en/target-${stance.target.id}.html`,
  index: "pages/en/index.html",
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first page shows the matrix and leads to every quote", async ({ page }) => {
    await page.goto("./");
    const frame = page.locator("[data-frame='en']");
    await expect(frame.locator("td svg").filter({ visible: true })).toHaveCount(cells.length);
    await expect(page.getByText("Loading the corpus").filter({ visible: true })).toHaveCount(0);
    // Each of its marks leads to what it stands for, and says so.
    await frame.getByRole("link", { name: "opposes", exact: true }).first().click();
    await expect(page).toHaveURL(/pages\/en\/stance-[^/]*\.html$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(": opposes");
    await page.goBack();
    await page.getByRole("link", { name: "All positions" }).click();
    for (const one of cells) {
      const link = page.getByRole("link", { name: nameOf(one), exact: true });
      await expect(link, nameOf(one)).toHaveCount(1);
    }
    await page.getByRole("link", { name: nameOf(stance), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${at.stance}$`));
    for (const id of stance.stance.passages) {
      const { exact } = passageOf(document, id);
      await expect(page.locator("blockquote").filter({ hasText: exact }).first()).toBeVisible();
    }
    // From the words to where they stand.
    const first = need(stance.stance.passages[0], "passage");
    await page.getByRole("link", { name: "in the whole text" }).first().click();
    await expect(page).toHaveURL(new RegExp(`${at.document}#passage-${first}$`));
    const mark = page.locator(`[id="passage-${first}"]`);
    await expect(mark).toBeInViewport();
  });

  test("in Spanish, with the translation beside the words and marked as one", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "Todas las posiciones" }).click();
    await page.getByRole("link", { name: nameOf(stance, "es"), exact: true }).click();
    const id = need(stance.stance.passages[0], "passage");
    const { exact } = passageOf(document, id);
    await expect(page.locator("blockquote[lang='en']").first()).toHaveText(exact);
    // Words of the file of the translation, under the name of who made it.
    const translation = need(
      document.translations?.find(({ language }) => language === "es"),
      "translation",
    );
    const quote = await page.locator("blockquote.translation[lang='es']").first().textContent();
    expect(fileOf(translation.text).toString("utf8")).toContain(need(quote, "translated words"));
    await expect(page.getByText(/^Traducción al español de /).first()).toBeVisible();
  });

  test("the names of the first page lead to their plain pages, and nothing stands there that does nothing", async ({
    page,
  }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto("./");
      const frame = page.locator("[data-frame='en']");
      const short = wordsOf(stance.target.shortLabel ?? stance.target.label);
      for (const [name, path] of [
        [short, at.target],
        [stance.organization.shortName, at.organization],
      ] as const) {
        const link = frame.getByRole("link", { name, exact: true }).filter({ visible: true });
        await link.click();
        await expect(page).toHaveURL(new RegExp(`${path}$`));
        await page.goBack();
      }
      for (const dead of ["▾", "+", "Start with a question", "Method"])
        await expect(frame.getByText(dead).filter({ visible: true }), dead).toHaveCount(0);
    }
  });

  test("from 1,200 px the first page scrolls once, notice, grid and panel together", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1200, height: 600 });
    await page.goto("./");
    const last = page.locator("[data-frame='en'] .panel-width").getByText(/^Coding of /);
    const box = need(await last.boundingBox(), "last words of the panel");
    const metrics = await page.context().newCDPSession(page);
    const { cssContentSize } = await metrics.send("Page.getLayoutMetrics");
    expect(cssContentSize.height).toBeGreaterThanOrEqual(box.y + box.height);
  });

  test("at 390 px no page scrolls sideways", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ["", ...Object.values(at)]) {
      await page.goto(`./${path}`);
      // Without scripts nothing in the page can be asked: the browser itself tells.
      const metrics = await page.context().newCDPSession(page);
      const { cssContentSize } = await metrics.send("Page.getLayoutMetrics");
      expect(cssContentSize.width, path).toBeLessThanOrEqual(390);
    }
  });
});

for (const [kind, path] of Object.entries(at)) {
  test(`the plain page of kind "${kind}" has nothing for axe to find, and breaks no policy`, async ({
    page,
  }) => {
    const axe = () => new AxeBuilder({ page: page as unknown as AxePage });
    await page.goto(`./${path}`);
    expect((await axe().analyze()).violations).toEqual([]);
    // In the dark only the colours are others.
    await page.emulateMedia({ colorScheme: "dark" });
    expect((await axe().withRules(["color-contrast"]).analyze()).violations).toEqual([]);
  });
}

test("from a plain page into the explorer, at that very sentence", async ({ page }) => {
  await page.goto(`./${at.stance}`);
  const second = need(stance.stance.passages[1], "second passage");
  await page.getByRole("link", { name: "open in the explorer" }).nth(1).click();
  const explorer = new Explorer(page);
  await explorer.expectOpen(stance);
  await expect.poll(() => explorer.chosenWords()).toBe(passageOf(document, second).exact);
});

test("nothing of the plain pages is kept for offline, or asked for by the explorer", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await new Explorer(page).visit();
  expect(asked.filter((url) => url.includes("/pages/"))).toEqual([]);
  const worker = await (await page.request.get("./sw.js")).text();
  expect(worker).toContain("./corpus/corpus.json");
  expect(worker).not.toContain("/pages/");
});

test("the words of the bundled corpus stand in the head of the first page", async ({ page }) => {
  const html = await (await page.request.get("./")).text();
  expect(html).toContain(`<title>${wordsOf(corpus.title)} – Positionary</title>`);
  const other = await (await page.request.get("./elsewhere.html")).text();
  expect(other).toContain("<title>Positionary</title>");
  expect(other).not.toContain(need(corpus.documents[0], "document").id);
  expect(filled.length).toBeGreaterThan(0);
});

/** Three organizations, in German. */
function germanCorpus() {
  const text = "Wir begrüßen die Straßenbahn.\nDen Tunnel lehnen wir ab.\n";
  const of = (words: string) => ({ de: words });
  const topic = {
    id: "verkehr",
    label: of("Verkehr"),
    targets: [
      { id: "bahn", label: of("Die Straßenbahn"), readAs: of("ihr Bau") },
      { id: "tunnel", label: of("Der Tunnel"), readAs: of("sein Bau") },
    ],
  };
  const json = {
    format: "positionary/1",
    title: of("Straßenbahn und Tunnel"),
    description: of("Was drei Vereine dazu sagen."),
    revision: "2024-02-29",
    organizations: ["fuss", "rad", "auto"].map((id) => ({
      id,
      name: of(`Verein ${id.toUpperCase()}`),
      shortName: id.toUpperCase(),
    })),
    topics: [topic],
    documents: ["fuss", "rad", "auto"].map((organization) => ({
      id: `${organization}-2024`,
      organization,
      title: of(`Erklärung ${organization}`),
      titlePrinted: true,
      language: "de",
      text: `texts/${organization}.txt`,
      sha256: sha256(text),
      attribution: { basis: "stated" },
      passages: [
        { id: "p1", exact: "Wir begrüßen die Straßenbahn." },
        { id: "p2", exact: "Den Tunnel lehnen wir ab." },
      ],
    })),
    stances: [
      {
        document: "fuss-2024",
        target: "verkehr.bahn",
        position: 2,
        basis: "stated",
        passages: ["p1"],
      },
      {
        document: "rad-2024",
        target: "verkehr.tunnel",
        position: -2,
        basis: "stated",
        passages: ["p2"],
      },
    ],
  };
  return new Map([
    ["corpus.json", bytes(JSON.stringify(json))],
    ...["fuss", "rad", "auto"].map((id) => [`texts/${id}.txt`, bytes(text)] as const),
  ]);
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A host of plain files, on another port of this machine. */
async function hostOf(folder: string) {
  const server = createServer(({ url = "/" }, response) => {
    const path = normalize(
      decodeURIComponent(url.replace(/[?#].*$/, "")).replace(/\/$/, "/index.html"),
    );
    try {
      const body = readFileSync(join(folder, path));
      response.writeHead(200, {
        "content-type": types[extname(path)] ?? "application/octet-stream",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

test.describe("a site around another corpus", () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const publish = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, "src/cli/publish.mjs"), ...args], {
      cwd: root,
    });

  const look = async (page: Page, url: string) => {
    await page.goto(url);
    await expect(page).toHaveTitle(/Straßenbahn und Tunnel|Positionary/);
    await expect(page.getByRole("gridcell")).toHaveCount(6);
    await expect(
      page.getByRole("gridcell", { name: /^FUSS, Die Straßenbahn: supports/ }),
    ).toBeVisible();
  };

  test("works from a sub-folder: the explorer, its pages and its cards", async ({ page }) => {
    const folder = mkdtempSync(join(tmpdir(), "positionary-publish-"));
    const out = join(folder, "site/deep");
    const host = await hostOf(join(folder, "site"));
    try {
      writeFolder(join(folder, "corpus"), germanCorpus());
      const said = await publish(join(folder, "corpus"), "--out", out, "--url", `${host.url}deep`);
      // In the program's own words alone: no colour codes, and nothing of the tool that builds.
      expect(said.stdout + said.stderr).not.toContain("\u001b");
      expect(said.stdout + said.stderr).not.toContain("TIMINGS");
      await look(page, `${host.url}deep/`);
      // From a page into the explorer and to the sentence.
      await page.goto(`${host.url}deep/pages/en/stance-fuss-2024_verkehr.bahn.html`);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.locator("blockquote").first()).toHaveText("Wir begrüßen die Straßenbahn.");
      await expect(page.locator("blockquote").first()).toHaveAttribute("lang", "de");
      const card = await page.locator("meta[property='og:image']").getAttribute("content");
      const picture = await page.request.get(need(card, "card"));
      expect(picture.ok()).toBe(true);
      // Width and height in the head of a PNG.
      const head = await picture.body();
      expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630]);
      await page.getByRole("link", { name: "open in the explorer" }).first().click();
      await expect
        .poll(() => new Explorer(page).chosenWords())
        .toBe("Wir begrüßen die Straßenbahn.");
      // Every page that the site lists is there, and none of it is of the bundled corpus.
      const map = await (await page.request.get(`${host.url}deep/sitemap.xml`)).text();
      const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url);
      expect(listed.length).toBe(1 + 1 + 3 + 2 + 3 + 2 + 4);
      for (const url of listed) expect((await page.request.get(url)).ok(), url).toBe(true);
      const own = await (await page.request.get(`${host.url}deep/`)).text();
      expect(own).not.toContain(need(corpus.documents[0], "document").id);
      const bundled = await page.request.get(
        `${host.url}deep/corpus/${need(corpus.documents[0], "one").text}`,
      );
      expect(bundled.status()).toBe(404);
      // A second time into the same folder; and never over somebody's files.
      const again = await publish(join(folder, "corpus"), "--out", out);
      expect(again.stdout).toContain("neither an address of their own nor their cards");
      await expect(publish(join(folder, "corpus"), "--out", join(folder))).rejects.toThrow();
    } finally {
      host.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test("is not made of a corpus with faults, which are listed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "positionary-publish-"));
    try {
      const files = germanCorpus();
      files.set("texts/rad.txt", bytes("Anderes.\n"));
      writeFolder(join(folder, "corpus"), files);
      const failed = await publish(join(folder, "corpus"), "--out", join(folder, "out")).catch(
        (error: { stdout: string }) => error.stdout,
      );
      expect(failed).toContain("checksum differs");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

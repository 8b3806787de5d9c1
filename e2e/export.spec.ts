import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { read, utils } from "@e965/xlsx";
import type { Locator, Page } from "@playwright/test";
import { BlobReader, TextWriter, ZipReader } from "@zip.js/zip.js";
import { parse } from "csv-parse/sync";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { corpus, faceWord, need, organizations, targets, textOf, wordsOf } from "./bundled.ts";
import { Explorer, expect, test } from "./explorer.ts";

// What is in view, or all of it, can be taken away as a file: under a name that says what it is, with
// every quote verbatim. Whether each form is right is for the unit tests; here they come out of the page.

/** Its types may come from another version of Playwright than the one that runs the tests. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

const names = { en: "Export", es: "Exportar" };
const dialog = (page: Page, language: "en" | "es" = "en"): Locator =>
  page.getByRole("dialog", { name: names[language], exact: true });

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Export…" }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

/** Downloads what a button offers: the name under which it comes, and its bytes. */
async function downloaded(from: Locator, name: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = from.page().waitForEvent("download");
  await from.getByRole("button", { name, exact: true }).click();
  const file = await coming;
  await expect(from.getByRole("status")).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function unpacked(bytes: Buffer): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await new ZipReader(
    new BlobReader(new Blob([new Uint8Array(bytes)])),
  ).getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()));
  return files;
}

const quotes = corpus.documents.flatMap((document) =>
  document.passages.map(({ exact }) => ({ document, exact })),
);
const stated = (name: string, scope: string, end: string) =>
  expect(name).toMatch(new RegExp(`_[0-9-]{10}_${scope}_${end}$`));

test("everything, in each form: named right, read back, every quote verbatim", async ({ page }) => {
  await new Explorer(page).visit();
  const from = await openExport(page);
  // At its foot nothing stands while nothing is made.
  const foot = await from.getByRole("status").locator("..").boundingBox();
  expect(foot?.height).toBe(0);
  await from.getByRole("radio", { name: /^All of it/ }).check();

  const matrix = await downloaded(from, "Download: Matrix, CSV");
  stated(matrix.name, "all", "matrix\\.csv");
  const [head, ...rows] = parse(matrix.bytes, { bom: true }) as string[][];
  expect(head).toHaveLength(targets.length + 2);
  expect(rows.map((row) => row[1])).toEqual(organizations.map(({ shortName }) => shortName));
  expect(rows.flat().filter((cell) => cell === "")).toEqual([]);

  const stances = await downloaded(from, "Download: List of stances, CSV");
  stated(stances.name, "all", "stances\\.csv");
  const records = parse(stances.bytes, { bom: true, columns: true }) as Record<string, string>[];
  expect(records.filter(({ state }) => state === "stance")).toHaveLength(corpus.stances.length);

  const book = await downloaded(from, "Download: Workbook, XLSX");
  stated(book.name, "all", "workbook\\.xlsx");
  const sheets = read(book.bytes).Sheets;
  const cells = utils.sheet_to_json<Record<string, string>>(sheets["Passages"] ?? {});
  expect(cells.map((row) => row["Passage"])).toEqual(quotes.map(({ exact }) => exact));

  const data = await downloaded(from, "Download: JSON");
  stated(data.name, "all", "data\\.json");
  const { documents } = JSON.parse(data.bytes.toString()) as {
    documents: { passages: { exact: string }[] }[];
  };
  expect(documents.flatMap(({ passages }) => passages.map(({ exact }) => exact))).toEqual(
    quotes.map(({ exact }) => exact),
  );

  const packed = await downloaded(from, "Download: Data package, ZIP");
  stated(packed.name, "all", "datapackage\\.zip");
  const files = await unpacked(packed.bytes);
  const { resources } = JSON.parse(need(files.get("datapackage.json"), "descriptor")) as {
    resources: { path: string }[];
  };
  for (const { path } of resources) expect(files.has(path)).toBe(true);

  const annotated = await downloaded(from, "Download: Web Annotations, JSON-LD");
  stated(annotated.name, "all", "annotations\\.jsonld");
  const { first } = JSON.parse(annotated.bytes.toString()) as {
    first: {
      items: {
        id: string;
        target: {
          source: { id: string };
          selector: { exact?: string; start?: number; end?: number }[];
        };
      }[];
    };
  };
  for (const { target } of first.items) {
    // The very text that lies there, as any program that fetches it has it.
    const answer = await page.request.get(target.source.id);
    const points = [...(await answer.text())];
    const [quote, place] = target.selector;
    expect(points.slice(place?.start, place?.end).join("")).toBe(quote?.exact);
  }

  const hypothesis = await downloaded(from, "Download: Hypothesis, ZIP");
  stated(hypothesis.name, "all", "hypothesis\\.zip");
  const imported = await unpacked(hypothesis.bytes);
  expect([...imported.keys()]).toEqual([
    ...corpus.documents.map(({ id }) => `${id}.hypothesis.json`),
    "pages.txt",
  ]);
  for (const line of need(imported.get("pages.txt"), "pages").trimEnd().split("\n")) {
    const [file = "", address = ""] = line.split("\t");
    const { annotations } = JSON.parse(need(imported.get(file), file)) as {
      annotations: {
        uri: string;
        target: { selector: { start?: number; end?: number; exact?: string }[] }[];
      }[];
    };
    const answer = await page.request.get(address);
    const shown = (await answer.text()).replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
    for (const { uri, target } of annotations) {
      expect(uri).toBe(address);
      const [place, quote] = need(target[0], "target").selector;
      expect(shown.slice(place?.start, place?.end)).toBe(quote?.exact);
    }
  }

  const project = await downloaded(from, "Download: QDA project, QDPX");
  stated(project.name, "all", "project\\.qdpx");
  const sources = await unpacked(project.bytes);
  const schema = XmlDocument.fromString(
    readFileSync(
      new URL("../src/testing/schemas/REFI-QDA-Project-1.0.xsd", import.meta.url),
      "utf8",
    ),
  );
  const xml = XmlDocument.fromString(need(sources.get("project.qde"), "project"));
  XsdValidator.fromDoc(schema).validate(xml);
  for (const document of corpus.documents)
    expect([...sources.values()]).toContain(textOf(document).replace(/\r\n?/g, "\n"));

  const codebook = await downloaded(from, "Download: Codebook, QDC");
  stated(codebook.name, "all", "codebook\\.qdc");
  expect(codebook.bytes.toString()).toContain('xmlns="urn:QDA-XML:codebook:1.0"');
});

test("of a view only what is in it; a link of it leads back to the stance", async ({ page }) => {
  const [topic] = corpus.topics;
  await new Explorer(page).visit(`?topics=${need(topic, "topic").id}&positions=-2`);
  const from = await openExport(page);
  await expect(from.getByRole("radio", { name: /^What is in view/ })).toBeChecked();
  await expect(from).toContainText(wordsOf(need(topic, "topic").label));
  const { name, bytes } = await downloaded(from, "Download: List of stances, CSV");
  stated(name, "view", "stances\\.csv");
  const records = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
  const expected = corpus.stances.filter(
    ({ target, position }) => target.startsWith(`${topic?.id}.`) && position === -2,
  );
  expect(records.map((one) => `${one["document_id"]} ${one["target_id"]}`).toSorted()).toEqual(
    expected.map(({ document, target }) => `${document} ${target}`).toSorted(),
  );
  const [record] = records;
  await page.goto(need(record?.["link"], "link"));
  await expect
    .poll(() => new Explorer(page).chosenWords())
    .toBe(need(record?.["passages"]?.split("\n¶\n")[0], "quote"));
});

test("pictures are of what is chosen to be taken, and called as the data are", async ({ page }) => {
  const [only] = organizations;
  await new Explorer(page).visit(`?orgs=${need(only, "organization").id}`);
  const from = await openExport(page);
  const lanes = (svg: Buffer) =>
    organizations.filter(({ shortName }) => svg.toString("utf8").includes(`>${shortName}<`)).length;
  const view = await downloaded(from, "Download: Timeline, SVG");
  stated(view.name, "view", "timeline\\.svg");
  expect(lanes(view.bytes)).toBe(1);
  await from.getByRole("radio", { name: /^All of it/ }).check();
  const all = await downloaded(from, "Download: Timeline, SVG");
  stated(all.name, "all", "timeline\\.svg");
  expect(lanes(all.bytes)).toBe(organizations.length);
});

test("the keyboard stays with what was pressed: while it is made, when it has come, and after Stop", async ({
  page,
}) => {
  await new Explorer(page).visit();
  const from = await openExport(page);
  const book = from.getByRole("button", { name: "Download: Workbook, XLSX" });
  const coming = page.waitForEvent("download");
  await book.press("Enter");
  await expect(book).toBeFocused();
  await coming;
  await expect(from.getByRole("status")).toContainText("Downloaded");
  await expect(book).toBeFocused();

  // What never comes can be stopped.
  await page.route("**/*.worker-*.js", () => undefined);
  await page.reload();
  const again = await openExport(page);
  const data = again.getByRole("button", { name: "Download: JSON" });
  await data.press("Enter");
  await expect(data).toBeFocused();
  await expect(data).toHaveAttribute("aria-disabled", "true");
  await page.emulateMedia({ forcedColors: "active" });
  await expect(again.getByRole("progressbar")).toHaveCSS("border-top-style", "solid");
  await again.getByRole("button", { name: "Stop", exact: true }).press("Enter");
  await expect(again.getByRole("status")).toContainText("Stopped");
  await expect(data).toBeFocused();
  await expect(data).toHaveAttribute("aria-disabled", "false");
});

test.describe("a text failed to load", () => {
  /** The browser itself says so in the console. */
  test.use({ expectedInConsole: /Failed to load resource/ });

  test("the dialog says so, and the file of its quotes", async ({ page }) => {
    const failed = need(corpus.documents[0], "document");
    await page.route(`**/corpus/${failed.text}`, (route) =>
      route.fulfill({ status: 503, body: "no" }),
    );
    await new Explorer(page).visit();
    await expect(page.getByRole("alert")).toContainText("503");
    const from = await openExport(page);
    await expect(from).toContainText("1 text failed to load. Its quotes are taken unchecked");
    const { bytes } = await downloaded(from, "Download: List of stances, CSV");
    const records = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    for (const { document_id, text_checked } of records.filter(({ state }) => state === "stance"))
      expect(text_checked).toBe(document_id === failed.id ? "false" : "true");
  });
});

test("in Spanish: the words, the headings and the name of the file", async ({ page }) => {
  await new Explorer(page, "es").visit("?lang=es");
  await page.getByRole("button", { name: "Exportar…" }).click();
  const from = dialog(page, "es");
  const { name, bytes } = await downloaded(from, "Descargar: Matriz, CSV");
  stated(name, "vista", "matriz\\.csv");
  const [head, ...rows] = parse(bytes, { bom: true }) as string[][];
  expect(head?.[2]).toContain(wordsOf(need(targets[0], "target").label, "es"));
  expect(rows.flat()).toContain(faceWord("silent", "es"));
});

test("the palette leads to it, and Escape back", async ({ page }) => {
  await new Explorer(page).visit();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("export");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
});

test("what takes long says so, and stops when it is told to", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  // The first worker's code comes only when the test has seen enough.
  await page.route(/assets\/export\.worker-/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await new Explorer(page).visit();
  const from = await openExport(page);
  const downloads: string[] = [];
  page.on("download", (file) => downloads.push(file.suggestedFilename()));
  await from.getByRole("button", { name: "Download: Workbook, XLSX" }).click();
  await expect(from.getByRole("progressbar", { name: "Making: Workbook, XLSX" })).toBeVisible();
  await expect(from.getByRole("button", { name: "Download: JSON" })).toBeDisabled();
  await from.getByRole("button", { name: "Stop" }).click();
  await expect(from.getByRole("status")).toHaveText("Stopped; nothing was downloaded.");
  release();
  // What was stopped leaves room for another, which comes alone.
  const { bytes } = await downloaded(from, "Download: Matrix, CSV");
  expect(parse(bytes, { bom: true })).toHaveLength(organizations.length + 1);
  expect(downloads.filter((name) => name.endsWith(".xlsx"))).toEqual([]);
});

test("axe finds nothing, and at 390 px it fits", async ({ page }) => {
  await new Explorer(page).visit();
  await openExport(page);
  const { violations } = await new AxeBuilder({ page: page as unknown as AxePage })
    .include("dialog[open]")
    .analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: /^View:/ }).click();
  const from = await openExport(page);
  const { width, x } = need(await from.boundingBox(), "box");
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  expect(await from.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
});

test.describe("the plain table", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  const clipboard = (page: Page) =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const of = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : "";
      return { plain: await of("text/plain"), html: await of("text/html") };
    });
  /** Selects from within a row to within another, as a pointer does. */
  const selectRows = (page: Page, from: number, to: number) =>
    page.evaluate(
      ([first, last]) => {
        const rows = document.querySelectorAll("tbody tr");
        const range = document.createRange();
        range.setStart(rows[first as number]?.querySelectorAll("td")[0]?.firstChild as Node, 1);
        range.setEnd(rows[last as number]?.querySelectorAll("td")[0]?.firstChild as Node, 2);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to],
    );
  const wordsIn = (page: Page, row: number) =>
    page
      .locator("tbody tr")
      .nth(row)
      .locator("td")
      .evaluateAll((cells) =>
        cells.map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, " ").trim()),
      );

  test("copies row by row, as text and as a table", async ({ page }) => {
    await new Explorer(page).visit("?view=table");
    await selectRows(page, 1, 4);
    await page.keyboard.press("Control+c");
    await expect.poll(async () => (await clipboard(page)).plain).not.toBe("");
    const { plain, html } = await clipboard(page);
    const expected = await Promise.all([1, 2, 3, 4].map((row) => wordsIn(page, row)));
    expect(plain.split("\n").map((line) => line.split("\t"))).toEqual(expected);
    const other = await page.context().newPage();
    await other.setContent(html);
    expect(
      await other
        .locator("tr")
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent),
          ),
        ),
    ).toEqual(expected);
    await other.close();
  });

  test("copied with all of the page, a row is a line too; words of one cell are those words", async ({
    page,
  }) => {
    await new Explorer(page).visit("?view=table");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+c");
    await expect.poll(async () => (await clipboard(page)).plain).not.toBe("");
    const [organization, topic, target, position] = await wordsIn(page, 0);
    const lines = (await clipboard(page)).plain.split("\n");
    expect(
      lines.some((line) => line.startsWith([organization, topic, target, position].join("\t"))),
    ).toBe(true);
    await page.evaluate(() => {
      const text = document.querySelector("tbody td")?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 2);
    });
    await page.keyboard.press("Control+c");
    await expect.poll(async () => (await clipboard(page)).plain).toBe(organization?.slice(0, 2));
  });
});

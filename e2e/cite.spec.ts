import type { Page } from "@playwright/test";
import { corpus, documentOf, need, passageOf, someFilled, textOf, wordsOf } from "./bundled.ts";
import { Explorer, expect, test } from "./explorer.ts";

// Whatever is read can be taken along: with who said it, where and when, and a link that leads back.

const english = someFilled(
  ({ stance }) =>
    documentOf(stance).language === "en" && (documentOf(stance).translations ?? []).length > 0,
  "stance of an English text with a translation",
);
const query = `?cell=${english.organization.id}/${english.target.id}`;
const document = documentOf(english.stance);
const quote = passageOf(document, need(english.stance.passages[0], "passage")).exact;

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** What is on the clipboard, in both flavours. */
function clipboard(page: Page): Promise<{ plain: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : "";
    return { plain: await read("text/plain"), html: await read("text/html") };
  });
}

/**
 * The words and the addresses that a piece of HTML holds, as a word processor would take them. Read in
 * a page of its own: the explorer's policy lets no HTML be made from a string.
 */
async function pasted(
  page: Page,
  html: string,
): Promise<{ words: string; text: string; links: string[] }> {
  const other = await page.context().newPage();
  await other.setContent(html);
  const read = await other.evaluate(() => ({
    words: window.document.querySelector<HTMLElement>("blockquote p")?.innerText ?? "",
    text: window.document.body.textContent,
    links: [...window.document.querySelectorAll("a")].map((one) => one.href),
  }));
  await other.close();
  return read;
}

const dialog = (page: Page) => page.getByRole("dialog", { name: "Cite" });

test("a stance: each format holds its words, its issuer and a link that leads back to them", async ({
  page,
}) => {
  await new Explorer(page).visit(query);
  await page.getByRole("button", { name: "Cite", exact: true }).click();
  const shown = dialog(page).locator("pre");
  for (const format of ["Chicago", "APA", "Markdown", "BibTeX", "RIS", "CSL-JSON"]) {
    await dialog(page).getByRole("button", { name: format, exact: true }).click();
    await expect(shown).toContainText(wordsOf(english.organization.name));
    await expect(shown).toContainText("passage=");
  }
  await dialog(page).getByRole("button", { name: "Link", exact: true }).click();
  const link = (await shown.textContent()) ?? "";
  await dialog(page).getByRole("button", { name: "Copy", exact: true }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Copied");
  expect((await clipboard(page)).plain).toBe(link);
  await page.goto(link);
  await expect.poll(() => new Explorer(page).chosenWords()).toBe(quote);
});

test("a file for a bibliography program is downloaded under the name of the passage", async ({
  page,
}) => {
  await new Explorer(page).visit(query);
  await page.getByRole("button", { name: "Cite", exact: true }).click();
  await dialog(page).getByRole("button", { name: "BibTeX" }).click();
  const coming = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "Download" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe(
    `${document.id}.${english.target.id}.${english.stance.passages[0]}.bib`,
  );
});

test("a view: the curators', under its sentence", async ({ page }) => {
  const [topic] = corpus.topics;
  await new Explorer(page).visit(`?topics=${need(topic, "topic").id}&differ=1`);
  await page.getByRole("button", { name: "Cite…" }).click();
  await expect(dialog(page).locator("pre")).toContainText(
    `${wordsOf(need(topic, "topic").label)}, ${corpus.organizations.length} organizations, only where they differ`,
  );
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Cite…" })).toBeFocused();
});

test("the header cites what is open as well, and the view is one choice away", async ({ page }) => {
  await new Explorer(page).visit(query);
  await page.getByRole("button", { name: "Cite…" }).click();
  await expect(dialog(page).locator("pre")).toContainText("passage=");
  await dialog(page).getByRole("button", { name: "The view" }).click();
  await expect(dialog(page).locator("pre")).toContainText("All topics");
  await expect(dialog(page).locator("pre")).not.toContainText("passage=");
});

for (const name of ["Cite", "Cite…"])
  test(`words selected with the mouse are what “${name}” cites, with a link to them`, async ({
    page,
  }) => {
    await new Explorer(page).visit(`?doc=${document.id}`);
    const line = page.locator(".document-text [data-at]").filter({ hasText: /.{60}/ }).first();
    const box = need(await line.boundingBox(), "line");
    await page.mouse.move(box.x + 20, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 8, { steps: 4 });
    await page.mouse.up();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
    expect(selected.length).toBeGreaterThan(5);
    await page.getByRole("button", { name, exact: true }).click();
    await expect(dialog(page).getByRole("button", { name: "The words chosen" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await expect(dialog(page).locator("pre")).toContainText(selected.trim());
    await dialog(page).getByRole("button", { name: "Link", exact: true }).click();
    const link = (await dialog(page).locator("pre").textContent()) ?? "";
    const [, from, to] = /words=(\d+)~(\d+)/.exec(link) ?? [];
    expect(textOf(document).slice(Number(from), Number(to))).toBe(selected);
  });

test("copy the quote: the words by themselves, and with source and link as HTML", async ({
  page,
}) => {
  await new Explorer(page).visit(query);
  await page.getByRole("button", { name: "Copy the quote with its source" }).click();
  await expect(page.getByText("Quote copied, with its source")).toBeVisible();
  const { plain, html } = await clipboard(page);
  expect(plain).toBe(quote);
  const { words, links } = await pasted(page, html);
  expect(words).toBe(quote);
  await page.goto(need(links[0], "link"));
  await expect.poll(() => new Explorer(page).chosenWords()).toBe(quote);
});

test("a copied link says what it shows, where it is pasted as more than text", async ({ page }) => {
  await new Explorer(page).visit(query);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(async () => (await clipboard(page)).plain).toContain("passage=");
  const { plain, html } = await clipboard(page);
  const { links, text } = await pasted(page, html);
  expect(links).toEqual([plain]);
  expect(text).toBe(await page.title());
  expect(text).toMatch(/: (supports|opposes|leans toward|leans against|mixed) – Positionary$/);
});

test("a translated quote is marked as one, with the original before it", async ({ page }) => {
  await new Explorer(page).visit(`${query}&beside=es`);
  await page.getByRole("button", { name: "Copy the quote with its source" }).click();
  await expect(page.getByText("Quote copied, with its source")).toBeVisible();
  const { html } = await clipboard(page);
  expect(html).toContain("translation into Spanish");
  expect((await pasted(page, html)).words).toBe(quote);
});

test("words selected in a text are copied as they stand there, with a link to these very words", async ({
  page,
}) => {
  await new Explorer(page).visit(`?doc=${document.id}`);
  const text = textOf(document);
  // Across a few lines, from within one to within another.
  await page.evaluate(() => {
    const lines = [...window.document.querySelectorAll("[data-at]")].filter(
      (line) => (line.textContent ?? "").length > 40,
    );
    const [first, second] = lines as [Element, Element];
    const node = (line: Element) =>
      window.document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode() as Node;
    const range = window.document.createRange();
    range.setStart(node(first), 5);
    range.setEnd(node(second), 4);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
  });
  await page.keyboard.press("Control+c");
  await expect.poll(async () => (await clipboard(page)).plain.length).toBeGreaterThan(20);
  const { plain, html } = await clipboard(page);
  expect(text).toContain(plain);
  const { words, links } = await pasted(page, html);
  // Line by line; a blank at a line's end is none to HTML.
  expect(words).toBe(plain.replace(/ +$/gm, ""));
  await page.goto(need(links[0], "link"));
  await expect
    .poll(() =>
      page.evaluate(() => {
        // A range for each line.
        return [...(CSS.highlights.get("found") ?? [])].map(String).join("");
      }),
    )
    .toBe(plain);
});

test("three clicks choose a line, and what is copied is that line, beside a translation as well", async ({
  page,
}) => {
  await new Explorer(page).visit(`?doc=${document.id}&beside=es`);
  const own = page.locator(".document-text p[data-at]:not(.translated):not(.blank)");
  const translated = page.locator(".document-text p.translated:not(.blank)");
  await expect(translated.first()).toBeVisible();
  const texts = await page.evaluate(
    async (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).text())),
    [document.text, need(document.translations?.[0], "translation").text].map(
      (path) => `./corpus/${path}`,
    ),
  );
  for (const [i, line] of [
    own.first(),
    own.last(),
    translated.first(),
    translated.last(),
  ].entries()) {
    const words = ((await line.textContent()) ?? "").replace(/[\r\n]+$/, "");
    await page.evaluate(() => navigator.clipboard.writeText("nothing"));
    // At its first word: in the middle of the box of a short line there is none.
    await line.click({ clickCount: 3, position: { x: 12, y: 8 } });
    await page.keyboard.press("Control+c");
    await expect.poll(async () => (await clipboard(page)).plain).toContain(words);
    const { plain, html } = await clipboard(page);
    const { links, text } = await pasted(page, html);
    const [, from, to] = /words=(?:es\/)?(\d+)~(\d+)/.exec(need(links[0], "link")) ?? [];
    expect(texts[i < 2 ? 0 : 1]?.slice(Number(from), Number(to))).toBe(words);
    expect(text).toContain(wordsOf(english.organization.name));
    if (i < 2) expect(plain).toBe(words);
  }
});

test("words that go from a text into its translation are copied as what each is, with their source", async ({
  page,
}) => {
  await new Explorer(page).visit(`?doc=${document.id}&beside=es`);
  await expect(page.locator(".document-text p.translated:not(.blank)").first()).toBeVisible();
  const [first, second] = await page.evaluate(() => {
    const line = (selector: string) =>
      window.document.querySelector(`.document-text p[data-at]${selector}:not(.blank)`) as Element;
    const [own, translated] = [line(":not(.translated)"), line(".translated")];
    const range = window.document.createRange();
    range.setStart(own, 0);
    range.setEnd(translated, translated.childNodes.length);
    window.getSelection()?.removeAllRanges();
    window.getSelection()?.addRange(range);
    return [own, translated].map((one) => (one.textContent ?? "").trimEnd());
  });
  await page.keyboard.press("Control+c");
  await expect.poll(async () => (await clipboard(page)).plain).toContain(need(second, "words"));
  const { plain, html } = await clipboard(page);
  expect(plain).toContain(`${first}\n\n“${second}” (translation into Spanish, by `);
  const { words, links, text } = await pasted(page, html);
  expect(words).toBe(first);
  expect(text).toContain(`“${second}” (translation into Spanish, by `);
  expect(text).toContain(wordsOf(english.organization.name));
  expect(links[0]).toMatch(/words=\d/);
});

test("at 390 px the citation fits", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new Explorer(page).visit(query);
  await page.getByRole("button", { name: "Cite", exact: true }).click();
  await dialog(page).getByRole("button", { name: "BibTeX" }).click();
  const { width, x } = need(await dialog(page).boundingBox(), "box");
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
});

import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import { PNG } from "pngjs";
import type { Download, Page } from "@playwright/test";
import {
  type Language,
  corpus,
  fileOf,
  filled,
  nameOf,
  need,
  organizations,
  passageOf,
  documentOf,
  wordsOf,
} from "./bundled.ts";
import { Explorer, expect, startingWith, test } from "./explorer.ts";

// A view can be taken along as a picture that says what it shows and where it came from.

/** Chooses a command of the palette by its name, and takes the file that comes of it. */
async function saved(page: Page, command: string): Promise<{ download: Download; bytes: Buffer }> {
  const coming = page.waitForEvent("download");
  await choose(page, command);
  const download = await coming;
  // Nothing stays over the page.
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return { download, bytes: readFileSync(await download.path()) };
}

async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill(command);
  await page.getByRole("option", { name: startingWith(command) }).click();
}

function read(bytes: Buffer) {
  const xml = new DOMParser().parseFromString(bytes.toString("utf8"), "image/svg+xml");
  const of = (tag: string) =>
    [...xml.getElementsByTagName(tag)].map((one) => one.textContent ?? "");
  return { xml, texts: of("text"), titles: of("title") };
}

const { revision } = JSON.parse(fileOf("corpus.json").toString("utf8")) as { revision: string };

const commands = {
  en: { grid: "Save the grid as SVG", png: "Save the timeline as PNG" },
  es: { grid: "Guardar la cuadrícula como SVG", png: "Guardar la cronología como PNG" },
} as const;

for (const language of ["en", "es"] as const satisfies readonly Language[]) {
  test(`the grid as SVG, ${language}: every organization, every cell by its name, the sentence and the link`, async ({
    page,
  }) => {
    await new Explorer(page, language).visit(`?lang=${language}`);
    const { download, bytes } = await saved(page, commands[language].grid);
    expect(download.suggestedFilename()).toMatch(
      language === "en"
        ? /^[a-z-]+_[0-9-]{10}_view_grid\.svg$/
        : /^[a-z-]+_[0-9-]{10}_vista_cuadricula\.svg$/,
    );
    expect(download.suggestedFilename()).toContain(revision);
    const { xml, texts, titles } = read(bytes);
    for (const { shortName } of organizations) expect(texts).toContain(shortName);
    expect(
      titles.filter((one) => filled.some((cell) => one.startsWith(nameOf(cell, language)))),
    ).toHaveLength(filled.length);
    expect(texts.join("")).toContain(wordsOf(corpus.title, language));
    // The sentence of the picture is the title of the page.
    const sentence = (await page.title()).replace(/ – Positionary$/, "");
    expect(titles[0]).toContain(sentence);
    const link = need(
      texts.findLast((one) => one.startsWith("http")),
      "link",
    );
    await page.goto(link);
    await expect(page).toHaveTitle(`${sentence} – Positionary`);
    expect(xml.documentElement?.getAttribute("lang")).toBe(language);
  });

  test(`the timeline as PNG, ${language}: at twice its size, on paper`, async ({ page }) => {
    await new Explorer(page, language).visit(`?lang=${language}`);
    const { bytes } = await saved(page, commands[language].png);
    const png = PNG.sync.read(bytes);
    expect(png.width).toBeGreaterThan(2000);
    expect(png.width % 2).toBe(0);
    const colours = new Set<string>();
    for (let i = 0; i < png.data.length; i += 4)
      colours.add(png.data.subarray(i, i + 3).toString("hex"));
    // White paper, and the colours of the marks as the light theme has them.
    expect(png.data.subarray(0, 3).toString("hex")).toBe("ffffff");
    for (const one of ["611b9c", "8a4500"]) expect(colours).toContain(one);
    // Drawn with the page's own faces, even where these came too late for the page itself.
    const faces = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => family.includes("Drawn") && status === "loaded")
        .map(({ family }) => family.replaceAll('"', "")),
    );
    expect(new Set(faces)).toEqual(new Set(["Positionary Sans Drawn", "Positionary Serif Drawn"]));
  });
}

test("a comparison as SVG has the words of its texts; in the dark theme it is as light", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const [a, b] = organizations;
  await page.goto(`./?view=compare&compare=${a?.id},${b?.id}`);
  // The frame in the page has a table, too, and hears no key.
  await expect(page.locator("[data-frame]")).toHaveCount(0);
  await expect(page.getByRole("table").first()).toBeVisible();
  const { bytes } = await saved(page, "Save the comparison as SVG");
  const { texts } = read(bytes);
  const bare = (text: string) => text.replaceAll(/[\s“”«»]/g, "");
  const all = bare(texts.join(""));
  const own = filled.filter(({ organization }) => [a?.id, b?.id].includes(organization.id));
  const whole = own.filter(({ stance }) => {
    const quote = passageOf(documentOf(stance), need(stance.passages[0], "passage")).exact;
    return all.includes(bare(quote));
  });
  expect(whole.length).toBeGreaterThan(own.length / 3);
  expect(texts).toContain(b?.shortName);
  for (const { shortName } of organizations.slice(2)) expect(texts).not.toContain(shortName);
  expect(/<rect [^>]*fill="(#\w+)"/.exec(bytes.toString("utf8"))?.[1]).toBe("#ffffff");
});

test("what cannot be drawn is refused in words, which Escape takes away", async ({ page }) => {
  const [only] = organizations;
  await new Explorer(page).visit(`?orgs=${only?.id}`);
  await choose(page, "Save the comparison as PNG");
  await expect(page.getByRole("alert")).toHaveText("A comparison takes two organizations or more.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a page of prose has no pictures", async ({ page }) => {
  await page.goto("./?view=method");
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("Save the grid");
  await expect(page.getByRole("option", { name: /^Save/ })).toHaveCount(0);
});

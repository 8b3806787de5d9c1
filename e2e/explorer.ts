import { type Locator, type Page, test as base, expect } from "@playwright/test";
import {
  type Cell,
  type Corpus,
  type Language,
  type Organization,
  type Target,
  placeOf,
  wordsOf,
} from "./bundled.ts";

// The page as a reader finds it: by role and name, in words.

export { expect };

interface Watched {
  /** What a test of a failure may find in the console: the rest fails it. */
  expectedInConsole: RegExp | null;
  watched: void;
}

/**
 * What the console says where code does not come. React's error 520 is that it met the failure while
 * rendering what can wait, and drew the page at once without it: the failure itself is said right after.
 */
export const failedLoad =
  /Failed to load resource|dynamically imported module|Minified React error #520/;

/** Every test also asserts that the page threw nothing, logged no error and broke no policy. */
export const test = base.extend<Watched>({
  expectedInConsole: [null, { option: true }],
  watched: [
    async ({ context, expectedInConsole }, use) => {
      const seen: string[] = [];
      const note = (words: string) => {
        if (!expectedInConsole?.test(words)) seen.push(words);
      };
      context.on("weberror", (error) => note(`error: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error")
          note(`console: ${message.text()} ${message.location().url}`);
      });
      await use();
      expect(seen, "errors in the page").toEqual([]);
    },
    { auto: true },
  ],
});

const readerName = { en: "Reader", es: "Lector" };

export class Explorer {
  readonly page: Page;
  readonly language: Language;

  constructor(page: Page, language: Language = "en") {
    this.page = page;
    this.language = language;
  }

  /** Opens a link and waits until the grid, or the plain table, is there. */
  async visit(query = ""): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(
      this.grid.or(this.page.getByRole("main").getByRole("table")).first(),
    ).toBeVisible();
    // The timeline is drawn after the grid; where it fails, an alert stands in its place.
    if ((await this.grid.count()) > 0)
      await expect(this.timeline.or(this.page.getByRole("alert")).first()).toBeAttached();
  }

  /** Opens a link that leaves nothing in view. */
  async visitEmpty(query: string): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.page.getByText(/^Nothing passes/)).toBeVisible();
  }

  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  /** A cell by what it stands for, whatever it says. */
  cell(cell: { readonly organization: Organization; readonly target: Target }): Locator {
    return this.grid.getByRole("gridcell", {
      name: startingWith(`${placeOf(cell, this.language)}: `),
    });
  }

  /** The accessible names of all cells of the grid, row by row, as assistive technology gets them. */
  async cellNames(): Promise<readonly string[]> {
    const snapshot = await this.grid.ariaSnapshot();
    return snapshot.split("\n").flatMap((line) => {
      const [, quoted] = /gridcell ("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
      if (quoted === undefined) return [];
      // A line that YAML puts in single quotes doubles those within.
      const plain = line.trimStart().startsWith("- '") ? quoted.replaceAll("''", "'") : quoted;
      return [JSON.parse(plain) as string];
    });
  }

  get rowHeaders(): Locator {
    return this.grid.getByRole("rowheader");
  }

  rowHeader(organization: Organization): Locator {
    return this.grid.getByRole("rowheader", { name: startingWith(organization.shortName) });
  }

  columnHeader(target: Target): Locator {
    return this.grid.getByRole("columnheader", {
      name: wordsOf(target.shortLabel, this.language),
      exact: true,
    });
  }

  /** The button that heads a topic and opens it. */
  topicButton(label: string): Locator {
    return this.grid.getByRole("button", { name: label, exact: true });
  }

  /** The control beside it that folds the topic, or unfolds it. */
  foldButton(label: string): Locator {
    return this.grid.getByRole("button", {
      name: new RegExp(`^(Fold|Unfold|Plegar|Desplegar) ${escaped(label)}$`),
    });
  }

  /** The panel beside the page, or the sheet over it. */
  get reader(): Locator {
    const name = readerName[this.language];
    return this.page
      .getByRole("complementary", { name, exact: true })
      .or(this.page.getByRole("dialog", { name, exact: true }));
  }

  /** The document itself: the one block of the reader that says which language it is in. */
  get text(): Locator {
    return this.reader.locator("div[lang]");
  }

  /** The runs of the passage that is chosen. */
  get chosen(): Locator {
    return this.reader.locator("mark[aria-current='true']");
  }

  /** The words that are marked as the chosen passage, verbatim. */
  async chosenWords(): Promise<string> {
    return (await this.chosen.allTextContents()).join("");
  }

  /** The words marked as the chosen passage, and whether its beginning lies open to the eye. */
  async reading(): Promise<{ words: string; inSight: boolean }> {
    return this.page.evaluate(() => {
      const runs = [...document.querySelectorAll("mark[aria-current='true']")];
      const [box] = runs[0]?.getClientRects() ?? [];
      const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        words: runs.map((run) => run.textContent).join(""),
        inSight: top ? runs.includes(top) : false,
      };
    });
  }

  get timeline(): Locator {
    return this.page.getByRole("region", {
      name: this.language === "en" ? "When they said it" : "Cuándo lo dijeron",
    });
  }

  documentMark(shortName: string): Locator {
    return this.timeline
      .getByRole("button", { name: startingWith(`${shortName}, `) })
      .filter({ has: this.page.locator("path") });
  }

  async open(cell: Cell): Promise<void> {
    await this.cell(cell).click();
    await this.expectOpen(cell);
  }

  async expectOpen({ target }: Pick<Cell, "target">): Promise<void> {
    await expect(
      this.reader.getByRole("heading", {
        level: 2,
        name: wordsOf(target.shortLabel ?? target.label, this.language),
        exact: true,
      }),
    ).toBeVisible();
  }

  get filters(): Locator {
    return this.page.getByRole("region", { name: this.language === "en" ? "Filters" : "Filtros" });
  }

  /** A panel of the filters, opened by its button. The name is the button's without a count. */
  async openPanel(name: string): Promise<void> {
    // Narrow, all of them are behind one button.
    const all = this.filters.getByRole("button", {
      name: startingWith(this.language === "en" ? "Filters" : "Filtros"),
      expanded: false,
    });
    if (await all.isVisible()) await all.click();
    await this.filters.getByRole("button", { name: startingWith(name), expanded: false }).click();
  }

  async closePanel(): Promise<void> {
    await this.page.keyboard.press("Escape");
  }

  /** Ticks or unticks entries of a group of the filters. */
  async toggle(group: string, ...entries: readonly RegExp[]): Promise<void> {
    await this.openPanel(this.language === "en" ? "Filter" : "Filtrar");
    const summary = this.filters.locator("summary").filter({ hasText: startingWith(group) });
    if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open)))
      await summary.click();
    for (const name of entries) {
      const box = this.page.getByRole("checkbox", { name });
      const was = await box.isChecked();
      await box.click();
      await expect(box).toBeChecked({ checked: !was });
    }
    await this.closePanel();
  }

  /** The switch in the open that leaves only the issues on which they differ. */
  get differ(): Locator {
    return this.filters.getByRole("button", { name: "Only where they differ", exact: true });
  }

  topicChip(label: string): Locator {
    return this.page
      .getByRole("group", { name: this.language === "en" ? "Topics" : "Temas" })
      .getByRole("button", { name: label, exact: true });
  }

  /** The whole page in words, with where the documents stand on the axis: what a link must restore. */
  async view(): Promise<string> {
    const words = await this.page.locator("body").ariaSnapshot();
    const places = await this.page
      .locator("svg [data-place]")
      .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().x)));
    const chosen = await this.chosenWords();
    return `${words}\ndocuments at ${places.join(" ")}\nchosen: ${chosen}`;
  }

  /** `view`, once it no longer changes. */
  async settledView(): Promise<string> {
    let last = await this.view();
    await expect
      .poll(async () => {
        const before = last;
        last = await this.view();
        // A view that loads on demand stands still too, while it loads.
        return last === before && !/Loading|Cargando/.test(last);
      })
      .toBe(true);
    return last;
  }

  /** The query of the address bar, unescaped. */
  query(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }
}

export function startingWith(words: string): RegExp {
  return new RegExp(`^${escaped(words)}`);
}

export function exactly(words: string): RegExp {
  return new RegExp(`^${escaped(words)}$`);
}

export function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Serves another corpus.json in place of the bundled one. The texts stay as they are. */
export async function serve(page: Page, other: Corpus): Promise<void> {
  await page.route("**/corpus/corpus.json", (route) => route.fulfill({ json: other }));
}

/** How a header looks: the colours and the weight of it, of what holds it and of what is in it. */
export async function lookOf(header: Locator): Promise<string> {
  return header.evaluate((element) => {
    const row = element.closest("tr, li, g") ?? element;
    const all = new Set<Element>([row, element, ...element.querySelectorAll("*")]);
    return [...all]
      .map((one) => {
        const { color, backgroundColor, fontWeight, fill, stroke, strokeWidth, outlineStyle } =
          getComputedStyle(one);
        return [color, backgroundColor, fontWeight, fill, stroke, strokeWidth, outlineStyle].join(
          " ",
        );
      })
      .join("\n");
  });
}

/** Presses Tab until something has the focus; fails where it never does. */
export async function tabTo(page: Page, wanted: Locator, key = "Tab"): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    if (await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement)))
      return;
  }
  throw new Error(`no ${key} reaches ${String(wanted)}`);
}

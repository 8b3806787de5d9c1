import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import {
  type Corpus,
  type Language,
  corpus,
  documentOf,
  faceOf,
  filled,
  need,
  nameOf,
  organizations,
  quotesOf,
  silent,
  someFilled,
  stancesOn,
  targets,
  wordsOf,
  nextQuote,
} from "./bundled.ts";
import { Explorer, expect, serve, startingWith, tabTo, test } from "./explorer.ts";

// Nobody is shut out: axe finds nothing in any view, everything can be had by keyboard, nothing
// needs sideways scrolling, and what is to be hit is large enough.

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules that look at colours: all that can come out otherwise in another theme. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** All that axe finds wrong, one line for each element: empty is the only good answer. */
async function findings(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => {
      const why = failureSummary.split("\n").slice(1, 2).join("").trim();
      return `${id}: ${help}; ${target.join(" ")}; ${why}`;
    }),
  );
}

type Theme = "light" | "dark";
type Looks = Readonly<Partial<Record<Theme, "every rule" | "colours">>>;

/** Looks at a page, or at a part of it, in one theme or in both. */
async function expectNoFindings(page: Page, looks: Looks, part = "html"): Promise<void> {
  // Its types may come from another version of Playwright than the one that runs the tests.
  const axe = () => new AxeBuilder({ page: page as unknown as AxePage }).include(part);
  for (const theme of ["light", "dark"] as const) {
    const by = looks[theme];
    if (by === undefined) continue;
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const found = await findings(
      by === "colours" ? axe().withRules(colourRules) : axe().withTags(tags),
    );
    expect(found, theme).toEqual([]);
  }
}

/** What is the page's in one theme is so in the other, but for the colours. */
const both: Looks = { light: "every rule", dark: "colours" };

/** A stance one of whose passages other stances rest on too. */
const shared = someFilled(
  ({ stance }) => stance.passages.some((id) => stancesOn(documentOf(stance), id).length > 1),
  "stance on shared words",
);
const sharedPassage = need(
  shared.stance.passages.find((id) => stancesOn(documentOf(shared.stance), id).length > 1),
  "shared words",
);
const firstSilent = need(silent[0], "silent cell");
const spanishText = need(
  corpus.documents.find(({ language }) => language.startsWith("es")),
  "text in Spanish",
);
const spanishStance = someFilled(
  ({ stance }) => stance.document === spanishText.id,
  "stance of a text in Spanish",
);
const longest = need(
  corpus.documents.toSorted((a, b) => b.passages.length - a.passages.length)[0],
  "document",
);
const pair = organizations.slice(0, 2).map(({ id }) => id);

/** A filter that leaves nothing: two that each leave something. */
const emptying = need(
  targets
    .filter((target) => filled.some((cell) => cell.target === target))
    .flatMap((target) =>
      ["2", "1", "0", "-1", "-2", "silent"]
        .filter((face) => filled.some((cell) => faceOf(cell) === face))
        .filter((face) => !filled.some((cell) => cell.target === target && faceOf(cell) === face))
        .map((face) => `?targets=${target.id}&positions=${face}`),
    )[0],
  "filters that empty the view",
);

const interfaceWords = {
  en: {
    margin: "Passages of this document",
    chooser: "Several stances rest on these words",
    why: "Why this rating",
    factWhy: /: why\?$/,
    events: /named in the texts/,
    holders: /^[0-9]+ holders?, /,
    panels: ["Filter", "Order"],
    more: /more quotes?$/,
  },
  es: {
    margin: "Pasajes de este documento",
    chooser: "Varias posturas se apoyan en estas palabras",
    why: "Por qué esta clasificación",
    factWhy: /: ¿por qué\?$/,
    events: /nombrados? en los textos/,
    holders: /^[0-9]+ aludido/,
    panels: ["Filtrar", "Orden"],
    more: /citas? más$/,
  },
};

interface State {
  readonly query: string;
  /** What it is about, where axe has seen the rest of the page already. A selector, which is what axe takes. */
  readonly part?: string;
  /** What a reader does next; it waits until that is there. */
  readonly next?: (explorer: Explorer) => Promise<void>;
}

const cellQuery = ({ organization, target }: typeof shared | typeof firstSilent) =>
  `?cell=${organization.id}/${target.id}`;

const main = (explorer: Explorer) => explorer.page.getByRole("main");
const seeRows = (explorer: Explorer) =>
  expect(main(explorer).getByRole("rowheader").first()).toBeVisible();

/** What is looked at everywhere: wide and narrow, in both themes and both languages. */
const mainStates: Readonly<Record<string, State>> = {
  "the grid and the timeline": { query: "" },
  "a comparison": { query: `?view=compare&orgs=${pair.join(",")}`, next: seeRows },
  "the reasons": { query: "?view=reasons", next: seeRows },
  "the table": {
    query: "?view=table",
    next: (explorer) => expect(main(explorer).getByRole("columnheader").first()).toBeVisible(),
  },
  "the method": {
    query: "?view=method",
    next: (explorer) =>
      expect(main(explorer).getByRole("heading", { level: 3 }).first()).toBeVisible(),
  },
  "a stance in the reader": {
    query: cellQuery(shared),
    next: (explorer) => explorer.expectOpen(shared),
  },
  "a stance beside its translation": {
    query: `${cellQuery(spanishStance)}&beside=en`,
    next: (explorer) =>
      expect(explorer.reader.locator("[lang='en'].translated").first()).toBeVisible(),
  },
};

const wideStates: Readonly<Record<string, State>> = {
  "a comparison of all, grouped, with every quote": {
    query: `?view=compare&orgs=${organizations.map(({ id }) => id).join(",")}&group=1`,
    next: async (explorer) => {
      const more = main(explorer).getByRole("button", { name: interfaceWords.en.more });
      await expect(more.first()).toBeVisible();
      for (let left = (await more.count()) - 1; left >= 0; left--) {
        await more.first().click();
        await expect(more).toHaveCount(left);
      }
    },
  },
  "silence in the reader": {
    query: cellQuery(firstSilent),
    part: "aside",
    next: (explorer) => explorer.expectOpen(firstSilent),
  },
  "why this code, and why these dates": {
    query: cellQuery(shared),
    part: "aside",
    next: async (explorer) => {
      const { reader, language } = explorer;
      await reader.getByRole("tab", { name: interfaceWords[language].why }).click();
      await expect(reader.getByRole("tabpanel")).toBeVisible();
      await reader.getByRole("tab").first().click();
      const whys = reader.getByRole("button", { name: interfaceWords[language].factWhy });
      for (const why of await whys.all()) {
        await why.click();
        await expect(why).toHaveAttribute("aria-expanded", "true");
      }
    },
  },
  ...Object.fromEntries(
    Object.entries({
      "an issue": `?target=${shared.target.id}`,
      "an organization": `?organization=${shared.organization.id}`,
      "a topic": `?topic=${shared.target.topic.id}`,
      "an event": `?event=${need(corpus.events?.[0], "event").id}`,
      "several events": `?events=${(corpus.events ?? [])
        .slice(0, 3)
        .map(({ id }) => id)
        .join(",")}`,
      "a claim": `?claim=${need(corpus.reported?.[0], "claim").document}/${need(corpus.reported?.[0], "claim").target}/1`,
    }).map(([name, query]) => [
      `${name}, opened`,
      {
        query,
        part: "aside",
        next: (explorer: Explorer) =>
          expect(explorer.reader.getByRole("heading", { level: 2 })).toBeVisible(),
      },
    ]),
  ),
  "a topic in place": {
    query: `?topics=${shared.target.topic.id}`,
    next: ({ page }) =>
      expect(page.getByRole("complementary").getByText("What stands out")).toBeVisible(),
  },
  "the card of a cell": {
    query: "",
    part: "[data-card]",
    next: async (explorer) => {
      await explorer.cell(shared).hover();
      await expect(explorer.page.locator("[data-card]")).toBeVisible();
    },
  },
  "a document in the reader": {
    query: `?doc=${longest.id}`,
    part: "aside",
    next: (explorer) => expect(explorer.text).toBeVisible(),
  },
  "the chooser": {
    query: `${cellQuery(shared)}&passage=${sharedPassage}`,
    part: "dialog",
    next: async ({ page, reader, language }) => {
      const words = interfaceWords[language];
      await reader
        .getByRole("toolbar", { name: words.margin })
        .locator("[aria-current='true']")
        .click();
      await expect(page.getByRole("dialog", { name: words.chooser })).toBeVisible();
    },
  },
  ...Object.fromEntries(
    interfaceWords.en.panels.map((panel, i) => [
      `the panel ${panel}`,
      {
        query: "",
        part: "section[aria-label='Filters']",
        next: (explorer: Explorer) =>
          explorer.openPanel(need(interfaceWords[explorer.language].panels[i], "panel")),
      },
    ]),
  ),
  "an empty result": {
    query: emptying,
    next: ({ page }) => expect(page.getByText(/^Nothing passes/)).toBeVisible(),
  },
  "the events in words": {
    query: "",
    part: "details[open]",
    next: async (explorer) => {
      await main(explorer).getByText(interfaceWords[explorer.language].events).click();
      await expect(explorer.timeline.getByRole("list").last()).toBeVisible();
    },
  },
  "what the texts say of others": {
    query: "",
    part: "details[open]",
    next: async (explorer) => {
      await main(explorer).getByText(interfaceWords[explorer.language].holders).click();
      await expect(main(explorer).getByRole("heading", { level: 3 }).first()).toBeVisible();
    },
  },
  "folded topics, sorted by what is unsaid": {
    query: `?rows=silence&columns=silence&fold=${need(corpus.topics[0], "topic").id}`,
  },
};

/** What has controls that the main states have not. */
const pressable: Readonly<Record<string, State>> = Object.fromEntries(
  [
    "the panel Filter",
    "the events in words",
    "what the texts say of others",
    "why this code, and why these dates",
  ].map((name) => [name, need(wideStates[name], "state")]),
);

async function enter(page: Page, { query, next }: State, language: Language): Promise<void> {
  const explorer = new Explorer(page, language);
  const separator = query === "" ? "?" : "&";
  await page.goto(`./${query}${language === "en" ? "" : `${separator}lang=${language}`}`);
  // Whatever the view, the corpus is there when its data's day is.
  await expect(page.getByRole("contentinfo").or(page.getByRole("dialog")).first()).toBeVisible();
  await next?.(explorer);
}

test.describe("axe finds nothing", () => {
  const desk = { width: 1440, height: 900 };
  const settings: readonly {
    readonly where: string;
    readonly states: Readonly<Record<string, State>>;
    readonly looks: Looks;
    readonly language: Language;
    readonly viewport: { readonly width: number; readonly height: number };
  }[] = [
    {
      where: "wide, light and dark",
      states: { ...mainStates, ...wideStates },
      looks: both,
      language: "en",
      viewport: desk,
    },
    {
      where: "at 390 px, light",
      states: mainStates,
      looks: { light: "every rule" },
      language: "en",
      viewport: { width: 390, height: 844 },
    },
    {
      where: "in Spanish, dark",
      states: mainStates,
      looks: { dark: "every rule" },
      language: "es",
      viewport: desk,
    },
  ];
  for (const { where, states, looks, language, viewport } of settings) {
    test.describe(where, () => {
      test.use({ viewport });
      for (const [name, state] of Object.entries(states)) {
        test(name, async ({ page }) => {
          test.slow();
          await enter(page, state, language);
          await expectNoFindings(page, looks, state.part);
        });
      }
    });
  }

  test.describe("where something failed", () => {
    test.use({ expectedInConsole: /corpus\.json/ });

    test("the corpus did not come, light and dark", async ({ page }) => {
      test.slow();
      await page.route("**/corpus/corpus.json", (route) => route.fulfill({ status: 404 }));
      await page.goto("./");
      await expect(page.getByRole("alert")).toContainText("The corpus could not be loaded");
      await expectNoFindings(page, both);
    });
  });

  test("the corpus was refused, light and dark", async ({ page }) => {
    test.slow();
    await serve(page, misquoted());
    await page.goto("./");
    await expect(page.getByRole("alert")).toContainText(/has (an error|[0-9]+ errors)/);
    await expect(page.getByText("nearest match in the text").first()).toBeVisible();
    await expectNoFindings(page, both);
  });

  /** The corpus with one quote that its text does not have. */
  function misquoted(): Corpus {
    const [first, ...rest] = corpus.documents;
    const [passage, ...others] = need(first, "document").passages;
    const wrong = {
      ...need(passage, "passage"),
      exact: `${need(passage, "passage").exact} indeed`,
    };
    return {
      ...corpus,
      documents: [{ ...need(first, "document"), passages: [wrong, ...others] }, ...rest],
    };
  }
});

test.describe("by keyboard alone", () => {
  test("from a cold page to a quote, and back to the very cell", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const cell = someFilled(
      ({ organization, stance }) =>
        organization !== organizations[0] &&
        stance.passages.length > 1 &&
        nextQuote(stance) !== undefined,
      "stance in a later row with a passage after its strongest",
    );
    await tabTo(page, explorer.grid.getByRole("gridcell"));
    for (let i = organizations.indexOf(cell.organization); i > 0; i--) {
      await page.keyboard.press("ArrowDown");
    }
    for (let i = targets.indexOf(cell.target); i > 0; i--) await page.keyboard.press("ArrowRight");
    await expect(explorer.cell(cell)).toBeFocused();
    await expect(explorer.cell(cell)).toHaveAccessibleName(nameOf(cell));
    await page.keyboard.press("Enter");
    await explorer.expectOpen(cell);
    await expect(explorer.reader.getByRole("heading", { level: 2 })).toBeFocused();
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: quotesOf(cell.stance)[0], inSight: true });
    // On to the next quote, by the button of the reader.
    await tabTo(page, explorer.reader.getByRole("button", { name: "next" }));
    await page.keyboard.press("Enter");
    await expect
      .poll(() => explorer.reading())
      .toEqual({ words: nextQuote(cell.stance), inSight: true });
    await tabTo(page, explorer.reader.getByRole("button", { name: "Close" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(explorer.reader).toHaveCount(0);
    await expect(explorer.cell(cell)).toBeFocused();
  });

  test("from a cold link to a comparison, to a quote in its document, and back", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await page.goto(`./?view=compare&orgs=${pair.join(",")}`);
    const cell = someFilled(
      ({ organization, stance }) => organization.id === pair[1] && stance.passages.length > 1,
      "stance of two passages",
    );
    const place = `${cell.organization.shortName}, ${wordsOf(cell.target.label)}`;
    const quotes = main(explorer).getByRole("button", { name: startingWith(place) });
    const [first] = quotesOf(cell.stance);
    const quote = quotes.filter({ hasText: need(first, "quote") });
    await expect(quote).toBeVisible();
    await tabTo(page, quote);
    await page.keyboard.press("Enter");
    await explorer.expectOpen(cell);
    await expect(explorer.reader.getByRole("heading", { level: 3 })).toHaveText(
      wordsOf(documentOf(cell.stance).title),
    );
    await expect.poll(() => explorer.reading()).toEqual({ words: first, inSight: true });
    await page.keyboard.press("Escape");
    await expect(explorer.reader).toHaveCount(0);
    await expect(quote).toBeFocused();
    expect(explorer.query("view")).toBe("compare");

    // The other quotes unfold, and lead to their own words.
    await tabTo(page, quotes.filter({ hasText: /more quotes?$/ }));
    await page.keyboard.press("Enter");
    const last = need(quotesOf(cell.stance).at(-1), "quote");
    await tabTo(page, quotes.filter({ hasText: last }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => explorer.reading()).toEqual({ words: last, inSight: true });
    await page.goBack();
    await expect(explorer.reader).toHaveCount(0);
    // To a quote of the very cell.
    await expect(quotes.and(page.locator(":focus"))).toHaveCount(1);
  });
});

/** What can be pressed, and is neither 24 px wide and high nor a word in a sentence. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const controls = "a[href], button, summary, select, input, [role='button'], [role='gridcell']";
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>(controls)];
    /** WCAG 2.2, 2.5.8: the line of a sentence says how high a word in it is. */
    const inSentence = (element: Element) => {
      if (!getComputedStyle(element).display.startsWith("inline")) return false;
      const block = element.closest("p, li, dd");
      if (!block) return false;
      const copy = block.cloneNode(true) as Element;
      for (const control of copy.querySelectorAll("a, button")) control.remove();
      return copy.textContent.trim().length > 1;
    };
    return all.flatMap((element) => {
      if (!element.checkVisibility() || element.closest("[inert], .sr-only")) return [];
      // A box to tick is pressed by its label too.
      const target = (element instanceof HTMLInputElement && element.closest("label")) || element;
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      // Half a pixel of rounding.
      if ((width >= 23.5 && height >= 23.5) || inSentence(element)) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return [
        `${element.tagName} ${name.slice(0, 60)}: ${width.toFixed(1)} x ${height.toFixed(1)}`,
      ];
    });
  });
}

/** The page and what scrolls up and down in it, where it scrolls sideways too. */
async function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth}`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== "auto" && overflowX !== "scroll") continue;
      if (element.closest("[inert]") || element.scrollWidth <= element.clientWidth) continue;
      // A table has two dimensions by its nature, and one line of buttons has one.
      const isTable = element.querySelector("table") !== null;
      if (isTable || element.scrollHeight <= element.clientHeight) continue;
      found.push(`${element.tagName} ${element.getAttribute("aria-label") ?? ""}`);
    }
    return found;
  });
}

test.describe("what is to be hit is 24 px large at least", () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  for (const [name, state] of Object.entries({ ...mainStates, ...pressable })) {
    test(name, async ({ page }) => {
      await enter(page, state, "en");
      expect(await tooSmall(page)).toEqual([]);
    });
  }
});

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const language of ["en", "es"] as const) {
    for (const [name, state] of Object.entries({ ...mainStates, ...pressable })) {
      test(`nothing lies sideways, and all is large enough: ${name}, ${language}`, async ({
        page,
      }) => {
        await enter(page, state, language);
        expect({ sideways: await sideways(page), tooSmall: await tooSmall(page) }).toEqual({
          sideways: [],
          tooSmall: [],
        });
      });
    }
  }
});

test("the theme that was chosen outlasts a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const explorer = new Explorer(page);
  await explorer.visit();
  const ground = () =>
    page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  const theme = (name: string): Locator =>
    page.getByRole("button", { name: `Colour theme: ${name}`, exact: true });
  const light = await ground();
  await theme("as the system").click();
  await theme("light").click();
  await expect(theme("dark")).toBeVisible();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(theme("dark")).toBeVisible();
  expect(await ground()).toBe(dark);
  // Back to the system's, which is followed as it changes.
  await theme("dark").click();
  await expect(theme("as the system")).toBeVisible();
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(ground).toBe(dark);
  await page.reload();
  await expect(theme("as the system")).toBeVisible();
  expect(await ground()).toBe(dark);
});

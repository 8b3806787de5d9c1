import type { BrowserContext, Page } from "@playwright/test";
import { corpus, documentOf, need, organizations, silent, someFilled, wordsOf } from "./bundled.ts";
import { Explorer, expect, startingWith, test } from "./explorer.ts";

// The Content-Security-Policy of the built page: it is there, it is in force, and nothing that a
// reader does runs into it or asks anybody but the page's own host for anything.

/** As DESIGN.md writes it, and the one policy of Trusted Types that there is. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types positionary-worker",
];

/** Collects from now on what breaks the policy, in every page of the context. */
async function violationsIn(context: BrowserContext): Promise<readonly string[]> {
  const seen: string[] = [];
  await context.exposeFunction("noteViolation", (words: string) => seen.push(words));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const note = (window as unknown as { noteViolation: (words: string) => void }).noteViolation;
      note(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return seen;
}

/** Collects from now on the origins that are asked for anything. */
function originsAsked(context: BrowserContext): ReadonlySet<string> {
  const origins = new Set<string>();
  context.on("request", (request) => {
    const url = new URL(request.url());
    // What is in the address itself goes nowhere.
    if (url.protocol !== "data:") origins.add(url.origin);
  });
  context.on("page", (page) => page.on("websocket", (socket) => origins.add(socket.url())));
  return origins;
}

test.describe("the file as it is served", () => {
  // The document is then the file, parsed: no script has touched it.
  test.use({ javaScriptEnabled: false });

  test("the policy is DESIGN.md's, stands first and is the only one", async ({ page }) => {
    const response = need(await page.goto("./"), "answer");
    expect(response.status()).toBe(200);
    const metas = page.locator("meta[http-equiv='Content-Security-Policy' i]");
    await expect(metas).toHaveCount(1);
    const content = need(await metas.getAttribute("content"), "policy");
    expect(
      content
        .split(";")
        .map((directive) => directive.trim())
        .filter((directive) => directive !== ""),
    ).toEqual(policy);
    // A policy in the page rules only what comes after it.
    await expect(page.locator("head > :first-child")).toHaveAttribute(
      "http-equiv",
      "Content-Security-Policy",
    );
  });

  test("holds no script, style or handler of its own", async ({ page }) => {
    await page.goto("./");
    const scripts = page.locator("script");
    expect(await scripts.count()).toBeGreaterThan(0);
    for (const script of await scripts.all()) {
      await expect(script).toHaveAttribute("src", /^\.\//);
      await expect(script).toHaveText("");
    }
    await expect(page.locator("style, [style]")).toHaveCount(0);
    const handlers = await page
      .locator("*")
      .evaluateAll((all) =>
        all.flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith("on")),
        ),
      );
    expect(handlers).toEqual([]);
    const links = await page
      .locator("[href], [src]")
      .evaluateAll((all) =>
        all.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
      );
    // From any folder of any host: every file is named from where the page is. (The marks of the frame are
    // pointed to within the page.)
    expect(links.filter((link) => !/^(?:\.\/|#mark-\d+$)/.test(link))).toEqual([]);
  });
});

test.describe("in force", () => {
  test.use({ expectedInConsole: /Content Security Policy|TrustedHTML/ });

  test("what the policy forbids is refused, and a test would see it", async ({ page, context }) => {
    const violations = await violationsIn(context);
    await new Explorer(page).visit();
    expect(violations).toEqual([]);
    const refused = await page.evaluate(async () => {
      const messages: string[] = [];
      try {
        document.createElement("div").innerHTML = "<b>words of a corpus</b>";
      } catch {
        messages.push("markup from a string");
      }
      try {
        await fetch("https://elsewhere.invalid/");
      } catch {
        messages.push("another host");
      }
      const styled = document.createElement("p");
      styled.setAttribute("style", "color: red");
      if (styled.style.color === "") messages.push("an inline style");
      return messages;
    });
    expect(refused).toEqual(["markup from a string", "another host", "an inline style"]);
    await expect
      .poll(() => violations.map((words) => words.split(" ")[0]).toSorted())
      .toEqual(["connect-src", "require-trusted-types-for", "style-src-attr"]);
  });
});

const interfaceWords = {
  en: {
    views: "View",
    names: { compare: "Compare", reasons: "Reasons", table: "Table", method: "Method" },
    explore: "Explore",
    panels: ["Filter", "Order"],
    theme: "Colour theme",
    beside: /^Show the translation into/,
    why: "Why this rating",
    choose: "choose for the comparison",
    chooser: "Several stances rest on these words",
    margin: "Passages of this document",
    events: /named in the texts/,
    holders: /^[0-9]+ holders?, /,
  },
  es: {
    views: "Vista",
    names: { compare: "Comparar", reasons: "Razones", table: "Tabla", method: "Método" },
    explore: "Explorar",
    panels: ["Filtrar", "Orden"],
    theme: "Tema de color",
    beside: /^Mostrar al lado la traducción/,
    why: "Por qué esta clasificación",
    choose: "elegir para la comparación",
    chooser: "Varias posturas se apoyan en estas palabras",
    margin: "Pasajes de este documento",
    events: /nombrados? en los textos/,
    holders: /^[0-9]+ aludido/,
  },
};

test.describe("a walk through everything", () => {
  /** A stance one of whose passages other stances rest on too. */
  const shared = someFilled(
    ({ stance }) => stance.passages.some((id) => sharersOf(documentOf(stance).id, id) > 1),
    "stance on shared words",
  );
  const sharedPassage = need(
    shared.stance.passages.find((id) => sharersOf(documentOf(shared.stance).id, id) > 1),
    "shared words",
  );
  const firstSilent = need(silent[0], "silent cell");

  function sharersOf(document: string, passage: string): number {
    return corpus.stances.filter(
      (one) => one.document === document && one.passages.includes(passage),
    ).length;
  }

  async function read(explorer: Explorer): Promise<void> {
    const { page, reader, language } = explorer;
    const words = interfaceWords[language];
    await explorer.open(shared);
    await reader.getByRole("tab", { name: words.why }).click();
    await reader.getByRole("tab").first().click();
    await reader.getByRole("button", { name: words.beside }).first().click();
    await expect(reader.locator(".translated").first()).toBeVisible();
    await reader.getByRole("button", { name: words.beside }).first().click();
    await expect(reader.locator(".translated")).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(reader).toHaveCount(0);
    await explorer.open(firstSilent);
    await page.keyboard.press("Escape");
    await explorer.documentMark(need(organizations[0], "organization").shortName).press("Enter");
    await expect(explorer.text).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(reader).toHaveCount(0);
  }

  async function choose(explorer: Explorer): Promise<void> {
    const { page, reader, language } = explorer;
    const words = interfaceWords[language];
    await explorer.visit(
      `?cell=${shared.organization.id}/${shared.target.id}&passage=${sharedPassage}&lang=${language}`,
    );
    await explorer.expectOpen(shared);
    await reader
      .getByRole("toolbar", { name: words.margin })
      .locator("[aria-current='true']")
      .click();
    const chooser = page.getByRole("dialog", { name: words.chooser });
    await expect(chooser).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(chooser).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(reader).toHaveCount(0);
  }

  async function filter(explorer: Explorer): Promise<void> {
    const words = interfaceWords[explorer.language];
    for (const panel of words.panels) {
      await explorer.openPanel(panel);
      await explorer.closePanel();
    }
    const topic = need(corpus.topics[0], "topic");
    const chip = explorer.topicChip(wordsOf(topic.label, explorer.language));
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "false");
  }

  async function seeEveryView(explorer: Explorer): Promise<void> {
    const { page, language } = explorer;
    const words = interfaceWords[language];
    const main = page.getByRole("main");
    const views = page.getByRole("navigation", { name: words.views });
    const table = main.getByRole("table").first();
    for (const name of Object.values(words.names)) {
      await views.getByRole("button", { name, exact: true }).click();
      await expect(table.or(main.getByRole("article"))).toBeVisible();
      if (name === words.names.compare) {
        // Where nobody has chosen, all are compared, and their buttons say so.
        for (const { shortName } of organizations.slice(0, 2)) {
          const one = main.getByRole("button", { name: `${shortName}: ${words.choose}` });
          await expect(one).toHaveAttribute("aria-pressed", "true");
          await one.click();
          await expect(one).toHaveAttribute("aria-pressed", "false");
        }
        await expect(main.getByRole("rowheader").first()).toBeVisible();
      }
      if (name === words.names.table) {
        await main.getByRole("columnheader").first().getByRole("button").click();
        await expect(main.getByRole("columnheader").first()).toHaveAttribute(
          "aria-sort",
          "ascending",
        );
      }
    }
    await views.getByRole("button", { name: words.explore, exact: true }).click();
    await expect(explorer.grid).toBeVisible();
    await main.getByText(words.events).click();
    await expect(explorer.timeline.getByRole("list").last()).toBeVisible();
    await main.getByText(words.holders).click();
    await expect(main.getByRole("heading", { level: 3 }).first()).toBeVisible();
  }

  async function turnThemes(page: Page, name: string): Promise<void> {
    const button = page.getByRole("button", { name: startingWith(name) });
    const before = need(await button.getAttribute("aria-label"), "name");
    const seen = new Set<string>();
    do {
      const now = need(await button.getAttribute("aria-label"), "name");
      seen.add(now);
      await button.click();
      await expect(button).not.toHaveAttribute("aria-label", now);
    } while ((await button.getAttribute("aria-label")) !== before);
    expect(seen.size).toBe(3);
  }

  for (const language of ["en", "es"] as const) {
    test(`breaks no policy and asks no other host: ${language}`, async ({
      page,
      context,
      baseURL,
    }) => {
      test.slow();
      const violations = await violationsIn(context);
      const origins = originsAsked(context);
      const explorer = new Explorer(page, language);
      // From English the Spanish comes by its button, as a reader turns to it.
      await new Explorer(page).visit();
      if (language === "es") {
        await page.getByRole("button", { name: "Español" }).click();
        await expect(page.locator("html")).toHaveAttribute("lang", "es");
      }
      await read(explorer);
      await filter(explorer);
      await turnThemes(page, interfaceWords[language].theme);
      await seeEveryView(explorer);
      await choose(explorer);
      expect(violations).toEqual([]);
      expect([...origins]).toEqual([new URL(need(baseURL, "address")).origin]);
    });
  }
});

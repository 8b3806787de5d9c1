import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import type { FrameLocator, Page } from "@playwright/test";
import {
  corpus,
  documentOf,
  need,
  organizations,
  passageOf,
  placeOf,
  silent,
  someFilled,
  stateOf,
  wordsOf,
} from "./bundled.ts";
import { makeCorpus } from "./bench/corpora.mjs";
import { Explorer, expect, test } from "./explorer.ts";
import { filesOf, serve, smallCorpus } from "./foreign.ts";

// A view within somebody else's page: another origin, that hears how high the view is and nothing else.

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]["page"];

const stance = someFilled(({ stance: one }) => one.passages.length > 1, "stance of two passages");
const source = documentOf(stance.stance);
const quotes = stance.stance.passages.map((id) => passageOf(source, id).exact);
const cellQuery = `?cell=${stance.organization.id}/${stance.target.id}`;
const passageQuery = `${cellQuery}&doc=${source.id}&passage=${stance.stance.passages[1]}`;
const title = wordsOf(corpus.title);

/** Another host, whose pages are what a test makes them; they note every message that they get. */
async function hostOf(page: Page) {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? "");
    response.writeHead(html === undefined ? 404 : 200, { "Content-Type": "text/html" });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    /** Opens a page of that host with this in its body. */
    open: async (body: string) => {
      pages.set(
        "/host.html",
        `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head>
        <body style="margin: 0"><script>
          window.heard = [];
          addEventListener("message", ({ data, origin }) => window.heard.push({ data, origin }));
        </script>${body}</body></html>`,
      );
      await page.goto(`${origin}/host.html`);
      return page.frameLocator("iframe");
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: readonly Heard[] }).heard);

const frameOf = (address: string, width = "900px") =>
  `<iframe title="embed" src="${address.replaceAll("&", "&amp;")}" style="width: ${width}; height: 300px; border: 0"
    sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;

const foot = (frame: FrameLocator, name = "Open in Positionary (new tab)") =>
  frame.getByRole("link", { name });

const inHost = test.extend<{ host: Awaited<ReturnType<typeof hostOf>> }>({
  host: async ({ page }, give) => {
    const host = await hostOf(page);
    await give(host);
    await host.close();
  },
});

/** What each kind of embed shows, by its query. */
const kinds: Readonly<
  Record<string, { query: string; shows: (frame: FrameLocator) => Promise<void> }>
> = {
  "the grid": {
    query: "?",
    shows: async (frame) => {
      await expect(frame.getByRole("grid")).toBeVisible();
      await expect(
        frame.getByRole("gridcell", { name: `${placeOf(stance)}: ${stateOf(stance)}` }),
      ).toBeVisible();
      await expect(frame.getByRole("heading", { level: 1 })).toContainText(
        `All topics, ${organizations.length} organizations`,
      );
    },
  },
  "the timeline": {
    query: "?embed=timeline",
    shows: async (frame) => {
      await expect(frame.getByRole("region", { name: "When they said it" })).toBeVisible();
      await expect(frame.getByRole("grid")).toHaveCount(0);
    },
  },
  "one stance": {
    query: cellQuery,
    shows: async (frame) => {
      await expect(frame.getByRole("heading", { level: 1 })).toHaveText(placeOf(stance));
      await expect(frame.getByText(stateOf(stance), { exact: true })).toBeVisible();
      await expect(frame.locator("mark").first()).toBeVisible();
      const marked = (await frame.locator("mark").allTextContents()).join("");
      for (const quote of quotes) expect(marked).toContain(quote);
    },
  },
  "one passage": {
    query: passageQuery,
    shows: async (frame) => {
      await expect(frame.locator("mark")).toHaveCount(1);
      expect(await frame.locator("mark").textContent()).toBe(quotes[1]);
    },
  },
  "an organization": {
    query: `?organization=${stance.organization.id}`,
    shows: async (frame) => {
      await expect(frame.getByRole("heading", { level: 1 })).toContainText(
        stance.organization.shortName,
      );
      await expect(frame.getByText(need(quotes[0], "quote")).first()).toBeVisible();
      await expect(frame.getByRole("grid")).toHaveCount(0);
    },
  },
  "an issue": {
    query: `?target=${stance.target.id}`,
    shows: async (frame) => {
      await expect(frame.getByText(wordsOf(stance.target.readAs))).toBeVisible();
      await expect(frame.getByText(need(quotes[0], "quote")).first()).toBeVisible();
      await expect(frame.getByRole("grid")).toHaveCount(0);
    },
  },
  "a topic": {
    query: `?topic=${need(corpus.topics[0], "topic").id}`,
    shows: async (frame) => {
      await expect(frame.getByRole("heading", { level: 1 })).toContainText(
        wordsOf(need(corpus.topics[0], "topic").label),
      );
      await expect(frame.getByRole("grid")).toHaveCount(0);
    },
  },
};

for (const [name, { query, shows }] of Object.entries(kinds)) {
  for (const theme of ["light", "dark"] as const) {
    inHost(
      `${name}, ${theme}: it is shown, said to be what it is, and nothing else is told`,
      async ({ page, host, baseURL }) => {
        const asked = new Set<string>();
        page.on("request", (request) => asked.add(new URL(request.url()).origin));
        const embed = query.includes("embed=") ? "" : "&embed=1";
        const frame = await host.open(frameOf(`${baseURL}${query}${embed}&theme=${theme}&lang=en`));
        await shows(frame);
        await expect(foot(frame)).toBeVisible();
        await expect(frame.getByText(title)).toBeVisible();
        // Its ground is that of the theme.
        const light = await frame
          .locator("html")
          .evaluate((html) => getComputedStyle(html).backgroundColor);
        expect(light).toBe(theme === "light" ? "rgb(246, 244, 239)" : "rgb(20, 21, 23)");
        const heard = await heardBy(page);
        expect(heard.length).toBeGreaterThan(0);
        for (const { data, origin } of heard) {
          expect(origin).toBe(new URL(need(baseURL, "address")).origin);
          expect(Object.keys(data as object)).toEqual(["positionary-height"]);
          expect(Number.isInteger((data as Record<string, unknown>)["positionary-height"])).toBe(
            true,
          );
        }
        // Its last word is how high it is.
        const height = await frame
          .locator("#root > div")
          .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
        await expect
          .poll(async () => (await heardBy(page)).at(-1)?.data)
          .toEqual({ "positionary-height": height });
        expect([...asked].toSorted()).toEqual(
          [host.origin, new URL(need(baseURL, "address")).origin].toSorted(),
        );
        const axe = new AxeBuilder({ page: page as unknown as AxePage })
          .include("iframe")
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      },
    );
  }
}

inHost("a silence says what was read", async ({ host, baseURL }) => {
  const cell = need(silent[0], "silence");
  const frame = await host.open(
    frameOf(`${baseURL}?cell=${cell.organization.id}/${cell.target.id}&embed=1&lang=en`),
  );
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(placeOf(cell));
  await expect(frame.getByText(/read for this issue and (none )?takes/)).toBeVisible();
});

inHost("in Spanish, and with a translation that says that it is one", async ({ host, baseURL }) => {
  const translated = someFilled(
    ({ stance: one }) => (documentOf(one).translations ?? []).some((by) => by.language === "es"),
    "stance of a text with a Spanish translation",
  );
  const frame = await host.open(
    frameOf(
      `${baseURL}?cell=${translated.organization.id}/${translated.target.id}&beside=es&embed=1&lang=es`,
    ),
  );
  await expect(foot(frame, "Abrir en Positionary (pestaña nueva)")).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("lang", "es");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText(placeOf(translated, "es"));
  await expect(frame.getByText(/\(traducción al español, de /).first()).toBeVisible();
});

for (const [name, { query }] of Object.entries(kinds)) {
  inHost(`${name} at 320 px: nothing sticks out`, async ({ host, baseURL }) => {
    const embed = query.includes("embed=") ? "" : "&embed=1";
    const frame = await host.open(frameOf(`${baseURL}${query}${embed}&lang=en`, "320px"));
    await expect(foot(frame)).toBeVisible();
    await expect(frame.locator("h1, [role=region]").first()).toBeVisible();
    const root = frame.locator("html");
    expect(await root.evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

inHost("a host that follows the height comes to rest at it", async ({ page, host, baseURL }) => {
  for (const query of ["?", "?view=compare", "?view=table", cellQuery]) {
    const frame = await host.open(
      `${frameOf(`${baseURL}${query}&embed=1&lang=en`)}<script>
        addEventListener("message", ({ data, source }) => {
          const frame = document.querySelector("iframe");
          if (source === frame.contentWindow) frame.style.height = data["positionary-height"] + "px";
        });
      </script>`,
    );
    await expect(foot(frame)).toBeVisible();
    await expect(frame.getByRole("status")).toHaveCount(0);
    await page.waitForTimeout(1500);
    const before = (await heardBy(page)).length;
    await page.waitForTimeout(1000);
    expect((await heardBy(page)).length, "no more is said once nothing changes").toBe(before);
    expect(before, query).toBeLessThan(12);
    const { scroll, client } = await frame
      .locator("html")
      .evaluate((html) => ({ scroll: html.scrollHeight, client: html.clientHeight }));
    expect(scroll, "nothing is left to scroll").toBeLessThanOrEqual(client);
  }
});

inHost(
  "a mark opens the explorer there, in a new tab; the embed stays where it was",
  async ({ page, host, baseURL, context }) => {
    const frame = await host.open(frameOf(`${baseURL}?rows=name&embed=1&lang=en`));
    const cell = frame.getByRole("gridcell", { name: `${placeOf(stance)}: ${stateOf(stance)}` });
    const before = await frame
      .locator("html")
      .evaluate(() => [window.location.href, window.history.length]);
    const coming = context.waitForEvent("page");
    await cell.click();
    const opened = await coming;
    await new Explorer(opened).expectOpen(stance);
    const link = new URL(opened.url());
    expect(link.searchParams.get("cell")).toBe(`${stance.organization.id}/${stance.target.id}`);
    expect(link.searchParams.get("rows")).toBe("name");
    expect(link.searchParams.has("embed")).toBe(false);
    expect(await opened.evaluate(() => window.opener)).toBe(null);
    await opened.close();

    // The same by the keyboard alone.
    await cell.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    const again = context.waitForEvent("page");
    await page.keyboard.press("Enter");
    const second = await again;
    await new Explorer(second).expectOpen(stance);
    await second.close();

    const after = await frame
      .locator("html")
      .evaluate(() => [window.location.href, window.history.length]);
    expect(after).toEqual(before);
  },
);

inHost(
  "what is chosen in a sheet opens in a new tab; the sheet stays",
  async ({ host, baseURL, context }) => {
    const { id } = need(corpus.topics[0], "topic");
    const frame = await host.open(frameOf(`${baseURL}?topic=${id}&embed=1&lang=en`));
    const heading = await frame.getByRole("heading", { level: 1 }).textContent();
    const coming = context.waitForEvent("page");
    await frame.getByRole("button", { name: /^Show only/ }).click();
    const opened = await coming;
    await expect.poll(() => new URL(opened.url()).searchParams.get("topics")).toBe(id);
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(need(heading, "heading"));
  },
);

inHost("the way to the explorer leads to the same passage", async ({ host, baseURL, context }) => {
  const frame = await host.open(frameOf(`${baseURL}${passageQuery}&embed=1&lang=en&theme=dark`));
  const coming = context.waitForEvent("page");
  await foot(frame).click();
  const opened = await coming;
  await expect.poll(() => new Explorer(opened).chosenWords()).toBe(quotes[1]);
  expect(new URL(opened.url()).search).not.toMatch(/embed|theme/);
});

inHost(
  "words from outside change nothing, and nobody listens for them",
  async ({ page, host, baseURL }) => {
    await page.addInitScript(() => {
      const real = window.addEventListener.bind(window);
      const listened: string[] = [];
      (window as unknown as { listened: string[] }).listened = listened;
      window.addEventListener = (...given: Parameters<typeof real>) => {
        listened.push(given[0]);
        return real(...given);
      };
    });
    const frame = await host.open(frameOf(`${baseURL}?embed=1&lang=en`));
    await expect(frame.getByRole("grid")).toBeVisible();
    const html = frame.locator("html");
    const shown = () => html.evaluate((root) => root.textContent + window.location.href);
    const before = await shown();
    await page.evaluate(() => {
      const target = document.querySelector("iframe")?.contentWindow;
      for (const data of [
        { "positionary-height": 9 },
        { type: "positionary:selection", search: "?view=table" },
        "?view=table",
        { lang: "es" },
      ])
        target?.postMessage(data, "*");
    });
    await page.waitForTimeout(500);
    expect(await shown()).toBe(before);
    const listened = await html.evaluate(
      () => (window as unknown as { listened: readonly string[] }).listened,
    );
    expect(listened).not.toContain("message");
    expect(await html.evaluate(() => window.onmessage)).toBe(null);
  },
);

inHost.describe("within a page of somebody else's", () => {
  inHost.use({ serviceWorkers: "allow" });

  inHost(
    "nothing is stored, and no code is fetched that an embed has no use for",
    async ({ page, host, baseURL }) => {
      const files: string[] = [];
      page.on("request", (request) => files.push(new URL(request.url()).pathname));
      const frame = await host.open(frameOf(`${baseURL}${cellQuery}&embed=1&lang=en`));
      await expect(frame.locator("mark").first()).toBeVisible();
      await page.waitForTimeout(4000);
      const kept = await frame.locator("html").evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: (await caches.keys()).length,
      }));
      expect(kept).toEqual({ local: 0, session: 0, databases: 0, workers: 0, caches: 0 });
      for (const part of [
        "Start-",
        "OpenedPanel-",
        "BelowGrid-",
        "SearchHost-",
        "FilterLists-",
        "sw.",
      ])
        expect(files.filter((file) => file.includes(part))).toEqual([]);
    },
  );
});

inHost("without storage it is as good", async ({ page, host, baseURL }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
  });
  const frame = await host.open(frameOf(`${baseURL}${cellQuery}&embed=1&lang=en`));
  await expect(frame.locator("mark").first()).toBeVisible();
  const marked = (await frame.locator("mark").allTextContents()).join("");
  for (const quote of quotes) expect(marked).toContain(quote);
});

inHost(
  "a corpus of a third host is asked for only once the reader has said yes",
  async ({ host, baseURL }) => {
    const third = await serve(filesOf(smallCorpus()));
    const address = `${baseURL}?corpus=${third.address}&embed=1&lang=en`;
    const frame = await host.open(frameOf(address));
    const yes = frame.getByRole("button", { name: third.host });
    await expect(yes).toBeVisible();
    expect(third.asked).toEqual([]);
    // Whoever says no is told what came of it, and can think again.
    await frame.getByRole("button", { name: "Do not fetch it" }).click();
    await expect(frame.getByText("Nothing was fetched.")).toBeVisible();
    const again = frame.getByRole("button", { name: "Ask again" });
    await expect(again).toBeFocused();
    await again.click();
    expect(third.asked).toEqual([]);
    await yes.click();
    await expect(frame.getByRole("grid")).toBeVisible();
    await expect(frame.getByText("Trams of Exampleton")).toBeVisible();
    expect(await frame.locator("html").evaluate(() => sessionStorage.length)).toBe(0);
    await third.close();
  },
);

inHost(
  "nothing in an embed changes what is compared, chosen or filtered",
  async ({ host, baseURL }) => {
    const [one, two] = organizations;
    const compared = `orgs=${need(one, "organization").id},${need(two, "organization").id}`;
    for (const query of ["?", `?view=compare&${compared}`, "?view=reasons"]) {
      const frame = await host.open(frameOf(`${baseURL}${query}&embed=1&lang=en`));
      await expect(foot(frame)).toBeVisible();
      await expect(frame.getByRole("status").filter({ hasText: "Loading" })).toHaveCount(0);
      await expect(frame.getByRole("button").first()).toBeVisible();
      await expect(frame.getByRole("button", { name: /for the comparison|Show only/ })).toHaveCount(
        0,
      );
      await expect(frame.getByRole("group", { name: /^Relations/ })).toHaveCount(0);
    }
  },
);

inHost("what a link says wrongly is said here, too", async ({ host, baseURL }) => {
  const frame = await host.open(
    frameOf(`${baseURL}?embed=1&theme=pink&orgs=nobody-at-all&lang=en`),
  );
  await expect(frame.getByRole("status").first()).toContainText("theme=pink");
  await expect(frame.getByRole("status").first()).toContainText("orgs=nobody-at-all");
});

test.describe("the dialog", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a snippet, put into another page, shows the passage and grows with it", async ({
    page,
  }) => {
    await new Explorer(page).visit(`${passageQuery}&rows=name&lang=en`);
    await page.getByRole("button", { name: "Cite", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Cite" });
    await dialog.getByRole("tab", { name: "Embed" }).click();
    await dialog.getByRole("button", { name: "This passage" }).click();
    await dialog.getByRole("button", { name: "Dark" }).click();
    const axe = new AxeBuilder({ page: page as unknown as AxePage }).include("dialog");
    expect(
      (await axe.analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
    ).toEqual([]);
    await dialog.getByLabel("Width in pixels").fill("500");
    await dialog.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(dialog.getByRole("status")).toHaveText("Copied");
    const snippet = await page.evaluate(() => navigator.clipboard.readText());
    const host = await hostOf(page);
    const frame = await host.open(snippet);
    await expect(frame.locator("mark")).toHaveText(need(quotes[1], "quote"));
    const element = page.locator("iframe");
    await expect(element).toHaveAttribute("title", new RegExp(stance.organization.shortName));
    await expect(element).toHaveAttribute("sandbox", /allow-scripts allow-same-origin/);
    const height = await frame
      .locator("#root > div")
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await expect.poll(async () => (await element.boundingBox())?.height).toBe(height);
    expect((await element.boundingBox())?.width).toBe(500);
    // Another window that says the same is not believed.
    await page.evaluate(() => window.postMessage({ "positionary-height": 5 }, "*"));
    await page.waitForTimeout(300);
    expect((await element.boundingBox())?.height).toBe(height);
    await host.close();
  });

  test("from the palette, in Spanish: the view with its filters", async ({ page }) => {
    const [topic] = corpus.topics;
    await new Explorer(page, "es").visit(`?topics=${need(topic, "topic").id}&lang=es`);
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("Insertar");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Citar" });
    await expect(dialog.getByRole("tab", { name: "Insertar" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await expect(dialog.locator("pre")).toContainText(
      `topics=${need(topic, "topic").id}&amp;lang=es&amp;embed=1`,
    );
    await expect(dialog.locator("pre")).toContainText(
      `title="${wordsOf(need(topic, "topic").label, "es")}`,
    );
  });
});

test("what is searched for, which an embed does not show, is named by none of it", async ({
  page,
}) => {
  await new Explorer(page).visit("?differ=1&q=Belgorod");
  await expect(page).toHaveTitle(/; search “Belgorod” – Positionary$/);
  await page.getByRole("button", { name: "Cite…" }).click();
  const dialog = page.getByRole("dialog", { name: "Cite" });
  await dialog.getByRole("tab", { name: "Embed" }).click();
  await dialog.getByRole("button", { name: "The view", exact: true }).click();
  await expect(dialog.locator("pre")).toContainText("differ=1&amp;lang=en&amp;embed=1");
  await expect(dialog.locator("pre")).not.toContainText(/Belgorod/);
  // Nor where a link was made by hand.
  await page.goto("./?differ=1&q=Belgorod&embed=1");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("only where they differ: ");
  await expect(page.getByRole("heading", { level: 1 })).not.toContainText("Belgorod");
  await expect(page).toHaveTitle(/^[^“]* – Positionary$/);
});

inHost(
  "a grid of thousands of cells scrolls within the embed, whose height comes to rest",
  async ({ page, host, baseURL }) => {
    const files = makeCorpus({ organizations: 300, targets: 40, passages: 4, length: 600 });
    await page.route("**/corpus/**", (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*\/corpus\//, "");
      return route.fulfill({ body: files.get(path) ?? "" });
    });
    const frame = await host.open(
      `${frameOf(`${baseURL}?embed=1&lang=en`)}<script>
      addEventListener("message", ({ data }) => {
        document.querySelector("iframe").style.height = data["positionary-height"] + "px";
      });
    </script>`,
    );
    await expect(frame.getByRole("gridcell").first()).toBeVisible();
    await page.waitForTimeout(1500);
    const before = (await heardBy(page)).length;
    await page.waitForTimeout(1000);
    expect((await heardBy(page)).length).toBe(before);
    expect((await page.locator("iframe").boundingBox())?.height).toBeLessThan(1000);
  },
);

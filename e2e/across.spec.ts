import { readFileSync } from "node:fs";
import { type Stance, type Text, wordsOf } from "./bundled.ts";
import { Explorer, escaped, expect, startingWith, tabTo, test } from "./explorer.ts";

// Reading across: what organizations have to do with each other, why they say what they say, what is
// only said of them, and in which language.

interface Reported {
  readonly document: string;
  readonly holder: {
    readonly organization?: string;
    readonly name?: string | Readonly<Record<string, string>>;
  };
  readonly target: string;
  readonly position: number;
  readonly basis: string;
  readonly passages: readonly string[];
}

interface Corpus {
  readonly organizations: readonly { readonly id: string; readonly shortName: string }[];
  readonly topics: readonly {
    readonly id: string;
    readonly targets: readonly { readonly id: string; readonly label: Text }[];
  }[];
  readonly reasons: readonly { readonly id: string; readonly label: Text }[];
  readonly documents: readonly {
    readonly id: string;
    readonly organization: string;
    readonly text: string;
    readonly language: string;
    readonly translations: readonly { readonly language: string; readonly text: string }[];
    readonly passages: readonly {
      readonly id: string;
      readonly exact: string;
      readonly translation: Readonly<Record<string, { readonly exact: string }>>;
    }[];
  }[];
  readonly stances: readonly Stance[];
  readonly reported: readonly Reported[];
}

const corpus = JSON.parse(
  readFileSync(new URL("../public/corpus/corpus.json", import.meta.url), "utf8"),
) as Corpus;

const targets = corpus.topics.flatMap((topic) =>
  topic.targets.map((target) => ({ ...target, id: `${topic.id}.${target.id}` })),
);
const shortName = (id: string | undefined) =>
  corpus.organizations.find((one) => one.id === id)?.shortName ?? "";
const documentOf = (id: string) => found(corpus.documents.find((one) => one.id === id));
const stanceOf = (organization: string, target: string) =>
  corpus.stances.find(
    (one) => one.target === target && documentOf(one.document).organization === organization,
  );
const quoteOf = (document: string, passage: string | undefined) =>
  found(documentOf(document).passages.find((one) => one.id === passage)).exact;

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error("the bundled corpus no longer has it");
  return one;
}

/** What a comparison of two must say of a target, by the rules of the method page. */
function relationOfTwo(a: string, b: string, target: string): string {
  const [x, y] = [stanceOf(a, target), stanceOf(b, target)];
  if (!x && !y) return "all silent";
  if (!x || !y) return "only one speaks";
  const [p, q] = [Math.sign(x.position), Math.sign(y.position)];
  if (p * q < 0) return "oppose each other";
  if (p !== q) return "differ";
  const shared = (x.reasons ?? []).some(
    (reason) => reason !== "unstated" && y.reasons?.includes(reason),
  );
  return shared ? "agree for the same reason" : "agree for different reasons";
}

const [first, second] = ["ppsm", "iwl"] as const;

test("a comparison says of every target what two organizations have to do with each other", async ({
  page,
}) => {
  await page.goto(`./?view=compare&orgs=${first},${second}`);
  const table = page.getByRole("table", { name: "The comparison, issues in rows" });
  const counts = new Map<string, number>();
  for (const target of targets) {
    const relation = relationOfTwo(first, second, target.id);
    counts.set(relation, (counts.get(relation) ?? 0) + 1);
    const row = table.getByRole("row").filter({
      has: page.getByRole("rowheader", { name: wordsOf(target.label, "en"), exact: true }),
    });
    // Of one who speaks alone it is said who that is.
    const speaker = stanceOf(first, target.id) ? first : second;
    await expect(row.getByRole("cell").first()).toContainText(
      relation === "only one speaks" ? `only ${shortName(speaker)} speaks` : relation,
    );
  }
  for (const [relation, n] of counts) {
    const name = `${relation}: ${n} ${n === 1 ? "issue" : "issues"}`;
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
  }
  const both = targets.filter(({ id }) => stanceOf(first, id) && stanceOf(second, id));
  const agreed = both.filter(({ id }) => relationOfTwo(first, second, id).startsWith("agree"));
  await expect(
    page.getByText(
      `agree on ${agreed.length} of ${both.length} issues on which both take a position`,
    ),
  ).toBeVisible();

  const [relation] = [...counts.keys()].filter((one) => one !== "all silent");
  await page.getByRole("button", { name: startingWith(`${found(relation)}: `) }).click();
  await expect(table.getByRole("rowheader")).toHaveCount(counts.get(found(relation)) ?? 0);
  await page.goBack();
  await expect(table.getByRole("rowheader")).toHaveCount(targets.length);
});

test("from a cold link to a comparison, to the quote in its document and back, by keyboard alone", async ({
  page,
}) => {
  await page.goto(`./?view=compare&orgs=${first},${second}`);
  const target = found(targets.find(({ id }) => stanceOf(first, id)));
  const stance = found(stanceOf(first, target.id));
  const exact = quoteOf(stance.document, stance.passages[0]);
  const quote = page.getByRole("button", {
    name: `${shortName(first)}, ${wordsOf(target.label, "en")}: read in the document, ${exact}`.replace(
      "document, ",
      "document",
    ),
  });
  const named = quote.or(page.getByRole("button").filter({ hasText: exact })).first();
  await expect(named).toBeVisible();
  await tabTo(page, named);
  await page.keyboard.press("Enter");
  const explorer = new Explorer(page);
  await expect.poll(() => explorer.chosenWords()).toBe(exact);
  await page.keyboard.press("Escape");
  await expect(explorer.reader).toBeHidden();
  await expect(named).toBeFocused();
});

test("of all organizations side by side, what each row amounts to is in sight", async ({
  page,
}) => {
  const table = page.getByRole("table", { name: "The comparison, issues in rows" });
  const box = table.locator("..");
  // With the panel beside it all fit; in a narrower window the names and the relations stay.
  for (const [width, fits] of [
    [1440, true],
    [800, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("./?view=compare");
    await expect(table).toBeVisible();
    const beyond = () => box.evaluate((one) => one.scrollWidth - one.clientWidth);
    expect((await beyond()) === 0, `${width}`).toBe(fits);
    await box.evaluate((one) => (one.scrollLeft = one.scrollWidth));
    const row = table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader") })
      .first();
    for (const part of [row.getByRole("rowheader"), row.getByRole("cell").first()])
      await expect
        .poll(async () => {
          const [inner, outer] = [await part.boundingBox(), await box.boundingBox()];
          if (!inner || !outer) return false;
          return inner.x >= outer.x - 1 && inner.x + inner.width <= outer.x + outer.width + 1;
        })
        .toBe(true);
  }
});

test("unfolding shows all quotes of a stance", async ({ page }) => {
  const stance = found(corpus.stances.find((one) => one.passages.length > 2));
  const organization = documentOf(stance.document).organization;
  const other = found(corpus.organizations.find((one) => one.id !== organization));
  await page.goto(`./?view=compare&orgs=${organization},${other.id}&targets=${stance.target}`);
  const quotes = page.getByRole("table").locator("q");
  await page
    .getByRole("button", { name: new RegExp(`^${shortName(organization)}, .*more quotes$`) })
    .click();
  for (const passage of stance.passages) {
    await expect(
      quotes.filter({ hasText: quoteOf(stance.document, passage) }).first(),
    ).toBeVisible();
  }
});

test("organizations are picked in the grid's headers, or from a stance with those who share it", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  const pick = (id: string) =>
    page.getByRole("grid").getByRole("button", {
      name: `${shortName(id)}: choose for the comparison`,
      exact: true,
    });
  await pick(first).click();
  const go = page.getByRole("main").getByRole("button", { name: "Compare", exact: true });
  await expect(go).toBeDisabled();
  await pick(second).click();
  await go.click();
  await expect(page.getByRole("heading", { name: /^Comparing / })).toHaveText(
    `Comparing ${shortName(first)} and ${shortName(second)}`,
  );
  expect(explorer.query("compare")).toBe(`${first},${second}`);
  // The comparison is a selection of its own: no filter is left behind.
  expect(explorer.query("orgs")).toBeNull();

  const shared = found(
    corpus.stances.find((one) =>
      corpus.stances.some(
        (other) =>
          other.target === one.target &&
          other.document !== one.document &&
          Math.sign(other.position) === Math.sign(one.position),
      ),
    ),
  );
  await page.goto(`./?cell=${documentOf(shared.document).organization}/${shared.target}`);
  await page.getByRole("button", { name: "Compare them" }).click();
  await expect(page.getByRole("heading", { name: /^Comparing / })).toBeVisible();
});

test("one organization, or none, is no comparison", async ({ page }) => {
  await page.goto(`./?view=compare&orgs=${first}`);
  await expect(
    page.getByRole("heading", { name: "Choose two or more organizations to compare." }),
  ).toBeVisible();
  await page
    .getByRole("button", { name: `${shortName(second)}: choose for the comparison` })
    .click();
  await expect(page.getByRole("table", { name: "The comparison, issues in rows" })).toBeVisible();
});

test("reasons: who argues from what; a chosen reason filters everything", async ({ page }) => {
  await page.goto("./?view=reasons");
  const reason = found(
    corpus.reasons.find((one) => corpus.stances.some((stance) => stance.reasons?.includes(one.id))),
  );
  const label = wordsOf(reason.label, "en");
  const using = corpus.stances.filter((stance) => stance.reasons?.includes(reason.id));
  const table = page.getByRole("table", { name: /^Positions by reason/ });
  await expect(
    table.getByRole("button", { name: new RegExp(`argues from ${escaped(label)}$`) }),
  ).toHaveCount(using.length);
  await table.getByRole("button", { name: `Show only stances that argue from: ${label}` }).click();
  await expect(table.getByRole("rowheader")).toHaveCount(
    // The targets, and the topics that head them.
    new Set(using.map((one) => one.target)).size +
      new Set(using.map((one) => one.target.split(".")[0])).size,
  );
  await page.getByRole("button", { name: "Explore" }).click();
  await expect(
    page.getByRole("gridcell").and(page.locator(":not([aria-label$='filtered out'])")),
  ).toHaveCount(using.length);
});

test("silence orders columns and rows, and a silent cell says what was read and who speaks", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit("?rows=silence");
  const spoken = (id: string) => targets.filter((target) => stanceOf(id, target.id)).length;
  const expected = corpus.organizations
    .toSorted((a, b) => spoken(a.id) - spoken(b.id))
    .map((one) => one.shortName);
  await expect(explorer.rowHeaders).toHaveText(expected.map((name) => startingWith(name)));

  const silent = found(
    targets.find(
      ({ id }) => !stanceOf(first, id) && corpus.stances.some((one) => one.target === id),
    ),
  );
  await page.goto(`./?cell=${first}/${silent.id}`);
  await expect(explorer.reader.getByText(/^Read for this issue: .+, 463 words$/)).toBeVisible();
  await explorer.reader.getByRole("tab", { name: /^Others on it [1-9]/ }).click();
  const speaker = found(corpus.stances.find((one) => one.target === silent.id));
  await expect(
    explorer.reader.getByRole("button", {
      name: startingWith(shortName(documentOf(speaker.document).organization)),
    }),
  ).toBeVisible();
});

test("an outsider's reported position opens its passage, and says whose claim it is", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  await page.getByText(/^\d+ holders, \d+ claims$/).click();
  const claim = found(
    corpus.reported.find(
      (one) => one.holder.name !== undefined && one.passages.length === 1 && one.basis === "stated",
    ),
  );
  const reporter = shortName(documentOf(claim.document).organization);
  const target = wordsOf(found(targets.find(({ id }) => id === claim.target)).label, "en");
  const says = new RegExp(
    `^Show the words: According to ${reporter}: ${escaped(wordsOf(found(claim.holder.name), "en"))} – .+ – ${escaped(target)}$`,
  );
  await page.getByRole("button", { name: says }).first().click();
  await expect.poll(() => explorer.chosenWords()).toBe(quoteOf(claim.document, claim.passages[0]));
  await expect(
    explorer.reader.getByText(startingWith(`According to ${reporter}: `)).first(),
  ).toBeVisible();
  expect(explorer.query("claim")).toMatch(startingWith(`${claim.document}/${claim.target}/`));
});

test("what is said of an organization of the grid stands beside its cell and never fills it", async ({
  page,
}) => {
  const claim = found(
    corpus.reported.find(
      (one) =>
        one.basis === "stated" &&
        one.holder.organization !== undefined &&
        !stanceOf(one.holder.organization, one.target),
    ),
  );
  const holder = found(claim.holder.organization);
  const reporter = shortName(documentOf(claim.document).organization);
  const explorer = new Explorer(page);
  await explorer.visit();
  const target = wordsOf(found(targets.find(({ id }) => id === claim.target)).label, "en");
  const cell = page.getByRole("gridcell", {
    name: `${shortName(holder)}, ${target}: silent`,
    exact: true,
  });
  await expect(cell).toHaveAttribute("aria-description", new RegExp(`reported by ${reporter}`));
  await cell.click();
  await explorer.reader.getByRole("tab", { name: `Said of ${shortName(holder)} 1` }).click();
  await explorer.reader
    .getByRole("button", {
      name: startingWith(`According to ${reporter}: ${shortName(holder)} – `),
    })
    .click();
  await expect.poll(() => explorer.chosenWords()).toBe(quoteOf(claim.document, claim.passages[0]));
});

test("original and translation stand line by line and scroll together", async ({ page }) => {
  await page.setViewportSize({ width: 2560, height: 800 });
  const document = found(corpus.documents.find((one) => one.language === "es"));
  const translation = found(document.translations[0]);
  const explorer = new Explorer(page);
  await page.goto(`./?doc=${document.id}`);
  await page.getByRole("button", { name: "Show the translation into English beside it" }).click();
  await expect(
    explorer.reader.getByText(/Translation into English by .+; not the source/),
  ).toBeVisible();
  expect(explorer.query("beside")).toBe("en");

  const lines = (path: string) =>
    readFileSync(new URL(`../public/corpus/${path}`, import.meta.url), "utf8").split("\n");
  const pairs = explorer.text.locator(".line-pair");
  await expect(pairs).toHaveCount(lines(document.text).length);
  const last = pairs.last();
  await expect(last.locator("p").first()).toHaveText(found(lines(document.text).at(-1)));
  await expect(last.locator("p[lang=en]")).toHaveText(found(lines(translation.text).at(-1)));

  const middle = pairs.nth(6);
  const tops = () =>
    middle
      .locator("p")
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  const before = await tops();
  expect(before[0]).toBe(before[1]);
  await explorer.text.hover();
  await page.mouse.wheel(0, 240);
  await expect.poll(async () => (await tops())[0]).not.toBe(before[0]);
  const after = await tops();
  expect(after[0]).toBe(after[1]);

  // The chosen passage is marked in both; what is quoted is the original.
  const passage = found(document.passages[3]);
  await page.goto(`./?doc=${document.id}&passage=${passage.id}&beside=en`);
  await expect.poll(() => explorer.chosenWords()).toBe(passage.exact);
  const marked = explorer.text.locator("[lang=en] mark.chosen");
  await expect(marked.first()).toBeVisible();
  expect((await marked.allTextContents()).join("")).toBe(found(passage.translation["en"]).exact);
});

test("why this rating: the rule, and the way to the method", async ({ page }) => {
  const stance = found(corpus.stances.find((one) => one.position === -2));
  await page.goto(`./?cell=${documentOf(stance.document).organization}/${stance.target}`);
  const explorer = new Explorer(page);
  await explorer.reader.getByRole("tab", { name: "Why this rating" }).click();
  await expect(
    explorer.reader.getByText("opposes: says so outright: condemns, rejects, calls for its end"),
  ).toBeVisible();
  await explorer.reader.getByRole("button", { name: "How texts are coded" }).click();
  await expect(page.getByRole("heading", { name: "How texts are coded", level: 2 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How this corpus was coded" })).toBeVisible();
  expect(explorer.query("view")).toBe("method");
});

test("issuer and dates say why: the note, and the words that they rest on", async ({ page }) => {
  const explorer = new Explorer(page);
  await page.goto("./?doc=iwl-2022");
  await explorer.reader.getByRole("button", { name: "Written: why?" }).click();
  const quote = explorer.reader
    .getByRole("button", { name: startingWith("Show the words: ") })
    .first();
  const exact = (await quote.getAttribute("aria-label"))?.replace("Show the words: ", "") ?? "";
  await quote.click();
  await expect.poll(() => explorer.chosenWords()).toBe(exact);
});

import type { Locator } from "@playwright/test";
import {
  type Corpus,
  type Organization,
  type Stance,
  cellOf,
  cells,
  corpus,
  faceOf,
  faceWord,
  firstDay,
  nameOf,
  need,
  organizations,
  placeOf,
  someFilled,
  targets,
  targetsOf,
  wordsOf,
} from "./bundled.ts";
import { Explorer, exactly, expect, lookOf, serve, startingWith, tabTo, test } from "./explorer.ts";

const topics = corpus.topics;
const first = { organization: at(organizations, 0), target: at(targets, 0) };
const last = { organization: at(organizations, -1), target: at(targets, -1) };

function at<T>(list: readonly T[], i: number): T {
  return need(list.at(i), `entry ${i}`);
}

const labelOf = (topic: (typeof topics)[number]) => wordsOf(topic.label);

test.describe("what it is", () => {
  test("a grid of organizations by targets, each with its header", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.grid).toHaveAccessibleName(/organizations in rows, issues in columns/);
    await expect(explorer.grid.getByRole("gridcell")).toHaveCount(
      organizations.length * targets.length,
    );
    await expect(explorer.rowHeaders).toHaveCount(organizations.length);
    for (const [i, organization] of organizations.entries()) {
      await expect(explorer.rowHeaders.nth(i)).toHaveAccessibleName(
        startingWith(organization.shortName),
      );
    }
    for (const target of targets) await expect(explorer.columnHeader(target)).toHaveCount(1);
    for (const topic of topics) {
      await expect(
        explorer.grid.getByRole("columnheader", { name: labelOf(topic), exact: true }),
      ).toHaveCount(1);
    }
  });

  for (const language of ["en", "es"] as const) {
    test(`every cell says in ${language} whose it is, on what, and what it holds`, async ({
      page,
    }) => {
      const explorer = new Explorer(page, language);
      // Longer names lean further: at this width the grid is wide in both languages.
      await page.setViewportSize({ width: 1700, height: 900 });
      await explorer.visit(language === "en" ? "" : `?lang=${language}`);
      // In the order of the page: by organization, then by target.
      const names = cells.map((cell) => nameOf(cell, language));
      await expect.poll(() => explorer.cellNames()).toEqual(names);
    });
  }

  test("under the name of an organization, what to beware of", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const organization of organizations) {
      const own = corpus.documents.filter((one) => one.organization === organization.id);
      const header = explorer.rowHeader(organization);
      const inferred = own.some((one) => one.attribution.basis === "inferred");
      if (inferred) await expect(header).toContainText("issuer inferred");
      else await expect(header).not.toContainText("inferred");
      for (const document of own) {
        const year = need((document.written ?? document.published)?.date.slice(0, 4), "date");
        await expect(header).toContainText(year);
      }
    }
  });
});

test.describe("the keyboard", () => {
  /** Enters the grid as a reader does, and goes to a cell of it. */
  async function enter(explorer: Explorer): Promise<void> {
    await explorer.visit();
    await tabTo(explorer.page, explorer.grid.getByRole("gridcell"));
    await expect(explorer.cell(first)).toBeFocused();
  }

  test("one tab stop: in at the first cell, out, and back to where one was", async ({ page }) => {
    const explorer = new Explorer(page);
    await enter(explorer);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    const here = explorer.cell({ organization: at(organizations, 1), target: at(targets, 1) });
    await expect(here).toBeFocused();
    const within = explorer.grid.locator(":focus");
    await page.keyboard.press("Tab");
    await expect(within).toHaveCount(0);
    await page.keyboard.press("Shift+Tab");
    await expect(here).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(within).toHaveCount(0);
    await page.keyboard.press("Tab");
    await expect(here).toBeFocused();
  });

  test("arrows go one cell at a time and stop at the edges", async ({ page }) => {
    const explorer = new Explorer(page);
    await enter(explorer);
    const walk: readonly (readonly [string, number, number])[] = [
      ["ArrowRight", 0, 1],
      ["ArrowRight", 0, 2],
      ["ArrowDown", 1, 2],
      ["ArrowLeft", 1, 1],
      ["ArrowUp", 0, 1],
      ["Control+End", organizations.length - 1, targets.length - 1],
      ["ArrowRight", organizations.length - 1, targets.length - 1],
      ["ArrowDown", organizations.length - 1, targets.length - 1],
    ];
    for (const [key, row, column] of walk) {
      await page.keyboard.press(key);
      await expect(
        explorer.cell({ organization: at(organizations, row), target: at(targets, column) }),
      ).toBeFocused();
    }
  });

  test("Home and End go to the ends of a row, with Control to the ends of the grid", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await enter(explorer);
    const second = at(organizations, 1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await expect(explorer.cell({ organization: second, target: last.target })).toBeFocused();
    await page.keyboard.press("Home");
    await expect(explorer.cell({ organization: second, target: first.target })).toBeFocused();
    await page.keyboard.press("Control+End");
    await expect(explorer.cell(last)).toBeFocused();
    await page.keyboard.press("Control+Home");
    await expect(explorer.cell(first)).toBeFocused();
  });

  test("Page Down and Page Up go by topic", async ({ page }) => {
    const explorer = new Explorer(page);
    await enter(explorer);
    const row = at(organizations, 1);
    const heads = topics.map((topic) => at(targetsOf(topic), 0));
    await page.keyboard.press("ArrowDown");
    for (const target of heads.slice(1)) {
      await page.keyboard.press("PageDown");
      await expect(explorer.cell({ organization: row, target })).toBeFocused();
    }
    for (const target of heads.slice(0, -1).toReversed()) {
      await page.keyboard.press("PageUp");
      await expect(explorer.cell({ organization: row, target })).toBeFocused();
    }
  });

  test("Enter opens, Escape returns to the very cell", async ({ page }) => {
    const explorer = new Explorer(page);
    await enter(explorer);
    const cell = someFilled(({ target }) => target.topic !== topics[0], "stance on a later topic");
    await explorer.cell(cell).focus();
    await page.keyboard.press("Enter");
    await explorer.expectOpen(cell);
    await expect(explorer.cell(cell)).not.toBeFocused();
    await page.keyboard.press("Escape");
    await expect(explorer.reader).toHaveCount(0);
    await expect(explorer.cell(cell)).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    const left = at(targets, targets.indexOf(cell.target) - 1);
    await expect(explorer.cell({ organization: cell.organization, target: left })).toBeFocused();
  });

  test("the topics are reached from the cells, and fold", async ({ page }) => {
    const explorer = new Explorer(page);
    await enter(explorer);
    const topic = at(topics, 1);
    await page.keyboard.press("PageDown");
    await page.keyboard.press("ArrowUp");
    // From the cell to the name of its issue, from there to the topic, and beside it what folds it.
    const target = at(targetsOf(topic), 0);
    await expect(explorer.columnHeader(target).getByRole("button")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(explorer.topicButton(labelOf(topic))).toBeFocused();
    await page.keyboard.press("ArrowRight");
    const button = explorer.foldButton(labelOf(topic));
    await expect(button).toBeFocused();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await expect(button).toBeFocused();
    await page.keyboard.press("ArrowDown");
    const folded = explorer.grid.getByRole("gridcell", {
      name: startingWith(`${first.organization.shortName}, ${labelOf(topic)}, folded: `),
    });
    await expect(folded).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowDown");
    await expect(explorer.columnHeader(target).getByRole("button")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(
      explorer.cell({ organization: first.organization, target: at(targetsOf(topic), 0) }),
    ).toBeFocused();
  });

  test("Enter on a folded topic's cell unfolds it, and the focus stays in the grid", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit(`?fold=${at(topics, 0).id}`);
    await tabTo(page, explorer.grid.getByRole("gridcell"));
    await page.keyboard.press("Enter");
    await expect(explorer.foldButton(labelOf(at(topics, 0)))).toHaveAttribute(
      "aria-expanded",
      "true",
    );
    await expect(explorer.grid.locator(":focus")).toHaveCount(1);
  });
});

test.describe("folding", () => {
  test("a folded topic is one column that shows the spread of its targets", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const topic = at(topics, 0);
    const own = targetsOf(topic);
    await explorer.foldButton(labelOf(topic)).click();
    await expect(page).toHaveURL(new RegExp(`fold=${topic.id}`));
    await expect(explorer.grid.getByRole("gridcell", { name: /./ })).toHaveCount(
      organizations.length * (targets.length - own.length + 1),
    );
    for (const organization of organizations) {
      const counts = new Map<string, number>();
      for (const target of own) {
        const word = faceWord(faceOf(cellOf(organization, target)));
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      const cell = explorer.grid.getByRole("gridcell", {
        name: startingWith(`${organization.shortName}, ${labelOf(topic)}, folded: `),
      });
      for (const [word, n] of counts) {
        await expect(cell).toHaveAccessibleName(new RegExp(`\\b${n} ${word}\\b`));
      }
    }
    // Back unfolds it again.
    await page.goBack();
    await expect(explorer.foldButton(labelOf(topic))).toHaveAttribute("aria-expanded", "true");
    await expect(explorer.cell(first)).toBeVisible();
  });

  test("several topics fold, and a click on a folded cell unfolds its topic", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const topic of topics) {
      await explorer.foldButton(labelOf(topic)).click();
      await expect(explorer.foldButton(labelOf(topic))).toHaveAttribute("aria-expanded", "false");
    }
    await expect(explorer.grid.getByRole("gridcell", { name: /, folded: / })).toHaveCount(
      organizations.length * topics.length,
    );
    const topic = at(topics, -1);
    await explorer.grid
      .getByRole("gridcell", {
        name: startingWith(`${first.organization.shortName}, ${labelOf(topic)}, folded: `),
      })
      .click();
    await expect(explorer.foldButton(labelOf(topic))).toHaveAttribute("aria-expanded", "true");
    await expect(explorer.reader).toHaveCount(0);
  });
});

test.describe("lighting up", () => {
  const cell = someFilled(({ organization }) => organization !== organizations[0], "stance");
  const other = {
    organization: first.organization,
    target: at(targets, targets.indexOf(cell.target) === 0 ? 1 : 0),
  };

  interface Places {
    readonly rowHeader: Locator;
    readonly columnHeader: Locator;
    readonly lane: Locator;
  }

  function placesOf(explorer: Explorer, { organization, target }: typeof first): Places {
    return {
      rowHeader: explorer.rowHeader(organization),
      columnHeader: explorer.columnHeader(target),
      lane: explorer.timeline
        .getByRole("listitem")
        .filter({ hasText: exactly(organization.shortName) }),
    };
  }

  async function looks({ rowHeader, columnHeader, lane }: Places) {
    return {
      rowHeader: await lookOf(rowHeader),
      columnHeader: await lookOf(columnHeader),
      lane: await lookOf(lane),
    };
  }

  const byWhat = {
    "the pointer on a cell": (explorer: Explorer) => explorer.cell(cell).hover(),
    "the focus on a cell": async (explorer: Explorer) => {
      await tabTo(explorer.page, explorer.grid.getByRole("gridcell"));
      for (let i = organizations.indexOf(cell.organization); i > 0; i--) {
        await explorer.page.keyboard.press("ArrowDown");
      }
      for (let i = targets.indexOf(cell.target); i > 0; i--) {
        await explorer.page.keyboard.press("ArrowRight");
      }
    },
  };
  for (const [what, act] of Object.entries(byWhat)) {
    test(`${what} lights its row, its column and its lane of the timeline`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.visit();
      const own = placesOf(explorer, cell);
      const others = placesOf(explorer, other);
      const before = { own: await looks(own), others: await looks(others) };
      await act(explorer);
      for (const key of ["rowHeader", "columnHeader", "lane"] as const) {
        await expect.poll(() => lookOf(own[key]), key).not.toBe(before.own[key]);
      }
      expect(await looks(others)).toEqual(before.others);
    });
  }

  test("the light goes out when the pointer leaves", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const own = placesOf(explorer, cell);
    const before = await looks(own);
    await explorer.cell(cell).hover();
    await expect.poll(() => lookOf(own.rowHeader)).not.toBe(before.rowHeader);
    await page.getByRole("banner").hover();
    await expect.poll(() => looks(own)).toEqual(before);
  });

  test("the pointer on an organization's name lights its lane", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const { lane, rowHeader } = placesOf(explorer, cell);
    const before = await lookOf(lane);
    await rowHeader.hover();
    await expect.poll(() => lookOf(lane)).not.toBe(before);
  });

  test("the pointer on a target's name lights its column", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const before = await lookOf(explorer.cell(cell));
    const label = explorer.grid.getByText(wordsOf(cell.target.shortLabel), { exact: true });
    const box = need(await label.boundingBox(), "label");
    // The middle of the slanted words.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => lookOf(explorer.cell(cell))).not.toBe(before);
  });

  test("the pointer on a document of the timeline lights its row of the grid", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const { rowHeader } = placesOf(explorer, cell);
    const before = await lookOf(rowHeader);
    await explorer.documentMark(cell.organization.shortName).hover();
    await expect.poll(() => lookOf(rowHeader)).not.toBe(before);
  });
});

test.describe("order", () => {
  const collator = new Intl.Collator("en");

  async function sort(explorer: Explorer, what: "Organizations" | "Issues", by: string) {
    await explorer.openPanel("Order");
    await explorer.page
      .getByRole("combobox", { name: what, exact: true })
      .selectOption({ label: by });
    await explorer.closePanel();
  }

  async function rowsOf(explorer: Explorer): Promise<readonly string[]> {
    const names = await explorer.rowHeaders.allInnerTexts();
    return names.map((name) => need(name.trim().split("\n")[0], "name"));
  }

  async function columnsOf(explorer: Explorer): Promise<readonly string[]> {
    // The names stand in the first row, the topics beneath them.
    const names = await explorer.grid
      .getByRole("row")
      .first()
      .getByRole("columnheader")
      .allInnerTexts();
    return names.map((name) => name.trim());
  }

  test("organizations by name", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await sort(explorer, "Organizations", "by name");
    const names = organizations.map((one) => one.shortName).toSorted(collator.compare);
    await expect.poll(() => rowsOf(explorer)).toEqual(names);
    await expect(page).toHaveURL(/rows=name/);
    // The timeline keeps the same order.
    await expect(explorer.timeline.getByRole("listitem").filter({ visible: true })).toHaveText(
      names,
    );
  });

  test("organizations by the date of their latest document", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await sort(explorer, "Organizations", "by date");
    const latest = (one: Organization) =>
      corpus.documents
        .filter(({ organization }) => organization === one.id)
        .map(firstDay)
        .toSorted()
        .at(-1) ?? "";
    const names = organizations
      .toSorted((a, b) => latest(a).localeCompare(latest(b)))
      .map((one) => one.shortName);
    await expect.poll(() => rowsOf(explorer)).toEqual(names);
  });

  test("targets by name, within their topics", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await sort(explorer, "Issues", "by name");
    const names = topics.flatMap((topic) =>
      targetsOf(topic)
        .map((target) => wordsOf(target.shortLabel))
        .toSorted(collator.compare),
    );
    await expect.poll(() => columnsOf(explorer)).toEqual(names);
    await expect(page).toHaveURL(/columns=name/);
  });

  test("every order shows each organization and each target once", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const [rows, columns] = [await rowsOf(explorer), await columnsOf(explorer)];
    for (const by of ["by name", "by date", "most similar together", "as in the corpus"]) {
      await sort(explorer, "Organizations", by);
      await sort(explorer, "Issues", by);
      await expect.poll(async () => (await rowsOf(explorer)).toSorted()).toEqual(rows.toSorted());
      await expect
        .poll(async () => (await columnsOf(explorer)).toSorted())
        .toEqual(columns.toSorted());
    }
    expect(await rowsOf(explorer)).toEqual(rows);
    expect(await columnsOf(explorer)).toEqual(columns);
  });

  test("most similar together: two camps, mixed in the file, stand apart on the page", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await serve(page, twoCamps());
    await explorer.visit();
    const campOfRow = new Map(organizations.map((one, i) => [one.shortName, i % 2]));
    const campOfColumn = new Map(
      targets.map((one) => [wordsOf(one.shortLabel), columnCamp(one.id)]),
    );
    await sort(explorer, "Organizations", "most similar together");
    await expect
      .poll(async () => changes((await rowsOf(explorer)).map((one) => campOfRow.get(one))))
      .toBe(1);
    await sort(explorer, "Issues", "most similar together");
    const topic = topics.toSorted((a, b) => b.targets.length - a.targets.length)[0];
    const own = new Set(targetsOf(need(topic, "topic")).map((one) => wordsOf(one.shortLabel)));
    await expect
      .poll(async () =>
        changes(
          (await columnsOf(explorer))
            .filter((one) => own.has(one))
            .map((one) => campOfColumn.get(one)),
        ),
      )
      .toBe(1);
  });

  function columnCamp(target: string): number {
    return targets.findIndex((one) => one.id === target) % 2;
  }

  /** How often a list goes over from one camp to the other. */
  function changes(camps: readonly (number | undefined)[]): number {
    return camps.filter((camp, i) => i > 0 && camp !== camps[i - 1]).length;
  }

  /** Every second organization supports where the others oppose, every second target turns it round. */
  function twoCamps(): Corpus {
    const stances = corpus.documents.flatMap((document): Stance[] => {
      const row = organizations.findIndex((one) => one.id === document.organization);
      return targets.map((target) => ({
        document: document.id,
        target: target.id,
        position: (row + columnCamp(target.id)) % 2 === 0 ? 2 : -2,
        basis: "stated",
        passages: [need(document.passages[0], "passage").id],
      }));
    });
    const documents = corpus.documents.map((document) => ({
      ...document,
      coded: undefined,
      uncoded: undefined,
    }));
    return JSON.parse(JSON.stringify({ ...corpus, documents, stances })) as Corpus;
  }
});

test("a cell of each kind can be told from the others without colour: by its name", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  const kinds = new Set(cells.map(faceOf));
  for (const kind of kinds) {
    const cell = need(
      cells.find((one) => faceOf(one) === kind),
      kind,
    );
    await expect(explorer.cell(cell)).toHaveAccessibleName(
      `${placeOf(cell)}: ${nameOf(cell).split(": ").at(-1)}`,
    );
  }
});

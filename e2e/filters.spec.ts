import {
  type Cell,
  type Corpus,
  type Organization,
  type Stance,
  type Target,
  basisWord,
  cellOf,
  cells,
  corpus,
  documentOf,
  faceOf,
  faceWord,
  filled,
  nameOf,
  need,
  organizations,
  placeOf,
  rangeOf,
  sideOf,
  someFilled,
  stancesOn,
  targets,
  targetsOf,
  wordsOf,
} from "./bundled.ts";
import { Explorer, escaped, exactly, expect, serve, startingWith, test } from "./explorer.ts";

const topics = corpus.topics;
const labelOf = (topic: (typeof topics)[number]) => wordsOf(topic.label);
const positions = ["-2", "-1", "0", "1", "2"];

/** What the grid shows of some organizations and targets, where only some cells pass. */
function gridOf(
  rows: readonly Organization[],
  columns: readonly Target[],
  passes: (cell: Cell) => boolean = () => true,
): readonly string[] {
  return rows.flatMap((organization) =>
    columns.map((target) => {
      const cell = cellOf(organization, target);
      return passes(cell) ? nameOf(cell) : `${placeOf(cell)}: filtered out`;
    }),
  );
}

async function expectGrid(explorer: Explorer, names: readonly string[]): Promise<void> {
  await expect
    .poll(async () => (await explorer.cellNames()).filter((name) => name !== ""))
    .toEqual(names);
}

/** The targets whose marks stand in the timeline at the document of an organization. */
async function marksOf(explorer: Explorer, organization: Organization): Promise<readonly string[]> {
  const marks = explorer.documentMark(organization.shortName).locator("[data-target]");
  return marks.evaluateAll((all) => all.map((one) => one.getAttribute("data-target") ?? ""));
}

async function expectTimeline(
  explorer: Explorer,
  passes: (stance: Stance) => boolean,
  rows = organizations,
) {
  await expect(explorer.timeline.getByRole("listitem").filter({ visible: true })).toHaveText(
    rows.map((one) => one.shortName),
  );
  for (const organization of rows) {
    const own = filled.filter((one) => one.organization === organization && passes(one.stance));
    await expect
      .poll(async () => (await marksOf(explorer, organization)).toSorted(), organization.shortName)
      .toEqual(own.map(({ target }) => target.id).toSorted());
  }
}

/** Beside the text, the reader keeps the passages of stances that pass, and those on the document itself. */
async function expectMargin(
  explorer: Explorer,
  opened: Stance,
  passes: (stance: Stance) => boolean,
) {
  const document = documentOf(opened);
  const shown = document.passages.filter(({ id }) => {
    const stances = stancesOn(document, id);
    return opened.passages.includes(id) || stances.length === 0 || stances.some(passes);
  });
  const places = new Set(shown.map((one) => rangeOf(document, one).start));
  await expect(
    explorer.reader.getByRole("toolbar", { name: "Passages of this document" }).getByRole("button"),
  ).toHaveCount(places.size);
}

function legend(explorer: Explorer, face: string) {
  return explorer.page
    .getByRole("group", { name: /legend/i })
    .getByRole("button", { name: new RegExp(`^${escaped(faceWord(face))}, \\d+ cells?$`) });
}

test.describe("topics", () => {
  const [one, two] = [need(topics[0], "topic"), need(topics[2], "third topic")];

  test("a chip leaves its topic, a second one adds another, in grid and timeline", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.topicChip("All topics")).toHaveAttribute("aria-pressed", "true");
    await explorer.topicChip(labelOf(one)).click();
    await expect(explorer.topicChip(labelOf(one))).toHaveAttribute("aria-pressed", "true");
    await expect(explorer.topicChip("All topics")).toHaveAttribute("aria-pressed", "false");
    await expectGrid(explorer, gridOf(organizations, targetsOf(one)));
    await expectTimeline(explorer, (stance) => stance.target.startsWith(`${one.id}.`));

    await explorer.topicChip(labelOf(two)).click();
    const both = [...targetsOf(one), ...targetsOf(two)];
    await expectGrid(explorer, gridOf(organizations, both));
    await expectTimeline(explorer, (stance) => both.some(({ id }) => id === stance.target));

    await explorer.topicChip(labelOf(one)).click();
    await expectGrid(explorer, gridOf(organizations, targetsOf(two)));
    await explorer.topicChip("All topics").click();
    await expectGrid(explorer, gridOf(organizations, targets));
    await expectTimeline(explorer, () => true);
  });
});

test.describe("targets and organizations", () => {
  test("chosen targets are the only columns, of whatever topics", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const chosen = [need(targets[1], "target"), need(targets.at(-2), "target")];
    await explorer.toggle("Issues", ...chosen.map((target) => exactly(wordsOf(target.label))));
    await expectGrid(explorer, gridOf(organizations, chosen));
    await expectTimeline(explorer, (stance) => chosen.some(({ id }) => id === stance.target));
  });

  test("chosen organizations are the only rows and lanes", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const chosen = [need(organizations[1], "organization"), need(organizations[3], "organization")];
    await explorer.toggle("Organizations", ...chosen.map((one) => startingWith(one.shortName)));
    await expectGrid(explorer, gridOf(chosen, targets));
    await expectTimeline(explorer, () => true, chosen);
    // The button says how many are chosen.
    await expect(page.getByRole("button", { name: /^Filter \(2\)/ })).toBeVisible();
  });
});

test.describe("the legend", () => {
  const countOf = (face: string, columns = targets) =>
    organizations
      .flatMap((one) => columns.map((target) => cellOf(one, target)))
      .filter((cell) => faceOf(cell) === face).length;

  test("counts the cells of each kind, and counts again what is in view", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const expectCounts = async (columns: readonly Target[]) => {
      // What no cell of the corpus shows is not explained.
      for (const face of [...positions, "silent"].filter((one) => countOf(one) > 0)) {
        const n = countOf(face, columns);
        await expect(legend(explorer, face)).toHaveAccessibleName(
          `${faceWord(face)}, ${n} ${n === 1 ? "cell" : "cells"}`,
        );
        await expect(legend(explorer, face)).toHaveText(new RegExp(`${n}$`));
      }
    };
    await expectCounts(targets);
    const topic = need(topics.at(-1), "topic");
    await explorer.topicChip(labelOf(topic)).click();
    await expectCounts(targetsOf(topic));
  });

  test("is the filter: a pressed entry leaves its kind, a second one adds to it", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const [a, b] = [
      need(
        positions.findLast((face) => countOf(face) > 0),
        "position",
      ),
      need(
        positions.find((face) => countOf(face) > 0),
        "position",
      ),
    ];
    await legend(explorer, a).click();
    await expect(legend(explorer, a)).toHaveAttribute("aria-pressed", "true");
    await expectGrid(
      explorer,
      gridOf(organizations, targets, (cell) => faceOf(cell) === a),
    );
    await expectTimeline(explorer, ({ position }) => String(position) === a);
    // Its own filter does not change the counts: they say what a press would bring.
    await expect(legend(explorer, b)).toHaveAccessibleName(new RegExp(`, ${countOf(b)} cell`));
    await legend(explorer, b).click();
    await expectGrid(
      explorer,
      gridOf(organizations, targets, (cell) => [a, b].includes(faceOf(cell))),
    );
    await expectTimeline(explorer, ({ position }) => [a, b].includes(String(position)));
    await legend(explorer, a).click();
    await expectGrid(
      explorer,
      gridOf(organizations, targets, (cell) => faceOf(cell) === b),
    );
  });

  test("silence can be asked for: no document takes a position then", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await legend(explorer, "silent").click();
    await expectGrid(
      explorer,
      gridOf(organizations, targets, (cell) => cell.kind === "silent"),
    );
    await expectTimeline(explorer, () => false);
  });

  test("“implied” leaves what is implied", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const implied = (cell: Cell) => cell.kind === "stance" && cell.stance.basis === "implied";
    const entry = page
      .getByRole("group", { name: /legend/i })
      .getByRole("button", { name: "implied" });
    await entry.click();
    await expectGrid(explorer, gridOf(organizations, targets, implied));
    await entry.click();
    await expectGrid(explorer, gridOf(organizations, targets));
  });
});

test.describe("how it is said", () => {
  test("by salience, several at once", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const passes =
      (...words: readonly string[]) =>
      (stance: Stance) =>
        stance.salience !== undefined && words.includes(stance.salience);
    await explorer.toggle("Prominence", /^passing/);
    await expectGrid(
      explorer,
      gridOf(
        organizations,
        targets,
        (cell) => cell.kind === "stance" && passes("passing")(cell.stance),
      ),
    );
    await expectTimeline(explorer, passes("passing"));
    await explorer.toggle("Prominence", /^developed/);
    await expectGrid(
      explorer,
      gridOf(
        organizations,
        targets,
        (cell) => cell.kind === "stance" && passes("passing", "developed")(cell.stance),
      ),
    );
    await expectTimeline(explorer, passes("passing", "developed"));
  });

  for (const basis of ["stated", "implied"]) {
    test(`by basis: ${basis}`, async ({ page }) => {
      const explorer = new Explorer(page);
      await explorer.visit();
      await explorer.toggle("Stated or implied", startingWith(basisWord(basis)));
      await expectGrid(
        explorer,
        gridOf(
          organizations,
          targets,
          (cell) => cell.kind === "stance" && cell.stance.basis === basis,
        ),
      );
      await expectTimeline(explorer, (stance) => stance.basis === basis);
    });
  }
});

test.describe("only where they differ", () => {
  const differing = (rows: readonly Organization[]) =>
    targets.filter((target) => {
      const sides = rows
        .map((one) => cellOf(one, target))
        .flatMap((cell) => (cell.kind === "stance" ? [sideOf(cell.stance)] : []));
      return new Set(sides).size > 1;
    });

  test("leaves the targets on which two organizations take different sides", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.differ.click();
    const columns = differing(organizations);
    await expectGrid(explorer, gridOf(organizations, columns));
    await expectTimeline(explorer, (stance) => columns.some(({ id }) => id === stance.target));
  });

  test("of two organizations, where these two differ", async ({ page }) => {
    const pair = need(
      organizations
        .flatMap((a, i) => organizations.slice(i + 1).map((b) => [a, b]))
        .find(
          (two) =>
            differing(two).length > 0 && differing(two).length < differing(organizations).length,
        ),
      "pair that differs on some targets",
    );
    const explorer = new Explorer(page);
    await explorer.visit(`?orgs=${pair.map(({ id }) => id).join(",")}`);
    await explorer.differ.click();
    await expectGrid(explorer, gridOf(pair, differing(pair)));
  });
});

test.describe("grid, timeline and reader together", () => {
  const opened = someFilled(
    ({ stance, target }) =>
      documentOf(stance).passages.some(({ id }) =>
        stancesOn(documentOf(stance), id).some(
          (one) => !one.target.startsWith(`${target.topic.id}.`),
        ),
      ),
    "document with stances on several topics",
  );
  const ownTopic = ({ target }: Stance) => target.startsWith(`${opened.target.topic.id}.`);

  test("the reader marks only the passages of stances that pass", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(opened);
    await expectMargin(explorer, opened.stance, () => true);
    await explorer.topicChip(wordsOf(opened.target.topic.label)).click();
    await expectGrid(explorer, gridOf(organizations, targetsOf(opened.target.topic)));
    await expectTimeline(explorer, ownTopic);
    await explorer.expectOpen(opened);
    await expectMargin(explorer, opened.stance, ownTopic);
  });

  test("an open cell that the filters leave out stays open, and says so", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.open(opened);
    const note = explorer.reader.getByText("The filters leave this cell out of the grid.");
    await expect(note).toHaveCount(0);
    const other = need(
      topics.find((topic) => topic !== opened.target.topic),
      "topic",
    );
    await explorer.topicChip(labelOf(other)).click();
    await expect(note).toBeVisible();
    await explorer.expectOpen(opened);
  });

  test("a cell that is filtered out says so, and opens nevertheless", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await legend(explorer, "silent").click();
    await expect(explorer.cell(opened)).toHaveAccessibleName(`${placeOf(opened)}: filtered out`);
    await explorer.cell(opened).click();
    await explorer.expectOpen(opened);
    await expect(
      explorer.reader.getByText("The filters leave this cell out of the grid."),
    ).toBeVisible();
  });

  test("the plain table follows the same filters", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit("?view=table");
    const rows = page.getByRole("main").getByRole("table").getByRole("row");
    await expect(rows).toHaveCount(1 + cells.length);
    const face = faceOf(opened);
    await legend(explorer, face).click();
    await expect(rows).toHaveCount(1 + cells.filter((cell) => faceOf(cell) === face).length);
    await page.getByRole("button", { name: "Explore" }).click();
    await expectGrid(
      explorer,
      gridOf(organizations, targets, (cell) => faceOf(cell) === face),
    );
  });
});

test.describe("an empty result", () => {
  const message = (explorer: Explorer) =>
    explorer.page.getByRole("main").getByRole("status").filter({ hasText: "Nothing passes" });

  /** The bundled corpus without any mixed stance, whether it has one or not. */
  const unmixed: Corpus = {
    ...corpus,
    stances: corpus.stances.filter(({ position }) => position !== 0),
  };

  test("names the one filter that emptied it, and clears that one only", async ({ page }) => {
    const explorer = new Explorer(page);
    await serve(page, unmixed);
    const topic = need(topics[0], "topic");
    // No mark of this corpus is mixed, so no entry of the legend is: a link may ask for it all the same.
    await explorer.visitEmpty(`?topics=${topic.id}&positions=0`);
    await expect(message(explorer)).toContainText("Nothing passes the position filter.");
    await expect(explorer.grid).toHaveCount(0);
    await message(explorer).getByRole("button", { name: "Clear the position filter" }).click();
    await expect(message(explorer)).toHaveCount(0);
    await expect(explorer.topicChip(labelOf(topic))).toHaveAttribute("aria-pressed", "true");
    const names = organizations.flatMap((one) =>
      targetsOf(topic).map((target) => nameOf(cellOf(one, target, unmixed))),
    );
    await expectGrid(explorer, names);
  });

  test("names both where either one brings something back", async ({ page }) => {
    // An organization and a position that it never takes, though others do.
    const never = (one: Organization, face: string) =>
      !filled.some((cell) => cell.organization === one && faceOf(cell) === face);
    const taken = positions.filter((face) => filled.some((cell) => faceOf(cell) === face));
    const { organization, face } = need(
      organizations
        .flatMap((one) => taken.map((position) => ({ organization: one, face: position })))
        .find((both) => never(both.organization, both.face)),
      "organization without a position that others take",
    );
    const explorer = new Explorer(page);
    await explorer.visit(`?orgs=${organization.id}`);
    await legend(explorer, face).click();
    await expect(message(explorer)).toContainText(
      "Nothing passes these filters: the organization filter and the position filter.",
    );
    await message(explorer).getByRole("button", { name: "Clear the organization filter" }).click();
    await expectGrid(
      explorer,
      gridOf(organizations, targets, (cell) => faceOf(cell) === face),
    );
  });

  test("“only where they differ” names itself: one organization differs with nobody", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit(`?orgs=${need(organizations[0], "organization").id}`);
    await explorer.differ.click();
    await expect(message(explorer)).toContainText("“only where they differ”");
    await message(explorer).getByRole("button", { name: "Clear “only where they differ”" }).click();
    await expectGrid(explorer, gridOf(organizations.slice(0, 1), targets));
  });

  test("the focus is not lost when the filter is cleared", async ({ page }) => {
    const explorer = new Explorer(page);
    await serve(page, unmixed);
    await page.goto("./?positions=0");
    await message(explorer).getByRole("button", { name: "Clear the position filter" }).focus();
    await page.keyboard.press("Enter");
    await expect(explorer.grid).toBeVisible();
    await expect(page.locator(":focus")).toHaveCount(1);
  });
});

test("“Clear all” clears them all, and is there only while there is something to clear", async ({
  page,
}) => {
  const explorer = new Explorer(page);
  await explorer.visit();
  const clear = page.getByRole("button", { name: "Clear all" });
  await expect(clear).toHaveCount(0);
  const topic = need(topics[0], "topic");
  await explorer.topicChip(labelOf(topic)).click();
  await explorer.toggle("Prominence", /^central/);
  await explorer.toggle(
    "Organizations",
    startingWith(need(organizations[0], "organization").shortName),
  );
  await clear.click();
  await expectGrid(explorer, gridOf(organizations, targets));
  await expect(clear).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
  await page.goBack();
  await expect(clear).toBeVisible();
});

import {
  type Cell,
  cells,
  corpus,
  documentOf,
  filled,
  nameOf,
  organizations,
  quotesOf,
  textOrder,
  wordsOf,
} from "./bundled.ts";
import { Explorer, escaped, expect, test } from "./explorer.ts";

// Every quote of the corpus, clicked through: what is marked is what the coder quoted, not a
// character more or less.

// A reader who has asked for less motion is taken to a passage at once.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const organization of organizations) {
  const own = (cell: Cell) => cell.organization.id === organization.id;

  test(`${organization.shortName}: each filled cell opens its sentences, verbatim`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const cell of filled.filter(own)) {
      await test.step(nameOf(cell), async () => {
        await explorer.open(cell);
        const quotes = textOrder(cell.stance);
        const place = (i: number) =>
          explorer.reader
            .getByRole("status")
            .filter({ hasText: new RegExp(`^${i} of ${quotes.length} `) });
        // It opens with the strongest, which the coder put first.
        const [first] = quotesOf(cell.stance);
        await expect.poll(() => explorer.reading()).toEqual({ words: first, inSight: true });
        for (let i = quotes.indexOf(first ?? ""); i > 0; i--) await page.keyboard.press("p");
        await expect(place(1)).toBeVisible();
        for (const [i, quote] of quotes.entries()) {
          if (i > 0) await page.keyboard.press("n");
          await expect.poll(() => explorer.reading()).toEqual({ words: quote, inSight: true });
        }
        await expect(place(quotes.length)).toBeVisible();
      });
    }
  });

  test(`${organization.shortName}: each silent cell opens and says that nothing is said`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const explorer = new Explorer(page);
    await explorer.visit();
    const titles = corpus.documents
      .filter((one) => one.organization === organization.id)
      .map((one) => escaped(wordsOf(one.title)));
    for (const cell of cells.filter(own).filter(({ kind }) => kind === "silent")) {
      await test.step(nameOf(cell), async () => {
        await explorer.open(cell);
        await expect(explorer.reader).toContainText(
          /(was read for this issue and takes no|were read for this issue and none takes a) position on it/,
        );
        await expect(explorer.reader.getByRole("heading", { level: 3 })).toHaveText(
          new RegExp(`^(${titles.join("|")})$`),
        );
        await expect(explorer.reader.locator("mark")).toHaveCount(0);
      });
    }
  });
}

test("no quote is left out: the cells rest on every passage of every stance", () => {
  const shown = filled.flatMap(({ stance }) =>
    stance.passages.map((id) => `${documentOf(stance).id} ${id}`),
  );
  const coded = corpus.stances.flatMap(({ document, passages }) =>
    passages.map((id) => `${document} ${id}`),
  );
  expect(new Set(shown)).toEqual(new Set(coded));
});

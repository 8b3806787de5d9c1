import {
  type Document,
  corpus,
  documentOf,
  filled,
  firstDay,
  need,
  organizationOf,
  organizations,
  passageOf,
  quotesOf,
  someFilled,
  wordsOf,
} from "./bundled.ts";
import {
  Explorer,
  escaped,
  exactly,
  expect,
  lookOf,
  startingWith,
  tabTo,
  test,
} from "./explorer.ts";

const cell = someFilled(({ stance }) => stance.passages.length > 1, "stance of several passages");
const document = documentOf(cell.stance);

/** The part of the axis that the link names, in days; null for all of it. */
function windowOf(explorer: Explorer): { from: number; to: number; days: number } | null {
  const [from, to] = (explorer.query("time") ?? "").split("~").map(Number);
  if (from === undefined || to === undefined) return null;
  return { from, to, days: to - from };
}

function shownWindow(explorer: Explorer) {
  return need(windowOf(explorer), "part of the time axis in the link");
}

async function button(explorer: Explorer, name: string): Promise<void> {
  const before = explorer.query("time");
  await explorer.timeline.getByRole("button", { name, exact: true }).click();
  await expect.poll(() => explorer.query("time")).not.toBe(before);
}

const axis = (explorer: Explorer) =>
  explorer.timeline.getByRole("group", { name: "Documents and events on a time axis" });

async function boxOf(explorer: Explorer, shown: Document) {
  const mark = explorer.documentMark(organizationOf(shown).shortName);
  return need(await mark.boundingBox(), "box");
}

/** A whole day as the page writes it, "31 Jan 2022". */
function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    month: "short",
    day: "numeric",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

test.describe("what it shows", () => {
  test("a lane for each organization, and each document on it, named with its date", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await expect(explorer.timeline.getByRole("listitem").filter({ visible: true })).toHaveText(
      organizations.map((one) => one.shortName),
    );
    for (const one of corpus.documents) {
      const mark = axis(explorer).getByRole("button", {
        name: startingWith(`${organizationOf(one).shortName}, ${wordsOf(one.title)}, `),
      });
      await expect(mark).toHaveCount(1);
      const claim = (one.written ?? one.published)?.date ?? "";
      await expect(mark).toHaveAccessibleName(
        new RegExp(claim === "" ? "undated" : claim.slice(0, 4)),
      );
      if (/^\d{4}-\d{2}-\d{2}$/.test(claim)) {
        await expect(mark).toHaveAccessibleName(
          new RegExp(`${dayInWords(claim)}: open the document$`),
        );
      }
      if (claim.endsWith("~")) await expect(mark).toHaveAccessibleName(/about/);
    }
  });

  test("documents stand in the order of their dates, each in the lane of its organization", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const dated = corpus.documents
      .filter((one) => one.written ?? one.published)
      .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
    const lanes = explorer.timeline.getByRole("listitem");
    let before = Number.NEGATIVE_INFINITY;
    for (const one of dated) {
      const box = await boxOf(explorer, one);
      // Two weeks may fall together: what is later is never far to the left.
      expect(box.x + box.width / 2).toBeGreaterThan(before - 12);
      before = box.x + box.width / 2;
      const lane = need(
        await lanes.filter({ hasText: exactly(organizationOf(one).shortName) }).boundingBox(),
        "lane",
      );
      expect(Math.abs(box.y - lane.y)).toBeLessThan(52);
    }
  });

  test("each document is a small skyline: one mark for each of its stances", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const one of corpus.documents) {
      const own = corpus.stances.filter((stance) => stance.document === one.id);
      const mark = explorer.documentMark(organizationOf(one).shortName);
      await expect(mark.locator("[data-target]")).toHaveCount(own.length);
    }
  });

  test("a printed date that is not the date of writing stands apart, tied to it", async ({
    page,
  }) => {
    const one = need(
      corpus.documents.find(
        (two) =>
          two.written &&
          two.published &&
          two.published.date.slice(0, 4) > two.written.date.slice(0, 4),
      ),
      "document printed in a later year than written",
    );
    const explorer = new Explorer(page);
    await explorer.visit();
    const printed = need(one.published, "printed date").date;
    const words = explorer.timeline
      .getByText(new RegExp(`${dayInWords(printed)}$`))
      .filter({ visible: true });
    await words.first().scrollIntoViewIfNeeded();
    await expect(words.first()).toBeInViewport();
    const box = await boxOf(explorer, one);
    const label = need(await words.first().boundingBox(), "printed date");
    expect(label.x).toBeGreaterThan(box.x + box.width);
    // The tie: a line that begins at the document's date and ends near its printed date.
    const ties = await axis(explorer)
      .locator("line")
      .evaluateAll((lines) =>
        lines
          .map((line) => line.getBoundingClientRect())
          .map(({ left, right, top }) => ({ left, right, top })),
      );
    // The pole, beside which the flag flies to the right.
    const middle = box.x;
    const tie = ties.find(
      ({ left, right, top }) =>
        Math.abs(left - middle) < 8 && right > label.x && top > box.y && top < box.y + 60,
    );
    expect(tie, "a line from the written to the printed date").toBeDefined();
    // No such line where the page prints no other date.
    const plain = need(
      corpus.documents.find((two) => !two.written),
      "document without another date",
    );
    const plainBox = await boxOf(explorer, plain);
    const plainMiddle = plainBox.x;
    expect(
      ties.some(
        ({ left, right, top }) =>
          Math.abs(left - plainMiddle) < 3 &&
          right - left > 20 &&
          top > plainBox.y + plainBox.height &&
          top < plainBox.y + 48,
      ),
    ).toBe(false);
  });
});

test.describe("zoom and pan", () => {
  test("by the buttons, and back to all", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const whole = await boxOf(explorer, document);
    await expect(explorer.timeline.getByRole("button", { name: "Show all" })).toBeDisabled();
    await button(explorer, "Zoom in");
    const once = shownWindow(explorer);
    await button(explorer, "Zoom in");
    const twice = shownWindow(explorer);
    expect(twice.days).toBeLessThan(once.days);
    await button(explorer, "Later");
    expect(shownWindow(explorer).from).toBeGreaterThan(twice.from);
    expect(shownWindow(explorer).days).toBe(twice.days);
    await button(explorer, "Earlier");
    expect(shownWindow(explorer).from).toBe(twice.from);
    await button(explorer, "Zoom out");
    expect(shownWindow(explorer).days).toBeGreaterThan(twice.days);
    await button(explorer, "Show all");
    expect(windowOf(explorer)).toBeNull();
    expect(await boxOf(explorer, document)).toEqual(whole);
  });

  test("by the keys + and -, the arrows and 0", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await tabTo(page, explorer.documentMark(organizations[0]?.shortName ?? ""));
    const press = async (key: string) => {
      const before = explorer.query("time");
      await page.keyboard.press(key);
      await expect.poll(() => explorer.query("time")).not.toBe(before);
    };
    await press("+");
    const once = shownWindow(explorer);
    await press("+");
    const twice = shownWindow(explorer);
    expect(twice.days).toBeLessThan(once.days);
    await press("ArrowRight");
    expect(shownWindow(explorer).from).toBeGreaterThan(twice.from);
    await press("ArrowLeft");
    expect(shownWindow(explorer).from).toBe(twice.from);
    await press("-");
    expect(shownWindow(explorer).days).toBeGreaterThan(twice.days);
    await press("0");
    expect(windowOf(explorer)).toBeNull();
    // The keys are the timeline's: the reader stays closed and the focus where it was.
    await expect(explorer.documentMark(organizations[0]?.shortName ?? "")).toBeFocused();
  });

  test("by the wheel, about the pointer", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await axis(explorer).scrollIntoViewIfNeeded();
    // In the middle of the axis: at its ends there is nothing more to bring under the pointer.
    const plot = need(await axis(explorer).boundingBox(), "axis");
    const boxes = await Promise.all(
      corpus.documents.map(async (one) => ({ one, box: await boxOf(explorer, one) })),
    );
    const fromMiddle = ({ box }: (typeof boxes)[number]) =>
      Math.abs(box.x - plot.x - plot.width / 2);
    const [{ one: middle, box } = need(boxes[0], "document")] = boxes.toSorted(
      (a, b) => fromMiddle(a) - fromMiddle(b),
    );
    await page.mouse.move(box.x, box.y + 60);
    // The wheel alone scrolls the page, and says what would zoom.
    await page.mouse.wheel(0, 1);
    await expect(explorer.timeline.getByText("Ctrl + wheel zooms", { exact: true })).toBeVisible();
    expect(windowOf(explorer)).toBeNull();
    await page.keyboard.down("Control");
    // What listens to the wheel is loaded on demand.
    await expect(async () => {
      await page.mouse.wheel(0, -200);
      await expect.poll(() => windowOf(explorer), { timeout: 1000 }).not.toBeNull();
    }).toPass();
    await expect(explorer.timeline.getByRole("button", { name: "Show all" })).toBeEnabled();
    // What is under the pointer stays under it: the pole, for the flag beside it is as wide as ever.
    const after = await boxOf(explorer, middle);
    expect(Math.abs(after.x - box.x)).toBeLessThan(30);
    const days = shownWindow(explorer).days;
    await page.mouse.wheel(0, -200);
    await expect.poll(() => shownWindow(explorer).days).toBeLessThan(days);
    await page.keyboard.up("Control");
  });

  test("by dragging, which opens nothing", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await button(explorer, "Zoom in");
    await button(explorer, "Zoom in");
    await axis(explorer).scrollIntoViewIfNeeded();
    const before = shownWindow(explorer);
    const box = need(await axis(explorer).boundingBox(), "axis");
    const [x, y] = [box.x + box.width / 2, box.y + 120];
    await expect(async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 60, y, { steps: 4 });
      await page.mouse.move(x - 120, y, { steps: 4 });
      await page.mouse.up();
      await expect
        .poll(() => shownWindow(explorer).from, { timeout: 1000 })
        .toBeGreaterThan(before.from);
    }).toPass();
    expect(shownWindow(explorer).days).toBe(before.days);
    await expect(explorer.reader).toHaveCount(0);
  });

  test("a drag that begins on a document pans, and does not open it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await button(explorer, "Zoom in");
    await axis(explorer).scrollIntoViewIfNeeded();
    const shown = await Promise.all(
      corpus.documents.map(async (one) => ({ one, box: await boxOf(explorer, one) })),
    );
    const frame = need(await axis(explorer).boundingBox(), "axis");
    const { box } = need(
      shown.find((two) => two.box.x > frame.x && two.box.x + two.box.width < frame.x + frame.width),
      "document in sight",
    );
    const before = explorer.query("time");
    const [x, y] = [box.x + box.width / 2, box.y + 3];
    await expect(async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y, { steps: 5 });
      await page.mouse.move(x + 80, y, { steps: 5 });
      await page.mouse.up();
      await expect.poll(() => explorer.query("time"), { timeout: 1000 }).not.toBe(before);
    }).toPass();
    await expect(explorer.reader).toHaveCount(0);
  });

  test.describe("by fingers", () => {
    test.use({ hasTouch: true });

    test("a pinch zooms in", async ({ page, context }) => {
      const explorer = new Explorer(page);
      await explorer.visit();
      await axis(explorer).scrollIntoViewIfNeeded();
      const box = need(await axis(explorer).boundingBox(), "axis");
      const fingers = await context.newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) =>
        fingers.send("Input.dispatchTouchEvent", {
          type,
          touchPoints:
            type === "touchEnd"
              ? []
              : [-1, 1].map((side, id) => ({
                  id,
                  x: box.x + box.width / 2 + side * apart,
                  y: box.y + 100,
                })),
        });
      await expect(async () => {
        await touch("touchStart", 40);
        for (const apart of [60, 90, 120, 150]) await touch("touchMove", apart);
        await touch("touchEnd", 150);
        await expect.poll(() => windowOf(explorer), { timeout: 1000 }).not.toBeNull();
      }).toPass();
      await button(explorer, "Show all");
      expect(windowOf(explorer)).toBeNull();
    });
  });

  test("a window in the link is the one shown, and follows the narrower page of an open reader", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await button(explorer, "Zoom in");
    const link = page.url();
    const shown = await explorer.settledView();
    await explorer.open(cell);
    expect(explorer.query("time")).toBe(new URL(link).searchParams.get("time"));
    await page.keyboard.press("Escape");
    await expect.poll(() => explorer.settledView()).toBe(shown);
  });
});

test.describe("the way to the words", () => {
  test("a click on a document opens it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const one of corpus.documents) {
      // Its frame; the marks within are doors of their own.
      await explorer
        .documentMark(organizationOf(one).shortName)
        .click({ position: { x: 3, y: 3 } });
      await expect(
        explorer.reader.getByRole("heading", { level: 2, name: exactly(wordsOf(one.title)) }),
      ).toBeVisible();
      expect(explorer.query("doc")).toBe(one.id);
      expect(explorer.query("cell")).toBeNull();
    }
    await page.keyboard.press("Escape");
    await expect(
      explorer.documentMark(organizationOf(need(corpus.documents.at(-1), "document")).shortName),
    ).toBeFocused();
  });

  test("a click on a mark of a document opens its passage", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    for (const organization of organizations) {
      const one = need(
        filled.find((two) => two.organization === organization),
        "stance",
      );
      await explorer
        .documentMark(organization.shortName)
        .locator(`[data-target="${one.target.id}"]`)
        .click();
      await explorer.expectOpen(one);
      await expect
        .poll(() => explorer.reading())
        .toEqual({ words: quotesOf(one.stance)[0], inSight: true });
    }
  });

  test("a mark says in words what it stands for", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const title = explorer
      .documentMark(cell.organization.shortName)
      .locator(`[data-target="${cell.target.id}"] title`);
    await expect(title).toHaveText(
      new RegExp(`^${exactly(wordsOf(cell.target.label)).source.slice(1, -1)}: `),
    );
  });
});

test.describe("the events that the texts name", () => {
  const events = corpus.events ?? [];

  test("are listed in the order of time, each with the texts that name it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.timeline.getByText(`${events.length} events named in the texts`).click();
    for (const event of events) {
      const entry = explorer.timeline
        .getByRole("listitem")
        .filter({ hasText: wordsOf(event.label) });
      const namers = new Set(
        event.passages.map(
          (one) =>
            organizationOf(
              need(
                corpus.documents.find(({ id }) => id === one.document),
                "document",
              ),
            ).shortName,
        ),
      );
      for (const namer of namers) {
        await expect(
          entry.getByRole("button", { name: startingWith(`${namer}: `) }).first(),
        ).toBeVisible();
      }
    }
  });

  test("lead to the words that name them", async ({ page }) => {
    // Those that several texts name, and the first that each text names.
    const firsts = corpus.documents.map(({ id }) =>
      events.find((event) => event.passages.some((one) => one.document === id)),
    );
    const some = events.filter((event) => {
      const namers = new Set(event.passages.map((one) => one.document));
      return namers.size > 1 || firsts.includes(event);
    });
    const explorer = new Explorer(page);
    await explorer.visit();
    await explorer.timeline.getByText(`${events.length} events named in the texts`).click();
    for (const event of some) {
      const entry = explorer.timeline
        .getByRole("listitem")
        .filter({ hasText: wordsOf(event.label) });
      // The event itself, and each place that names it.
      await expect(entry.getByRole("button")).toHaveCount(event.passages.length + 1);
      for (const [i, { document: id, passage }] of event.passages.entries()) {
        const named = need(
          corpus.documents.find((one) => one.id === id),
          "document",
        );
        await entry
          .getByRole("button")
          .nth(i + 1)
          .click();
        await expect
          .poll(() => explorer.reading(), event.id)
          .toEqual({ words: passageOf(named, passage).exact, inSight: true });
      }
    }
  });

  test("every point, band and label opens its own event, at three zoom levels", async ({
    page,
  }) => {
    test.slow();
    const explorer = new Explorer(page);
    await page.setViewportSize({ width: 1440, height: 1300 });
    const days = (date: string) => Date.parse(date) / 86_400_000;
    for (const [from, to] of [
      [null, null],
      ["2022-07-01", "2023-02-01"],
      ["2023-05-01", "2023-06-15"],
    ]) {
      const link = from && to ? `?time=${days(from)}~${days(to)}` : "";
      await explorer.visit(link);
      const marks = axis(explorer).locator("[data-event] [data-mark]");
      await expect(marks.first()).toBeVisible();
      // Where each stands, and whose it is; what lies beyond the plot is not seen.
      const places = await marks.evaluateAll((all) =>
        all.map((mark) => {
          const { x, y, width, height } = mark.getBoundingClientRect();
          const ids = mark.closest("[data-event]")?.getAttribute("data-event") ?? "";
          return { x: x + width / 2, y: y + height / 2, ids };
        }),
      );
      expect(places.length).toBeGreaterThan(5);
      for (const { x, y, ids } of places) {
        await page.mouse.click(x, y);
        const several = ids.includes(" ");
        await expect
          .poll(() => explorer.query(several ? "events" : "event"), ids)
          .toBe(ids.replaceAll(" ", ","));
        expect(windowOf(explorer) !== null, "no zoom by itself").toBe(link !== "");
        await page.keyboard.press("Escape");
      }
    }
  });

  test("several that share a point open as a list, each a way to itself", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const cluster = axis(explorer).locator("[data-event*=' ']").first();
    const ids = need(await cluster.getAttribute("data-event"), "ids").split(" ");
    await cluster.locator("circle").last().click();
    for (const id of ids) {
      const event = need(
        events.find((one) => one.id === id),
        "event",
      );
      await expect(
        explorer.reader.getByRole("button", {
          name: new RegExp(`${escaped(wordsOf(event.label))}$`),
        }),
      ).toBeVisible();
    }
    await explorer.reader.getByRole("listitem").first().getByRole("button").click();
    await expect.poll(() => ids.includes(explorer.query("event") ?? "")).toBe(true);
    await expect.poll(async () => (await explorer.chosenWords()).length).toBeGreaterThan(0);
  });

  test("the invasion is named in the whole view, as a band of the month that the texts give", async ({
    page,
  }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const band = axis(explorer).locator("[data-event='russian-invasion']");
    await expect(band.locator("text")).toHaveText(/invasion of Ukraine/);
    await expect(band.locator("circle")).toHaveCount(0);
  });

  test("the pointer on an event lights the rows of those who name it", async ({ page }) => {
    const explorer = new Explorer(page);
    await explorer.visit();
    const point = axis(explorer)
      .locator("[data-event]", { has: page.locator("circle") })
      .first();
    const [id] = need(await point.getAttribute("data-event"), "id").split(" ");
    const event = need(
      events.find((one) => one.id === id),
      "event of a point",
    );
    const namer = organizationOf(
      need(
        corpus.documents.find((one) => one.id === event.passages[0]?.document),
        "document",
      ),
    );
    const before = await lookOf(explorer.rowHeader(namer));
    await point.locator("circle").last().hover();
    await expect.poll(() => lookOf(explorer.rowHeader(namer))).not.toBe(before);
  });
});

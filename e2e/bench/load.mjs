// How fast the built page is on a slow phone: `npm run bench:load`, after `npm run build`. It judges
// nothing and always ends well: a speed depends on the machine, so it is to be compared with itself.
//   --desktop        a wide window and no slow network, the processor as slow as a phone's
//   --runs 5         how often the page is loaded, each time by a new browser
//   --url <address>  another page than dist/
//   --dist <folder>  another build than dist/
//   --trace [file]   loads it once more under a trace, and says what the longest tasks did; with the
//                    names of the sources, where they were built with `npx vite build --sourcemap`
//   --json           all that was measured
// As Lighthouse's mobile test has it: 412 x 823, 150 ms and 1.6 Mbit/s, the processor slowed 4 times.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { browserFile, findBrowser } from "../../src/cli/browser.mjs";
import { root } from "../../src/cli/run.mjs";
import { cellsInView, middleOfCell, observe, painted } from "./observe.mjs";
import { serve } from "./serve.mjs";
import { printTasks, traceCategories } from "./trace.mjs";

const slowdown = 4;
const phone = {
  context: {
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  },
  network: {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  },
};
const desktop = { context: { viewport: { width: 1440, height: 900 } }, network: undefined };

const { hovers, clicks, steps } = { hovers: 30, clicks: 20, steps: 10 };

/** In how many of the loaded pages something is done: it takes up to a minute in each. */
const worked = 2;

/** Opens the page as a newcomer with a slow device. */
async function open(launch, { context: options, network }) {
  const browser = await chromium.launch(launch);
  const context = await browser.newContext({ locale: "en-US", ...options });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (network) await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(observe);
  return { browser, page, session };
}

/** Counts what comes over the network, and when, by the clock of the page. */
function countBytes(session) {
  const arrived = [];
  const underway = new Map();
  let offset;
  let latest = Date.now();
  const touch = () => (latest = Date.now());
  session.on("Network.requestWillBeSent", ({ requestId, timestamp, wallTime }) => {
    offset ??= wallTime - timestamp;
    underway.set(requestId, Date.now());
    touch();
  });
  const note = (timestamp, bytes) => {
    if (bytes > 0) arrived.push({ time: (timestamp + offset) * 1000, bytes });
    touch();
  };
  const partial = new Map();
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => {
    partial.set(requestId, (partial.get(requestId) ?? 0) + encodedDataLength);
    note(timestamp, encodedDataLength);
  });
  session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
    underway.delete(requestId);
    // The whole with its headers, of which the parts above were told before.
    note(timestamp, encodedDataLength - (partial.get(requestId) ?? 0));
  });
  session.on("Network.loadingFailed", ({ requestId }) => underway.delete(requestId) && touch());
  return {
    until: (time) =>
      arrived.filter((part) => part.time <= time).reduce((sum, { bytes }) => sum + bytes, 0),
    // The script of a worker is asked for here and ends in the worker's own session: what has taken
    // longer than any file of the page can take is not waited for.
    quietFor: () => {
      const now = Date.now();
      const waits = [...underway.values()].some((begun) => now - begun < 10_000);
      return waits ? 0 : now - latest;
    },
  };
}

/**
 * Waits until the grid is there and 5 seconds have passed without a long task or a download. It asks
 * the browser itself: Playwright's waiting would bring scripts of its own into the page that is timed.
 */
async function quiet(session, network) {
  const end = Date.now() + 90_000;
  const expression = `(({ tasks, grid }) => {
    const last = tasks.at(-1);
    return grid === null ? 0 : performance.now() - (last ? last.time + last.duration : 0);
  })(positionaryBench)`;
  while (Date.now() < end) {
    const { result } = await session.send("Runtime.evaluate", { expression });
    if (Math.min(result.value, network.quietFor()) >= 5000) return;
    await pause(250);
  }
  throw new Error("The page had no grid, or no quiet, in 90 seconds.");
}

/** The worst sum of shifts that follow each other within a second, over 5 seconds at most. */
function layoutShift(shifts) {
  let worst = 0;
  let window = { from: -Infinity, last: -Infinity, sum: 0 };
  for (const { time, value } of shifts) {
    const follows = time - window.last < 1000 && time - window.from < 5000;
    window = follows
      ? { ...window, last: time, sum: window.sum + value }
      : { from: time, last: time, sum: value };
    worst = Math.max(worst, window.sum);
  }
  return worst;
}

/** Loads the page once, and says what the load was like. */
async function load({ page, session }, url) {
  const network = countBytes(session);
  await page.goto(url);
  await quiet(session, network);
  const seen = await page.evaluate(() => ({
    ...window.positionaryBench,
    origin: performance.timeOrigin,
  }));
  const first = seen.paint["first-contentful-paint"];
  const blocking = (tasks) =>
    tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return {
    firstPaint: first,
    largestPaint: seen.largest?.time,
    largestElement: seen.largest?.element,
    // As Lighthouse counts it, and with what the first picture had to wait for.
    blocking: blocking(
      seen.tasks.map(({ time, duration }) => {
        const begun = Math.max(time, first);
        return { duration: time + duration - begun };
      }),
    ),
    blockingFromStart: blocking(seen.tasks),
    // Where a browser tells no tasks, its frames are an upper bound.
    longestTask: Math.max(
      0,
      ...(seen.tasks.length > 0 ? seen.tasks : seen.frames).map(({ duration }) => duration),
    ),
    longTasks: seen.tasks,
    longFrames: seen.frames,
    shift: layoutShift(seen.shifts),
    grid: seen.grid,
    bytesToGrid: network.until(seen.origin + seen.grid),
    bytes: network.until(Infinity),
  };
}

/** Does something, and says how long the browser took until the next picture showed it. */
async function timed(page, act) {
  const from = await page.evaluate(() => performance.now());
  await act();
  await page.evaluate(painted);
  const { events, tasks } = await page.evaluate((since) => {
    const later = ({ time, duration }) => time + duration >= since;
    const seen = window.positionaryBench;
    return { events: seen.events.filter(later), tasks: seen.tasks.filter(later) };
  }, from);
  const slowest = events.toSorted((one, other) => other.duration - one.duration)[0];
  return {
    // The browser tells no event of under 16 ms.
    duration: slowest?.duration ?? 16,
    event: slowest?.name ?? "",
    work: slowest?.work ?? 0,
    task: Math.max(0, ...tasks.map(({ duration }) => duration)),
  };
}

const phase = (page, name) => page.evaluate((mark) => performance.mark(mark), `bench ${name}`);

/** Hovers, clicks and steps through the quotes, in a page that has been loaded. */
async function interact(page, { context }) {
  const count = await page.locator('[role="gridcell"]').count();
  const done = { hover: [], click: [], close: [], n: [] };
  const isOpen = page.locator('[role="gridcell"][aria-selected="true"]');
  /** The middle of a cell, under the pointer where there is one: what hovering costs is told apart. */
  const reach = async (cell) => {
    const middle = await page.evaluate(middleOfCell, cell);
    if (middle && !context.hasTouch) await page.mouse.move(middle.x, middle.y);
    await page.evaluate(painted);
    return middle;
  };
  const strike = async ({ x, y }) => {
    if (context.hasTouch) await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  };

  await phase(page, "hover");
  // Without scrolling, which would bring the next cell under the pointer before its time.
  const inView = await page.evaluate(cellsInView);
  for (let index = 0; index < hovers; index += 1) {
    const { x, y } = inView[index % inView.length];
    done.hover.push(await timed(page, () => page.mouse.move(x, y)));
  }
  await phase(page, "click");
  let richest = { cell: 0, marks: -1 };
  for (let index = 0; done.click.length < clicks && index < 4 * clicks; index += 1) {
    // All over the grid, so that no two that follow each other share a row.
    const cell = (index * 37) % count;
    const middle = await reach(cell);
    if (!middle) continue;
    done.click.push(await timed(page, () => strike(middle)));
    await isOpen.waitFor({ state: "attached" });
    const marks = await page.locator("mark").count();
    if (marks > richest.marks) richest = { cell, marks };
    done.close.push(await timed(page, () => page.keyboard.press("Escape")));
    await isOpen.waitFor({ state: "detached" });
  }
  await strike(await reach(richest.cell));
  await isOpen.waitFor({ state: "attached" });
  await page.evaluate(painted);
  await phase(page, "n");
  for (let step = 0; step < steps; step += 1) {
    done.n.push(await timed(page, () => page.keyboard.press("n")));
  }
  return done;
}

/** The value below which a share of all lies. */
function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return (
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN
  );
}

const ms = (value) => `${Math.round(value)} ms`;
const kb = (value) => `${(value / 1024).toFixed(0)} KB`;
const plain = (value) => value.toFixed(3);

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join("  ")}`);
  }
}

function print(loads, interactions) {
  const row = (name, key, unit, goal = "") => {
    const values = loads.map((one) => one[key] ?? NaN);
    const found = [0, 0.5, 1].map((share) => unit(quantile(values, share)));
    return [name, ...found, goal];
  };
  console.log("\nThe load");
  printTable([
    ["", "min", "median", "max", "goal"],
    row("first contentful paint", "firstPaint", ms, "1500 ms"),
    row("largest contentful paint", "largestPaint", ms, "2500 ms"),
    row("first cell of the grid", "grid", ms),
    row("blocking time after the first paint", "blocking", ms, "200 ms"),
    row("blocking time from the start", "blockingFromStart", ms),
    row("longest task", "longestTask", ms, "100 ms"),
    row("layout shift", "shift", plain, "0.1"),
    row("bytes until the first cell", "bytesToGrid", kb),
    row("bytes until quiet", "bytes", kb),
  ]);
  const elements = [...new Set(loads.map(({ largestElement }) => largestElement))];
  console.log(`  The largest: ${elements.join(", or ")}`);
  console.log(
    "\nUntil the next picture (16 ms: that or less), and the longest task about it (0 ms: under 50)",
  );
  printTable([
    ["", "count", "p50", "p95", "longest", "goal of p95", "task p50", "task p95", "longest"],
    ...Object.entries(interactions).map(([name, all]) => {
      const spans = all.map(({ duration }) => duration);
      // What a page puts off until after the picture still holds up what comes next.
      const tasks = all.map(({ task }) => task);
      const shares = (values) => [0.5, 0.95, 1].map((share) => ms(quantile(values, share)));
      const goal = name === "click" ? "100 ms" : "";
      return [name, String(all.length), ...shares(spans), goal, ...shares(tasks)];
    }),
  ]);
  const frames = loads.at(-1).longFrames.toSorted((one, other) => other.duration - one.duration);
  if (frames.length > 0) console.log("\nThe longest frames of the last load, and their scripts");
  for (const { time, duration, scripts } of frames.slice(0, 3)) {
    console.log(`  ${ms(duration)} from ${ms(time)}`);
    for (const script of scripts) {
      console.log(
        `      ${ms(script.duration)} (of it layout ${ms(script.layout)})  ${script.by}  ${script.at}`,
      );
    }
  }
}

const { values: options } = parseArgs({
  // `--trace` alone writes the file where the other results of a test lie.
  args: process.argv
    .slice(2)
    .flatMap((arg, index, all) =>
      arg === "--trace" && (all[index + 1] ?? "--").startsWith("--")
        ? ["--trace", "test-results/load-trace.json"]
        : [arg],
    ),
  options: {
    desktop: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    runs: { type: "string", default: "5" },
    url: { type: "string" },
    dist: { type: "string", default: join(root, "dist") },
    trace: { type: "string" },
  },
});

const failure = existsSync(browserFile) ? "" : await findBrowser();
if (failure !== "") throw new Error(failure);
const launch = JSON.parse(readFileSync(browserFile, "utf8"));
const device = options.desktop ? desktop : phone;
const server = options.url ? undefined : await serve(resolve(options.dist));
const url = options.url ?? server.url;

const [before] = loadavg();
if (before > 1)
  console.error(`Others work here (load ${before.toFixed(1)}): the figures will be high.`);

const loads = [];
const interactions = { hover: [], click: [], close: [], n: [] };
let version = "";
for (let run = 0; run < Number(options.runs); run += 1) {
  const opened = await open(launch, device);
  try {
    version = opened.browser.version();
    loads.push(await load(opened, url));
    const done = run < worked ? await interact(opened.page, device) : {};
    for (const [name, all] of Object.entries(done)) interactions[name].push(...all);
  } finally {
    await opened.browser.close();
  }
  if (!options.json) console.error(`run ${run + 1} of ${options.runs}`);
}

const about = `${options.desktop ? "desktop, 1440 x 900" : "phone, 412 x 823, 150 ms and 1.6 Mbit/s"}, processor slowed ${slowdown} times; Chromium ${version}, ${cpus().length} cores, load before ${before.toFixed(1)}`;
if (options.json) console.log(JSON.stringify({ about, loads, interactions }, null, 2));
else if (loads.length > 0) {
  console.log(`\n${url}: ${loads.length} ${loads.length === 1 ? "load" : "loads"} (${about})`);
  print(loads, interactions);
}

if (options.trace) {
  const opened = await open(launch, device);
  try {
    await opened.browser.startTracing(opened.page, { categories: traceCategories });
    await load(opened, url);
    await interact(opened.page, device);
    const trace = await opened.browser.stopTracing();
    mkdirSync(dirname(resolve(options.trace)), { recursive: true });
    writeFileSync(options.trace, trace);
    // The trace itself slows the page, so its times are to be compared with each other only.
    console.log(`\nThe longest tasks, under a trace (${options.trace}, for chrome://tracing)`);
    printTasks(JSON.parse(trace.toString("utf8")), resolve(options.dist));
  } finally {
    await opened.browser.close();
  }
}
server?.close();

// Reads a trace of Chromium: which tasks of the page were long, and what they did. Where a build has
// source maps (npx vite build --sourcemap), it names the sources.
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { basename, join } from "node:path";

/** What a trace must hold to be read here. */
export const traceCategories = [
  "-*",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.compile",
  "disabled-by-default-v8.cpu_profiler",
  "blink.user_timing",
  "toplevel",
  "v8",
  "v8.execute",
];

/** The wrappers of every task, which say nothing of what it does. */
const isTask = ({ name }) => name === "RunTask" || name === "ThreadControllerImpl::RunTask";

/** The events of the page's own thread, by time: of all pages, that which worked most. */
function pageThread(events) {
  const keyOf = ({ pid, tid }) => `${pid}/${tid}`;
  const names = events.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const busy = new Map(names.map((event) => [keyOf(event), 0]));
  for (const event of events) {
    if (!isTask(event) || !busy.has(keyOf(event))) continue;
    busy.set(keyOf(event), busy.get(keyOf(event)) + (event.dur ?? 0));
  }
  const [[busiest]] = [...busy].toSorted(([, one], [, other]) => other - one);
  return events
    .filter((event) => keyOf(event) === busiest)
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
}

/** What a place in a built script was written as, where there is a map. */
function sourcesOf(dist) {
  const maps = new Map();
  return (url, line, column) => {
    const file = basename(url ?? "");
    if (!maps.has(file)) {
      const path = join(dist, "assets", `${file}.map`);
      maps.set(
        file,
        existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, "utf8"))) : null,
      );
    }
    const entry = maps.get(file)?.findEntry(line, column);
    if (!entry?.originalSource) return { place: `${file}:${line + 1}:${column + 1}`, name: "" };
    const place = entry.originalSource
      .replace(/^(?:\.\.\/)+/, "")
      .replace(/^.*node_modules\//, "~");
    return { place: `${place}:${entry.originalLine + 1}`, name: entry.name ?? "" };
  };
}

/** The profiler's nodes with their parents, and its samples by time. It tells both in pieces. */
function profileOf(events, thread) {
  const nodes = new Map();
  const samples = [];
  const { pid, tid } = thread[0];
  const begin = events.find(
    (event) => event.name === "Profile" && event.pid === pid && event.tid === tid,
  );
  if (!begin) return { nodes, samples };
  let time = begin.args.data.startTime;
  // The pieces come from a thread of the profiler's own, in their order.
  const pieces = events
    .filter(({ name, pid: of, id }) => name === "ProfileChunk" && of === pid && id === begin.id)
    .toSorted((one, other) => one.ts - other.ts);
  for (const { args } of pieces) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node);
    for (const [index, node] of (cpuProfile.samples ?? []).entries()) {
      time += timeDeltas[index] ?? 0;
      samples.push({ time, node });
    }
  }
  return { nodes, samples: samples.toSorted((one, other) => one.time - other.time) };
}

const add = (sums, key, value) => sums.set(key, (sums.get(key) ?? 0) + value);

const largest = (sums, most) =>
  [...sums]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .filter(([, value]) => value >= 1000);

/** The time within a task by the name of what the browser did, each without what lies within it. */
function ownTimes(inner) {
  const own = new Map();
  const open = [];
  for (const event of inner) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    const { url, type } = event.args?.data ?? {};
    const detail =
      event.name === "EventDispatch" ? ` ${type}` : url ? ` ${basename(url).slice(0, 30)}` : "";
    const label = `${event.name}${detail}`;
    add(own, label, event.dur);
    if (open.length > 0) add(own, open.at(-1).label, -event.dur);
    open.push({ ts: event.ts, dur: event.dur, label });
  }
  return own;
}

/** The time within a task by function: its own, and with all that it calls. */
function functionTimes({ nodes, samples }, from, to, nameOf) {
  const own = new Map();
  const whole = new Map();
  for (const [index, { time, node }] of samples.entries()) {
    if (time < from || time >= to) continue;
    const span = Math.min(samples[index + 1]?.time ?? to, to) - time;
    const seen = new Set();
    for (let at = nodes.get(node); at; at = nodes.get(at.parent)) {
      const name = nameOf(at.callFrame);
      if (name === "") continue;
      if (at.id === node) add(own, name, span);
      if (!seen.has(name)) add(whole, name, span);
      seen.add(name);
    }
  }
  return { own, whole };
}

/**
 * The longest tasks of each phase of a trace: the load, and what was done after it.
 *
 * @param {{ traceEvents: object[] }} trace
 * @param {string} dist the build that was traced, for its source maps
 */
export function longestTasks({ traceEvents }, dist, most = 10) {
  const thread = pageThread(traceEvents);
  const profile = profileOf(traceEvents, thread);
  const sourceOf = sourcesOf(dist);
  const marks = thread.filter(({ name }) => name.startsWith("bench "));
  // The empty page that a browser begins with has no address.
  const { ts: start } = thread.find(
    ({ name, args }) => name === "navigationStart" && args.data.documentLoaderURL,
  );
  const nameOf = ({ functionName, url, lineNumber, columnNumber }) => {
    if (!url) return /^\((?!garbage)/.test(functionName) ? "" : functionName;
    const { place, name } = sourceOf(url, lineNumber, columnNumber);
    return `${name || functionName || "(anonymous)"} ${place}`;
  };
  const phaseOf = (ts) =>
    marks.findLast((mark) => mark.ts <= ts)?.name.replace("bench ", "") ?? "load";

  // One of the two wrappers may lie within the other.
  let end = 0;
  const tasks = thread.filter((event) => {
    if (!isTask(event) || !event.dur || event.ts < Math.max(end, start)) return false;
    end = event.ts + event.dur;
    return true;
  });
  const byPhase = new Map();
  for (const task of tasks) {
    const phase = phaseOf(task.ts);
    byPhase.set(phase, [...(byPhase.get(phase) ?? []), task]);
  }
  return [...byPhase].map(([phase, all]) => ({
    phase,
    tasks: all
      .toSorted((one, other) => other.dur - one.dur)
      .slice(0, most)
      .map(({ ts, dur }) => {
        const inner = thread.filter(
          (event) => event.ph === "X" && !isTask(event) && event.ts >= ts && event.ts < ts + dur,
        );
        const { own, whole } = functionTimes(profile, ts, ts + dur, nameOf);
        const ofSources = [...whole].filter(([name]) => /^\S+ [^~]*\bsrc\//.test(name));
        return {
          time: (ts - start) / 1000,
          duration: dur / 1000,
          events: largest(ownTimes(inner.map((event) => ({ ...event, dur: event.dur ?? 0 }))), 5),
          functions: largest(own, 4),
          sources: largest(ofSources.length > 0 ? ofSources : whole, 4),
        };
      }),
  }));
}

/** Prints the longest tasks: ten of the load, and three of each kind of thing done after it. */
export function printTasks(trace, dist) {
  const list = (found) =>
    found.map(([name, time]) => `${name} ${(time / 1000).toFixed(0)}`).join(", ") || "-";
  for (const { phase, tasks } of longestTasks(trace, dist)) {
    console.log(`\n${phase} (all times in ms)`);
    for (const task of tasks.slice(0, phase === "load" ? 10 : 3)) {
      console.log(`  ${task.duration.toFixed(0).padStart(5)} from ${task.time.toFixed(0)}`);
      console.log(`        browser:   ${list(task.events)}`);
      console.log(`        functions: ${list(task.functions)}`);
      console.log(`        callers:   ${list(task.sources)}`);
    }
  }
}

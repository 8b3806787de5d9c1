// What runs within the measured page.

/**
 * Writes down what the browser says of its own work. Given to the page as text, before any script of
 * its own: it must stand alone, and do next to nothing, since it runs on the same slowed thread.
 */
export function observe() {
  const seen = {
    paint: {},
    largest: null,
    shifts: [],
    tasks: [],
    frames: [],
    events: [],
    grid: null,
  };
  window.positionaryBench = seen;
  const on = (type, note, options = {}) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  };
  const named = (element) => {
    if (!element) return "(gone)";
    const role = element.getAttribute("role") ?? element.getAttribute("aria-label") ?? element.id;
    const text = (element.textContent ?? "").trim().replaceAll(/\s+/g, " ").slice(0, 40);
    return `${element.localName}${role ? `[${role}]` : ""} "${text}"`;
  };
  on("paint", ({ name, startTime }) => (seen.paint[name] = startTime));
  on("largest-contentful-paint", ({ startTime, size, element }) => {
    seen.largest = { time: startTime, size, element: named(element) };
  });
  on("layout-shift", ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push({ time: startTime, value });
  });
  on("longtask", ({ startTime, duration }) => seen.tasks.push({ time: startTime, duration }));
  // A frame takes in several tasks, but says which scripts ran in it.
  on("long-animation-frame", ({ startTime, duration, blockingDuration, scripts }) => {
    seen.frames.push({
      time: startTime,
      duration,
      blocking: blockingDuration,
      scripts: scripts.map((script) => ({
        duration: script.duration,
        layout: script.forcedStyleAndLayoutDuration,
        by: script.invoker,
        at: `${script.sourceFunctionName} ${script.sourceURL.split("/").pop()}:${script.sourceCharPosition}`,
      })),
    });
  });
  on(
    "event",
    ({ name, startTime, duration, processingStart, processingEnd }) =>
      seen.events.push({
        name,
        time: startTime,
        duration,
        delay: processingStart - startTime,
        work: processingEnd - processingStart,
      }),
    { durationThreshold: 16 },
  );
  const grid = new MutationObserver(() => {
    if (!document.querySelector('[role="gridcell"]')) return;
    seen.grid = performance.now();
    grid.disconnect();
  });
  grid.observe(document, { childList: true, subtree: true });
}

/**
 * Where the middle of a cell of the grid is in the window, scrolled there if need be; null where
 * something else lies over it.
 */
export function middleOfCell(index) {
  const cell = document.querySelectorAll('[role="gridcell"]')[index];
  const middle = () => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    const at = { x: x + width / 2, y: y + height / 2 };
    return cell.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
  };
  const found = middle();
  if (found) return found;
  cell.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  return middle();
}

/** The middles of all cells that can be pointed at as the window is. */
export function cellsInView() {
  return [...document.querySelectorAll('[role="gridcell"]')].flatMap((cell) => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    const at = { x: x + width / 2, y: y + height / 2 };
    return cell.contains(document.elementFromPoint(at.x, at.y)) ? [at] : [];
  });
}

/** Until what was done has been painted, and the observers have been told. */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 120)));
  });
}

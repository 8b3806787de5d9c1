// One peer and one size a page: ?work=grid&peer=canvas&... prepares everything, then waits for the
// driver (run.mjs), which calls window.bench.
const peers = {
  "grid ours": () => import("./ours.jsx").then((own) => own.grid),
  "grid canvas": () => import("./canvas.js").then((own) => own.grid),
  "grid react-virtual": () => import("./virtual.jsx").then((own) => own.grid),
  "grid ag-grid": () => import("./agGrid.js").then((own) => own.grid),
  "timeline ours": () => import("./ours.jsx").then((own) => own.timeline),
  "timeline canvas": () => import("./canvas.js").then((own) => own.timeline),
  "timeline ECharts": () => import("./charts.js").then((own) => own.timeline),
  "timeline vis-timeline": () => import("./vis.js").then((own) => own.timeline),
  "text ours": () => import("./ours.jsx").then((own) => own.text),
  "text plain": () => import("./canvas.js").then((own) => own.text),
};

const { corpusOf } = await import("./data.js");
const query = Object.fromEntries(new URLSearchParams(location.search));
const box = document.querySelector("#box");
const data = corpusOf(JSON.parse(query.size));
const peer = await (await peers[`${query.work} ${query.peer}`]())(box, data);

/** After the next frame has been painted: what is posted in a frame comes when it is done. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", () => resolve(performance.now()));
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
}

let changed = false;
new MutationObserver(() => (changed = true)).observe(box, {
  childList: true,
  subtree: true,
  attributes: true,
  characterData: true,
});

/** Milliseconds from an act until what it does has been painted; null where a peer cannot do it. */
async function timed(act, done) {
  if (!act) return null;
  const begun = performance.now();
  changed = false;
  await act();
  let now = await painted();
  // A canvas says that it has drawn; of elements something must have changed.
  const isDone = done ?? (() => changed);
  while (!isDone() && now - begun < 60_000) now = await painted();
  return now - begun;
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? null;
const high = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? null;

async function repeated(times, act, done, of = median) {
  if (!act) return null;
  const all = [];
  for (let i = 0; i < times; i++) {
    all.push(await timed(() => act(i), done && (() => done(i))));
    if (all.at(-1) > 5000) console.warn("slow", i, all.at(-1));
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return of(all);
}

async function scrolled(scroller) {
  if (!scroller) return null;
  const times = [];
  let last = await painted();
  const begun = last;
  // Two seconds: down and across, forth and back.
  while (last - begun < 2000) {
    const forth = last - begun < 1000 ? 1 : -1;
    scroller.scrollBy(8 * forth, 60 * forth);
    const now = await painted();
    times.push(now - last);
    last = now;
  }
  return Math.max(...times);
}

globalThis.peer = peer;
globalThis.bench = async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  const result = { first: await timed(peer.draw, peer.drawn) };
  await new Promise((resolve) => setTimeout(resolve, 1000));
  result.select = await repeated(9, peer.select, peer.selected);
  result.hover = await repeated(9, peer.hover, peer.hovered);
  result.step = await repeated(21, peer.step, peer.stepped, high);
  result.jump = await repeated(9, peer.jump, peer.jumped);
  result.scroll = await scrolled(peer.scroller?.());
  result.filter = await timed(peer.filter, peer.filtered);
  return result;
};
globalThis.ready = true;

// The views themselves, as the page shows them, with a state around them in the place of the URL.
import { useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { arrange } from "../../../src/domain/arrange.ts";
import { allTargets } from "../../../src/domain/corpus.ts";
import { indexOf } from "../../../src/domain/corpusIndex.ts";
import { matrixOf } from "../../../src/domain/matrix.ts";
import { namedEvents } from "../../../src/domain/namedEvents.ts";
import { initialSelection, unlit } from "../../../src/domain/selection.ts";
import { datedDocuments, wholeAxis, within } from "../../../src/domain/timeline.ts";
import { en } from "../../../src/i18n/en.ts";
import "./ours.css";
import { createHoverCards } from "../../../src/ui/hoverCard.ts";
import { createStore } from "../../../src/ui/store.ts";
import { Grid, preloadWindow } from "../../../src/views/grid/Grid.tsx";
import { DocumentText } from "../../../src/views/reader/DocumentText.tsx";
import { Timeline } from "../../../src/views/timeline/Timeline.tsx";

const nothing = () => undefined;
const lit = createStore(unlit);
let act;

export async function grid(box, { corpus }) {
  await preloadWindow();
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const cards = createHoverCards();
  const options = { ...initialSelection, language: "en" };
  // Of every third target, as the other peers do.
  const some = corpus.topics.filter((_, i) => i % 3 === 0).map((topic) => topic.id);
  const facts = () => "INT · Aug 2016";
  const picked = [];
  arrange(index, matrix, options);
  function Host() {
    const [opened, onOpen] = useState(null);
    const [filters, setFilters] = useState(options.filters);
    const arrangement = useMemo(() => arrange(index, matrix, { ...options, filters }), [filters]);
    act = { filter: () => setFilters({ ...filters, topics: some }) };
    return (
      <Grid
        t={en}
        onFold={nothing}
        onPick={nothing}
        {...{ arrangement, index, facts, picked, opened, lit, cards, onOpen }}
      />
    );
  }
  // A large grid is painted, and told by its place where the pointer is; of a small one every cell is there.
  const isPainted = () => box.querySelector("canvas") !== null;
  const cell = (i) => {
    const rows = [...box.querySelectorAll("tr")].filter((row) =>
      row.querySelector('[role="gridcell"]'),
    );
    return rows[1 + (i % 4)].querySelectorAll('[role="gridcell"]')[1 + (i % 3)];
  };
  const pointAt = (type, Kind, i) => {
    const canvas = box.querySelector("canvas");
    const { left, top } = canvas.getBoundingClientRect();
    const at = { clientX: left + 54 + 28 * (i % 3), clientY: top + 52 + 35 * (i % 4) };
    canvas.dispatchEvent(new Kind(type, { bubbles: true, ...at }));
  };
  return {
    draw: () => createRoot(box).render(<Host />),
    drawn: () => box.querySelector('[role="gridcell"]') !== null,
    select: (i) => (isPainted() ? pointAt("click", MouseEvent, i) : cell(i).click()),
    hover: (i) => {
      if (isPainted()) pointAt("pointermove", PointerEvent, i);
      else
        cell(i).firstElementChild.dispatchEvent(
          new MouseEvent("mouseover", { bubbles: true, relatedTarget: document.body }),
        );
    },
    filter: () => act.filter(),
    scroller: () => {
      const own = box.querySelector('[role="grid"]').parentElement;
      return own.scrollHeight > own.clientHeight + 10 ? own : box;
    },
  };
}

export function timeline(box, { corpus }) {
  const index = indexOf(corpus);
  const { organizations } = corpus;
  const documents = datedDocuments(index, organizations);
  const events = namedEvents(index, organizations);
  const targets = allTargets(corpus);
  const whole = wholeAxis(documents);
  const shows = () => true;
  function Host() {
    const [time, onTime] = useState(null);
    act = { onTime };
    return (
      <Timeline
        t={en}
        onOpen={nothing}
        {...{ organizations, documents, events, targets, shows, time, lit, onTime }}
      />
    );
  }
  return {
    draw: () => createRoot(box).render(<Host />),
    drawn: () => box.querySelector("svg [role=button]") !== null,
    step: (i) => {
      const inset = ((whole.to - whole.from) * 0.02 * (1 + (i % 20))) / 2;
      act.onTime(within({ from: whole.from + inset, to: whole.to - inset }, whole));
    },
    scroller: () => box,
  };
}

export function text(box, { corpus }) {
  const [source] = corpus.documents;
  const passages = source.passages.map((passage) => ({ passage, stances: [], claims: [] }));
  const strong = new Set();
  const chosenIn = (i) =>
    source.passages[Math.floor((source.passages.length * ((i * 7) % 10)) / 10)];
  function Host() {
    const [chosen, choose] = useState(source.passages[0].id);
    const textRef = useRef(null);
    const onGo = useRef(null);
    act = { choose };
    return (
      <DocumentText
        text={source.text}
        language="en"
        translation={null}
        hidden={false}
        tone="supports"
        onPress={nothing}
        {...{ passages, strong, chosen, textRef, onGo }}
      />
    );
  }
  const isAt = ({ range }) => {
    const current = box.querySelector("mark[aria-current]");
    if (Number(current?.dataset.start) !== range.start) return false;
    const { top } = current.getBoundingClientRect();
    if (top >= 0 && top < innerHeight) return true;
    current.scrollIntoView({ block: "center", behavior: "instant" });
    return false;
  };
  return {
    draw: () => createRoot(box).render(<Host />),
    drawn: () => box.querySelector("mark") !== null,
    jump: (i) => act.choose(chosenIn(i + 1).id),
    jumped: (i) => isAt(chosenIn(i + 1)),
    scroller: () => box,
  };
}

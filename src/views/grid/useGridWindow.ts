import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { mostPlain } from "./gridLayout.ts";
import { type Axis, type Drawn, type Span, drawnIn, scrollTo, spanIn } from "./gridWindow.ts";

/** Rows and columns are added so many at a time. */
const step = { rows: 2, columns: 4 };

/**
 * How much is drawn beyond what is in view, on each side, as a share of it: nothing in the first frame,
 * which is to come soon; after it enough that a turn of the wheel finds its rows there.
 */
const beyond = { atFirst: 0, after: 0.25 };

/** So many cells are all drawn on paper: there nobody scrolls, and nothing has to be answered at once. */
const mostWhole = 5000;

/** Before a box has been measured: about as high as one that is. */
const expected = 600;

interface WindowOf {
  /** The box that scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  readonly rows: Axis;
  readonly columns: Axis;
  /** What the names that stay cover of the box, in pixels. */
  readonly headWidth: number;
  readonly headHeight: number;
  /** What holds the focus: drawn wherever it is, or the focus would be lost with it. */
  readonly keptRow: number | null;
  readonly keptColumn: number | null;
}

interface GridWindow {
  readonly rows: readonly Drawn[];
  readonly columns: readonly Drawn[];
  /** Scrolls an entry into view, and draws it at once. Null leaves that axis where it is. */
  readonly reveal: (row: number | null, column: number | null) => void;
}

/** Which part of a large grid is drawn, as its box is scrolled and sized. */
export function useGridWindow(of: WindowOf): GridWindow {
  const { box, rows, columns, headWidth, headHeight, keptRow, keptColumn } = of;
  // Not a state: when it changes nothing is to be drawn for that alone.
  const isFirst = useRef(true);
  const isOnPaper = useRef(false);
  const seen = useCallback(
    (share: number, whole: boolean): { readonly rows: Span; readonly columns: Span } => {
      // Of no more cells than a plain table holds all are there, for the browser's own search.
      const most = whole ? mostWhole : share > 0 ? mostPlain : 0;
      if (rows.count * columns.count <= most)
        return { rows: { first: 0, last: rows.count }, columns: { first: 0, last: columns.count } };
      const {
        scrollTop = 0,
        scrollLeft = 0,
        clientHeight = 0,
        clientWidth = 0,
      } = box.current ?? {};
      return {
        rows: spanIn(rows, scrollTop, clientHeight || expected, step.rows, share),
        columns: spanIn(columns, scrollLeft, clientWidth || expected * 2, step.columns, share),
      };
    },
    [box, rows, columns],
  );
  const [spans, setSpans] = useState(() => seen(beyond.atFirst, false));
  const look = useCallback(() => {
    const now = seen(isFirst.current ? beyond.atFirst : beyond.after, isOnPaper.current);
    setSpans((last) =>
      isSame(last.rows, now.rows) && isSame(last.columns, now.columns) ? last : now,
    );
  }, [seen]);
  useEffect(() => {
    // In pieces, so that no tap waits for it.
    const later = setTimeout(() => {
      isFirst.current = false;
      startTransition(look);
    }, 50);
    return () => clearTimeout(later);
  }, [look]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // Drawn in the frame that shows it: what is scrolled into view is never blank.
    const onScroll = () => flushSync(look);
    element.addEventListener("scroll", onScroll, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    const gone = new AbortController();
    const print = (on: boolean) => {
      isOnPaper.current = on;
      flushSync(look);
    };
    const paper = window.matchMedia("print");
    const { signal } = gone;
    window.addEventListener("beforeprint", () => print(true), { signal });
    window.addEventListener("afterprint", () => print(false), { signal });
    paper.addEventListener("change", () => print(paper.matches), { signal });
    return () => {
      element.removeEventListener("scroll", onScroll);
      observer.disconnect();
      gone.abort();
    };
  }, [box, look]);
  const reveal = useCallback(
    (row: number | null, column: number | null) => {
      const element = box.current;
      if (!element) return;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      element.scrollTo({
        top: row === null ? scrollTop : scrollTo(rows, row, scrollTop, clientHeight, headHeight),
        left:
          column === null
            ? scrollLeft
            : scrollTo(columns, column, scrollLeft, clientWidth, headWidth),
      });
      flushSync(look);
    },
    [box, rows, columns, headHeight, headWidth, look],
  );
  return {
    rows: useMemo(() => drawnIn(rows, fit(spans.rows, rows), keptRow), [rows, spans, keptRow]),
    columns: useMemo(
      () => drawnIn(columns, fit(spans.columns, columns), keptColumn),
      [columns, spans, keptColumn],
    ),
    reveal,
  };
}

/** The arrangement may have changed under what was last seen. */
function fit(span: Span, axis: Axis): Span {
  return span.last <= axis.count ? span : { first: 0, last: Math.min(axis.count, 40) };
}

function isSame(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

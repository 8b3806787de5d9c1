import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { mostPlain } from "./gridLayout.ts";
import { type Axis, type Span, scrollTo, spanIn } from "./gridWindow.ts";

/** Rows and columns are added so many at a time. */
const step = { rows: 2, columns: 4 };

/**
 * Of how many names more are in the page than are in view, on each side, as a share of it: nothing in
 * the first frame, which is to come soon; after it enough that a turn of the wheel finds its rows there.
 */
const beyond = { atFirst: 0, after: 0.25 };

/** So many cells are all drawn on paper: there nobody scrolls, and nothing has to be answered at once. */
const mostWhole = 5000;

interface WindowOf {
  /** The box that scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  /** As high as it can get, in pixels. */
  readonly maxHeight: number;
  readonly rows: Axis;
  readonly columns: Axis;
  /** What the names that stay cover of the box, in pixels. */
  readonly headWidth: number;
  readonly headHeight: number;
}

/** The rows and columns whose names are in the page. */
interface Seen {
  readonly rows: Span;
  readonly columns: Span;
  /** Whether the page is on its way to a printer. */
  readonly isOnPaper: boolean;
}

interface GridWindow extends Seen {
  /** Scrolls an entry into view. Null leaves that axis where it is. */
  readonly bring: (row: number | null, column: number | null) => void;
  /** Looks again at what is in view, within an update of React's. */
  readonly look: () => void;
}

/** Which part of a large grid is in view, as its box is scrolled and sized, and whether it is printed. */
export function useGridWindow(of: WindowOf): GridWindow {
  const { box, maxHeight, rows, columns, headWidth, headHeight } = of;
  const [isFirst, setFirst] = useState(true);
  const [isOnPaper, setOnPaper] = useState(false);
  const look = useCallback(
    (last?: Seen): Seen => {
      const share = isFirst ? beyond.atFirst : beyond.after;
      // Of no more cells than a plain table holds all names are there, for the browser's own search.
      const most = isOnPaper ? mostWhole : isFirst ? 0 : mostPlain;
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = box.current ?? nowhere;
      const now =
        rows.count * columns.count <= most
          ? { rows: { first: 0, last: rows.count }, columns: { first: 0, last: columns.count } }
          : {
              rows: spanIn(rows, scrollTop, clientHeight || maxHeight, step.rows, share),
              columns: spanIn(columns, scrollLeft, clientWidth, step.columns, share),
            };
      return last &&
        isSame(last.rows, now.rows) &&
        isSame(last.columns, now.columns) &&
        last.isOnPaper === isOnPaper
        ? last
        : { ...now, isOnPaper };
    },
    [box, maxHeight, rows, columns, isFirst, isOnPaper],
  );
  const [seen, setSeen] = useState(() => look());
  // What is in view only the page itself can tell.
  // oxlint-disable-next-line react/set-state-in-effect
  const lookAgain = useCallback(() => setSeen(look), [look]);
  // Before it is seen: other rows, other columns, another size.
  useLayoutEffect(lookAgain, [lookAgain]);
  useEffect(() => {
    // In pieces, so that no tap waits for it.
    const later = setTimeout(() => startTransition(() => setFirst(false)), 50);
    return () => clearTimeout(later);
  }, []);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // Drawn in the frame that shows it: what is scrolled into view is never blank.
    const onScroll = () => flushSync(lookAgain);
    element.addEventListener("scroll", onScroll, { passive: true });
    const observer = new ResizeObserver(lookAgain);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", onScroll);
      observer.disconnect();
    };
  }, [box, lookAgain]);
  useLayoutEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const print = (on: boolean) => flushSync(() => setOnPaper(on));
    const paper = window.matchMedia("print");
    window.addEventListener("beforeprint", () => print(true), { signal });
    window.addEventListener("afterprint", () => print(false), { signal });
    paper.addEventListener("change", () => print(paper.matches), { signal });
    return () => gone.abort();
  }, []);
  const bring = useCallback(
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
    },
    [box, rows, columns, headHeight, headWidth],
  );
  return {
    rows: fit(seen.rows, rows),
    columns: fit(seen.columns, columns),
    isOnPaper: seen.isOnPaper,
    bring,
    look: lookAgain,
  };
}

const nowhere = { scrollTop: 0, scrollLeft: 0, clientHeight: 0, clientWidth: 0 };

/** The arrangement may have changed under what was last seen; that is looked at again before it is drawn. */
function fit(span: Span, axis: Axis): Span {
  return span.last <= axis.count
    ? span
    : { first: Math.min(span.first, axis.count), last: axis.count };
}

function isSame(a: Span, b: Span): boolean {
  return a.first === b.first && a.last === b.last;
}

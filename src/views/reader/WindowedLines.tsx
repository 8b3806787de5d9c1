import {
  type ReactNode,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import type { TextRange } from "#domain/corpus.ts";
import { groupAt, groupLines } from "#domain/textGroups.ts";

interface WindowedLinesProps {
  readonly lines: readonly TextRange[];
  /** A place of the text that is always drawn, so that it can be scrolled to; null for none. */
  readonly keptAt: number | null;
  readonly textRef: RefObject<HTMLElement | null>;
  /** Takes what draws the group that holds an offset of the text. */
  readonly onDraw: RefObject<((offset: number) => void) | null>;
  /** Draws a line by its index. */
  readonly children: (line: number) => ReactNode;
}

/** What of the text is or was near to the reader, by the index of its group. */
interface Seen {
  readonly near: ReadonlySet<number>;
  /** Of groups that were drawn and are no more, in pixels. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Characters in a group: about two screens. */
const groupSize = 4000;
/** Before it has been drawn, a group is about so high: pixels for each character. */
const perCharacter = 0.5;
/** So far beyond what is in view groups are drawn, in pixels. */
const beyond = 1500;

/**
 * A long text of which only what is near to the reader is in the page: groups of lines, the rest as room
 * of the height that they had, or may have. On paper all of it stands.
 */
export function WindowedLines({ lines, keptAt, textRef, onDraw, children }: WindowedLinesProps) {
  const groups = useMemo(() => groupLines(lines, groupSize), [lines]);
  const kept = keptAt === null ? null : groupAt(groups, keptAt);
  const [{ near, heights }, setSeen] = useState<Seen>({
    near: new Set([0, 1]),
    heights: new Map(),
  });
  const [isPrinted, setIsPrinted] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setSeen((last) => {
          const now = new Set(last.near);
          const known = new Map(last.heights);
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            const i = Number((target as HTMLElement).dataset["group"]);
            if (isIntersecting) now.add(i);
            else {
              if (now.has(i)) known.set(i, boundingClientRect.height);
              now.delete(i);
            }
          }
          return { near: now, heights: known };
        }),
      {
        root: textRef.current?.closest("[data-scroller]") ?? null,
        rootMargin: `${beyond}px 0px`,
      },
    );
    for (const group of element.children) observer.observe(group);
    return () => observer.disconnect();
    // Other groups are other elements.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [groups, textRef]);

  useLayoutEffect(() => {
    const print = (on: boolean) => () => flushSync(() => setIsPrinted(on));
    const done = new AbortController();
    window.addEventListener("beforeprint", print(true), { signal: done.signal });
    window.addEventListener("afterprint", print(false), { signal: done.signal });
    return () => done.abort();
  }, []);

  useImperativeHandle(
    onDraw,
    () => (offset) => {
      const i = groupAt(groups, offset);
      flushSync(() => setSeen((last) => ({ ...last, near: new Set([...last.near, i]) })));
    },
    [groups],
  );

  return (
    <div ref={root}>
      {groups.map((group, i) => {
        const isDrawn = isPrinted || near.has(i) || i === kept;
        const height = heights.get(i) ?? (group.end - group.start) * perCharacter;
        return (
          <div key={group.start} data-group={i} style={isDrawn ? undefined : { height }}>
            {isDrawn &&
              Array.from({ length: group.last - group.first }, (_, k) => children(group.first + k))}
          </div>
        );
      })}
    </div>
  );
}

import {
  type KeyboardEvent,
  type RefObject,
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { PassageId } from "#domain/ids.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import type { GlyphShape } from "#ui/markGeometry.ts";
import { type MarginEntry, dodge } from "./marginLayout.ts";
import type { MarginPlace } from "./passageWords.ts";

interface MarginProps {
  readonly textRef: RefObject<HTMLElement | null>;
  readonly places: readonly MarginPlace[];
  readonly chosen: PassageId | null;
  readonly t: Messages;
  readonly onPress: (
    passages: readonly PassageId[],
    at: { readonly x: number; readonly y: number },
  ) => void;
}

/** Small marks beside the text, one tab stop: up and down go through the passages of the document. */
export function Margin({ textRef, places, chosen, t, onPress }: MarginProps) {
  const root = useRef<HTMLDivElement>(null);
  const [tops, setTops] = useState<readonly MarginEntry<number>[]>([]);

  useLayoutEffect(() => {
    const text = textRef.current;
    if (!text) return;
    const measure = () => {
      const origin = text.getBoundingClientRect().top;
      const heights = new Map<number, number>();
      for (const run of text.querySelectorAll<HTMLElement>("[data-start]")) {
        const first = run.getClientRects()[0];
        if (first) heights.set(Number(run.dataset["start"]), first.top - origin);
      }
      setTops(
        dodge(
          // Of a long text only a part is in the page, and so are its marks.
          places.flatMap(({ start }) => {
            const top = heights.get(start);
            return top === undefined ? [] : [{ key: start, top }];
          }),
          25,
        ),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    const drawn = new MutationObserver(measure);
    drawn.observe(text, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      drawn.disconnect();
    };
  }, [textRef, places]);

  const topOf = useMemo(() => new Map(tops.map(({ key, top }) => [key, top])), [tops]);
  const drawn = useMemo(() => places.filter(({ start }) => topOf.has(start)), [places, topOf]);
  const current = drawn.findIndex(({ passages }) => chosen !== null && passages.includes(chosen));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === event.target);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    // Measured beside the lines of the screen, its marks would stand beside other lines on paper.
    // A toolbar is operated by its buttons; the handler only moves between them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={root}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t.reader.margin}
      onKeyDown={onKeyDown}
      className="no-print relative order-first w-7 shrink-0"
    >
      {drawn.map((place, i) => (
        <MarginMark
          key={place.start}
          place={place}
          top={topOf.get(place.start) ?? 0}
          isTabStop={i === Math.max(0, current)}
          isChosen={i === current}
          onPress={onPress}
        />
      ))}
    </div>
  );
}

interface MarginMarkProps {
  readonly place: MarginPlace;
  /** Pixels from the top of the text. */
  readonly top: number;
  readonly isTabStop: boolean;
  readonly isChosen: boolean;
  readonly onPress: MarginProps["onPress"];
}

/** A passage that no stance rests on and no claim: a plain dot, which is no silence. */
const plain: readonly GlyphShape[] = [
  { shape: "dot", tone: "neutral", direction: 0, height: 0, width: 0, outline: false },
];

const MarginMark = memo(function MarginMark(props: MarginMarkProps) {
  const { place, top, isTabStop, isChosen, onPress } = props;
  const shapes = useMemo(() => (place.marks.length > 0 ? place.marks.slice(0, 2) : plain), [place]);
  return (
    <button
      type="button"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={place.name}
      aria-current={isChosen ? "true" : undefined}
      title={place.name}
      style={{ top }}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        onPress(place.passages, { x: box.right, y: box.top });
      }}
      className={`absolute left-0 grid size-6 place-items-center rounded border ${isChosen ? "border-accent bg-raised" : "border-transparent hover:border-control"}`}
    >
      <Glyph shapes={shapes} width={20} height={20} baseline={false} />
    </button>
  );
});

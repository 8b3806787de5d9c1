import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { silentMark } from "#domain/mark.ts";
import type { PassageId } from "#domain/ids.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph, type GlyphShape } from "#ui/Glyph.tsx";
import { type MarginEntry, dodge } from "./marginLayout.ts";

/** What stands at one place of the text: the passages that begin there and the marks of their stances. */
export interface MarginPlace {
  /** Where in the text, UTF-16 units. */
  readonly start: number;
  readonly passages: readonly PassageId[];
  readonly marks: readonly GlyphShape[];
  /** Its accessible name. */
  readonly name: string;
  readonly chosen: boolean;
}

interface MarginProps {
  readonly textRef: RefObject<HTMLElement | null>;
  readonly places: readonly MarginPlace[];
  readonly t: Messages;
  readonly onPress: (
    passages: readonly PassageId[],
    at: { readonly x: number; readonly y: number },
  ) => void;
}

/** Small marks beside the text, one tab stop: up and down go through the passages of the document. */
export function Margin({ textRef, places, t, onPress }: MarginProps) {
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
          places.map(({ start }) => ({ key: start, top: heights.get(start) ?? 0 })),
          25,
        ),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    return () => observer.disconnect();
  }, [textRef, places]);

  const topOf = new Map(tops.map(({ key, top }) => [key, top]));
  const current = places.findIndex((place) => place.chosen);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const buttons = [...(root.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === event.target);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    // A toolbar is operated by its buttons; the handler only moves between them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={root}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t.reader.margin}
      onKeyDown={onKeyDown}
      className="relative order-first w-7 shrink-0"
    >
      {places.map((place, i) => (
        <button
          key={place.start}
          type="button"
          tabIndex={i === Math.max(0, current) ? 0 : -1}
          aria-label={place.name}
          aria-current={place.chosen ? "true" : undefined}
          title={place.name}
          style={{ top: topOf.get(place.start) ?? 0 }}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            onPress(place.passages, { x: box.right, y: box.top });
          }}
          className={`absolute left-0 grid size-6 place-items-center rounded border ${place.chosen ? "border-accent bg-raised" : "border-transparent hover:border-control"}`}
        >
          <Glyph
            shapes={(place.marks.length > 0 ? place.marks : [silentMark]).slice(0, 2)}
            width={20}
            height={20}
            baseline={false}
          />
        </button>
      ))}
    </div>
  );
}

import { type MouseEvent, type RefObject, memo, useMemo } from "react";
import type { Translation } from "#domain/corpus.ts";
import { stretchesOf } from "#domain/hiddenCharacters.ts";
import type { PassageId } from "#domain/ids.ts";
import type { CitedPassage } from "#domain/reading.ts";
import { WindowedLines } from "./WindowedLines.tsx";
import { type Line, segment } from "#domain/segments.ts";

interface DocumentTextProps {
  readonly text: string;
  /** Of the text, BCP 47. */
  readonly language: string;
  /** Set beside the original, line by line; null for none. */
  readonly translation: Translation | null;
  /** The passages to show at all; those of `strong` are marked, the chosen one strongest. */
  readonly passages: readonly CitedPassage[];
  readonly strong: ReadonlySet<PassageId>;
  readonly chosen: PassageId | null;
  /** Colour family of the stance read. */
  readonly tone: string;
  /** Whether characters that cannot be seen stand there as their codes. */
  readonly hidden: boolean;
  readonly textRef: RefObject<HTMLDivElement | null>;
  /** Takes what draws the part of the text around an offset, in UTF-16 units; only of texts beyond `plainText`. */
  readonly onDraw: RefObject<((offset: number) => void) | null>;
  /** A run was pressed: the passages it belongs to, and where on the screen. */
  readonly onPress: (
    passages: readonly PassageId[],
    at: { readonly x: number; readonly y: number },
  ) => void;
}

/** Longer texts, in UTF-16 units, are drawn where they are read and nowhere else. */
export const plainText = 150_000;

/** The whole text, verbatim, cut into runs. The text content of this element is the text itself. */
export function DocumentText(props: DocumentTextProps) {
  const {
    text,
    language,
    translation,
    passages,
    strong,
    chosen,
    tone,
    hidden,
    textRef,
    onDraw,
    onPress,
  } = props;
  const lines = useMemo(
    () =>
      segment(
        text,
        passages.flatMap(({ passage }) =>
          passage.range ? [{ key: passage.id, range: passage.range }] : [],
        ),
      ),
    [text, passages],
  );
  const translated = useMemo(
    () =>
      translation === null || translation.text === null
        ? null
        : segment(
            translation.text,
            passages.flatMap(({ passage }) => {
              const range = passage.translation[translation.language]?.range;
              return range ? [{ key: passage.id, range }] : [];
            }),
          ),
    [translation, passages],
  );
  const press = (event: MouseEvent) => {
    const run =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-passages]") : null;
    const ids = run?.dataset["passages"]?.split(" ") as PassageId[] | undefined;
    // A reader who selects words is not pressing.
    if (ids && !window.getSelection()?.toString())
      onPress(ids, { x: event.clientX, y: event.clientY });
  };
  const drawLine = (i: number) => {
    const line = lines[i];
    if (!line) return null;
    const other = translated?.[i];
    const original = (
      <TextLine
        key={line.start}
        {...{ line, text, strong, hidden }}
        chosen={holds(line, chosen) ? chosen : null}
      />
    );
    if (!translation || translation.text === null || !other) return original;
    // One row holds a line and its translation, so the two can never scroll apart.
    return (
      <div key={line.start} className="line-pair">
        {original}
        <TextLine
          line={other}
          text={translation.text}
          strong={strong}
          hidden={hidden}
          chosen={holds(other, chosen) ? chosen : null}
          translated={translation.language}
        />
      </div>
    );
  };
  const keptAt = useMemo(
    () => passages.find(({ passage }) => passage.id === chosen)?.passage.range?.start ?? null,
    [passages, chosen],
  );
  return (
    // The keyboard's way to a passage is the margin beside the text; this one is the pointer's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={textRef} lang={language} className={`document-text tone-${tone}`} onClick={press}>
      {text.length > plainText ? (
        <WindowedLines {...{ lines, keptAt, textRef, onDraw }}>{drawLine}</WindowedLines>
      ) : (
        lines.map((_, i) => drawLine(i))
      )}
    </div>
  );
}

function holds(line: Line<PassageId>, chosen: PassageId | null): boolean {
  return chosen !== null && line.runs.some((run) => run.keys.includes(chosen));
}

interface TextLineProps {
  readonly line: Line<PassageId>;
  readonly text: string;
  readonly strong: ReadonlySet<PassageId>;
  readonly hidden: boolean;
  /** Null for a line that the chosen passage does not touch, so that it is not drawn again for a step. */
  readonly chosen: PassageId | null;
  /** The language of a translation; of one nothing is "the" quote: it is marked, but is no place to be at. */
  readonly translated?: string;
}

const TextLine = memo(function TextLine(props: TextLineProps) {
  const { line, text, strong, hidden, chosen, translated } = props;
  const isOriginal = translated === undefined;
  const className = [isOriginal ? "" : "translated", line.blank ? "blank" : ""].join(" ").trim();
  return (
    <p data-at={line.start} lang={translated} dir="auto" className={className || undefined}>
      {line.runs.map((run) => {
        const plain = text.slice(run.start, run.end);
        const words = hidden ? <Uncovered key={run.start} text={plain} /> : plain;
        if (run.keys.length === 0) return words;
        const place = {
          "data-passages": run.keys.join(" "),
          "data-start": isOriginal ? run.start : undefined,
        };
        if (chosen !== null && run.keys.includes(chosen)) {
          return (
            <mark
              key={run.start}
              {...place}
              aria-current={isOriginal ? "true" : undefined}
              className={isOriginal ? undefined : "chosen"}
            >
              {words}
            </mark>
          );
        }
        return run.keys.some((key) => strong.has(key)) ? (
          <mark key={run.start} {...place}>
            {words}
          </mark>
        ) : (
          <span key={run.start} className="passage" {...place}>
            {words}
          </span>
        );
      })}
    </p>
  );
});

/** The words with a code before each character that cannot be seen. The codes are drawn, not text. */
function Uncovered({ text }: { readonly text: string }) {
  return stretchesOf(text).map((one, i) =>
    one.code === null ? (
      one.text
    ) : (
      <span key={i} data-code={one.code} className="hidden-character">
        {one.text}
      </span>
    ),
  );
}

import { type MouseEvent, type RefObject, useMemo } from "react";
import type { Document, Passage } from "../../domain/corpus.ts";
import type { PassageId } from "../../domain/ids.ts";
import { type Run, segment } from "../../domain/segments.ts";

interface DocumentTextProps {
  readonly text: string;
  readonly document: Document;
  /** The passages to show at all; those of `strong` are marked, the chosen one strongest. */
  readonly passages: readonly Passage[];
  readonly strong: ReadonlySet<PassageId>;
  readonly chosen: PassageId | null;
  /** Colour family of the stance read. */
  readonly tone: string;
  readonly textRef: RefObject<HTMLDivElement | null>;
  /** A run was pressed: the passages it belongs to, and where on the screen. */
  readonly onPress: (passages: readonly PassageId[], at: { readonly x: number; readonly y: number }) => void;
}

/** The whole text, verbatim, cut into runs. The text content of this element is the text itself. */
export function DocumentText(props: DocumentTextProps) {
  const { text, document, passages, strong, chosen, tone, textRef, onPress } = props;
  const lines = useMemo(
    () =>
      segment(
        text,
        passages.flatMap((passage) => (passage.range ? [{ key: passage.id, range: passage.range }] : [])),
      ),
    [text, passages],
  );
  const press = (event: MouseEvent) => {
    const run = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-passages]") : null;
    const ids = run?.dataset["passages"]?.split(" ") as PassageId[] | undefined;
    // A reader who selects words is not pressing.
    if (ids && !window.getSelection()?.toString()) onPress(ids, { x: event.clientX, y: event.clientY });
  };
  return (
    // The keyboard's way to a passage is the margin beside the text; this one is the pointer's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div ref={textRef} lang={document.language} className={`document-text tone-${tone}`} onClick={press}>
      {lines.map((line) => (
        <p key={line.start} className={line.blank ? "blank" : undefined}>
          {line.runs.map((run) => (
            <TextRun key={run.start} run={run} text={text} strong={strong} chosen={chosen} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface TextRunProps {
  readonly run: Run<PassageId>;
  readonly text: string;
  readonly strong: ReadonlySet<PassageId>;
  readonly chosen: PassageId | null;
}

function TextRun({ run, text, strong, chosen }: TextRunProps) {
  const words = text.slice(run.start, run.end);
  if (run.keys.length === 0) return words;
  const passages = run.keys.join(" ");
  if (chosen !== null && run.keys.includes(chosen)) {
    return (
      <mark data-passages={passages} data-start={run.start} aria-current="true">
        {words}
      </mark>
    );
  }
  if (run.keys.some((key) => strong.has(key))) {
    return (
      <mark data-passages={passages} data-start={run.start}>
        {words}
      </mark>
    );
  }
  return (
    <span className="passage" data-passages={passages} data-start={run.start}>
      {words}
    </span>
  );
}

import type { Document } from "#domain/corpus.ts";
import type { PassageId } from "#domain/ids.ts";
import { type Line, segment } from "#domain/segments.ts";
import { sideOf, toneOf } from "#domain/mark.ts";
import { translationOf } from "./Quote.tsx";
import type { PageContext } from "./pageContext.ts";
import { passageAnchor } from "./pagePaths.ts";

interface MarkedTextProps {
  readonly document: Document;
  readonly context: PageContext;
}

/**
 * The whole text, verbatim: the text of the lines of the original joins to it. Passages that overlap are
 * split into runs; a passage's first run bears its id, and every run leads to what rests on it.
 */
export function MarkedText({ document, context }: MarkedTextProps) {
  const { t } = context;
  if (document.text === null) return <p>{t.textFailed}</p>;
  const lines = segment(
    document.text,
    document.passages.flatMap(({ id, range }) => (range ? [{ key: id, range }] : [])),
  );
  const starts = new Map<number, PassageId[]>();
  for (const { id, range } of document.passages) {
    if (!range) continue;
    const own = starts.get(range.start);
    if (own) own.push(id);
    else starts.set(range.start, [id]);
  }
  const tones = tonesOf(document, context);
  const translation = translationOf(document, t);
  const translated =
    translation && translation.text !== null ? segment<never>(translation.text, []) : null;
  return (
    <div className={translated ? "text paired" : "text"} lang={document.language}>
      {lines.map((line, i) => {
        const other = translated?.[i];
        const own = (
          <MarkedLine key={line.start} {...{ line, starts, tones }} text={document.text!} />
        );
        if (!translation || translation.text === null || !other) return own;
        return (
          <div key={line.start} className="pair">
            {own}
            <p
              className={other.blank ? "translated blank" : "translated"}
              lang={translation.language}
              dir="auto"
            >
              {translation.text.slice(other.start, other.end)}
            </p>
          </div>
        );
      })}
    </div>
  );
}

interface MarkedLineProps {
  readonly line: Line<PassageId>;
  readonly text: string;
  /** The passages that begin at an offset. */
  readonly starts: ReadonlyMap<number, readonly PassageId[]>;
  readonly tones: ReadonlyMap<PassageId, string>;
}

function MarkedLine({ line, text, starts, tones }: MarkedLineProps) {
  return (
    <p className={line.blank ? "blank" : undefined} dir="auto">
      {line.runs.map(({ start, end, keys }) => {
        const words = text.slice(start, end);
        const [first] = keys;
        if (first === undefined) return words;
        const [id, ...more] = starts.get(start) ?? [];
        return (
          <mark
            key={start}
            id={id && passageAnchor(id)}
            className={`tone-${tones.get(first) ?? "neutral"}`}
          >
            {more.map((other) => (
              <span key={other} id={passageAnchor(other)} />
            ))}
            <a href={`#on-${first}`}>{words}</a>
          </mark>
        );
      })}
    </p>
  );
}

/** The colour family of a passage: that of the stances on it, where they are of one side. */
function tonesOf(document: Document, { index }: PageContext): ReadonlyMap<PassageId, string> {
  return new Map(
    document.passages.map(({ id }) => {
      const stances = index.stancesOn(document.id, id);
      const sides = new Set(stances.map(({ position }) => sideOf(position)));
      const [first] = stances;
      return [id, first && sides.size === 1 ? toneOf(first.position) : "neutral"];
    }),
  );
}

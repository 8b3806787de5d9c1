import type { Document } from "#domain/corpus.ts";
import { stretchesOf } from "#domain/quoteContext.ts";
import type { Messages } from "#i18n/en.ts";
import { Quote, Translated } from "./Quote.tsx";
import type { PlacedQuote } from "./excerptOf.ts";

interface InContextProps {
  readonly document: Document;
  /** Of this document; the first of them is shown first. */
  readonly quotes: readonly PlacedQuote[];
  readonly tone: string;
  readonly t: Messages;
}

/** UTF-16 units shown on each side of a quote. */
const around = 240;

/** Quotes of one text with what stands around them there; where that is not known, the words alone. */
export function InContext({ document, quotes, tone, t }: InContextProps) {
  const { text, language } = document;
  const placed = quotes.flatMap((one) =>
    one.range && text !== null ? [{ key: one, range: one.range }] : [],
  );
  const apart = quotes.filter((one) => one.range === null || text === null);
  const rankOf = (keys: readonly PlacedQuote[]) =>
    Math.min(...keys.map((one) => quotes.indexOf(one)));
  const stretches =
    text === null
      ? []
      : stretchesOf(text, placed, around).toSorted((a, b) => rankOf(a.keys) - rankOf(b.keys));
  return (
    <>
      {stretches.map(({ pieces, keys, cutBefore, cutAfter }) => (
        <blockquote key={keys[0]?.key} className={`document-text quotation tone-${tone}`}>
          <p lang={language} dir="auto">
            {cutBefore && <span className="text-soft">… </span>}
            {pieces.map(({ start, end, keys: own }) =>
              own.length > 0 ? (
                <mark key={start}>{text?.slice(start, end)}</mark>
              ) : (
                <span key={start} className="text-soft">
                  {text?.slice(start, end)}
                </span>
              ),
            )}
            {cutAfter && <span className="text-soft"> …</span>}
          </p>
          {keys.map(({ key, quote }) => (
            <Translated key={key} of={quote} t={t} />
          ))}
        </blockquote>
      ))}
      {apart.map(({ key, quote }) => (
        <Quote key={key} {...{ quote, tone, t }} />
      ))}
    </>
  );
}

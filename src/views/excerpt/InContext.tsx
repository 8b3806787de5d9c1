import { Fragment } from "react";
import type { Document } from "#domain/corpus.ts";
import { stretchesOf } from "#domain/quoteContext.ts";
import { embedText } from "#i18n/embedText.ts";
import type { Messages } from "#i18n/en.ts";
import { Quote, Translated } from "./Quote.tsx";
import type { PlacedQuote } from "./excerptOf.ts";

interface InContextProps {
  readonly document: Document;
  /** Of this document. */
  readonly quotes: readonly PlacedQuote[];
  readonly tone: string;
  readonly t: Messages;
}

/** UTF-16 units shown on each side of a quote. */
const around = 240;

/**
 * Quotes of one text with what stands around them there, in the order of the text, with a sign wherever
 * words of it are left out: anything else would read as one quotation that nobody wrote. Where the text is
 * not known, the words alone, each by itself: nothing can be said of their order, nor of what is left out.
 */
export function InContext({ document, quotes, tone, t }: InContextProps) {
  const { text, language } = document;
  const placed = quotes.flatMap((one) =>
    one.range && text !== null ? [{ key: one, range: one.range }] : [],
  );
  const alone = quotes.filter((one) => one.range === null || text === null);
  const stretches = text === null ? [] : stretchesOf(text, placed, around);
  return (
    <>
      {stretches.map(({ pieces, keys, cutBefore, cutAfter, isApart }, i) => (
        <Fragment key={keys[0]?.key}>
          {isApart && <LeftOut t={t} />}
          <blockquote className={`document-text quotation tone-${tone}`}>
            <p lang={language} dir="auto">
              {cutBefore && !isApart && <span className="text-soft">… </span>}
              {pieces.map(({ start, end, keys: own }) =>
                own.length > 0 ? (
                  <mark key={start}>{text?.slice(start, end)}</mark>
                ) : (
                  <span key={start} className="text-soft">
                    {text?.slice(start, end)}
                  </span>
                ),
              )}
              {cutAfter && !stretches[i + 1]?.isApart && <span className="text-soft"> …</span>}
            </p>
            {keys.map(({ key, quote }) => (
              <Translated key={key} of={quote} t={t} />
            ))}
          </blockquote>
        </Fragment>
      ))}
      {alone.length > 1 && <p className="mt-2 text-xs text-soft">{embedText[t.code].eachAlone}</p>}
      {alone.map(({ key, quote }) => (
        <div key={key} className="border-rule not-first:border-t not-first:pt-1">
          <Quote {...{ quote, tone, t }} />
        </div>
      ))}
    </>
  );
}

/** Between two stretches that do not adjoin. */
function LeftOut({ t }: { readonly t: Messages }) {
  return (
    <p className="text-soft">
      <span role="img" aria-label={embedText[t.code].leftOut}>
        […]
      </span>
    </p>
  );
}

import type { Document, TextRange } from "#domain/corpus.ts";
import { quoteContext } from "#domain/quoteContext.ts";
import type { Messages } from "#i18n/en.ts";
import type { CitedQuote } from "#words/cite/citation.ts";
import { translatedBy } from "#words/cite/prose.ts";

interface QuoteProps {
  readonly quote: CitedQuote;
  /** Colour family of the stance that rests on it. */
  readonly tone: string;
  readonly t: Messages;
  /** Where it stands, to show what stands around it; null to show the words alone. */
  readonly within: { readonly document: Document; readonly range: TextRange } | null;
}

/** UTF-16 units shown on each side of a quote. */
const around = 240;

/** Words of a text, verbatim; a translation, where one is read, stands by them and says that it is one. */
export function Quote({ quote, tone, t, within }: QuoteProps) {
  const { translation } = quote;
  const text = within?.document.text ?? null;
  const context = within && text !== null ? quoteContext(text, within.range, around) : null;
  return (
    <blockquote className={`document-text quotation tone-${tone}`}>
      <p lang={quote.language} dir="auto">
        {context && (
          <span className="text-soft">
            {context.cutBefore && "… "}
            {context.before}
          </span>
        )}
        <mark>{quote.text}</mark>
        {context && (
          <span className="text-soft">
            {context.after}
            {context.cutAfter && " …"}
          </span>
        )}
      </p>
      {translation && (
        <div className="translated">
          <p lang={translation.language} dir="auto">
            {translation.text}
          </p>
          <p className="font-sans text-xs">({translatedBy(translation, t)})</p>
        </div>
      )}
    </blockquote>
  );
}

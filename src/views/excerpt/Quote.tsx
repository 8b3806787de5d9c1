import type { Messages } from "#i18n/en.ts";
import type { CitedQuote } from "#words/cite/citation.ts";
import { translatedBy } from "#words/cite/prose.ts";

interface QuoteProps {
  readonly quote: CitedQuote;
  /** Colour family of the stance that rests on it. */
  readonly tone: string;
  readonly t: Messages;
}

/** Words of a text, verbatim; a translation, where one is read, stands by them and says that it is one. */
export function Quote({ quote, tone, t }: QuoteProps) {
  return (
    <blockquote className={`document-text quotation tone-${tone}`}>
      <p lang={quote.language} dir="auto">
        <mark>{quote.text}</mark>
      </p>
      <Translated of={quote} t={t} />
    </blockquote>
  );
}

/** The translation of a quote, marked as one, and whose it is. */
export function Translated({ of, t }: { readonly of: CitedQuote; readonly t: Messages }) {
  const { translation } = of;
  if (translation === null) return null;
  return (
    <div className="translated">
      <p lang={translation.language} dir="auto">
        {translation.text}
      </p>
      <p className="font-sans text-xs">({translatedBy(translation, t)})</p>
    </div>
  );
}

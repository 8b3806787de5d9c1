import { type Document, type Organization } from "#domain/corpus.ts";
import type { Messages } from "#i18n/en.ts";
import type { CitedQuote } from "#words/cite/citation.ts";
import { Quote } from "./Quote.tsx";
import { Source } from "./Source.tsx";

/** A quote under its number, and the link that leads to it. */
export interface NumberedEntry {
  readonly number: number;
  readonly quote: CitedQuote;
  readonly document: Document;
  readonly organization: Organization;
  readonly href: string;
}

interface NumberedQuotesProps {
  readonly entries: readonly NumberedEntry[];
  /** Colour family of the stance that rests on them. */
  readonly tone: string;
  readonly t: Messages;
}

/** Quotes on paper: each with its number, its link, and its source, from which it is not parted. */
export function NumberedQuotes({ entries, tone, t }: NumberedQuotesProps) {
  return (
    <ol className="numbered">
      {entries.map(({ number, quote, document, organization, href }, i) => (
        <li key={number} value={number}>
          <Quote {...{ quote, tone, t }} />
          <p className="passage-link">
            <a href={href}>{href}</a>
          </p>
          {/* Of quotes of one text, one after the other, the last has the source of all. */}
          {entries[i + 1]?.document !== document && <Source {...{ document, organization, t }} />}
        </li>
      ))}
    </ol>
  );
}

import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { toneOf } from "#domain/mark.ts";
import type { OpenedText } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";
import { embedText } from "#i18n/embedText.ts";
import { ExcerptHead } from "./ExcerptHead.tsx";
import { InContext } from "./InContext.tsx";
import { Source } from "./Source.tsx";
import { quotesOf } from "./excerptOf.ts";

interface ExcerptProps {
  readonly index: CorpusIndex;
  readonly reading: Reading;
  readonly opened: OpenedText;
  /** Language of a translation to give with each quote; null for none. */
  readonly beside: string | null;
  readonly t: Messages;
}

/** More quotes are left to the explorer, and counted. */
const most = 12;

/** What is opened, without the reader: what is coded, and the words in their context with their source. */
export function Excerpt({ index, reading, opened, beside, t }: ExcerptProps) {
  const quotes = quotesOf(index, reading, opened, beside);
  const shown = quotes.slice(0, most);
  const texts = [...new Set(shown.map((one) => one.document))];
  const tone =
    reading.kind === "cell" && reading.stance
      ? toneOf(reading.stance.stance.position)
      : reading.kind === "claim"
        ? toneOf(reading.claim.reported.position)
        : "neutral";
  return (
    <article className="space-y-3">
      <ExcerptHead reading={reading} t={t} />
      {texts.map((document) => {
        const organization = index.organizations.get(document.organization);
        return (
          <div key={document.id} className="space-y-2">
            <InContext
              document={document}
              quotes={shown.filter((one) => one.document === document)}
              {...{ tone, t }}
            />
            {organization && <Source {...{ document, organization, t }} />}
          </div>
        );
      })}
      {quotes.length > most && (
        <p className="text-xs text-faint">{embedText[t.code].moreQuotes(quotes.length - most)}</p>
      )}
      {shown.length === 0 && reading.document && (
        <Source document={reading.document} organization={reading.organization} t={t} />
      )}
    </article>
  );
}

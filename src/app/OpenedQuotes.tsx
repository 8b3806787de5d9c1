import { arrange } from "#domain/arrange.ts";
import { dossierOf } from "#domain/dossier.ts";
import { toneOf } from "#domain/mark.ts";
import type { OpenedSheet, OpenedText } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import { type Filters, initialSelection } from "#domain/selection.ts";
import { printText } from "#i18n/printText.ts";
import { NumberedQuotes } from "#views/excerpt/NumberedQuotes.tsx";
import { quotesOf } from "#views/excerpt/excerptOf.ts";
import { statementOf } from "#words/cite/citation.ts";
import { readingInWords } from "#words/openedWords.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { Pages, type PrintedProps, StancesAndClaims, mostQuotes } from "./PrintedPages.tsx";
import { claimsInView } from "./claimsInView.ts";
import { linkToOpened, linkToText } from "./links.ts";

interface OpenedQuotesProps extends PrintedProps {
  readonly opened: OpenedText;
  readonly reading: Reading;
}

/** The quotes of what is read in a text; of a silence, or of what nobody has read for, there are none. */
export function OpenedQuotes({ index, selection, opened, reading, t }: OpenedQuotesProps) {
  const whole: OpenedText = { ...opened, passage: null };
  const quotes = quotesOf(index, reading, whole, selection.beside);
  const words = printText[t.code];
  const listed = quotes.slice(0, mostQuotes);
  if (quotes.length === 0) return null;
  return (
    <Pages
      of="opened"
      corpus={index.corpus}
      title={statementOf(reading, t) ?? readingInWords(reading, t)}
      link={linkToOpened(selection, { opened, reading }, t.code)}
      t={t}
    >
      <p>{words.ofOpened}</p>
      <p>
        {listed.length < quotes.length
          ? words.bounded(listed.length, quotes.length)
          : words.count(quotes.length)}
      </p>
      <NumberedQuotes
        entries={listed.flatMap(({ document, passage, quote }, i) => {
          const organization = index.organizations.get(document.organization);
          if (!organization) return [];
          const at = passage ? { ...whole, document: document.id, passage } : whole;
          return [
            {
              number: i + 1,
              quote,
              document,
              organization,
              href: linkToText(selection, at as OpenedText, t.code),
            },
          ];
        })}
        tone={
          reading.kind === "cell" && reading.stance
            ? toneOf(reading.stance.stance.position)
            : "neutral"
        }
        t={t}
      />
    </Pages>
  );
}

interface SheetQuotesProps extends PrintedProps {
  readonly opened: OpenedSheet;
  /** What of the corpus the sheet gathers (`sheetFilters`). */
  readonly filters: Filters;
}

/** The quotes of a sheet: of all that it gathers, whatever is in view beside it. */
export function SheetQuotes({ index, selection, shown, opened, filters, t }: SheetQuotesProps) {
  const { matrix } = shown;
  // Like what is opened, in the order of the corpus.
  const order = { rows: "corpus", columns: "corpus", folded: [], language: t.code } as const;
  const arrangement = arrange(index, matrix, { filters, ...order });
  const rows = new Set(arrangement.rows);
  const dossier = dossierOf(index, matrix, {
    arrangement,
    filters,
    shows: (stance) => rows.has(index.inFull(stance).organization),
    most: mostQuotes,
  });
  // The sheet of an organization has what others say of it as well.
  const about =
    opened.kind === "organization" ? index.claimsAboutOrganization(opened.organization) : [];
  const claims = [...new Set([...about, ...claimsInView(index, arrangement)])];
  const narrow = { ...initialSelection, language: t.code, filters };
  return (
    <Pages
      of="opened"
      corpus={index.corpus}
      title={viewSentence(index, narrow, { matrix, arrangement }, t)}
      link={linkToOpened(selection, { opened, reading: null }, t.code)}
      t={t}
    >
      <StancesAndClaims
        {...{ index, selection, dossier, claims, t }}
        note={printText[t.code].ofSheet}
      />
    </Pages>
  );
}

import { textIn } from "#domain/wording.ts";
import type { Claim, CorpusIndex } from "#domain/corpusIndex.ts";
import { type Dossier, numberedClaims } from "#domain/dossier.ts";
import { atClaim, atStance } from "#domain/opened.ts";
import type { Selection } from "#domain/selection.ts";
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { printText } from "#i18n/printText.ts";
import { DossierPages } from "#views/excerpt/DossierPages.tsx";
import { SaidOfOthers } from "#views/excerpt/SaidOfOthers.tsx";
import { dateInWords } from "#words/dateWords.ts";
import { linkToText, today } from "./links.ts";
import type { Shown } from "./useExplorer.ts";

/** No more quotes are printed: a book of them is what the data is for. */
export const mostQuotes = 500;

/** What quotes on paper are made of. */
export interface PrintedProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly shown: Shown;
  readonly t: Messages;
}

interface PagesProps {
  /** What the quotes are of, and so what they follow on paper (styles.css). */
  readonly of: "opened" | "view";
  readonly corpus: CorpusIndex["corpus"];
  /** The same in a sentence. */
  readonly title: string;
  readonly link: string;
  readonly t: Messages;
  readonly children: React.ReactNode;
}

/** The head of the quotes: of what they are, of which day the coding is, and where all of it can be seen. */
export function Pages({ of, corpus, title, link, t, children }: PagesProps) {
  const words = printText[t.code];
  return (
    <section aria-labelledby="dossier-heading" className={`dossier of-${of}`}>
      <h2 id="dossier-heading">{words.quotes}</h2>
      <p className="dossier-title">{title}</p>
      <p>
        {textIn(corpus.title, t.code)}, {citeText[t.code].coding(dateInWords(corpus.revision, t))};{" "}
        {words.printed(dateInWords(today(), t))}. {words.link}: <a href={link}>{link}</a>
      </p>
      {children}
    </section>
  );
}

interface StancesAndClaimsProps extends Omit<PrintedProps, "shown"> {
  readonly dossier: Dossier;
  readonly claims: readonly Claim[];
  /** What the quotes are, in a sentence. */
  readonly note: string;
}

/** The quotes of stances, and then, numbered on, those of what is said of others. */
export function StancesAndClaims(props: StancesAndClaimsProps) {
  const { index, selection, dossier, claims, note, t } = props;
  const { beside } = selection;
  return (
    <>
      <DossierPages
        hrefOf={({ full }, { passage }) =>
          linkToText(selection, atStance(full.organization.id, full.stance, passage.id), t.code)
        }
        {...{ dossier, note, beside, t }}
      />
      <SaidOfOthers
        claims={numberedClaims(index, dossier, claims, mostQuotes)}
        of={claims.length}
        hrefOf={({ id }, { passage }) => linkToText(selection, atClaim(id, passage.id), t.code)}
        {...{ beside, t }}
      />
    </>
  );
}

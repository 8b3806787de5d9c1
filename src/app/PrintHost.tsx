import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { related } from "#domain/compareRows.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { dossierOf } from "#domain/dossier.ts";
import { toneOf } from "#domain/mark.ts";
import { type OpenedText, atClaim, atStance } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import { type Selection, isProse } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { printText } from "#i18n/printText.ts";
import { DossierPages } from "#views/excerpt/DossierPages.tsx";
import { NumberedQuotes } from "#views/excerpt/NumberedQuotes.tsx";
import { SaidOfOthers } from "#views/excerpt/SaidOfOthers.tsx";
import { quotesOf } from "#views/excerpt/excerptOf.ts";
import { statementOf } from "#words/cite/citation.ts";
import { dateInWords } from "#words/dateWords.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { claimsInView } from "./claimsInView.ts";
import { linkToOpened, linkToText, linkToView, today } from "./links.ts";
import { readingInWords } from "./usePageNames.ts";
import type { Shown } from "./useExplorer.ts";

export interface PrintHostProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly shown: Shown;
  readonly t: Messages;
  /** Somebody has asked for a print. */
  readonly asked: boolean;
  readonly onPrinted: () => void;
}

/** No more quotes are printed: a book of them is what the data is for. */
const mostQuotes = 500;

/** The quotes on paper: drawn the moment before it is laid out, and gone after. */
export function PrintHost(props: PrintHostProps) {
  const { asked, onPrinted } = props;
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // Paper is laid out the moment after it is announced.
    const print = (on: boolean) => () => flushSync(() => setIsPrinting(on));
    const done = new AbortController();
    window.addEventListener("beforeprint", print(true), { signal: done.signal });
    window.addEventListener("afterprint", print(false), { signal: done.signal });
    return () => done.abort();
  }, []);
  useEffect(() => {
    // What index.html says in the place of the quotes, as long as nothing can draw them.
    const instead = document.querySelector<HTMLElement>("[data-unprinted]");
    if (!instead) return;
    instead.hidden = true;
    return () => {
      instead.hidden = false;
    };
  }, []);
  useEffect(() => {
    if (!asked) return;
    // After the dialog that it was asked from is gone, and the page has its focus again.
    const timer = setTimeout(() => {
      window.print();
      onPrinted();
    });
    return () => clearTimeout(timer);
  }, [asked, onPrinted]);
  const { opened, read } = props.shown;
  if (!isPrinting || isProse(props.selection.view)) return null;
  // Of a sheet, which gathers from many texts, the view itself is the matter.
  return opened && read?.reading ? (
    <OpenedQuotes {...props} opened={read.opened} reading={read.reading} />
  ) : (
    <ViewQuotes {...props} />
  );
}

function ViewQuotes({ index, selection, shown, t }: PrintHostProps) {
  const { matrix, arrangement, shows } = shown;
  const { filters, relations, view } = selection;
  const dossier = useMemo(() => {
    // A comparison may leave out targets of other relations.
    const { topics } = related(index, matrix, arrangement, { view, filters, relations });
    const kept = new Set(topics.flatMap((one) => one.targets));
    return dossierOf(index, matrix, {
      arrangement,
      filters,
      shows,
      leavesOut: (target) => !kept.has(target),
      most: mostQuotes,
    });
  }, [index, matrix, arrangement, filters, relations, view, shows]);
  const claims = useMemo(() => claimsInView(index, arrangement), [index, arrangement]);
  return (
    <Pages
      of="view"
      corpus={index.corpus}
      title={viewSentence(index, selection, shown, t)}
      link={linkToView(selection, t.code)}
      t={t}
    >
      <DossierPages
        dossier={dossier}
        beside={selection.beside}
        hrefOf={({ full }, { passage }) =>
          linkToText(selection, atStance(full.organization.id, full.stance, passage.id), t.code)
        }
        t={t}
      />
      {view === "explore" && (
        <SaidOfOthers
          claims={claims}
          hrefOf={({ id }) => linkToText(selection, atClaim(id), t.code)}
          t={t}
        />
      )}
    </Pages>
  );
}

interface OpenedQuotesProps extends PrintHostProps {
  readonly opened: OpenedText;
  readonly reading: Reading;
}

function OpenedQuotes({ index, selection, opened, reading, t }: OpenedQuotesProps) {
  const whole: OpenedText = { ...opened, passage: null };
  const quotes = quotesOf(index, reading, whole, selection.beside);
  const words = printText[t.code];
  const listed = quotes.slice(0, mostQuotes);
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
function Pages({ of, corpus, title, link, t, children }: PagesProps) {
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

import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { related } from "#domain/compareRows.ts";
import { dossierOf, sheetFilters } from "#domain/dossier.ts";
import { isProse } from "#domain/selection.ts";
import { printText } from "#i18n/printText.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { OpenedQuotes, SheetQuotes } from "./OpenedQuotes.tsx";
import { Pages, type PrintedProps, StancesAndClaims, mostQuotes } from "./PrintedPages.tsx";
import { claimsInView } from "./claimsInView.ts";
import { linkToView } from "./links.ts";

export interface PrintHostProps extends PrintedProps {
  /** Somebody has asked for a print. */
  readonly asked: boolean;
  readonly onPrinted: () => void;
}

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
  if (!opened || !read) return <ViewQuotes {...props} />;
  if (read.reading) return <OpenedQuotes {...props} opened={read.opened} reading={read.reading} />;
  const only = sheetFilters(read.opened);
  return only ? (
    <SheetQuotes {...props} opened={read.opened} filters={only} />
  ) : (
    <ViewQuotes {...props} />
  );
}

function ViewQuotes({ index, selection, shown, t }: PrintedProps) {
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
  // Only the explorer shows what is said of others.
  const claims = useMemo(
    () => (view === "explore" ? claimsInView(index, arrangement) : []),
    [index, arrangement, view],
  );
  return (
    <Pages
      of="view"
      corpus={index.corpus}
      title={viewSentence(index, selection, shown, t)}
      link={linkToView({ ...selection, search: null }, t.code)}
      t={t}
    >
      <StancesAndClaims
        {...{ index, selection, dossier, claims, t }}
        note={printText[t.code].ofView}
      />
    </Pages>
  );
}

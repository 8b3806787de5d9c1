import type { Citation as Cited, CiteContext } from "#words/cite/citation.ts";
import { apaLine, chicagoLine } from "#words/cite/prose.ts";
import type { PageContext } from "./pageContext.ts";
import { pagesFolder } from "./pagePaths.ts";

interface CitationProps {
  /** The page that is cited. */
  readonly file: string;
  readonly of: (cite: CiteContext) => Cited;
  readonly context: PageContext;
  /** What else is to be said of it. */
  readonly note?: string;
}

/**
 * How to cite a page, in the two orders of prose. A page does not know when it is looked at, so no day of
 * that is in it: the day of the coding is, and whatever changes the page changes that.
 */
export function Citation({ file, of, context, note }: CitationProps) {
  const { index, t, words, site } = context;
  const cited = {
    ...of({ corpus: index.corpus, link: "", accessed: "", beside: null, t }),
    link: site === null ? null : `${site}${pagesFolder}/${t.code}/${file}`,
    accessed: null,
  };
  return (
    <section>
      <h2>{words.cite}</h2>
      <p className="cite">{chicagoLine(cited, t)}</p>
      <p className="cite">{apaLine(cited, t)}</p>
      {note !== undefined && <p className="note">{note}</p>}
    </section>
  );
}

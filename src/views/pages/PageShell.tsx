import type { ReactNode } from "react";
import { wordingFor } from "#domain/wording.ts";
import { pageText } from "#i18n/pageText.ts";
import { Worded } from "./Worded.tsx";
import { dateInWords } from "#words/dateWords.ts";
import type { PageContext, PageHead } from "./pageContext.ts";
import { indexFile, pagesFolder, toRoot } from "./pagePaths.ts";

/**
 * No script at all; the style sheet and the pictures of the site itself. Nothing here connects to anything,
 * but what judges a page for search engines asks for robots.txt in the page's name.
 */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

interface PageShellProps {
  readonly head: PageHead;
  readonly context: PageContext;
  readonly children: ReactNode;
}

/** A whole plain page: what it says of itself to machines, the way to the explorer, and its content. */
export function PageShell({ head, context, children }: PageShellProps) {
  const { index, t, words, languages } = context;
  const { corpus } = index;
  const corpusTitle = wordingFor(corpus.title, t.code);
  const others = languages.filter((language) => language !== t.code);
  return (
    <html lang={t.code}>
      <Head head={head} context={context} />
      <body>
        <header>
          <p>
            <a href={`${toRoot}${head.link}`}>{words.explorer}</a>
            {" · "}
            <a href={indexFile}>{words.home}</a>
            {others.map((language) => (
              <span key={language}>
                {" · "}
                <a href={`../${language}/${head.file}`} lang={language} hrefLang={language}>
                  {pageText[language].thisPage}
                </a>
              </span>
            ))}
          </p>
          <p className="corpus">
            <Worded of={corpusTitle} />
          </p>
        </header>
        <main>{children}</main>
        <footer>
          <p>
            <Worded of={corpusTitle} />. {t.footer.revision(dateInWords(corpus.revision, t))}
            {corpus.curators.length > 0 && ` · ${corpus.curators.join(", ")}`}
            {corpus.license !== undefined && ` · ${t.footer.licence}: ${corpus.license}`}
          </p>
          <p>{t.footer.texts}</p>
        </footer>
      </body>
    </html>
  );
}

/** React draws a title of one string only. */
function Head({ head, context }: Omit<PageShellProps, "children">) {
  const { index, t, words, languages, site } = context;
  const corpus = wordingFor(index.corpus.title, t.code).text;
  const at = (language: string) => `${site ?? ""}${pagesFolder}/${language}/${head.file}`;
  // What shows a card beside a link takes whole addresses only.
  const card = head.card === null || site === null ? null : site + head.card;
  const [first] = languages;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{words.title(head.title, corpus)}</title>
      <meta name="description" content={head.description} />
      <link rel="icon" href={`${toRoot}icon.svg`} type="image/svg+xml" />
      <link rel="stylesheet" href="../pages.css" />
      {site !== null && <link rel="canonical" href={at(t.code)} />}
      {/* Search engines take whole addresses only. */}
      {site !== null &&
        languages.map((language) => (
          <link key={language} rel="alternate" hrefLang={language} href={at(language)} />
        ))}
      {site !== null && first && <link rel="alternate" hrefLang="x-default" href={at(first)} />}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={corpus} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:locale" content={words.locale} />
      {site !== null && <meta property="og:url" content={at(t.code)} />}
      {card !== null && (
        <>
          <meta property="og:image" content={card} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={words.card(head.title)} />
        </>
      )}
      <meta name="twitter:card" content={card === null ? "summary" : "summary_large_image"} />
      {head.data !== null && (
        // A block of data, which no browser runs; React keeps `</script` out of it.
        <script type="application/ld+json">{JSON.stringify(head.data)}</script>
      )}
    </head>
  );
}

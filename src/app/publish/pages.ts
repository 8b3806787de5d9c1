/** Every plain page of a corpus, one after another, as files by their path from the root of the site. */
import { type ReactElement, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Corpus, Text } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { bitOf, matrixOf } from "#domain/matrix.ts";
import { withShortLabels } from "#domain/shortLabels.ts";
import { type Language, initialSelection, languages } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { pageText } from "#i18n/pageText.ts";
import { encode } from "#state/urlState.ts";
import { DocumentPage } from "#views/pages/DocumentPage.tsx";
import { IndexPage } from "#views/pages/IndexPage.tsx";
import { OrganizationPage } from "#views/pages/OrganizationPage.tsx";
import { SilencePage } from "#views/pages/SilencePage.tsx";
import { StancePage } from "#views/pages/StancePage.tsx";
import { TargetPage } from "#views/pages/TargetPage.tsx";
import type { PageContext } from "#views/pages/pageContext.ts";
import {
  documentFile,
  indexFile,
  organizationFile,
  pagesFolder,
  silenceFile,
  stanceFile,
  targetFile,
} from "#views/pages/pagePaths.ts";

export interface PagesOptions {
  /** Where the site will lie, ending in a slash; null where that is not known. */
  readonly site: string | null;
  /** Whether each stance has a card (`cardPath`). */
  readonly cards: boolean;
}

export interface PageFile {
  /** From the root of the site, with slashes. */
  readonly path: string;
  readonly html: string;
}

/** Of more silences none has a page: they are still listed by organization and by target. */
export const mostSilences = 20_000;

/** The interface in each of its languages. */
export const messages = { en, es } as const;

/**
 * The languages of the interface that the corpus has words in, the first of them where it has words in
 * none: the page's own words must be in one.
 */
export function pageLanguages(corpus: Corpus): readonly Language[] {
  const texts: readonly Text[] = [
    corpus.title,
    ...corpus.organizations.map(({ name }) => name),
    ...corpus.topics.flatMap(({ label, targets }) => [label, ...targets.map((one) => one.label)]),
  ];
  const tags = new Set(
    texts.flatMap((text) =>
      typeof text === "string"
        ? []
        : Object.keys(text).map((tag) => tag.toLowerCase().split("-")[0]),
    ),
  );
  const own = languages.filter((language) => tags.has(language));
  return own.length > 0 ? own : [languages[0]];
}

/** Makes the pages, each when it is asked for. Throws where two would have one path. */
export function* pagesOf(whole: Corpus, options: PagesOptions): Generator<PageFile> {
  const corpus = withShortLabels(whole);
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const own = pageLanguages(corpus);
  const silent = corpus.organizations.flatMap((organization) =>
    matrix.targets
      .filter((target) => matrix.bitsOf(organization.id, target.id) === bitOf("silent"))
      .map((target) => ({ organization, target })),
  );
  const silences = silent.length <= mostSilences;
  const seen = new Set<string>();
  for (const language of own) {
    const context: PageContext = {
      index,
      matrix,
      t: messages[language],
      words: pageText[language],
      languages: own,
      silences,
      ...options,
      linkTo: (opened) => encode({ ...initialSelection, language, opened }),
    };
    const page = (file: string, element: ReactElement): PageFile => {
      const path = `${pagesFolder}/${language}/${file}`;
      if (seen.has(path)) throw new Error(`Two pages would be ${path}`);
      seen.add(path);
      return { path, html: `<!doctype html>\n${renderToStaticMarkup(element)}\n` };
    };
    yield page(indexFile, createElement(IndexPage, { context }));
    for (const organization of corpus.organizations)
      yield page(
        organizationFile(organization.id),
        createElement(OrganizationPage, { organization, context }),
      );
    for (const target of matrix.targets)
      yield page(targetFile(target.id), createElement(TargetPage, { target, context }));
    for (const document of corpus.documents)
      yield page(documentFile(document.id), createElement(DocumentPage, { document, context }));
    for (const stance of corpus.stances)
      yield page(stanceFile(stance), createElement(StancePage, { stance, context }));
    if (silences)
      for (const { organization, target } of silent)
        yield page(
          silenceFile(organization.id, target.id),
          createElement(SilencePage, { organization, target, context }),
        );
  }
}

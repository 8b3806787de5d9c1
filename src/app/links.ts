import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { type OpenedText, isText } from "#domain/opened.ts";
import { citable } from "#domain/reading.ts";
import { type Language, type Selection, initialSelection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { linkTo } from "#state/useSelection.ts";
import type { CiteContext } from "#words/cite/citation.ts";
import type { Shown } from "./useExplorer.ts";

/** The link of a citation: to what is opened, at its passage, and to nothing else that happens to be set. */
export function linkToOpened(
  { beside }: Pick<Selection, "beside">,
  { opened, reading }: NonNullable<Shown["read"]>,
  language: Language,
): string {
  return linkTo({
    ...initialSelection,
    language,
    beside: isText(opened) ? beside : null,
    opened: reading ? citable(opened, reading) : opened,
  });
}

/** The link to what is read in a text, and to nothing else that happens to be set. */
export function linkToText(
  { beside }: Pick<Selection, "beside">,
  opened: OpenedText,
  language: Language,
): string {
  return linkTo({ ...initialSelection, language, beside, opened });
}

/** The link to some words of a document. */
export function linkToWords(opened: OpenedText, beside: string | null, language: Language): string {
  return linkTo({ ...initialSelection, language, beside, opened });
}

/** The link to a view as it is, without what is opened over it. */
export function linkToView(selection: Selection, language: Language): string {
  return linkTo({ ...selection, language, opened: null });
}

/** What every citation says: the coding, the link, and that it was looked at today. */
export function citeContext(
  { corpus }: CorpusIndex,
  link: string,
  beside: string | null,
  t: Messages,
): CiteContext {
  return { corpus, link, accessed: today(), beside, t };
}

/** The day where the reader is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

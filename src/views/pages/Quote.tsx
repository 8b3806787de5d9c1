import type { ReactNode } from "react";
import type { Document, Passage } from "#domain/corpus.ts";
import { atDocument } from "#domain/opened.ts";
import type { Messages } from "#i18n/en.ts";
import { languageInSentence } from "#words/languageName.ts";
import type { PageContext } from "./pageContext.ts";
import { documentFile, passageAnchor } from "./pagePaths.ts";

interface QuoteProps {
  readonly document: Document;
  readonly passage: Passage;
  readonly context: PageContext;
  /** The query that opens these words in the explorer; without it, they open for their own sake. */
  readonly link?: string;
  readonly children?: ReactNode;
}

/**
 * Words of a text, verbatim and in its language; a translation beside them, where the reader of the page
 * has use for one; and the way to where they stand.
 */
export function Quote({ document, passage, context, link, children }: QuoteProps) {
  const { words, linkTo } = context;
  return (
    <figure>
      <QuoteWords {...{ document, passage, context }} />
      <figcaption>
        {children}
        <a href={`${documentFile(document.id)}#${passageAnchor(passage.id)}`}>{words.inText}</a>
        {" · "}
        <a href={`../../${link ?? linkTo(atDocument(document.id, passage.id))}`}>
          {words.openQuote}
        </a>
      </figcaption>
    </figure>
  );
}

/** The words alone, with their translation. */
export function QuoteWords({
  document,
  passage,
  context: { t },
}: Pick<QuoteProps, "document" | "passage" | "context">) {
  const translation = translationOf(document, t);
  const translated = translation && passage.translation[translation.language];
  return (
    <>
      <blockquote lang={document.language} dir="auto">
        {passage.exact}
      </blockquote>
      {translation && translated && (
        <>
          <blockquote className="translation" lang={translation.language} dir="auto">
            {translated.exact}
          </blockquote>
          <p className="note">
            {t.translation.label(languageInSentence(translation.language, t.code), translation.by)}
          </p>
        </>
      )}
    </>
  );
}

/**
 * The translation that a page sets beside a text: the one into its own language; where there is none and
 * the text is in another, the first that there is.
 */
export function translationOf(document: Document, t: Messages) {
  const base = (tag: string) => tag.toLowerCase().split("-")[0];
  if (base(document.language) === t.code) return undefined;
  const { translations } = document;
  return translations.find(({ language }) => base(language) === t.code) ?? translations[0];
}

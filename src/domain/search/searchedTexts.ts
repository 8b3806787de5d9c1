import type { Document, Passage } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { TargetId } from "#domain/ids.ts";
import type { Quote, SearchedText } from "./textIndex.ts";

/** The texts of a document that are here, its own first: what a search reads. */
export function searchedTexts(index: CorpusIndex, document: Document): readonly SearchedText[] {
  const { id, organization, language, text } = document;
  const quotes = (rangeIn: (passage: Passage) => Quote["range"] | null | undefined) =>
    document.passages.flatMap((passage): readonly Quote[] => {
      const range = rangeIn(passage);
      if (!range) return [];
      // Quoted for what its author holds, or for what others are said to hold.
      const targets = [
        ...index.stancesOn(id, passage.id).map(({ target }) => target),
        ...index.claimsOn(id, passage.id).map(({ target }) => target.id),
      ];
      return [{ passage: passage.id, range, targets, topics: topicsOf(index, targets) }];
    });
  const own: readonly SearchedText[] =
    text === null
      ? []
      : [
          {
            document: id,
            organization,
            language,
            isTranslation: false,
            text,
            quotes: quotes((passage) => passage.range),
          },
        ];
  return [
    ...own,
    ...document.translations.flatMap((translation): readonly SearchedText[] =>
      translation.text === null
        ? []
        : [
            {
              document: id,
              organization,
              language: translation.language,
              isTranslation: true,
              text: translation.text,
              quotes: quotes((passage) => passage.translation[translation.language]?.range),
            },
          ],
    ),
  ];
}

function topicsOf(index: CorpusIndex, targets: readonly TargetId[]): Quote["topics"] {
  return [...new Set(targets.flatMap((target) => index.targets.get(target)?.topic ?? []))];
}

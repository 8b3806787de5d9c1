import type { Document, Passage, Stance } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Quote, SearchedText } from "./textIndex.ts";

/** The texts of a document that are here, its own first: what a search reads. */
export function searchedTexts(index: CorpusIndex, document: Document): readonly SearchedText[] {
  const { id, organization, language, text } = document;
  const quotes = (rangeIn: (passage: Passage) => Quote["range"] | null | undefined) =>
    document.passages.flatMap((passage): readonly Quote[] => {
      const range = rangeIn(passage);
      if (!range) return [];
      const stances = index.stancesOn(id, passage.id);
      return [
        {
          passage: passage.id,
          range,
          targets: stances.map((stance) => stance.target),
          topics: topicsOf(index, stances),
        },
      ];
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

function topicsOf(index: CorpusIndex, stances: readonly Stance[]): Quote["topics"] {
  return [...new Set(stances.flatMap(({ target }) => index.targets.get(target)?.topic ?? []))];
}

import type { Corpus } from "#domain/corpus.ts";

/** A corpus whose translations are into the English of Britain and the Spanish of Mexico, for tests. */
export function regionalTranslations(corpus: Corpus): Corpus {
  const regions: Readonly<Record<string, string>> = { en: "en-GB", es: "es-MX" };
  const regional = (tag: string) => regions[tag] ?? tag;
  return {
    ...corpus,
    documents: corpus.documents.map((document) => ({
      ...document,
      translations: document.translations.map((one) => ({
        ...one,
        language: regional(one.language),
      })),
      passages: document.passages.map((passage) => ({
        ...passage,
        translation: Object.fromEntries(
          Object.entries(passage.translation).map(([tag, quote]) => [regional(tag), quote]),
        ),
      })),
    })),
  };
}

import type { AnchoredQuote, Document, Passage } from "./corpus.ts";
import { bestFor } from "./wording.ts";

/** A passage in a translation of its document. */
export interface TranslatedPassage {
  readonly quote: AnchoredQuote;
  /** BCP 47, as the corpus writes it: what is set as `lang` on whatever shows the words. */
  readonly language: string;
  readonly by: string;
}

/**
 * A passage in the translation for a reader of a language, by range as `wordingFor` has it: a reader of
 * `en` is served by `en-GB`. Null where the corpus has none, and where the text itself serves as well.
 */
export function translationFor(
  { language: own, translations }: Pick<Document, "language" | "translations">,
  { translation }: Passage,
  language: string,
): TranslatedPassage | null {
  // By the document's list: what is looked up by a name may be found where nobody wrote it (`constructor`).
  const translated = translations.flatMap(({ language: tag, by }) => {
    const quote = Object.hasOwn(translation, tag) ? translation[tag] : undefined;
    return quote ? [[tag, { quote, language: tag, by }] as const] : [];
  });
  const best = bestFor<TranslatedPassage | null>([[own, null], ...translated], language);
  return best?.[1] ?? null;
}

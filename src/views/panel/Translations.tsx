import type { Document } from "#domain/corpus.ts";
import type { Messages } from "#i18n/en.ts";
import { languageInSentence } from "#words/languageName.ts";

interface TranslationsProps {
  readonly source: Document;
  /** Language of the translation shown; null for none. */
  readonly beside: string | null;
  readonly t: Messages;
  readonly onBeside: (language: string | null) => void;
}

/** One small switch for each translation of a document. */
export function Translations({ source, beside, t, onBeside }: TranslationsProps) {
  return source.translations.map(({ language }) => {
    const on = language === beside;
    return (
      <button
        key={language}
        type="button"
        aria-pressed={on}
        aria-label={t.translation.beside(languageInSentence(language, t.code))}
        onClick={() => onBeside(on ? null : language)}
        className={`plain-button min-w-7 justify-center gap-1 ${on ? "bg-chip! text-chip-ink!" : ""}`}
      >
        <span aria-hidden="true">{source.language.split("-")[0]}</span>
        <span aria-hidden="true">→</span>
        <span aria-hidden="true">{language.split("-")[0]}</span>
      </button>
    );
  });
}

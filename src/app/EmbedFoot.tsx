import type { Corpus } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import { embedText } from "#i18n/embedText.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords } from "#words/dateWords.ts";

interface EmbedFootProps {
  /** Null before it is known. */
  readonly corpus: Corpus | null;
  /** To the same place in the explorer. */
  readonly link: string;
  readonly t: Messages;
}

/** Under every embed: which corpus it is, of which day, and the way to all of it. */
export function EmbedFoot({ corpus, link, t }: EmbedFootProps) {
  const words = embedText[t.code];
  return (
    <footer className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-rule px-4 py-2 text-xs text-soft">
      <p className="min-w-0">
        {corpus && (
          <>
            <Wording of={wordingFor(corpus.title, t.code)} />,{" "}
            {citeText[t.code].coding(dateInWords(corpus.revision, t))}
          </>
        )}
      </p>
      <a
        href={link}
        target="_blank"
        rel="noopener"
        aria-label={words.openLabel}
        className="link inline-flex min-h-6 items-center"
      >
        {words.open}
      </a>
    </footer>
  );
}

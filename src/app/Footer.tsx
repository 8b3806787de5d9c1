import type { Corpus } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";

/** What the data is, of which day, under which licence. */
export function Footer({ corpus, t }: { corpus: Corpus; t: Messages }) {
  return (
    <footer className="mt-8 border-t border-rule px-4 py-4 text-xs leading-relaxed text-faint sm:px-6">
      {corpus.description && (
        <p className="max-w-3xl">
          <Wording of={wordingFor(corpus.description, t.code)} />
        </p>
      )}
      <p className="mt-1">
        {t.footer.revision(dateInWords(corpus.revision, t))}
        {corpus.curators.length > 0 && ` · ${corpus.curators.join(", ")}`}
        {corpus.license && ` · ${t.footer.licence}: ${corpus.license}`}
        {" · "}
        {t.footer.texts}{" "}
        <a className="link" href="./corpus/corpus.json">
          {t.footer.data}
        </a>{" "}
        <a className="link" href="./schema/positionary-1.schema.json">
          {t.footer.schema}
        </a>
      </p>
    </footer>
  );
}

import { memo } from "react";
import type { Corpus } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords } from "#words/dateWords.ts";

interface FooterProps {
  readonly of: Pick<Corpus, "description" | "revision" | "curators" | "license">;
  /** Where the data can be had as it is; null where it lies on no host. */
  readonly dataHref: string | null;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly t: Messages;
}

/** What the data is, of which day, under which licence; and the switch of the single keys. */
export const Footer = memo(function Footer(props: FooterProps) {
  const { of, dataHref, singleKeys, onSingleKeys, t } = props;
  const { description, revision, curators, license } = of;
  return (
    <footer className="mt-8 border-t border-rule px-4 py-4 text-xs leading-relaxed text-faint sm:px-6">
      {description && (
        <p className="max-w-3xl">
          <Wording of={wordingFor(description, t.code)} />
        </p>
      )}
      <p className="mt-1">
        {t.footer.revision(dateInWords(revision, t))}
        {curators.length > 0 && ` · ${curators.join(", ")}`}
        {license && ` · ${t.footer.licence}: ${license}`}
        {" · "}
        {t.footer.texts}{" "}
        {dataHref !== null && (
          // Kept as a file: shown, it would take the place of the page.
          <a className="link" href={dataHref} download="corpus.json">
            {t.footer.data}
          </a>
        )}{" "}
        <a className="link" href="./schema/positionary-1.schema.json" download>
          {t.footer.schema}
        </a>
      </p>
      <p className="no-print mt-1">
        <label className="inline-flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={singleKeys}
            onChange={() => onSingleKeys(!singleKeys)}
          />
          {t.keys.label}: {t.keys.note}
        </label>
      </p>
    </footer>
  );
});

import { useState } from "react";
import { type CiteFormat, citeFormats, citeText } from "#i18n/citeText.ts";
import { embedText } from "#i18n/embedText.ts";
import type { Messages } from "#i18n/en.ts";
import { bibtex } from "#words/cite/bibtex.ts";
import type { Citation } from "#words/cite/citation.ts";
import { cslJson } from "#words/cite/cslJson.ts";
import { markdown } from "#words/cite/markdown.ts";
import { apa, chicago } from "#words/cite/prose.ts";
import { ris } from "#words/cite/ris.ts";
import { Choice } from "./Choice.tsx";
import { type What, whatAmong } from "./what.ts";

/** How each format is written, and the file that it is; null for what nobody keeps as a file. */
const forms: Readonly<
  Record<
    CiteFormat,
    {
      readonly write: (citation: Citation, t: Messages) => string;
      readonly file: { readonly extension: string; readonly type: string } | null;
    }
  >
> = {
  chicago: { write: chicago, file: null },
  apa: { write: apa, file: null },
  markdown: { write: markdown, file: { extension: "md", type: "text/markdown" } },
  bibtex: { write: bibtex, file: { extension: "bib", type: "application/x-bibtex" } },
  ris: { write: ris, file: { extension: "ris", type: "application/x-research-info-systems" } },
  csl: { write: cslJson, file: { extension: "json", type: "application/json" } },
  link: { write: ({ link }) => link, file: null },
};

interface CitePaneProps {
  /** At least one, the first to begin with. */
  readonly choices: readonly { readonly what: What; readonly citation: Citation }[];
  /** What was chosen, here or to be embedded; null for nothing yet. */
  readonly what: What | null;
  readonly onWhat: (what: What) => void;
  readonly t: Messages;
  /** Resolves to false where copying failed. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onDownload: (name: string, text: string, type: string) => void;
}

/** A citation of what is chosen, in the format that is chosen, to be copied or kept as a file. */
export function CitePane({ choices, what, onWhat, t, onCopy, onDownload }: CitePaneProps) {
  const words = citeText[t.code];
  const [format, setFormat] = useState<CiteFormat>("chicago");
  const [copied, setCopied] = useState<boolean | null>(null);
  const kinds = choices.map((one) => one.what);
  const chosen = whatAmong(kinds, what);
  const citation = choices.find((one) => one.what === chosen)?.citation;
  if (!chosen || !citation) return null;
  const { write, file } = forms[format];
  const text = write(citation, t);
  return (
    <>
      {kinds.length > 1 && (
        <div className="mb-3 text-sm">
          <Choice
            label={embedText[t.code].what}
            choices={kinds}
            chosen={chosen}
            nameOf={(one) => embedText[t.code].kinds[one]}
            onChoose={(one) => {
              onWhat(one);
              setCopied(null);
            }}
          />
        </div>
      )}
      <div role="group" aria-label={words.format} className="flex flex-wrap gap-1.5">
        {citeFormats.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === format}
            className={`chip ${one === format ? "chip-on" : ""}`}
            onClick={() => {
              setFormat(one);
              setCopied(null);
            }}
          >
            {words.formats[one]}
          </button>
        ))}
      </div>
      <pre
        tabIndex={0}
        role="group"
        aria-label={words.formats[format]}
        className={`mt-3 max-h-[45dvh] overflow-y-auto rounded border border-rule bg-page p-3 text-sm leading-relaxed break-words whitespace-pre-wrap ${file && format !== "markdown" ? "font-mono text-xs" : "font-serif"}`}
      >
        {text}
      </pre>
      <p className="mt-3 flex flex-wrap items-center gap-2">
        <button type="button" className="chip" onClick={() => void onCopy(text).then(setCopied)}>
          {words.copy}
        </button>
        {file && (
          <button
            type="button"
            className="chip"
            onClick={() => onDownload(`${citation.key}.${file.extension}`, text, file.type)}
          >
            {words.download}
          </button>
        )}
        <span role="status" className="text-xs text-soft">
          {copied !== null && (copied ? words.copied : words.copyFailed)}
        </span>
      </p>
      <p className="mt-2 text-xs text-faint">{words.note}</p>
    </>
  );
}

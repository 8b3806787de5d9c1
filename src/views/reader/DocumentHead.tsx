import type { Corpus, Document, Text } from "../../domain/corpus.ts";
import type { PassageId } from "../../domain/ids.ts";
import { countWords } from "../../domain/reading.ts";
import type { Opened } from "../../domain/selection.ts";
import { wordingFor } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dates.ts";
import type { Messages } from "../../i18n/en.ts";
import { languageName } from "../../i18n/languageName.ts";
import { Wording } from "../../ui/Wording.tsx";

interface DocumentHeadProps {
  readonly corpus: Corpus;
  readonly document: Document;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Title, language, length and dates of a document, and what in the text they rest on. */
export function DocumentHead({ corpus, document, t, onOpen }: DocumentHeadProps) {
  const organization = corpus.organizations.find((one) => one.id === document.organization);
  const date = document.written ?? document.published;
  const facts = [languageName(document.language, t.code)];
  if (document.text !== null) {
    const words = countWords(document.text);
    facts.push(t.words(words, new Intl.NumberFormat(t.code).format(words)));
  }
  facts.push(date ? dateInWords(date.edtf, t) : t.timeline.undated);
  if (document.attribution.basis === "inferred") facts.push(t.inferredIssuer);
  if (!document.titlePrinted) facts.push(t.reader.titleOurs);

  const show = (passage: PassageId) => onOpen({ kind: "document", document: document.id, passage });
  const title = wordingFor(document.title, t.code);
  return (
    <>
      <h3 data-document-heading tabIndex={-1} lang={title.language ?? document.language} className="font-serif text-[1.375rem] leading-tight font-semibold">
        {title.text}
      </h3>
      <p className="mt-1 text-xs text-faint">{facts.join(" · ")}</p>
      <details className="mt-1 text-[0.8125rem]">
        <summary className="plain-button -ml-1.5">{t.reader.documentWhy}</summary>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-soft">
          <Fact
            name={t.reader.issuer}
            value={`${organization ? wordingFor(organization.name, t.code).text : document.organization} (${t.reader[document.attribution.basis]})`}
            {...{ passages: document.attribution.passages, note: document.attribution.note, t, show }}
          />
          <Fact
            name={t.reader.published}
            value={document.published ? dateInWords(document.published.edtf, t) : t.reader.noDate}
            {...{ passages: document.published?.passages ?? [], note: document.published?.note, t, show }}
          />
          {document.written && (
            <Fact
              name={t.reader.written}
              value={dateInWords(document.written.edtf, t)}
              {...{ passages: document.written.passages, note: document.written.note, t, show }}
            />
          )}
        </dl>
        {document.note && (
          <p className="mt-2 text-soft">
            <Wording of={wordingFor(document.note, t.code)} />
          </p>
        )}
        {document.source && (
          <p className="mt-2 text-faint">
            {document.source.citation}
            {document.source.url && (
              <>
                {" "}
                <a className="link" href={document.source.url} rel="noreferrer">
                  {document.source.url}
                </a>
              </>
            )}
          </p>
        )}
      </details>
    </>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly passages: readonly PassageId[];
  readonly note: Text | undefined;
  readonly t: Messages;
  readonly show: (passage: PassageId) => void;
}

function Fact({ name, value, passages, note, t, show }: FactProps) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd>
        {value}{" "}
        {passages.map((passage, i) => (
          <button key={passage} type="button" className="link mr-1.5 min-h-6" onClick={() => show(passage)}>
            {passages.length === 1 ? t.reader.showPassage : `${t.reader.showPassage} ${i + 1}`}
          </button>
        ))}
        {note !== undefined && (
          <span className="block text-faint">
            <Wording of={wordingFor(note, t.code)} />
          </span>
        )}
      </dd>
    </>
  );
}

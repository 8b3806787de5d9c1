import { useState } from "react";
import type { Corpus, Document, Passage, Text } from "#domain/corpus.ts";
import { type Claim, claimsOn } from "#domain/reported.ts";
import type { PassageId } from "#domain/ids.ts";
import { countWords } from "#domain/reading.ts";
import type { Opened } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { languageInSentence, languageName } from "#words/languageName.ts";
import { Wording } from "#ui/Wording.tsx";
import { claimNames } from "./passageWords.ts";

interface DocumentHeadProps {
  readonly corpus: Corpus;
  readonly claims: readonly Claim[];
  readonly document: Document;
  readonly chosen: PassageId | null;
  /** Language of the translation shown beside the text; null for none. */
  readonly beside: string | null;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onBeside: (language: string | null) => void;
}

/** Title, language, length, issuer and dates of a document, each with what in the text it rests on. */
export function DocumentHead(props: DocumentHeadProps) {
  const { corpus, claims, document, chosen, t, onOpen } = props;
  const organization = corpus.organizations.find((one) => one.id === document.organization);
  const facts = [languageName(document.language, t.code)];
  if (document.text !== null) {
    const words = countWords(document.text);
    facts.push(t.words(words, new Intl.NumberFormat(t.code).format(words)));
  }
  if (!document.titlePrinted) facts.push(t.reader.titleOurs);
  if (document.source) facts.push(document.source.citation);

  const show = (passage: PassageId) => onOpen({ kind: "document", document: document.id, passage });
  const title = wordingFor(document.title, t.code);
  const said = chosen === null ? [] : claimsOn(claims, document.id, chosen);
  const shared = { document, t, show };
  return (
    <>
      <h3
        data-document-heading
        tabIndex={-1}
        lang={title.language ?? document.language}
        className="font-serif text-[1.375rem] leading-tight font-semibold"
      >
        {title.text}
      </h3>
      <p className="mt-1 text-xs text-faint">{facts.join(" · ")}</p>
      {document.note && (
        <p className="mt-1 text-xs text-faint">
          <Wording of={wordingFor(document.note, t.code)} />
        </p>
      )}
      <dl className="mt-2 space-y-0.5 text-[0.8125rem] text-soft">
        <Fact
          name={t.reader.issuer}
          value={`${organization ? wordingFor(organization.name, t.code).text : document.organization} (${t.reader[document.attribution.basis]})`}
          passages={document.attribution.passages}
          note={document.attribution.note}
          {...shared}
        />
        {document.written && (
          <Fact
            name={t.reader.written}
            value={dateInWords(document.written.edtf, t)}
            passages={document.written.passages}
            note={document.written.note}
            {...shared}
          />
        )}
        <Fact
          name={t.reader.published}
          value={document.published ? dateInWords(document.published.edtf, t) : t.reader.noDate}
          passages={document.published?.passages ?? []}
          note={document.published?.note}
          {...shared}
        />
      </dl>
      <Translations {...props} />
      {said.length > 0 && (
        <p className="mt-2 border-l-2 border-control pl-3 text-[0.8125rem] text-soft">
          <span className="font-semibold">{t.hearsay.ofThese}</span> {claimNames(corpus, said, t)}
        </p>
      )}
    </>
  );
}

function Translations({ document, beside, t, onBeside }: DocumentHeadProps) {
  if (document.translations.length === 0) return null;
  const shown = document.translations.find((one) => one.language === beside);
  return (
    <div className="mt-2 text-[0.8125rem]">
      <div className="no-print flex flex-wrap gap-2">
        {document.translations.map((translation) => {
          const on = translation.language === beside;
          return (
            <button
              key={translation.language}
              type="button"
              aria-pressed={on}
              onClick={() => onBeside(on ? null : translation.language)}
              className="link min-h-6"
            >
              {on
                ? t.translation.hide
                : t.translation.beside(languageInSentence(translation.language, t.code))}
            </button>
          );
        })}
      </div>
      {shown && (
        <p className="mt-1 text-xs text-warn">
          {shown.text === null
            ? t.translation.failed
            : t.translation.label(languageInSentence(shown.language, t.code), shown.by)}
        </p>
      )}
    </div>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly passages: readonly PassageId[];
  readonly note: Text | undefined;
  readonly document: Document;
  readonly t: Messages;
  readonly show: (passage: PassageId) => void;
}

/** A fact about the document, and on demand why: the note, and the words that it rests on. */
function Fact({ name, value, passages, note, document, t, show }: FactProps) {
  const [open, setOpen] = useState(false);
  const quotes = passages.flatMap(
    (id): Passage | readonly Passage[] => document.passages.find((one) => one.id === id) ?? [],
  );
  const why = note !== undefined || quotes.length > 0;
  return (
    <div>
      <dt className="inline font-semibold">{name}: </dt>
      <dd className="inline">
        {value}{" "}
        {why && (
          <button
            type="button"
            aria-expanded={open}
            aria-label={t.why.whyOf(name)}
            onClick={() => setOpen(!open)}
            className="link no-print min-h-6"
          >
            {t.why.date}
          </button>
        )}
        {open && (
          <span className="mt-1 mb-2 block border-l-2 border-rule pl-3">
            {note !== undefined && <Wording of={wordingFor(note, t.code)} />}
            {quotes.map((quote) => (
              <button
                key={quote.id}
                type="button"
                aria-label={`${t.reader.showPassage}: ${quote.exact}`}
                onClick={() => show(quote.id)}
                className="mt-1 block min-h-6 text-left font-serif hover:underline"
              >
                <q lang={document.language} className="line-clamp-2">
                  {quote.exact}
                </q>
              </button>
            ))}
          </span>
        )}
      </dd>
    </div>
  );
}

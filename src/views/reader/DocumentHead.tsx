import { useState } from "react";
import type { Document, Passage, Text } from "#domain/corpus.ts";
import type { PassageId } from "#domain/ids.ts";
import { type Opened, atDocument } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { claimsInWords } from "#words/claimWords.ts";
import { dateInWords } from "#words/dateWords.ts";
import { lengthInWords } from "#words/documentWords.ts";
import { languageInSentence, languageName } from "#words/languageName.ts";

interface DocumentHeadProps {
  readonly reading: Reading;
  readonly source: Document;
  readonly chosen: PassageId | null;
  /** Language of the translation shown beside the text; null for none. */
  readonly beside: string | null;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Title, language, length, issuer and dates of a document, each with what in the text it rests on. */
export function DocumentHead(props: DocumentHeadProps) {
  const { reading, source, chosen, t, onOpen } = props;
  const { organization, cited } = reading;
  const facts = [languageName(source.language, t.code)];
  if (source.text !== null) facts.push(lengthInWords(source, t));
  if (!source.titlePrinted) facts.push(t.reader.titleOurs);
  if (source.source) facts.push(source.source.citation);

  const title = wordingFor(source.title, t.code);
  const said = cited.find(({ passage }) => passage.id === chosen)?.claims ?? [];
  const shared = {
    quotes: new Map(cited.map(({ passage }) => [passage.id, passage])),
    language: source.language,
    t,
    show: (passage: PassageId) => onOpen(atDocument(source.id, passage)),
  };
  return (
    <>
      <h3
        lang={title.language ?? source.language}
        className="font-serif text-[1.375rem] leading-tight font-semibold"
      >
        {title.text}
      </h3>
      <p className="mt-1 text-xs text-faint">{facts.join(" · ")}</p>
      {source.note && (
        <p className="mt-1 text-xs text-faint">
          <Wording of={wordingFor(source.note, t.code)} />
        </p>
      )}
      <dl className="mt-2 space-y-0.5 text-label text-soft">
        <Fact
          name={t.reader.issuer}
          value={`${textIn(organization.name, t.code)} (${t.reader[source.attribution.basis]})`}
          passages={source.attribution.passages}
          note={source.attribution.note}
          {...shared}
        />
        {source.written && (
          <Fact
            name={t.reader.written}
            value={dateInWords(source.written.edtf, t)}
            passages={source.written.passages}
            note={source.written.note}
            {...shared}
          />
        )}
        <Fact
          name={t.reader.published}
          value={source.published ? dateInWords(source.published.edtf, t) : t.reader.noDate}
          passages={source.published?.passages ?? []}
          note={source.published?.note}
          {...shared}
        />
      </dl>
      <TranslationNote {...props} />
      {said.length > 0 && (
        <p className="mt-2 border-l-2 border-control pl-3 text-label text-soft">
          <span className="font-semibold">{t.reported.ofThese}</span> {claimsInWords(said, t)}
        </p>
      )}
    </>
  );
}

/** Whose translation stands beside the text: it is not the source. */
function TranslationNote({ source, beside, t }: DocumentHeadProps) {
  const shown = source.translations.find((one) => one.language === beside);
  if (!shown) return null;
  return (
    <p className="mt-1 text-xs text-warn">
      {shown.text === null
        ? t.translation.failed
        : t.translation.label(languageInSentence(shown.language, t.code), shown.by)}
    </p>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly passages: readonly PassageId[];
  readonly note: Text | undefined;
  /** The passages of the document. */
  readonly quotes: ReadonlyMap<PassageId, Passage>;
  /** Of the document, BCP 47. */
  readonly language: string;
  readonly t: Messages;
  readonly show: (passage: PassageId) => void;
}

/** A fact about the document, and on demand why: the note, and the words that it rests on. */
function Fact(props: FactProps) {
  const { name, value, passages, note, language, t, show } = props;
  const [open, setOpen] = useState(false);
  const quotes = passages.flatMap((id) => props.quotes.get(id) ?? []);
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
                <q lang={language} className="line-clamp-2">
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

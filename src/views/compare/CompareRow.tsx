import { useState } from "react";
import type { Relation } from "#domain/agreement.ts";
import type { Arrangement } from "#domain/arrange.ts";
import type { ComparedCell, ComparedRow, QuotedStance } from "#domain/compareRows.ts";
import type { Passage, Target } from "#domain/corpus.ts";
import { markOf, silentMark, uncodedMark } from "#domain/mark.ts";
import type { Opened } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { stanceInWords } from "#words/stanceWords.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";

interface CompareRowProps {
  readonly row: ComparedRow;
  readonly template: { readonly gridTemplateColumns: string };
  readonly arrangement: Arrangement;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

const relationSign: Readonly<Record<Relation, string>> = {
  oppose: "⇅",
  differ: "≈",
  "other-reasons": "≠",
  "same-reason": "=",
  "one-speaks": "·",
  silent: "–",
  uncoded: "?",
};

/** One target: what each organization says of it, and what that amounts to. */
export function CompareRow({ row, template, arrangement, t, onOpen }: CompareRowProps) {
  const { target, relation, cells } = row;
  return (
    <div role="row" style={template} className="gap-x-5 border-b border-rule py-2.5 md:grid">
      <div role="rowheader" className="text-sm font-medium">
        <Wording of={wordingFor(target.label, t.code)} />
      </div>
      {cells.map((one) => (
        <div key={one.organization.id} role="cell" className="min-w-0 pt-2 md:pt-0">
          <span className="block text-xs font-semibold text-faint md:hidden">
            {one.organization.shortName}
          </span>
          {arrangement.shown(one.organization, target).passes ? (
            <CellWords one={one} target={target} t={t} onOpen={onOpen} />
          ) : (
            <span className="text-xs text-faint">{t.filteredOut}</span>
          )}
        </div>
      ))}
      <div
        role="cell"
        title={t.compare.relationNote[relation]}
        className="flex items-start gap-2 pt-2 text-xs text-soft md:pt-0.5"
      >
        <span aria-hidden="true" className="font-semibold text-accent">
          {relationSign[relation]}
        </span>
        {t.compare.relations[relation]}
      </div>
    </div>
  );
}

interface CellWordsProps {
  readonly one: ComparedCell;
  readonly target: Target;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

function CellWords({ one, target, t, onOpen }: CellWordsProps) {
  const { organization, cell, quoted } = one;
  const open = (stance: QuotedStance | null, passage: Passage | null) =>
    onOpen({
      kind: "cell",
      organization: organization.id,
      target: target.id,
      document: stance?.stance.document ?? null,
      passage: passage?.id ?? null,
    });
  if (cell.kind !== "stance") {
    const word = t.position[cell.kind] ?? cell.kind;
    return (
      <button
        type="button"
        data-place={`${organization.id}/${target.id}`}
        aria-label={`${organization.shortName}, ${wordingFor(target.label, t.code).text}: ${word}`}
        onClick={() => open(null, null)}
        className="flex min-h-6 items-center gap-2 text-label text-faint hover:text-ink"
      >
        <Glyph
          shapes={[cell.kind === "silent" ? silentMark : uncodedMark]}
          width={26}
          height={26}
        />
        {word}
      </button>
    );
  }
  return quoted.map((stance) => (
    <Quoted
      key={stance.stance.document}
      quoted={stance}
      {...{ one, target, t }}
      onOpen={(passage) => open(stance, passage)}
    />
  ));
}

interface QuotedProps {
  readonly quoted: QuotedStance;
  readonly one: ComparedCell;
  readonly target: Target;
  readonly t: Messages;
  readonly onOpen: (passage: Passage) => void;
}

function Quoted({ quoted, one, target, t, onOpen }: QuotedProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { stance, document, quotes } = quoted;
  const place = `${one.organization.shortName}, ${wordingFor(target.label, t.code).text}`;
  return (
    <div className="flex gap-2.5">
      <span title={stanceInWords(stance, t)} className="shrink-0">
        <Glyph shapes={[markOf(stance)]} width={26} height={34} failed={document.text === null} />
      </span>
      <div className="min-w-0">
        <p className="text-label leading-snug font-semibold">
          <span className="sr-only">{stanceInWords(stance, t)}. </span>
          {stance.frame && <Wording of={wordingFor(stance.frame, t.code)} />}
        </p>
        {(unfolded ? quotes : quotes.slice(0, 1)).map((quote, i) => (
          <button
            key={quote.id}
            type="button"
            data-place={i === 0 ? `${one.organization.id}/${target.id}` : undefined}
            aria-label={`${t.compare.open(place, quote.exact)}`}
            onClick={() => onOpen(quote)}
            className="mt-1 block min-h-6 text-left font-serif text-sm leading-snug text-soft hover:text-ink hover:underline"
          >
            <Quote quote={quote} language={document.language} clamp={!unfolded} t={t} />
          </button>
        ))}
        {quotes.length > 1 && (
          <button
            type="button"
            aria-expanded={unfolded}
            aria-label={`${place}: ${unfolded ? t.compare.less : t.compare.more(quotes.length - 1)}`}
            onClick={() => setUnfolded(!unfolded)}
            className="link mt-1 min-h-6 text-xs"
          >
            {unfolded ? t.compare.less : t.compare.more(quotes.length - 1)}
          </button>
        )}
      </div>
    </div>
  );
}

/** The original first; under it, where there is one, the translation into the reader's language. */
function Quote({
  quote,
  language,
  clamp,
  t,
}: {
  quote: Passage;
  language: string;
  clamp: boolean;
  t: Messages;
}) {
  const translated = language === t.code ? undefined : quote.translation[t.code];
  return (
    <>
      <q lang={language} className={clamp ? "line-clamp-4" : "block"}>
        {quote.exact}
      </q>
      {translated && (
        <span
          lang={t.code}
          className={`mt-1 text-label text-faint ${clamp ? "line-clamp-3" : "block"}`}
        >
          {translated.exact}{" "}
          <span className="font-sans text-[0.6875rem]">({t.translation.word})</span>
        </span>
      )}
    </>
  );
}

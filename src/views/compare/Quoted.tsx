import { useState } from "react";
import type { Document, Passage } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { cellPlace } from "#domain/place.ts";
import { translationFor } from "#domain/translationFor.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { cellOwner } from "#words/cellWords.ts";
import { tags } from "#words/shareWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";

interface QuotedProps {
  readonly full: FullStance;
  readonly t: Messages;
  readonly onOpen: (passage: Passage) => void;
}

/** A stance in the comparison: mark, reason, the strongest quote, the others on demand. */
export function Quoted({ full, t, onOpen }: QuotedProps) {
  const [unfolded, setUnfolded] = useState(false);
  const { stance, organization, target, document: source, passages: quotes } = full;
  const place = cellOwner(organization, target, t);
  return (
    // In a narrow column the quote goes on under the mark.
    <div className="flex gap-2.5 not-print:@max-[12rem]:block">
      <span className="shrink-0 not-print:@max-[12rem]:float-left not-print:@max-[12rem]:mr-2">
        <Glyph shapes={[markOf(stance)]} width={26} height={34} failed={source.text === null} />
      </span>
      <div className="min-w-0">
        <p className="text-label leading-snug font-semibold">
          <span className="sr-only">{stanceInWords(stance, t)}. </span>
          {stance.frame && <Wording of={wordingFor(stance.frame, t.code)} />}
        </p>
        {full.reasons.length > 0 && (
          <p className="leading-5">
            <Tagged parts={tags(full.reasons, t)} />
          </p>
        )}
        {(unfolded ? quotes : quotes.slice(0, 1)).map((quote, i) => (
          <button
            key={quote.id}
            type="button"
            data-place={i === 0 ? cellPlace(organization.id, target.id) : undefined}
            aria-label={`${t.compare.open(place, quote.exact)}`}
            onClick={() => onOpen(quote)}
            className="numbered-below mt-1 block min-h-6 text-left font-serif text-sm leading-snug text-soft hover:text-ink hover:underline"
          >
            <Quote quote={quote} source={source} clamp={!unfolded} t={t} />
          </button>
        ))}
        {quotes.length > 1 && (
          <button
            type="button"
            aria-expanded={unfolded}
            aria-label={`${place}: ${unfolded ? t.compare.less : t.compare.more(quotes.length - 1)}`}
            onClick={() => setUnfolded(!unfolded)}
            className="link numbered-below mt-1 min-h-6 text-xs"
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
  source,
  clamp,
  t,
}: {
  quote: Passage;
  source: Document;
  clamp: boolean;
  t: Messages;
}) {
  const translated = translationFor(source, quote, t.code);
  return (
    <>
      <q lang={source.language} className={clamp ? "line-clamp-4" : "block"}>
        {quote.exact}
      </q>
      {translated && (
        <span
          lang={translated.language}
          className={`mt-1 text-label text-faint ${clamp ? "line-clamp-3" : "block"}`}
        >
          {translated.quote.exact}{" "}
          <span className="font-sans text-[0.6875rem]">({t.translation.word})</span>
        </span>
      )}
    </>
  );
}

import { useMemo, useState } from "react";
import type { Messages } from "#i18n/en.ts";

interface FindInTextProps {
  readonly text: string;
  readonly t: Messages;
  /** Goes to a stretch of the text, in UTF-16 units. */
  readonly onGo: (from: number, to: number) => void;
}

/** More places than these are not counted. */
const mostFound = 9999;

/** Finds words in a long text, of which the browser's own search sees only what is drawn. */
export function FindInText({ text, t, onGo }: FindInTextProps) {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(-1);
  const places = useMemo(() => placesOf(text, words), [text, words]);
  const go = (to: number) => {
    if (places.length === 0) return;
    const i = (to + places.length) % places.length;
    const from = places[i] ?? 0;
    setAt(i);
    onGo(from, from + words.length);
  };
  return (
    <search
      aria-label={t.find.label}
      className="no-print sticky top-2 z-10 mt-4 flex items-center gap-2 rounded border border-rule bg-raised px-2 py-1 font-sans text-sm shadow-sm"
    >
      <input
        type="search"
        value={words}
        aria-label={t.find.label}
        placeholder={t.find.label}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(-1);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") go(event.shiftKey ? at - 1 : at + 1);
          // Its own Escape empties the field; the page's would close what is read.
          if (event.key === "Escape" && words !== "") event.stopPropagation();
        }}
        className="min-h-7 min-w-0 flex-1 bg-transparent px-1"
      />
      <span role="status" className="text-xs text-faint tabular-nums">
        {words !== "" && t.find.count(at + 1, places.length, places.length === mostFound)}
      </span>
      <button
        type="button"
        className="plain-button"
        aria-label={t.find.previous}
        onClick={() => go(at - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="plain-button"
        aria-label={t.find.next}
        onClick={() => go(at + 1)}
      >
        ↓
      </button>
    </search>
  );
}

/** Where words stand, whatever their case where that does not change their length. */
function placesOf(text: string, words: string): readonly number[] {
  if (words === "") return [];
  const folded = text.toLowerCase();
  const isSafe = folded.length === text.length && words.toLowerCase().length === words.length;
  const [where, what] = isSafe ? [folded, words.toLowerCase()] : [text, words];
  const places: number[] = [];
  for (
    let i = where.indexOf(what);
    i >= 0 && places.length < mostFound;
    i = where.indexOf(what, i + what.length)
  )
    places.push(i);
  return places;
}

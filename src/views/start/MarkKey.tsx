import { type Mark, markOf, silentMark } from "#domain/mark.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";

interface MarkKeyProps {
  /** Whether the corpus has second-hand positions. */
  readonly reported: boolean;
  readonly t: Messages;
}

const supports = markOf({ position: 2, basis: "stated", salience: "central" });
const opposes = markOf({ position: -2, basis: "stated", salience: "passing" });
const implied = markOf({ position: -1, basis: "implied", salience: "developed" });

/** Five marks and what they say: direction, height, width, outline, and whose word it is. */
export function MarkKey({ reported, t }: MarkKeyProps) {
  const words = t.panel.readMarks;
  const entry = (label: string, marks: readonly Mark[], beside: readonly Mark[] = []) => (
    <li key={label} className="flex min-w-0 flex-1 flex-col items-center gap-1 text-center">
      <Glyph shapes={marks} beside={beside} width={44} height={44} />
      <span className="text-xs leading-tight text-soft">{label}</span>
    </li>
  );
  return (
    <ul className="flex gap-2">
      {entry(words.supports, [supports])}
      {entry(words.opposes, [opposes])}
      {entry(words.implied, [implied])}
      {entry(words.silent, [silentMark])}
      {reported && entry(words.reported, [], [{ ...supports, width: 0.3 }])}
    </ul>
  );
}

import type { Document, Passage, Stance } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import type { PassageId } from "#domain/ids.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import { type Opened, atDocument, atStance } from "#domain/opened.ts";
import type { CitedPassage } from "#domain/reading.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import type { GlyphShape } from "#ui/markGeometry.ts";
import { claimsInWords } from "#words/claimWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";

/** What stands at one place of the text: the passages that begin there and the marks of their stances. */
export interface MarginPlace {
  /** Where in the text, UTF-16 units. */
  readonly start: number;
  readonly passages: readonly PassageId[];
  readonly marks: readonly GlyphShape[];
  /** Its accessible name. */
  readonly name: string;
}

/** What one of several stances on the same words is called, and what choosing it opens. */
export interface ChooserEntry {
  readonly key: string;
  readonly label: string;
  /** Position, basis, salience in words. */
  readonly words: string;
  readonly mark: Mark | null;
  readonly opens: Opened;
}

/** The marks beside the text: one for each place where passages begin. */
export function marginPlaces(
  passages: readonly CitedPassage[],
  t: Messages,
): readonly MarginPlace[] {
  const byStart = new Map<number, CitedPassage[]>();
  for (const cited of passages) {
    const { range } = cited.passage;
    if (!range) continue;
    const list = byStart.get(range.start);
    if (list) list.push(cited);
    else byStart.set(range.start, [cited]);
  }
  return [...byStart]
    .toSorted(([a], [b]) => a - b)
    .map(([start, here]) => {
      const stances = here.flatMap((cited) => cited.stances);
      const claims = here.flatMap((cited) => cited.claims);
      const words =
        stanceNames(stances, t) || claimsInWords(claims, t) || t.reader.citedForDocument;
      return {
        start,
        passages: here.map(({ passage }) => passage.id),
        marks: distinctMarks(here),
        name: t.reader.marginEntry(words, shortened(here[0]?.passage.exact ?? "")),
      };
    });
}

/** One entry for each stance on the passages; a passage of no stance is an entry of its own. */
export function chooserEntries(
  owner: Document,
  cited: readonly CitedPassage[],
  shows: (stance: Stance) => boolean,
  t: Messages,
): readonly ChooserEntry[] {
  return cited.flatMap(({ passage, stances, claims }): readonly ChooserEntry[] =>
    stances.length === 0
      ? [
          {
            key: passage.id,
            label: shortened(passage.exact),
            words: claimsInWords(claims, t) || t.reader.citedForDocument,
            mark: null,
            opens: atDocument(owner.id, passage.id),
          },
        ]
      : stances.filter(({ stance }) => shows(stance)).map((full) => entryOf(full, passage, t)),
  );
}

function entryOf(full: FullStance, passage: Passage, t: Messages): ChooserEntry {
  const { stance, target, organization } = full;
  return {
    key: `${passage.id} ${target.id}`,
    label: textIn(target.label, t.code),
    words: stanceInWords(stance, t),
    mark: markOf(stance),
    opens: atStance(organization.id, stance, passage.id),
  };
}

function stanceNames(stances: readonly FullStance[], t: Messages): string {
  const names = stances.map(
    ({ stance, target }) => `${textIn(target.label, t.code)}, ${t.position[stance.position]}`,
  );
  return [...new Set(names)].join("; ");
}

/** One mark for each way of standing; claims of others only where there is no stance. */
function distinctMarks(here: readonly CitedPassage[]): readonly GlyphShape[] {
  const stances = here.flatMap((cited) => cited.stances);
  const byLook = new Map<string, GlyphShape>();
  for (const { stance } of stances) {
    const mark = markOf(stance);
    byLook.set(`${mark.tone} ${mark.outline}`, mark);
  }
  if (stances.length === 0) {
    for (const { reported } of here.flatMap((cited) => cited.claims)) {
      const mark = markOf(reported);
      byLook.set(mark.tone, { ...mark, reported: true });
    }
  }
  return [...byLook.values()];
}

/** The beginning of a quote, for lists: it is never shown as the quote itself. */
function shortened(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 77).trimEnd()}…`;
}

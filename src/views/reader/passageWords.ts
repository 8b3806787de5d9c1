import type { Corpus, Document, Passage, Stance } from "../../domain/corpus.ts";
import { allTargets } from "../../domain/corpus.ts";
import type { PassageId } from "../../domain/ids.ts";
import { type Mark, markOf } from "../../domain/mark.ts";
import { stancesOn } from "../../domain/reading.ts";
import type { Opened } from "../../domain/selection.ts";
import { textIn } from "../../domain/text.ts";
import type { Messages } from "../../i18n/en.ts";
import { stanceInWords } from "../../i18n/stanceWords.ts";
import type { ChooserEntry } from "./Chooser.tsx";
import type { MarginPlace } from "./Margin.tsx";

/** The marks beside the text: one for each place where passages begin. */
export function marginPlaces(
  corpus: Corpus,
  document: Document,
  passages: readonly Passage[],
  chosen: PassageId | null,
  t: Messages,
): readonly MarginPlace[] {
  const byStart = new Map<number, Passage[]>();
  for (const passage of passages) {
    if (!passage.range) continue;
    const list = byStart.get(passage.range.start);
    if (list) list.push(passage);
    else byStart.set(passage.range.start, [passage]);
  }
  return [...byStart]
    .toSorted(([a], [b]) => a - b)
    .map(([start, here]) => {
      const stances = here.flatMap((passage) => stancesOn(corpus, document, passage.id));
      return {
        start,
        passages: here.map((passage) => passage.id),
        marks: distinctMarks(stances),
        name: t.reader.marginEntry(stanceNames(corpus, stances, t) || t.reader.citedForDocument, shortened(here[0]?.exact ?? "")),
        chosen: here.some((passage) => passage.id === chosen),
      };
    });
}

/** One entry for each stance on the passages; a passage of no stance is an entry of its own. */
export function chooserEntries(
  corpus: Corpus,
  document: Document,
  passages: readonly PassageId[],
  shows: (stance: Stance) => boolean,
  t: Messages,
  onOpen: (opened: Opened) => void,
): readonly ChooserEntry[] {
  return passages.flatMap((passage): readonly ChooserEntry[] => {
    const all = stancesOn(corpus, document, passage);
    const stances = all.filter(shows);
    if (all.length === 0) {
      const quote = document.passages.find((one) => one.id === passage)?.exact ?? "";
      return [
        {
          key: passage,
          label: shortened(quote),
          words: t.reader.citedForDocument,
          mark: null,
          choose: () => onOpen({ kind: "document", document: document.id, passage }),
        },
      ];
    }
    return stances.map((stance) => ({
      key: `${passage} ${stance.target}`,
      label: targetName(corpus, stance, t),
      words: stanceInWords(stance, t),
      mark: markOf(stance),
      choose: () =>
        onOpen({
          kind: "cell",
          organization: document.organization,
          target: stance.target,
          document: document.id,
          passage,
        }),
    }));
  });
}

function targetName(corpus: Corpus, stance: Stance, t: Messages): string {
  const target = allTargets(corpus).find((one) => one.id === stance.target);
  return target ? textIn(target.label, t.code) : stance.target;
}

function stanceNames(corpus: Corpus, stances: readonly Stance[], t: Messages): string {
  const names = stances.map((stance) => `${targetName(corpus, stance, t)}, ${t.position[String(stance.position)]}`);
  return [...new Set(names)].join("; ");
}

function distinctMarks(stances: readonly Stance[]): readonly Mark[] {
  const byTone = new Map<string, Mark>();
  for (const stance of stances) {
    const mark = markOf(stance);
    byTone.set(`${mark.tone} ${mark.outline}`, mark);
  }
  return [...byTone.values()];
}

/** The beginning of a quote, for lists: it is never shown as the quote itself. */
function shortened(quote: string): string {
  return quote.length <= 80 ? quote : `${quote.slice(0, 77).trimEnd()}…`;
}

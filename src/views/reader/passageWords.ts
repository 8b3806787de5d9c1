import type { Corpus, Document, Passage, Stance } from "#domain/corpus.ts";
import { allTargets } from "#domain/corpus.ts";
import { type Claim, claimsOn, holderName } from "#domain/reported.ts";
import type { PassageId } from "#domain/ids.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import { stancesOn } from "#domain/reading.ts";
import type { Opened } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { stanceInWords } from "#words/stanceWords.ts";
import type { ChooserEntry } from "./Chooser.tsx";
import type { MarginPlace } from "./Margin.tsx";

/** The marks beside the text: one for each place where passages begin. */
export function marginPlaces(
  corpus: Corpus,
  claims: readonly Claim[],
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
        marks: distinctMarks(
          stances,
          here.flatMap((passage) => claimsOn(claims, document.id, passage.id)),
        ),
        name: t.reader.marginEntry(
          stanceNames(corpus, stances, t) ||
            claimNames(
              corpus,
              here.flatMap((passage) => claimsOn(claims, document.id, passage.id)),
              t,
            ) ||
            t.reader.citedForDocument,
          shortened(here[0]?.exact ?? ""),
        ),
        chosen: here.some((passage) => passage.id === chosen),
      };
    });
}

/** One entry for each stance on the passages; a passage of no stance is an entry of its own. */
export function chooserEntries(
  corpus: Corpus,
  claims: readonly Claim[],
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
          words:
            claimNames(corpus, claimsOn(claims, document.id, passage), t) ||
            t.reader.citedForDocument,
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
  const names = stances.map(
    (stance) => `${targetName(corpus, stance, t)}, ${t.position[String(stance.position)]}`,
  );
  return [...new Set(names)].join("; ");
}

/** "LMI says that Lula leans toward: a negotiated settlement", for each claim. */
export function claimNames(corpus: Corpus, claims: readonly Claim[], t: Messages): string {
  return claims
    .map(({ reporter, reported }) => {
      const target = allTargets(corpus).find((one) => one.id === reported.target);
      const words = reported.basis === "implied" ? t.hearsay.implies : t.hearsay.claim;
      return words(
        reporter.shortName,
        holderName(corpus, reported),
        t.hearsay.verb[String(reported.position)] ?? "",
        target ? textIn(target.label, t.code) : reported.target,
      );
    })
    .join("; ");
}

/** One mark for each way of standing; claims of others only where there is no stance. */
function distinctMarks(
  stances: readonly Stance[],
  claims: readonly Claim[],
): readonly (Mark & { readonly reported?: boolean })[] {
  const byTone = new Map<string, Mark & { readonly reported?: boolean }>();
  if (stances.length === 0) {
    for (const { reported } of claims) {
      const mark = markOf(reported);
      byTone.set(mark.tone, { ...mark, reported: true });
    }
  }
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

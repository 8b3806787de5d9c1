import type { Arrangement } from "#domain/arrange.ts";
import { targetsInView } from "#domain/arrange.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { type Selection, faces, isProse } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";

/** Issues chosen by name are named up to so many, then counted. */
const mostNamed = 3;

/**
 * What a view shows, in one sentence: "Ukraine, 3 of 5 organizations, only where they differ: opposes 8,
 * supports 2, silent 5". The counts are of the cells that pass. What is opened has a name of its own.
 */
export function viewSentence(
  index: CorpusIndex,
  selection: Selection,
  arrangement: Arrangement,
  t: Messages,
): string {
  const words = citeText[t.code];
  const { view, filters, relations, search } = selection;
  if (isProse(view)) return t.nav[view];
  const topics = filters.topics.flatMap((id) => index.topics.get(id) ?? []);
  const targets = filters.targets.flatMap((id) => index.targets.get(id) ?? []);
  const subject =
    targets.length > mostNamed
      ? words.issues(targetsInView(arrangement))
      : [...(targets.length > 0 ? targets : topics)]
          .map(({ label }) => textIn(label, t.code))
          .join(", ") || words.allTopics;
  const only = [
    ...filters.faces.map((face) => t.position[face]),
    ...filters.saliences.map((salience) => t.salience[salience]),
    ...filters.bases.map((basis) => t.basis[basis]),
    ...filters.reasons.flatMap((id) => textIn(index.reasons.get(id)?.label ?? "", t.code) || []),
    ...(view === "compare" ? relations.map((one) => t.compare.relations[one]) : []),
  ];
  const scope = [
    subject,
    words.organizations(arrangement.rows.length, index.corpus.organizations.length),
    ...(only.length > 0 ? [words.only(only.join(", "))] : []),
    ...(filters.differing ? [words.differing] : []),
    ...(search && search.words.trim() !== "" ? [words.searched(search.words.trim())] : []),
  ].join(", ");
  const shown = filters.faces.length > 0 ? filters.faces : faces;
  const counts = shown.flatMap((face) => {
    const n = arrangement.counts.get(face) ?? 0;
    return n === 0 ? [] : [`${t.position[face]} ${n}`];
  });
  const name = view === "explore" ? scope : `${t.nav[view]}: ${scope}`;
  return counts.length === 0 ? name : `${name}: ${counts.join(", ")}`;
}

import type { Arrangement } from "#domain/arrange.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Matrix } from "#domain/matrix.ts";
import { related } from "#domain/compareRows.ts";
import { type Selection, faces, isProse } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { isolated } from "./formatters.ts";
import { typedWords } from "./typedWords.ts";

/** Of a list so many are named, then counted. */
const mostNamed = 3;

/** The cells of a selection, and which of them it shows. */
export interface Arranged {
  readonly matrix: Matrix;
  readonly arrangement: Arrangement;
}

/** The same with what is searched for: behind the counts, since no cell is counted by that. */
export function searchedSentence(
  index: CorpusIndex,
  selection: Selection,
  arranged: Arranged,
  t: Messages,
): string {
  const sentence = viewSentence(index, selection, arranged, t);
  const typed = selection.search?.words.trim() ?? "";
  if (typed === "") return sentence;
  return `${sentence}; ${citeText[t.code].searched(typedWords(typed, t))}`;
}

/**
 * What a view shows, in one sentence: "Ukraine, 3 of 5 organizations (A, B, C), only where they differ:
 * opposes 8, supports 2, silent 5". The counts are of the cells that pass, in a comparison of those that
 * it lists. What is opened has a name of its own, and what is searched for is shown by no picture of it.
 */
export function viewSentence(
  index: CorpusIndex,
  selection: Selection,
  { matrix, arrangement }: Arranged,
  t: Messages,
): string {
  const words = citeText[t.code];
  const { view, filters, relations } = selection;
  if (isProse(view)) return t.nav[view];
  const few = (names: readonly string[]) => {
    const more = names.length - mostNamed;
    const named = names.slice(0, mostNamed).map(isolated);
    return (more > 0 ? [...named, words.more(more)] : named).join(", ");
  };
  const topics = filters.topics.flatMap((id) => index.topics.get(id) ?? []);
  const targets = filters.targets.flatMap((id) => index.targets.get(id) ?? []);
  const subject =
    few((targets.length > 0 ? targets : topics).map(({ label }) => textIn(label, t.code))) ||
    words.allTopics;
  const reasons = filters.reasons.flatMap((id) => index.reasons.get(id) ?? []);
  const only = [
    ...filters.faces.map((face) => t.position[face]),
    ...filters.saliences.map((salience) => t.salience[salience]),
    ...filters.bases.map((basis) => t.basis[basis]),
    ...(reasons.length > 0
      ? [words.forReasons(few(reasons.map(({ label }) => textIn(label, t.code))), reasons.length)]
      : []),
    ...(view === "compare" ? relations.map((one) => t.compare.relations[one]) : []),
  ];
  const { rows } = arrangement;
  const all = index.corpus.organizations.length;
  const counted = words.organizations(rows.length, all);
  const names = few(rows.map(({ shortName }) => shortName));
  const scope = [
    subject,
    rows.length === 0 || rows.length === all ? counted : `${counted} (${names})`,
    ...(only.length > 0 ? [words.only(only.join(", "))] : []),
    ...(filters.differing ? [words.differing] : []),
  ].join(", ");
  const shown = filters.faces.length > 0 ? filters.faces : faces;
  const inView = related(index, matrix, arrangement, selection).counts;
  const counts = shown.flatMap((face) => {
    const n = inView.get(face) ?? 0;
    return n === 0 ? [] : [`${t.position[face]} ${n}`];
  });
  const name = view === "explore" ? scope : `${t.nav[view]}: ${scope}`;
  return `${name}: ${counts.join(", ") || words.nothing}`;
}

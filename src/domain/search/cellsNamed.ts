/** The cells of the grid by what they are called: some words name an organization, the others an issue or a topic. */
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import type { EntryIndex } from "./entries.ts";
import type { Query } from "./query.ts";

export interface NamedCell {
  readonly organization: Organization;
  readonly target: Target;
}

/** Of what either half of a query names, no more are looked at. */
const mostOfOne = 40;

/**
 * The cells that all words of a query name, in whichever order the two halves stand. An issue that is
 * called so comes before the others of a topic that is.
 * @param most no more than these
 */
export function cellsNamed(
  query: Query,
  entries: EntryIndex,
  index: CorpusIndex,
  most: number,
): readonly NamedCell[] {
  const cells = new Map<string, NamedCell>();
  for (let cut = 1; cut < query.length; cut++) {
    const [start, end] = [query.slice(0, cut), query.slice(cut)];
    for (const [who, what] of [
      [start, end],
      [end, start],
    ] as const) {
      const organizations = organizationsNamed(who, entries, index);
      if (organizations.length === 0) continue;
      const targets = targetsNamed(what, entries, index);
      for (const organization of organizations) {
        for (const target of targets) {
          if (cells.size >= most) return [...cells.values()];
          cells.set(`${organization.id} ${target.id}`, { organization, target });
        }
      }
    }
  }
  return [...cells.values()];
}

function organizationsNamed(query: Query, entries: EntryIndex, index: CorpusIndex) {
  return entries
    .find(query, mostOfOne, ({ kind }) => kind === "organization")
    .flatMap(({ entry, by }) => {
      const id = entry.names.includes(by) ? entry.organization : null;
      const organization = id === null ? undefined : index.organizations.get(id);
      return organization ? [organization] : [];
    });
}

function targetsNamed(query: Query, entries: EntryIndex, index: CorpusIndex) {
  const found = entries
    .find(query, mostOfOne, ({ kind }) => kind === "target" || kind === "topic")
    .filter(({ entry, by }) => entry.names.includes(by));
  const own = found.flatMap(({ entry }) => {
    const target = entry.target === null ? undefined : index.targets.get(entry.target);
    return target ? [target] : [];
  });
  const ofTopics = found.flatMap(({ entry }) =>
    entry.kind === "topic" && entry.topic !== null
      ? (index.topics.get(entry.topic)?.targets ?? [])
      : [],
  );
  return [...new Set([...own, ...ofTopics])];
}

import type { Arrangement } from "#domain/arrange.ts";
import type { Claim, CorpusIndex } from "#domain/corpusIndex.ts";

/** What organizations in view say of others on targets in view. */
export function claimsInView(
  index: CorpusIndex,
  { rows, topics }: Pick<Arrangement, "rows" | "topics">,
): readonly Claim[] {
  const reporters = new Set(rows.map((one) => one.id));
  const targets = new Set(topics.flatMap((topic) => topic.targets.map((target) => target.id)));
  return index.claims.filter(
    ({ reporter, target }) => reporters.has(reporter.id) && targets.has(target.id),
  );
}

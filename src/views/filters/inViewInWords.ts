import { cellsPassing, targetsInView } from "#domain/arrange.ts";
import { type Face, activeFilters, faces } from "#domain/selection.ts";
import type { FilterBarProps } from "./filterBarProps.ts";

/**
 * "3 of 23 issues, 5 organizations: opposes 8, leans against 1, silent 6": what a filter removed is
 * counted beside what is left; of what one dims, how many cells pass.
 */
export function inViewInWords({
  organizations,
  topics,
  filters,
  arrangement,
  t,
}: FilterBarProps): string {
  const targets = topics.reduce((sum, topic) => sum + topic.targets.length, 0);
  const left = targetsInView(arrangement);
  const scope = t.filter.inView(left, targets, arrangement.rows.length, organizations.length);
  if (activeFilters(filters).length === 0) return scope;
  const dims =
    filters.faces.length +
      filters.saliences.length +
      filters.bases.length +
      filters.reasons.length >
    0;
  // Where nothing passes the page says so itself.
  if (arrangement.emptiedBy !== null) return scope;
  if (dims)
    return `${scope}: ${t.filter.passing(cellsPassing(arrangement), left * arrangement.rows.length)}`;
  const counts = faces.flatMap((face: Face) => {
    const n = arrangement.counts.get(face) ?? 0;
    return n === 0 ? [] : [`${t.position[face]} ${n}`];
  });
  return counts.length === 0 ? scope : `${scope}: ${counts.join(", ")}`;
}

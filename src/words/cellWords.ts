import type { ShownCell } from "#domain/arrange.ts";
import type { Organization, Target, Topic } from "#domain/corpus.ts";
import type { Claim } from "#domain/corpusIndex.ts";
import type { Cell } from "#domain/matrix.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { stanceInWords } from "./stanceWords.ts";

/** What a cell says about itself after the colon of its name. */
export function cellState(cell: Cell, t: Messages): string {
  const said =
    cell.kind === "stance"
      ? cell.stances.map((stance) => stanceInWords(stance, t)).join("; ")
      : t.position[cell.kind];
  return cell.textFailed ? `${said}; ${t.textFailed}` : said;
}

/** "PPSM, NATO enlargement": whose cell, on what. */
export function cellOwner(organization: Organization, target: Target, t: Messages): string {
  return `${organization.shortName}, ${textIn(target.label, t.code)}`;
}

/** "PPSM, NATO enlargement: opposes; stated; central; 1 passage", the accessible name of a cell. */
export function cellName(
  organization: Organization,
  target: Target,
  shown: ShownCell,
  t: Messages,
): string {
  const state = shown.passes ? cellState(shown.cell, t) : t.filteredOut;
  return `${cellOwner(organization, target, t)}: ${state}`;
}

/** "PPSM, Ukraine, folded: 2 opposes, 4 silent": the spread of a folded topic, never an average. */
export function spreadName(
  organization: Organization,
  topic: Topic,
  cells: readonly ShownCell[],
  t: Messages,
): string {
  const counts = new Map<string, number>();
  for (const { cell, passes } of cells) {
    const words = !passes
      ? [t.filteredOut]
      : cell.kind === "stance"
        ? cell.stances.map((stance) => t.position[stance.position])
        : [t.position[cell.kind]];
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const spread = [...counts].map(([word, n]) => `${n} ${word}`).join(", ");
  return `${organization.shortName}, ${textIn(topic.label, t.code)}, ${t.grid.folded}: ${spread}`;
}

/**
 * What the name of a cell leaves out: its earlier stances, and what others say that its holder says.
 * Shown as the cell's description, so that the name stays the organization's own.
 */
export function cellExtras(cell: Cell, claims: readonly Claim[], t: Messages): string {
  const earlier =
    cell.kind === "stance" ? cell.trail.map((stance) => t.position[stance.position]) : [];
  const said = claims.map(
    ({ reporter, reported }) =>
      `${t.position[reported.position]}, ${t.reported.inCell(reporter.shortName)}`,
  );
  return [earlier.length > 0 ? `${t.reader.earlier}: ${earlier.join(", ")}` : "", ...said]
    .filter(Boolean)
    .join("; ");
}

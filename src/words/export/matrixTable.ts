import { stancePasses } from "#domain/arrange.ts";
import type { Organization, Stance, Target } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { exportText } from "#i18n/exportText.ts";
import type { Messages } from "#i18n/en.ts";
import type { Exported } from "./exported.ts";
import type { Table } from "./table.ts";

/**
 * The matrix as the grid has it: a row for each organization, a column for each target. A cell is words,
 * "opposes (stated, central)", and never blank: silent, not coded and filtered out are said, and where a
 * text failed to load. Where texts of one date differ, all that they say, parted by " | ".
 */
export function matrixTable(exported: Exported): Table {
  const { arrangement, t } = exported;
  const words = exportText[t.code];
  const targets = arrangement.topics.flatMap((shown) =>
    shown.targets.map((target) => ({ topic: shown.topic, target })),
  );
  return {
    name: "matrix",
    count: arrangement.rows.length,
    columns: [
      {
        name: "organization_id",
        type: "string",
        kind: "id",
        title: words.columns.organization_id,
      },
      { name: "organization", type: "string", kind: "label", title: words.columns.organization },
      ...targets.map(({ topic, target }) => ({
        name: target.id,
        type: "string" as const,
        kind: "label" as const,
        title: `${textIn(topic.label, t.code)}: ${textIn(target.label, t.code)}`,
      })),
    ],
    rows: function* () {
      for (const organization of arrangement.rows)
        yield [
          organization.id,
          organization.shortName,
          ...targets.map(({ target }) => cellInWords(exported, organization, target)),
        ];
    },
  };
}

function cellInWords(
  { index, arrangement, filters, t }: Exported,
  organization: Organization,
  target: Target,
): string {
  const { cell, passes } = arrangement.shown(organization, target);
  if (!passes) return t.filteredOut;
  if (cell.kind !== "stance")
    return cell.textFailed ? `${t.position[cell.kind]} (${t.textFailed})` : t.position[cell.kind];
  const failed = (stance: Stance) => index.documents.get(stance.document)?.text === null;
  return cell.stances
    .filter((stance) => stancePasses(stance, filters))
    .map((stance) => briefly(stance, failed(stance), t))
    .join(" | ");
}

/** "opposes (stated, central)", "opposes (stated, central; text failed to load)". */
function briefly({ position, basis, salience }: Stance, failed: boolean, t: Messages): string {
  const how = [t.basis[basis], ...(salience === undefined ? [] : [t.salience[salience]])];
  if (failed) return `${t.position[position]} (${how.join(", ")}; ${t.textFailed})`;
  return `${t.position[position]} (${how.join(", ")})`;
}

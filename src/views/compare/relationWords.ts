import type { Relation } from "#domain/agreement.ts";
import type { ComparedRow } from "#domain/compareRows.ts";
import type { Messages } from "#i18n/en.ts";
import { isolated } from "#words/formatters.ts";

/** A sign for each relation, beside its words. */
export const relationSign: Readonly<Record<Relation, string>> = {
  oppose: "⇅",
  differ: "≈",
  "other-reasons": "≠",
  "reasons-not-given": "~",
  "same-reason": "=",
  "one-speaks": "·",
  silent: "–",
  uncoded: "?",
};

/** "only PPSM speaks", or the relation as the filter above the table calls it. */
export function relationInWords({ relation, cells }: ComparedRow, t: Messages): string {
  const speaker = cells.find(({ cell }) => cell.kind === "stance");
  return relation === "one-speaks" && speaker
    ? t.compare.onlySpeaks(isolated(speaker.organization.shortName))
    : t.compare.relations[relation];
}

import type { ReasonGroups } from "#domain/agreement.ts";
import type { Organization, Reason } from "#domain/corpus.ts";
import { type Wording, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { isolated, namesInWords } from "./formatters.ts";

/** A piece of a line: words, or a reason, which is drawn as a tag. */
export type TaggedPart = string | Wording;

/**
 * What those of one side argue from, as lines: "both: [Great powers]", "PPSM [Aggression] · LMI
 * [Abandonment]: none in common", "CPUSA: no reason given". No line for a single one.
 */
export function shareLines(groups: ReasonGroups, t: Messages): readonly (readonly TaggedPart[])[] {
  const everybody = new Set([
    ...groups.shared.flatMap((group) => group.organizations),
    ...groups.apart.map((one) => one.organization),
    ...groups.notGiven,
  ]).size;
  if (everybody < 2) return [];
  const lines: TaggedPart[][] = [];
  // Reasons that the same ones share stand in one line.
  const byHolders = new Map<
    string,
    { organizations: readonly Organization[]; reasons: Reason[] }
  >();
  for (const { reason, organizations } of groups.shared) {
    const key = organizations.map((one) => one.id).join(" ");
    const line = byHolders.get(key);
    if (line) line.reasons.push(reason);
    else byHolders.set(key, { organizations, reasons: [reason] });
  }
  for (const { organizations, reasons } of byHolders.values()) {
    const who =
      organizations.length < everybody
        ? shortNames(organizations, t)
        : everybody === 2
          ? t.share.both
          : t.share.all;
    lines.push([`${who}: `, ...tags(reasons, t)]);
  }
  if (groups.apart.length > 0) {
    const line = groups.apart.flatMap(({ organization, reasons }, i): TaggedPart[] => [
      `${i > 0 ? " · " : ""}${isolated(organization.shortName)} `,
      ...tags(reasons, t),
    ]);
    // Of one beside those who give no reason nothing is known to differ.
    const comparable = groups.apart.length + byHolders.size > 1;
    lines.push(comparable ? [...line, `: ${t.share.none}`] : line);
  }
  if (groups.notGiven.length > 0) lines.push([t.share.notGiven(shortNames(groups.notGiven, t))]);
  return lines;
}

/** The labels of some reasons, to be drawn as tags. */
export function tags(reasons: readonly Reason[], t: Messages): readonly Wording[] {
  return reasons.map((reason) => wordingFor(reason.label, t.code));
}

function shortNames(organizations: readonly Organization[], t: Messages): string {
  return namesInWords(
    organizations.map((one) => one.shortName),
    t.code,
  );
}

/** Second-hand positions as a grid: who is said to hold what, holders in rows and targets in columns. */
import type { Target, Topic } from "./corpus.ts";
import type { Claim, ClaimHolder } from "./corpusIndex.ts";
import type { TargetId } from "./ids.ts";
import { claimsByHolder } from "./reported.ts";
import type { Wording } from "./wording.ts";

/** A holder with what is said of it. */
export interface ReportedRow {
  readonly name: Wording;
  readonly holder: ClaimHolder;
  /** Of how many claims it is the holder. */
  readonly count: number;
  /** The claims on a target, in the order of the corpus; empty for none. */
  readonly on: (target: TargetId) => readonly Claim[];
}

/** Organizations of the corpus first, then everybody else: the ones have cells of their own. */
export interface ReportedGroup {
  readonly kind: ClaimHolder["kind"];
  /** The most named first, then by name. At least one. */
  readonly rows: readonly ReportedRow[];
}

export interface ReportedGrid {
  readonly groups: readonly ReportedGroup[];
  /** The topics and of each the targets that any of the claims concerns, in their order. */
  readonly topics: readonly { readonly topic: Topic; readonly targets: readonly Target[] }[];
}

/** Lays claims out. O(claims + targets). */
export function reportedGrid(
  claims: readonly Claim[],
  topics: readonly Topic[],
  language: string,
): ReportedGrid {
  const collator = new Intl.Collator(language);
  const rows = claimsByHolder(claims, language)
    .map(({ holder, name, claims: own }): ReportedRow => {
      const byTarget = new Map<TargetId, Claim[]>();
      for (const claim of own) {
        const list = byTarget.get(claim.target.id);
        if (list) list.push(claim);
        else byTarget.set(claim.target.id, [claim]);
      }
      return {
        name,
        holder,
        count: own.length,
        on: (target) => byTarget.get(target) ?? none,
      };
    })
    .toSorted((a, b) => b.count - a.count || collator.compare(a.name.text, b.name.text));
  const concerned = new Set(claims.map((claim) => claim.target.id));
  return {
    groups: (["organization", "outsider"] as const).flatMap((kind) => {
      const own = rows.filter((row) => row.holder.kind === kind);
      return own.length === 0 ? [] : [{ kind, rows: own }];
    }),
    topics: topics.flatMap((topic) => {
      const targets = topic.targets.filter((target) => concerned.has(target.id));
      return targets.length === 0 ? [] : [{ topic, targets }];
    }),
  };
}

const none: readonly Claim[] = [];

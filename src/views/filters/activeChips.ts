import type { Relation } from "#domain/agreement.ts";
import type { Organization, Reason, Text, Topic } from "#domain/corpus.ts";
import { type Filters } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";

/** A filter that is on, in words, and what is left when it is taken off. */
export interface FilterChip {
  readonly key: string;
  readonly label: string;
  readonly without: { readonly filters: Filters } | { readonly relations: readonly Relation[] };
}

export interface ActiveChipsInput {
  readonly organizations: readonly Organization[];
  readonly topics: readonly Topic[];
  readonly reasons: readonly Reason[];
  readonly filters: Filters;
  readonly relations: readonly Relation[];
  readonly t: Messages;
}

/** One chip for each entry of each filter that is on, in the order of the filters. */
export function activeChips(input: ActiveChipsInput): readonly FilterChip[] {
  const { filters, relations, t } = input;
  const name = (text: Text) => textIn(text, t.code);
  const targets = new Map(
    input.topics.flatMap((topic) => topic.targets).map((target) => [target.id, target]),
  );
  const topics = new Map(input.topics.map((topic) => [topic.id, topic]));
  const organizations = new Map(input.organizations.map((one) => [one.id, one]));
  const reasons = new Map(input.reasons.map((one) => [one.id, one]));
  function chips<Key extends keyof Filters, Id extends Filters[Key] & readonly unknown[]>(
    key: Key,
    kind: string,
    words: (id: Id[number]) => string,
  ): FilterChip[] {
    const chosen = filters[key] as Id;
    return chosen.map((id) => ({
      key: `${key} ${String(id)}`,
      label: `${kind}: ${words(id)}`,
      without: { filters: { ...filters, [key]: chosen.filter((one) => one !== id) } },
    }));
  }
  return [
    ...chips<"topics", Filters["topics"]>("topics", t.filter.one.topics, (id) =>
      name(topics.get(id)?.label ?? id),
    ),
    ...chips<"targets", Filters["targets"]>("targets", t.filter.one.targets, (id) => {
      const target = targets.get(id);
      return name(target?.shortLabel ?? target?.label ?? id);
    }),
    ...chips<"organizations", Filters["organizations"]>(
      "organizations",
      t.filter.one.organizations,
      (id) => organizations.get(id)?.shortName ?? id,
    ),
    ...chips<"faces", Filters["faces"]>("faces", t.filter.one.faces, (face) => t.position[face]),
    ...chips<"saliences", Filters["saliences"]>(
      "saliences",
      t.filter.one.saliences,
      (one) => t.salience[one],
    ),
    ...chips<"bases", Filters["bases"]>("bases", t.filter.one.bases, (one) => t.basis[one]),
    ...chips<"reasons", Filters["reasons"]>("reasons", t.filter.one.reasons, (id) =>
      name(reasons.get(id)?.label ?? id),
    ),
    ...(filters.differing
      ? [
          {
            key: "differing",
            label: t.filter.differing,
            without: { filters: { ...filters, differing: false } },
          },
        ]
      : []),
    ...relations.map((relation) => ({
      key: `relation ${relation}`,
      label: `${t.compare.relation}: ${t.compare.relations[relation]}`,
      without: { relations: relations.filter((one) => one !== relation) },
    })),
  ];
}

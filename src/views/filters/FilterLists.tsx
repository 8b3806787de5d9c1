import { type ReactNode, useId, useState } from "react";
import { bases, saliences } from "#domain/corpus.ts";
import { type Filters, toggled } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { CheckList, type CheckItem } from "#ui/CheckList.tsx";
import type { FilterBarProps } from "./filterBarProps.ts";
import { counted } from "./counted.ts";

export type FilterListsProps = Pick<
  FilterBarProps,
  "organizations" | "topics" | "reasons" | "filters" | "t" | "onFilters"
>;

/** The filters that are lists: organizations, targets, and what looks at the stances themselves. */
export function FilterLists(props: FilterListsProps) {
  const { organizations, topics, reasons, filters, t, onFilters } = props;
  const noted = (word: string, note: string) => (
    <>
      {word} <span className="text-faint">{note}</span>
    </>
  );
  /** The boxes of one filter, ticked as it is set. */
  function boxes<Id extends string, Name extends keyof Filters>(
    name: Name,
    all: readonly Id[],
    label: (id: Id) => ReactNode,
    within: readonly Id[] = all,
  ) {
    const chosen = filters[name] as unknown as readonly Id[];
    return {
      items: within.map((id): CheckItem => ({
        key: id,
        label: label(id),
        checked: chosen.includes(id),
      })),
      onToggle: (key: string) => {
        const id = all.find((one) => one === key);
        if (id !== undefined) onFilters({ ...filters, [name]: toggled(chosen, id, all) });
      },
    };
  }
  const targets = topics.flatMap((topic) => topic.targets);
  const targetIds = targets.map((target) => target.id);
  const labelOfTarget = new Map(targets.map((target) => [target.id, textIn(target.label, t.code)]));
  const organizationOf = new Map(organizations.map((one) => [one.id, one]));
  const reasonOf = new Map(reasons.map((reason) => [reason.id, reason]));
  return (
    <>
      <Group label={t.filter.organizations} n={filters.organizations.length}>
        <CheckList
          legend={t.filter.organizations}
          {...boxes("organizations", [...organizationOf.keys()], (id) => (
            <>
              <bdi className="font-semibold">{organizationOf.get(id)?.shortName}</bdi>{" "}
              <span className="text-faint">
                {textIn(organizationOf.get(id)?.name ?? "", t.code)}
              </span>
            </>
          ))}
        />
      </Group>
      <Group label={t.filter.targets} n={filters.targets.length}>
        {topics.map((topic) => (
          <CheckList
            key={topic.id}
            legend={textIn(topic.label, t.code)}
            {...boxes(
              "targets",
              targetIds,
              (id) => labelOfTarget.get(id),
              topic.targets.map((target) => target.id),
            )}
          />
        ))}
      </Group>
      <Group label={t.filter.salience} n={filters.saliences.length}>
        <CheckList
          legend={t.filter.salience}
          {...boxes("saliences", saliences, (one) => noted(t.salience[one], t.salienceNote[one]))}
        />
      </Group>
      <Group label={t.filter.basis} n={filters.bases.length}>
        <CheckList
          legend={t.filter.basis}
          {...boxes("bases", bases, (one) => noted(t.basis[one], t.basisNote[one]))}
        />
      </Group>
      {reasons.length > 0 && (
        <Group label={t.filter.reasons} n={filters.reasons.length}>
          <CheckList
            legend={t.filter.reasons}
            {...boxes("reasons", [...reasonOf.keys()], (id) =>
              noted(
                textIn(reasonOf.get(id)?.label ?? "", t.code),
                textIn(reasonOf.get(id)?.readAs ?? "", t.code),
              ),
            )}
          />
        </Group>
      )}
    </>
  );
}

interface GroupProps {
  readonly label: string;
  /** How many of its entries are chosen. */
  readonly n: number;
  readonly children: ReactNode;
}

/** One filter, unfolded by its caption; of those that are set one sees what is set. */
function Group({ label, n, children }: GroupProps) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(n > 0);
  return (
    <details
      open={n > 0 ? true : undefined}
      onToggle={(event) => event.currentTarget.open && setUnfolded(true)}
      className="w-80 max-w-full"
    >
      <summary id={id} className="plain-button w-full">
        {counted(label, n)}
      </summary>
      {unfolded && children}
    </details>
  );
}

import { type Reason, bases, saliences } from "#domain/corpus.ts";
import { type Filters, toggled } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { CheckList } from "#ui/CheckList.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";

interface StanceFilterProps {
  readonly reasons: readonly Reason[];
  readonly filters: Filters;
  readonly t: Messages;
  readonly onFilters: (filters: Filters) => void;
}

/** A button's caption with how many of its entries are chosen. */
export function counted(label: string, n: number): string {
  return n === 0 ? label : `${label} (${n})`;
}

/** The filters that look at the stances themselves: salience, basis, reason, and whether a target divides. */
export function StanceFilter({ reasons, filters, t, onFilters }: StanceFilterProps) {
  const reasonIds = reasons.map((reason) => reason.id);
  const n =
    filters.saliences.length +
    filters.bases.length +
    filters.reasons.length +
    (filters.differing ? 1 : 0);
  const noted = (word: string | undefined, note: string | undefined) => (
    <>
      {word} <span className="text-faint">{note}</span>
    </>
  );
  return (
    <Disclosure label={counted(t.filter.more, n)} active={n > 0}>
      <CheckList
        legend={t.filter.salience}
        items={saliences.map((one) => ({
          key: one,
          label: noted(t.salience[one], t.salienceNote[one]),
          checked: filters.saliences.includes(one),
        }))}
        onToggle={(key) => {
          const one = saliences.find((known) => known === key);
          if (one) onFilters({ ...filters, saliences: toggled(filters.saliences, one, saliences) });
        }}
      />
      <CheckList
        legend={t.filter.basis}
        items={bases.map((one) => ({
          key: one,
          label: noted(t.basis[one], t.basisNote[one]),
          checked: filters.bases.includes(one),
        }))}
        onToggle={(key) => {
          const one = bases.find((known) => known === key);
          if (one) onFilters({ ...filters, bases: toggled(filters.bases, one, bases) });
        }}
      />
      {reasons.length > 0 && (
        <CheckList
          legend={t.filter.reasons}
          items={reasons.map((reason) => ({
            key: reason.id,
            label: noted(textIn(reason.label, t.code), textIn(reason.readAs, t.code)),
            checked: filters.reasons.includes(reason.id),
          }))}
          onToggle={(key) => {
            const id = reasonIds.find((one) => one === key);
            if (id) onFilters({ ...filters, reasons: toggled(filters.reasons, id, reasonIds) });
          }}
        />
      )}
      <CheckList
        legend={t.filter.targets}
        items={[
          {
            key: "differing",
            label: noted(t.filter.differing, t.filter.differingNote),
            checked: filters.differing,
          },
        ]}
        onToggle={() => onFilters({ ...filters, differing: !filters.differing })}
      />
    </Disclosure>
  );
}

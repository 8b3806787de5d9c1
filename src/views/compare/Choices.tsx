import type { Organization } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { toggled } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { CheckList } from "#ui/CheckList.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";

interface ChoicesProps {
  /** All that can be compared. */
  readonly choices: readonly Organization[];
  /** Those that are. */
  readonly ids: readonly OrganizationId[];
  readonly t: Messages;
  readonly onCompared: (organizations: readonly OrganizationId[]) => void;
}

/** More than these do not stand side by side: a list has them. */
const mostChips = 16;

/** Who is compared: a chip for each, or a list where they are many. */
export function Choices({ choices, ids, t, onCompared }: ChoicesProps) {
  const all = choices.map(({ id }) => id);
  if (choices.length > mostChips) {
    // Where all are compared, the first that is ticked is meant alone, and not everybody but that one.
    const isAll = ids.length === all.length;
    const chosen = isAll ? [] : ids;
    return (
      <div className="no-print">
        <Disclosure label={t.compare.pickLabel} active={!isAll}>
          <CheckList
            legend={t.compare.pickLabel}
            items={choices.map((one) => ({
              key: one.id,
              label: (
                <>
                  <bdi className="font-semibold">{one.shortName}</bdi>{" "}
                  <bdi className="text-faint">{textIn(one.name, t.code)}</bdi>
                </>
              ),
              checked: chosen.includes(one.id),
            }))}
            onToggle={(key) => {
              const id = all.find((one) => one === key);
              if (id !== undefined) onCompared(toggled(chosen, id, all));
            }}
          />
        </Disclosure>
      </div>
    );
  }
  return (
    <div role="group" aria-label={t.compare.pickLabel} className="no-print flex flex-wrap gap-2">
      {choices.map((one) => {
        const on = ids.includes(one.id);
        return (
          <button
            key={one.id}
            type="button"
            aria-pressed={on}
            aria-label={t.compare.inComparison(one.shortName)}
            onClick={() => onCompared(toggled(ids, one.id, all))}
            className={`chip ${on ? "chip-on" : ""}`}
          >
            {one.shortName}
          </button>
        );
      })}
    </div>
  );
}

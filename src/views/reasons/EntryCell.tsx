import type { Reason } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Opened, atStance } from "#domain/opened.ts";
import { cellPlace } from "#domain/place.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { useFirst } from "#ui/useFirst.ts";

interface EntryCellProps {
  readonly entries: readonly FullStance[];
  readonly reason: Reason | null;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** So many marks of a cell are drawn before all are asked for. */
const firstEntries = 12;

/** Who argues so on an issue, and on which side: a mark each. */
export function EntryCell({ entries: all, reason, t, onOpen }: EntryCellProps) {
  const { shown: entries, hasMore, more } = useFirst(all, firstEntries);
  const reasonName = reason ? textIn(reason.label, t.code) : t.reasons.notCoded;
  return (
    <td className="px-0.5 py-1">
      <span className="flex flex-wrap gap-x-0.5">
        {entries.map(({ organization, target, stance }) => {
          const name = t.reasons.entry(
            organization.shortName,
            textIn(target.label, t.code),
            t.position[stance.position],
            reasonName,
          );
          // A stance stands under each of its reasons: the focus returns to the first of them.
          const isHome = reason === null || stance.reasons[0] === reason.id;
          return (
            <button
              key={`${organization.id} ${stance.document}`}
              type="button"
              data-place={isHome ? cellPlace(organization.id, target.id) : undefined}
              aria-label={name}
              title={name}
              onClick={() => onOpen(atStance(organization.id, stance))}
              className="flex flex-col items-center rounded px-1 hover:bg-raised"
            >
              <Glyph shapes={[markOf(stance)]} width={26} height={28} />
              <span aria-hidden="true" className="text-[0.625rem] text-faint">
                {organization.shortName}
              </span>
            </button>
          );
        })}
        {hasMore && (
          <button
            type="button"
            className="plain-button"
            aria-label={`${reasonName}: ${t.more}`}
            onClick={more}
          >
            +{all.length - entries.length}
          </button>
        )}
      </span>
    </td>
  );
}

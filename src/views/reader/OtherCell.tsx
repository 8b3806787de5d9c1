import type { FullStance } from "#domain/corpusIndex.ts";
import { type Opened, atStance } from "#domain/opened.ts";
import type { Messages } from "#i18n/en.ts";

interface OtherCellProps {
  readonly full: FullStance;
  readonly note: string | null;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Another organization's stance on the same target, as a way there. */
export function OtherCell({ full, note, t, onOpen }: OtherCellProps) {
  const { organization, stance } = full;
  return (
    <span className="mr-2 whitespace-nowrap">
      <button
        type="button"
        className="link min-h-6"
        onClick={() => onOpen(atStance(organization.id, stance))}
      >
        {organization.shortName}
      </button>{" "}
      <span className="text-faint">
        ({[t.position[stance.position], note].filter(Boolean).join(", ")})
      </span>
    </span>
  );
}

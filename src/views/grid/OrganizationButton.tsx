import type { Organization } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";

interface OrganizationButtonProps {
  readonly organization: Organization;
  readonly picked: boolean;
  readonly isTabStop: boolean;
  readonly t: Messages;
  readonly onFocusPlace: (key: string) => void;
  readonly onPick: (organization: OrganizationId) => void;
}

/** The place of an organization's header among the places of the grid. No cell has it: a slot's key is never empty. */
export function organizationPlace(id: string): string {
  return `${id}/`;
}

/** An organization's name in the grid; pressed, it is picked for a comparison. */
export function OrganizationButton(props: OrganizationButtonProps) {
  const { organization, picked, isTabStop, t, onFocusPlace, onPick } = props;
  return (
    <button
      type="button"
      data-place={organizationPlace(organization.id)}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={picked}
      title={`${textIn(organization.name, t.code)}. ${t.compare.inComparison(organization.shortName)}`}
      onFocus={() => onFocusPlace(organizationPlace(organization.id))}
      onClick={() => onPick(organization.id)}
      className={`max-w-full min-h-6 min-w-6 truncate rounded text-left font-semibold hover:underline ${picked ? "bg-chip px-1 text-chip-ink" : ""}`}
    >
      {organization.shortName}
    </button>
  );
}

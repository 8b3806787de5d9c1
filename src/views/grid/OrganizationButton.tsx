import { memo } from "react";
import type { Organization } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { organizationPlace } from "#domain/place.ts";
import { textIn } from "#domain/wording.ts";
import type { Lit } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { Store } from "#ui/store.ts";

interface OrganizationButtonProps {
  readonly organization: Organization;
  readonly picked: boolean;
  readonly isTabStop: boolean;
  readonly lit: Store<Lit>;
  readonly t: Messages;
  readonly onFocusPlace: (place: string) => void;
  readonly onPick: (organization: OrganizationId) => void;
}

/** An organization's name in the grid; pressed, it is picked for a comparison. */
export const OrganizationButton = memo(function OrganizationButton(props: OrganizationButtonProps) {
  const { organization, picked, isTabStop, lit, t, onFocusPlace, onPick } = props;
  const place = organizationPlace(organization.id);
  return (
    <button
      type="button"
      data-place={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={picked}
      title={`${textIn(organization.name, t.code)}. ${t.compare.inComparison(organization.shortName)}`}
      onFocus={() => {
        onFocusPlace(place);
        lit.set({ organizations: [organization.id], target: null });
      }}
      onClick={() => onPick(organization.id)}
      className={`max-w-full min-h-6 min-w-6 truncate rounded text-left font-semibold hover:underline ${picked ? "bg-chip px-1 text-chip-ink" : ""}`}
    >
      {organization.shortName}
    </button>
  );
});

import { memo } from "react";
import type { Organization } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { type Opened, atOrganization } from "#domain/opened.ts";
import { organizationPlace, pickPlace } from "#domain/place.ts";
import type { Lit } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { Store } from "#ui/store.ts";
import { PlaceButton } from "./PlaceButton.tsx";

interface OrganizationButtonProps {
  readonly organization: Organization;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly lit: Store<Lit>;
  readonly onFocusPlace: (place: string) => void;
  readonly onOpen: (opened: Opened) => void;
}

/** An organization's name in the grid; pressed, it opens what it says on everything. */
export const OrganizationButton = memo(function OrganizationButton(props: OrganizationButtonProps) {
  const { organization, isOpen, isTabStop, lit, onFocusPlace, onOpen } = props;
  return (
    <PlaceButton
      place={organizationPlace(organization.id)}
      pressed={isOpen}
      onLight={() => lit.set({ organizations: [organization.id], target: null })}
      onPress={() => onOpen(atOrganization(organization.id))}
      className="max-w-full min-h-6 min-w-6 truncate rounded text-left font-semibold hover:underline aria-pressed:text-accent"
      {...{ isTabStop, onFocusPlace }}
    >
      <bdi>{organization.shortName}</bdi>
    </PlaceButton>
  );
});

interface PickButtonProps {
  readonly organization: Organization;
  readonly picked: boolean;
  readonly isTabStop: boolean;
  readonly t: Messages;
  readonly onFocusPlace: (place: string) => void;
  readonly onPick: (organization: OrganizationId) => void;
}

/** Picks an organization for a comparison, or takes it out again. */
export const PickButton = memo(function PickButton(props: PickButtonProps) {
  const { organization, picked, isTabStop, t, onFocusPlace, onPick } = props;
  return (
    <PlaceButton
      place={pickPlace(organization.id)}
      pressed={picked}
      name={t.compare.inComparison(organization.shortName)}
      onPress={() => onPick(organization.id)}
      className={`no-print grid size-6 shrink-0 place-items-center rounded-full text-xs ${picked ? "bg-chip text-chip-ink" : "text-faint hover:bg-lit hover:text-ink"}`}
      {...{ isTabStop, onFocusPlace }}
    >
      <span aria-hidden="true">{picked ? "✓" : "+"}</span>
    </PlaceButton>
  );
});

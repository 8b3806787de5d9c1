import { memo } from "react";
import type { ShownCell } from "#domain/arrange.ts";
import type { Organization } from "#domain/corpus.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import type { Lit } from "#domain/selection.ts";
import type { GridSlot } from "./Grid.tsx";
import { type Claim } from "#domain/reported.ts";
import { markOf } from "#domain/mark.ts";
import { cellExtras, cellName, marksOf, spreadName } from "#words/cellWords.ts";

interface GridCellProps {
  readonly organization: Organization;
  readonly slot: GridSlot;
  /** One for each target of the slot. */
  readonly shown: readonly ShownCell[];
  /** What others say that the organization holds on the target. */
  readonly claims: readonly Claim[];
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly isLit: boolean;
  readonly t: Messages;
  readonly onFocusPlace: (key: string) => void;
  readonly onLight: (lit: Lit) => void;
  readonly onOpen: (organization: OrganizationId, target: TargetId) => void;
  readonly onUnfold: () => void;
}

/** One cell: the mark of a target, or the small skyline of a folded topic. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { organization, slot, shown, claims, width, height, gap, isTabStop, isOpen, isLit, t } =
    props;
  const place = `${organization.id}/${slot.key}`;
  const [only] = shown;
  const name =
    slot.target && only
      ? cellName(organization, slot.target, only, t)
      : spreadName(organization, slot.topic.topic, shown, t);
  const activate = () =>
    slot.target ? props.onOpen(organization.id, slot.target.id) : props.onUnfold();
  const light = () =>
    props.onLight({ organizations: [organization.id], target: slot.target?.id ?? null });
  const extras = slot.target && only ? cellExtras(only.cell, claims, t) : "";
  const passing = shown.filter((one) => one.passes);
  return (
    <td
      // A td is a gridcell only by way of its table, and not every reader of the page knows that way.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="gridcell"
      data-place={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-selected={isOpen}
      title={extras ? `${name}. ${extras}` : name}
      style={{ paddingLeft: gap }}
      className="group cursor-pointer border-b border-rule p-0 outline-none"
      onClick={activate}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        activate();
      }}
      onFocus={() => {
        props.onFocusPlace(place);
        light();
      }}
      onMouseEnter={light}
    >
      <div
        style={{ width, height: height - 4 }}
        className={`my-0.5 mx-auto grid place-items-center rounded group-hover:bg-lit group-focus-visible:outline-2 group-focus-visible:outline-accent ${isOpen ? "bg-panel outline-2 outline-accent" : isLit ? "bg-lit" : ""}`}
      >
        {passing.length > 0 && (
          <Glyph
            shapes={passing.flatMap((one) => marksOf(one.cell))}
            width={width}
            height={height - 8}
            beside={claims.map(({ reported }) => markOf(reported))}
            trail={only?.cell.kind === "stance" && slot.target ? only.cell.trail.map(markOf) : []}
            failed={passing.some((one) => one.cell.textFailed)}
          />
        )}
      </div>
    </td>
  );
});

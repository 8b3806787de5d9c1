import type { Arrangement, ShownCell } from "#domain/arrange.ts";
import { marksOf } from "#domain/cellMarks.ts";
import type { Organization } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OrganizationId, TargetId, TopicId } from "#domain/ids.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import { cellPlace } from "#domain/place.ts";
import { type Wording, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { cellExtras, cellName, spreadName } from "#words/cellWords.ts";
import { tags } from "#words/shareWords.ts";
import { type Telling, tellings } from "./gridLayout.ts";
import type { GridSlot, PlacedGrid } from "./gridTypes.ts";

/** What the mark of a cell is drawn from, without a word of what it says. */
export interface CellMarks {
  /** Empty where the filters hide all that it holds. */
  readonly marks: readonly Mark[];
  /** Claims of others about it, and its earlier stances. */
  readonly beside: readonly Mark[];
  readonly trail: readonly Mark[];
  readonly textFailed: boolean;
}

/** A cell as it is drawn and named. Sizes in CSS pixels. */
export interface PlacedCell extends CellMarks {
  /** The key of its place. */
  readonly place: string;
  readonly organization: OrganizationId;
  /** Null for a folded topic. */
  readonly target: TargetId | null;
  readonly topic: TopicId;
  /** Its accessible name. */
  readonly name: string;
  /** What the name leaves out: earlier stances, and what others report; empty for nothing. */
  readonly extras: string;
  /** What the cell says beside its mark; null where there is room for the mark only, or nothing to say. */
  readonly told: Told | null;
  readonly width: number;
  readonly height: number;
  /** Room left of it. */
  readonly gap: number;
}

/** A cell in words, as many as it has room for. */
export interface Told {
  /** The word for what is not said; null where something is. */
  readonly unsaid: string | null;
  /** One for each of its stances: several where documents of one date differ. */
  readonly stances: readonly {
    readonly frame: Wording;
    /** Empty where there is no room for them. */
    readonly reasons: readonly Wording[];
  }[];
  /** The passage that shows the position best, in the language of its document. */
  readonly quote: { readonly text: string; readonly language: string } | null;
}

/** A row (wide) or column (tall) of the grid: an organization with its cells, in the order of the slots. */
export interface PlacedRow {
  readonly organization: Organization;
  readonly cells: readonly PlacedCell[];
}

/** What a cell looks up in the corpus. */
export type CellIndex = Pick<CorpusIndex, "claimsAbout" | "inFull">;

/** Gives a cell by its row and its slot; made when it is first asked for, and the same ever after. */
export type CellPlacer = (row: number, slot: number) => PlacedCell;

/** Places cells one by one, for a grid of which only a part is drawn. */
export function cellPlacer(
  layout: PlacedGrid,
  arrangement: Arrangement,
  index: CellIndex,
  t: Messages,
): CellPlacer {
  const made = new Map<number, PlacedCell>();
  const { slots, cellWidth } = layout;
  return (row, i) => {
    const key = row * slots.length + i;
    let cell = made.get(key);
    if (!cell) {
      const [organization, slot] = [arrangement.rows[row], slots[i]];
      if (!organization || !slot) throw new RangeError(`no cell at ${row}, ${i}`);
      cell = placeCell(organization, slot, cellWidth[i] ?? 0, layout, arrangement, index, t);
      made.set(key, cell);
    }
    return cell;
  };
}

/** The cells of a slot's targets, as the filters show them. */
export function shownIn(organization: Organization, slot: GridSlot, arrangement: Arrangement) {
  return slot.targets.map((target) => arrangement.shown(organization, target));
}

/** The marks of one cell, of all that its slot stands for. */
export function cellMarks(
  organization: Organization,
  { target }: GridSlot,
  shown: readonly ShownCell[],
  index: CellIndex,
): CellMarks {
  const passing = shown.filter((one) => one.passes);
  const [only] = shown;
  const claims = target ? index.claimsAbout(organization.id, target.id) : [];
  return {
    marks: passing.flatMap((one) => marksOf(one.cell)),
    beside: claims.map(({ reported }) => markOf(reported)),
    trail: target && only?.cell.kind === "stance" ? only.cell.trail.map(markOf) : [],
    textFailed: passing.some((one) => one.cell.textFailed),
  };
}

/** Places and names every cell. Pure; O(organizations x targets). */
export function placeCells(
  layout: PlacedGrid,
  arrangement: Arrangement,
  index: CellIndex,
  t: Messages,
): readonly PlacedRow[] {
  return arrangement.rows.map((organization) => ({
    organization,
    cells: layout.slots.map((slot, i) =>
      placeCell(organization, slot, layout.cellWidth[i] ?? 0, layout, arrangement, index, t),
    ),
  }));
}

function placeCell(
  organization: Organization,
  slot: GridSlot,
  width: number,
  layout: PlacedGrid,
  arrangement: Arrangement,
  index: CellIndex,
  t: Messages,
): PlacedCell {
  const shown = shownIn(organization, slot, arrangement);
  const [only] = shown;
  const { target } = slot;
  const single = target && only ? { target, shown: only } : null;
  const claims = target ? index.claimsAbout(organization.id, target.id) : [];
  const name = single
    ? cellName(organization, single.target, single.shown, t)
    : spreadName(organization, slot.topic.topic, shown, t);
  const extras = single ? cellExtras(single.shown.cell, claims, t) : "";
  return {
    place: cellPlace(organization.id, target?.id ?? slot.topic.id),
    organization: organization.id,
    target: target?.id ?? null,
    topic: slot.topic.id,
    name,
    extras,
    ...cellMarks(organization, slot, shown, index),
    told: single ? tell(single.shown, layout.telling, index, t) : null,
    width,
    height: layout.cellHeight,
    gap: slot.firstOfTopic ? layout.topicGap : 0,
  };
}

function tell(
  { cell, passes }: ShownCell,
  telling: Telling,
  index: CellIndex,
  t: Messages,
): Told | null {
  const has = (what: Telling) => tellings.indexOf(telling) >= tellings.indexOf(what);
  if (!has("frame") || !passes) return null;
  if (cell.kind !== "stance") return { unsaid: t.position[cell.kind], stances: [], quote: null };
  const full = cell.stances.map(index.inFull);
  const [best] = full[0]?.passages ?? [];
  const language = full[0]?.document.language ?? "";
  return {
    unsaid: null,
    stances: full.map(({ stance, reasons }) => ({
      // Without a frame the position itself is the least that can be said.
      frame: stance.frame
        ? wordingFor(stance.frame, t.code)
        : { text: t.position[stance.position], language: null },
      reasons: has("reasons") ? tags(reasons, t) : [],
    })),
    quote: has("quote") && best ? { text: best.exact, language } : null,
  };
}

import type { Corpus, Document, Organization, Stance, Target } from "./corpus.ts";
import { allTargets } from "./corpus.ts";
import type { DocumentId, OrganizationId, TargetId } from "./ids.ts";

interface CellBase {
  readonly organization: OrganizationId;
  readonly target: TargetId;
  /** A text that this cell rests on could not be fetched, so its quotes are not checked here. */
  readonly textFailed: boolean;
}

/** At least one document of the organization takes a stance. */
export interface StanceCell extends CellBase {
  readonly kind: "stance";
  /**
   * The stance of the latest document that takes one. More than one only where several documents
   * of that same date differ, in position, basis or reasons: they are shown as both, never averaged
   * (FORMAT, "What follows"). In the curator's order, which decides what is shown first and nothing
   * else.
   */
  readonly stances: readonly [Stance, ...Stance[]];
  /** Further stances of that date that say the same as one of them: no finding of their own, but texts to read. */
  readonly repeated: readonly Stance[];
  /** The stances of earlier dates, latest first. */
  readonly trail: readonly Stance[];
}

/** At least one document was read for the target, and none takes a stance: a finding. */
export interface SilentCell extends CellBase {
  readonly kind: "silent";
  readonly documents: readonly DocumentId[];
}

/** No document was read for the target: nothing is known. */
export interface UncodedCell extends CellBase {
  readonly kind: "uncoded";
}

export type Cell = StanceCell | SilentCell | UncodedCell;

/** Every organization against every target, in the corpus' own order. */
export interface Matrix {
  readonly organizations: readonly Organization[];
  readonly targets: readonly Target[];
  readonly cellOf: (organization: OrganizationId, target: TargetId) => Cell;
}

/**
 * The day by which documents are put in order: the earliest possible day of writing, else of
 * printing, in days since 1970-01-01; an undated document comes before every dated one.
 */
export function orderingDay(document: Document): number {
  return (document.written ?? document.published)?.range.earliest ?? Number.NEGATIVE_INFINITY;
}

/** Builds the matrix of a corpus. One pass over stances and documents; look-ups are constant time. */
export function matrixOf(corpus: Corpus): Matrix {
  const targets = allTargets(corpus);
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const stances = new Map<string, Stance[]>();
  for (const stance of corpus.stances) {
    const document = documents.get(stance.document);
    if (!document) continue;
    const key = keyOf(document.organization, stance.target);
    const list = stances.get(key);
    if (list) list.push(stance);
    else stances.set(key, [stance]);
  }
  const readFor = new Map<string, DocumentId[]>();
  for (const document of corpus.documents) {
    for (const target of document.codedFor) {
      const key = keyOf(document.organization, target);
      const list = readFor.get(key);
      if (list) list.push(document.id);
      else readFor.set(key, [document.id]);
    }
  }

  const cells = new Map<string, Cell>();
  for (const organization of corpus.organizations) {
    for (const target of targets) {
      const key = keyOf(organization.id, target.id);
      cells.set(
        key,
        cellFrom(
          organization.id,
          target.id,
          stances.get(key) ?? [],
          readFor.get(key) ?? [],
          documents,
        ),
      );
    }
  }
  return {
    organizations: corpus.organizations,
    targets,
    cellOf: (organization, target) => {
      const cell = cells.get(keyOf(organization, target));
      if (!cell) throw new RangeError(`no cell for ${organization} and ${target}`);
      return cell;
    },
  };
}

function cellFrom(
  organization: OrganizationId,
  target: TargetId,
  stances: readonly Stance[],
  readFor: readonly DocumentId[],
  documents: ReadonlyMap<DocumentId, Document>,
): Cell {
  const failed = (id: DocumentId) => documents.get(id)?.text === null;
  const base = { organization, target };
  const dayOf = (stance: Stance) => {
    const document = documents.get(stance.document);
    return document ? orderingDay(document) : Number.NEGATIVE_INFINITY;
  };
  const ordered = stances.toSorted((a, b) => compareDays(dayOf(b), dayOf(a)));
  const [latest] = ordered;
  if (latest) {
    const sameDay = ordered.filter((stance) => dayOf(stance) === dayOf(latest));
    // Documents of one date that say the same are one finding; only a difference is shown as both.
    const [, ...further] = sameDay.filter(
      (stance, i) => sameDay.findIndex((other) => saysTheSame(other, stance)) === i,
    );
    return {
      ...base,
      kind: "stance",
      stances: [latest, ...further],
      repeated: sameDay.filter((stance) => stance !== latest && !further.includes(stance)),
      trail: ordered.filter((stance) => dayOf(stance) !== dayOf(latest)),
      textFailed: sameDay.some((stance) => failed(stance.document)),
    };
  }
  if (readFor.length > 0) {
    return { ...base, kind: "silent", documents: readFor, textFailed: readFor.some(failed) };
  }
  return { ...base, kind: "uncoded", textFailed: false };
}

function saysTheSame(a: Stance, b: Stance): boolean {
  return (
    a.position === b.position &&
    a.basis === b.basis &&
    a.reasons.length === b.reasons.length &&
    a.reasons.every((reason) => b.reasons.includes(reason))
  );
}

/** Subtraction would give NaN for two undated documents. */
function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ids hold no space, so the pair is unambiguous. */
function keyOf(organization: OrganizationId, target: TargetId): string {
  return `${organization} ${target}`;
}

/**
 * The matrix as plain text, one line for each organization, for reviews and snapshots: a re-coded
 * stance is a one-line difference. `+2 +1 0 -1 -2`, `?` implied, `!` central, `~` passing, `.`
 * silent, `..` not coded; several stances of one date are joined by `|`.
 */
export function matrixTable(matrix: Matrix): string {
  const header = ["", ...matrix.targets.map((target) => target.id)];
  const rows = matrix.organizations.map((organization) => [
    organization.id,
    ...matrix.targets.map((target) => cellToken(matrix.cellOf(organization.id, target.id))),
  ]);
  // Transposed: 23 long target names read better down the page than across it.
  const columns = header.map((_, i) => [header[i] ?? "", ...rows.map((row) => row[i] ?? "")]);
  const widths = (columns[0] ?? []).map((_, i) =>
    Math.max(...columns.map((line) => (line[i] ?? "").length)),
  );
  return columns
    .map((line) =>
      line
        .map((word, i) => word.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellToken(cell: Cell): string {
  switch (cell.kind) {
    case "uncoded":
      return "..";
    case "silent":
      return ".";
    case "stance":
      return cell.stances
        .map((stance) => {
          const sign = stance.position > 0 ? `+${stance.position}` : `${stance.position}`;
          const basis = stance.basis === "implied" ? "?" : "";
          const salience =
            stance.salience === "central" ? "!" : stance.salience === "passing" ? "~" : "";
          return sign + basis + salience;
        })
        .join("|");
  }
}

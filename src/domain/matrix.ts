import type { Corpus, Document, Organization, Position, Stance, Target } from "./corpus.ts";
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
  /** Throws a RangeError for ids that the corpus does not have. The same object at every asking. */
  readonly cellOf: (organization: OrganizationId, target: TargetId) => Cell;
  /**
   * What a cell shows, as bits (`bitOf`), without making the cell: what counts and compares looks at
   * every cell of a corpus, and half a million objects are not made for a sum. 0 for unknown ids.
   */
  readonly bitsOf: (organization: OrganizationId, target: TargetId) => number;
  /** The bits of a whole row, in the order of `targets`; empty for an unknown id. Not to be written to. */
  readonly rowOf: (organization: OrganizationId) => Uint8Array;
  /** The place of a target in such a row; -1 for an unknown id. */
  readonly columnOf: (target: TargetId) => number;
  /** Those who speak on a target, in the order of the corpus. */
  readonly speakersOn: (target: TargetId) => readonly Organization[];
}

/** What a cell can show. */
type Shows = Position | "silent" | "uncoded";

/** The bit of what a cell can show; a cell with several stances of one date has several. */
export function bitOf(shows: Shows): number {
  if (shows === "silent") return 32;
  return shows === "uncoded" ? 64 : 1 << (shows + 2);
}

/** The bits of every position: a cell that has any of them speaks. */
export const speaks = 31;
/** The bits of the positions for, and of those against. */
export const speaksFor = bitOf(1) | bitOf(2);
export const speaksAgainst = bitOf(-1) | bitOf(-2);

/**
 * The day by which documents are put in order: the earliest possible day of writing, else of
 * printing, in days since 1970-01-01; an undated document comes before every dated one.
 */
export function orderingDay(document: Document): number {
  return (document.written ?? document.published)?.range.earliest ?? Number.NEGATIVE_INFINITY;
}

/**
 * Builds the matrix of a corpus: O(stances + organizations x targets), the latter a byte each. A cell
 * is made when it is first asked for.
 */
export function matrixOf(corpus: Corpus): Matrix {
  const targets = allTargets(corpus);
  const rows = new Map(corpus.organizations.map(({ id }, i) => [id, i]));
  const columns = new Map(targets.map(({ id }, i) => [id, i]));
  const width = targets.length;
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  const documentsOf = new Map<OrganizationId, Document[]>();
  const bits = new Uint8Array(rows.size * width).fill(bitOf("uncoded"));
  const silent = bitOf("silent");
  let last = { codedFor: [] as readonly TargetId[], columns: [] as readonly number[] };
  for (const document of corpus.documents) {
    const row = rows.get(document.organization);
    if (row === undefined) continue;
    const own = documentsOf.get(document.organization);
    if (own) own.push(document);
    else documentsOf.set(document.organization, [document]);
    const { codedFor } = document;
    // Most are read for everything, and many for the same: a list is looked up once.
    if (codedFor.length === width) {
      bits.fill(silent, row * width, (row + 1) * width);
      continue;
    }
    if (codedFor !== last.codedFor)
      last = { codedFor, columns: codedFor.flatMap((target) => columns.get(target) ?? []) };
    for (const column of last.columns) bits[row * width + column] = silent;
  }
  const stances = new Map<number, Stance[]>();
  for (const stance of corpus.stances) {
    const row = rows.get(documents.get(stance.document)?.organization as OrganizationId);
    const column = columns.get(stance.target);
    if (row === undefined || column === undefined) continue;
    const at = row * width + column;
    const list = stances.get(at);
    if (list) list.push(stance);
    else stances.set(at, [stance]);
  }

  const cells = new Map<number, Cell>();
  const make = (at: number): Cell => {
    const organization = corpus.organizations[Math.floor(at / width)]!;
    const target = targets[at % width]!.id;
    const own = stances.get(at) ?? [];
    // Who was read matters only where nobody speaks.
    const readFor =
      own.length > 0
        ? []
        : (documentsOf.get(organization.id) ?? [])
            .filter((document) => readForOf(document).has(target))
            .map(({ id }) => id);
    const cell = cellFrom(organization.id, target, own, readFor, documents);
    cells.set(at, cell);
    return cell;
  };
  for (const [at, list] of stances) {
    const [only, second] = list;
    // Of several it takes the cell to know which of them counts.
    const counting: readonly Stance[] = only && !second ? list : (make(at) as StanceCell).stances;
    bits[at] = counting.reduce((sum, { position }) => sum | bitOf(position), 0);
  }
  const speakers = new Map<number, readonly Organization[]>();
  const speakersIn = (column: number): readonly Organization[] => {
    let found = speakers.get(column);
    if (!found) {
      found = corpus.organizations.filter((_, row) => bits[row * width + column]! & speaks);
      speakers.set(column, found);
    }
    return found;
  };
  const placeOf = (organization: OrganizationId, target: TargetId) => {
    const [row, column] = [rows.get(organization), columns.get(target)];
    return row === undefined || column === undefined ? -1 : row * width + column;
  };
  return {
    organizations: corpus.organizations,
    targets,
    cellOf: (organization, target) => {
      const at = placeOf(organization, target);
      if (at < 0) throw new RangeError(`no cell for ${organization} and ${target}`);
      return cells.get(at) ?? make(at);
    },
    rowOf: (organization) => {
      const row = rows.get(organization);
      return row === undefined ? new Uint8Array() : bits.subarray(row * width, (row + 1) * width);
    },
    bitsOf: (organization, target) => bits[placeOf(organization, target)] ?? 0,
    speakersOn: (target) => {
      const column = columns.get(target);
      return column === undefined ? [] : speakersIn(column);
    },
    columnOf: (target) => columns.get(target) ?? -1,
  };
}

/** Many documents were read for the same targets, and share the list of them. */
const sets = new WeakMap<readonly TargetId[], ReadonlySet<TargetId>>();

function readForOf({ codedFor }: Document): ReadonlySet<TargetId> {
  let set = sets.get(codedFor);
  if (!set) sets.set(codedFor, (set = new Set(codedFor)));
  return set;
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
  const [only] = stances;
  if (only && stances.length === 1)
    return {
      ...base,
      kind: "stance",
      stances: [only],
      repeated: [],
      trail: [],
      textFailed: failed(only.document),
    };
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

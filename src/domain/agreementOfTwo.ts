/**
 * How far two organizations agree: on how many targets they take the same side, as agreement.ts has it.
 */
import type { Organization, Target } from "./corpus.ts";
import { type Matrix, bitOf, speaksAgainst, speaksFor } from "./matrix.ts";

export interface Agreement {
  /** Targets on which both speak. */
  readonly shared: number;
  /** Of these, the targets on which both are on the same side. */
  readonly agreed: number;
  /** Whether there are enough shared targets for a figure to mean anything. */
  readonly telling: boolean;
}

/** Under so many shared targets no figure is given. */
export const fewestShared = 3;

/** On how many of the targets on which both speak two organizations take the same side. */
export function agreementOf(
  matrix: Matrix,
  a: Organization,
  b: Organization,
  targets: readonly Target[],
): Agreement {
  let shared = 0;
  let agreed = 0;
  for (const { id } of targets) {
    const x = sideOfBits(matrix.bitsOf(a.id, id));
    const y = sideOfBits(matrix.bitsOf(b.id, id));
    if (x === noSide || y === noSide) continue;
    shared++;
    if (x === y && x !== severalSides) agreed++;
  }
  return { shared, agreed, telling: shared >= fewestShared };
}

/**
 * The same on every target of the corpus, for each pair of some organizations. By targets, and of those
 * who speak alone: of 167 organizations and 2,553 targets there are 35 million pairs of cells, and in
 * few of them both speak.
 */
export function pairAgreements(
  matrix: Matrix,
  organizations: readonly Organization[],
): readonly {
  readonly a: Organization;
  readonly b: Organization;
  readonly shared: number;
  readonly agreed: number;
}[] {
  const table = Uint8Array.from({ length: 128 }, (_, bits) => sideOfBits(bits));
  const count = organizations.length;
  const rows = organizations.map((one) => matrix.rowOf(one.id));
  const shared = new Uint32Array(count * count);
  const agreed = new Uint32Array(count * count);
  for (let column = 0; column < matrix.targets.length; column++) {
    const speaking: number[] = [];
    const sidesTaken: number[] = [];
    for (let i = 0; i < count; i++) {
      const side = table[rows[i]![column] ?? 0]!;
      if (side === noSide) continue;
      for (let k = 0; k < speaking.length; k++) {
        const pair = speaking[k]! * count + i;
        shared[pair]!++;
        if (sidesTaken[k] === side && side !== severalSides) agreed[pair]!++;
      }
      speaking.push(i);
      sidesTaken.push(side);
    }
  }
  return organizations.flatMap((a, i) =>
    organizations.slice(i + 1).map((b, k) => {
      const pair = i * count + i + 1 + k;
      return { a, b, shared: shared[pair]!, agreed: agreed[pair]! };
    }),
  );
}

/** Of a cell that takes no position, and of one that takes several sides. */
const noSide = 0;
const severalSides = 4;

/**
 * The one side that a cell takes, as 1, 2 or 3; of one who stands on several it cannot be said that
 * another stands where he does.
 */
function sideOfBits(bits: number): number {
  const taken = [bits & speaksFor ? 1 : 0, bits & bitOf(0) ? 2 : 0, bits & speaksAgainst ? 3 : 0];
  const own = taken.filter((side) => side !== 0);
  return own.length > 1 ? severalSides : (own[0] ?? noSide);
}

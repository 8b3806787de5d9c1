/** Which marks a cell shows. */
import { type Mark, markOf, silentMark, uncodedMark } from "./mark.ts";
import type { Cell } from "./matrix.ts";
import type { Face } from "./selection.ts";

/** One mark, or several where documents of one date differ. */
export function marksOf(cell: Cell): readonly Mark[] {
  return cell.kind === "stance" ? cell.stances.map(markOf) : [unsaidMark(cell.kind)];
}

/** The mark of what is not said: silence, or nobody having looked. */
export function unsaidMark(kind: "silent" | "uncoded"): Mark {
  switch (kind) {
    case "silent":
      return silentMark;
    case "uncoded":
      return uncodedMark;
    default:
      return kind satisfies never;
  }
}

/** The mark that stands for a face in a legend: stated and central, so that only the position tells. */
export function markOfFace(face: Face): Mark {
  return face === "silent" || face === "uncoded"
    ? unsaidMark(face)
    : markOf({ position: face, basis: "stated", salience: "central" });
}

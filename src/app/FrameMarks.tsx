import type { ReactElement } from "react";
import { GlyphPiece } from "#ui/Glyph.tsx";
import { type GlyphShape, type Piece, glyphPieces } from "#ui/markGeometry.ts";

/** What a cell shows. */
interface FrameMark {
  readonly shapes: readonly GlyphShape[];
  readonly beside: readonly GlyphShape[];
  readonly trail: readonly GlyphShape[];
}

/** The width of a cell to draw for, and the height of its mark, in pixels. */
interface Measure {
  readonly width: number;
  readonly height: number;
}

/**
 * The marks of the frame. Many cells show one and the same, and each is drawn once: the cells point to
 * it. What stands in the middle of a cell is drawn around its middle, what stands at its right edge around
 * that, so that both are right at whatever width the style sheet gives the cell.
 */
export class FrameMarks {
  private readonly drawn = new Map<
    string,
    { readonly id: string; readonly pieces: readonly Piece[] }
  >();
  private readonly measures: Readonly<Record<"wide" | "tall", Measure>>;

  constructor(measures: Readonly<Record<"wide" | "tall", Measure>>) {
    this.measures = measures;
  }

  /** A cell's mark, as wide as its cell. */
  draw(where: "wide" | "tall", mark: FrameMark): ReactElement {
    const { width, height } = this.measures[where];
    const base = { ...mark, width, height, baseline: false, failed: false };
    const own = glyphPieces({ ...base, beside: [], trail: [] }).length;
    const all = glyphPieces(base);
    const besides = Math.min(2, mark.beside.length);
    const middle = [...all.slice(0, own), ...all.slice(own + besides)];
    const edge = all.slice(own, own + besides);
    const gap = besides > 0 ? 10 : 0;
    return (
      <svg className="glyph" width="100%" height={height} aria-hidden="true">
        <line
          className="g-line"
          x1={gap}
          x2="100%"
          y1={height / 2}
          y2={height / 2}
          transform={gap > 0 ? `translate(-${gap})` : undefined}
        />
        <use href={this.idOf(middle, -width / 2)} x="50%" />
        {edge.length > 0 && <use href={this.idOf(edge, -width)} x="100%" />}
      </svg>
    );
  }

  /**
   * What all that was drawn points to: one hidden picture. Each bears the class of a mark itself, because a
   * style sheet sees nothing around what is pointed to.
   */
  definitions(): ReactElement {
    return (
      <svg className="glyph absolute" width="0" height="0" aria-hidden="true">
        <defs>
          {[...this.drawn.values()].map(({ id, pieces }) => (
            <g key={id} id={id} className="glyph">
              {pieces.map((piece, i) => (
                <GlyphPiece key={i} piece={piece} />
              ))}
            </g>
          ))}
        </defs>
      </svg>
    );
  }

  private idOf(pieces: readonly Piece[], by: number): string {
    const moved = pieces.map((piece) => movedBy(piece, by));
    const key = JSON.stringify(moved);
    let found = this.drawn.get(key);
    if (!found) this.drawn.set(key, (found = { id: `mark-${this.drawn.size}`, pieces: moved }));
    return `#${found.id}`;
  }
}

function movedBy(piece: Piece, x: number): Piece {
  if (piece.kind !== "polyline") return { ...piece, x: tidy(piece.x + x) };
  return { ...piece, points: piece.points.map(([px, py]) => [tidy(px + x), py] as const) };
}

/** Hundredths of a pixel are seen by nobody, and their digits are bytes. */
function tidy(n: number): number {
  return Math.round(n * 100) / 100;
}

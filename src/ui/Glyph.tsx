import { memo } from "react";
import { type GlyphShape, type Piece, glyphPieces } from "./markGeometry.ts";

interface GlyphProps {
  readonly shapes: readonly GlyphShape[];
  /** Pixels. The baseline runs through the middle of the height. */
  readonly width: number;
  readonly height: number;
  readonly baseline?: boolean;
  /** Claims of others, drawn small and hollow at the right edge. */
  readonly beside?: readonly GlyphShape[];
  /** Earlier shapes, drawn as a trail of ticks at the left edge, the latest nearest. */
  readonly trail?: readonly GlyphShape[];
  /** What the shapes rest on could not be checked: they lose their fill and get a warning bracket. */
  readonly failed?: boolean;
}

const none: readonly GlyphShape[] = [];

/** One or several shapes side by side on a baseline. Hidden from assistive technology: name it outside. */
export const Glyph = memo(function Glyph(props: GlyphProps) {
  const { shapes, width, height, baseline = true, failed = false } = props;
  const { beside = none, trail = none } = props;
  const pieces = glyphPieces({ shapes, width, height, baseline, beside, trail, failed });
  return (
    <svg
      className={failed ? "glyph dimmed" : "glyph"}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {pieces.map((piece, i) => (
        <GlyphPiece key={i} piece={piece} />
      ))}
    </svg>
  );
});

/** A piece as an element of SVG. The classes say what is drawn; the colours are said in styles.css alone. */
export function GlyphPiece({ piece }: { readonly piece: Piece }) {
  const className =
    piece.tone === null ? `g-${piece.paint}` : `g-${piece.paint} tone-${piece.tone}`;
  switch (piece.kind) {
    case "rect":
      return (
        <rect
          className={className}
          x={piece.x}
          y={piece.y}
          width={piece.width}
          height={piece.height}
          rx={piece.radius === 0 ? undefined : piece.radius}
        />
      );
    case "circle":
      return <circle className={className} cx={piece.x} cy={piece.y} r={piece.radius} />;
    case "polyline": {
      const path = piece.points.map(([x, y]) => `${x} ${y}`).join("L");
      return <path className={className} d={`M${path}${piece.closed ? "Z" : ""}`} />;
    }
    default:
      return piece satisfies never;
  }
}

/** Shapes on a baseline. What a shape stands for is not known here. */
export interface GlyphShape {
  readonly shape: "bar" | "diamond" | "dot" | "hatch";
  readonly tone: string;
  readonly direction: 1 | 0 | -1;
  /** Shares of the room there is, 0 to 1. */
  readonly height: number;
  readonly width: number;
  readonly outline: boolean;
}

interface GlyphProps {
  readonly shapes: readonly GlyphShape[];
  /** Pixels. The baseline runs through the middle of the height. */
  readonly width: number;
  readonly height: number;
  readonly baseline?: boolean;
  /** What the shapes rest on could not be checked: they lose their fill and get a warning bracket. */
  readonly failed?: boolean;
}

/** The widest that a bar gets, in pixels, and the share of the room it may take. */
const widest = { px: 20, share: 0.62 };

/** One or several shapes side by side on a baseline. Hidden from assistive technology: name it outside. */
export function Glyph({ shapes, width, height, baseline = true, failed = false }: GlyphProps) {
  const room = width / Math.max(1, shapes.length);
  return (
    <svg
      className={failed ? "glyph dimmed" : "glyph"}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {baseline && <line className="g-line" x1={0} x2={width} y1={height / 2} y2={height / 2} />}
      {shapes.map((shape, i) => (
        <g key={i} className={`tone-${shape.tone}`} transform={`translate(${room * (i + 0.5)} ${height / 2})`}>
          <Shape shape={shape} room={room} half={height / 2 - 1} />
        </g>
      ))}
      {failed && <path className="g-failed" d={`M${width / 2 - 4} ${height - 5}l8 4m0 -4l-8 4`} />}
    </svg>
  );
}

function Shape({ shape, room, half }: { shape: GlyphShape; room: number; half: number }) {
  const full = Math.min(widest.px, room * widest.share);
  switch (shape.shape) {
    case "bar": {
      const w = Math.max(3, full * shape.width);
      const h = half * shape.height;
      const y = shape.direction > 0 ? -h : 0;
      if (!shape.outline) return <rect className="g-solid" x={-w / 2} y={y} width={w} height={h} rx={1} />;
      // Half a stroke inwards, so that an outline is as large as the bar it stands for.
      const inset = 0.75;
      return (
        <rect
          className="g-outline"
          x={-Math.max(w, 5) / 2 + inset}
          y={y + inset}
          width={Math.max(w, 5) - 2 * inset}
          height={h - 2 * inset}
          rx={1.5}
        />
      );
    }
    case "diamond": {
      const r = Math.min(half * 0.5, 4 + (full / 2 - 4) * shape.width + 2);
      return (
        <path className={shape.outline ? "g-hollow g-dashed" : "g-hollow"} d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`} />
      );
    }
    case "dot":
      return <circle className="g-solid" r={1.75} />;
    case "hatch": {
      const w = Math.min(14, room * 0.5) / 2;
      const steps = [-1, -0.33, 0.33, 1];
      return (
        <g className="g-hatch">
          {steps.map((step) => (
            <line key={step} x1={step * w - 3} x2={step * w + 3} y1={5} y2={-5} />
          ))}
        </g>
      );
    }
  }
}

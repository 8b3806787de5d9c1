/** Shapes on a baseline. What a shape stands for is not known here. */
export interface GlyphShape {
  readonly shape: "bar" | "diamond" | "dot" | "hatch";
  readonly tone: string;
  readonly direction: 1 | 0 | -1;
  /** Shares of the room there is, 0 to 1. */
  readonly height: number;
  readonly width: number;
  readonly outline: boolean;
  /** Said by somebody else: small and hollow, beside the line. */
  readonly reported?: boolean;
}

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

/** The widest that a bar gets, in pixels, and the share of the room it may take. */
const widest = { px: 20, share: 0.62 };

/** One or several shapes side by side on a baseline. Hidden from assistive technology: name it outside. */
export function Glyph({
  shapes,
  width,
  height,
  baseline = true,
  beside = [],
  trail = [],
  failed = false,
}: GlyphProps) {
  // Claims of others stand to the right of the line, and the rest moves out of their way.
  const own = width - (beside.length > 0 ? 10 : 0);
  const room = own / Math.max(1, shapes.length);
  return (
    <svg
      className={failed ? "glyph dimmed" : "glyph"}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {baseline && <line className="g-line" x1={0} x2={own} y1={height / 2} y2={height / 2} />}
      {shapes.map((shape, i) => (
        <g
          key={i}
          className={`tone-${shape.tone}`}
          transform={`translate(${room * (i + 0.5)} ${height / 2})`}
        >
          <Shape shape={shape} room={width / shapes.length} half={height / 2 - 1} />
        </g>
      ))}
      {beside.slice(0, 2).map((shape, i) => (
        <g
          key={i}
          className={`tone-${shape.tone}`}
          transform={`translate(${width - 4 - i * 7} ${height / 2})`}
        >
          <Reported shape={shape} half={height / 2 - 1} />
        </g>
      ))}
      {trail.slice(0, 4).map((shape, i) => (
        <rect
          key={i}
          className={`g-solid tone-${shape.tone}`}
          x={own / 2 - full(room) / 2 - 5 - i * 3.5}
          y={height / 2 + (shape.direction > 0 ? -6 : shape.direction < 0 ? 0 : -1.5)}
          width={2}
          height={shape.direction === 0 ? 3 : 6}
        />
      ))}
      {failed && <path className="g-failed" d={`M${width / 2 - 4} ${height - 5}l8 4m0 -4l-8 4`} />}
    </svg>
  );
}

/** The width of the widest bar in a room of so many pixels. */
function full(room: number): number {
  return Math.min(widest.px, room * widest.share);
}

/** Off the line by a gap, so that it is never taken for the holder's own. */
function Reported({ shape, half }: { shape: GlyphShape; half: number }) {
  if (shape.direction === 0) return <circle className="g-hollow" r={3} cy={-half * 0.55} />;
  const h = half * (shape.height === 1 ? 0.5 : 0.34);
  return (
    <rect
      className="g-hollow"
      x={-2.5}
      y={shape.direction > 0 ? -h - 4 : 4}
      width={5}
      height={h}
      rx={1}
    />
  );
}

function Shape({ shape, room, half }: { shape: GlyphShape; room: number; half: number }) {
  if (shape.reported) return <Reported shape={shape} half={half} />;
  const most = full(room);
  switch (shape.shape) {
    case "bar": {
      const w = Math.max(3, most * shape.width);
      const h = half * shape.height;
      const y = shape.direction > 0 ? -h : 0;
      if (!shape.outline)
        return <rect className="g-solid" x={-w / 2} y={y} width={w} height={h} rx={1} />;
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
      const r = Math.min(half * 0.5, 4 + (most / 2 - 4) * shape.width + 2);
      return (
        <path
          className={shape.outline ? "g-hollow g-dashed" : "g-hollow"}
          d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`}
        />
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

import { type PlacedDate, timelineSizes } from "./timelineLayout.ts";

/** The days that a date may mean: solid, dashed where approximate, fading where open. */
export function DateBar({ date, y }: { date: PlacedDate; y: number }) {
  const width = Math.max(6, date.x1 - date.x0);
  const x = (date.x0 + date.x1) / 2 - width / 2;
  return (
    <g aria-hidden="true">
      {date.approximate ? (
        <rect
          x={x}
          y={y - 2.5}
          width={width}
          height={5}
          rx={2.5}
          strokeDasharray="3 2"
          className="fill-none stroke-control"
        />
      ) : (
        <rect x={x} y={y - 2.5} width={width} height={5} rx={2.5} className="fill-control" />
      )}
      {date.openStart && <FadingEnd x={x} y={y} towards={-1} />}
      {date.openEnd && <FadingEnd x={x + width} y={y} towards={1} />}
    </g>
  );
}

/** An open end, drawn as ever thinner dots: it goes on, nobody knows how far. */
function FadingEnd({ x, y, towards }: { x: number; y: number; towards: 1 | -1 }) {
  return [1, 2, 3].map((step) => (
    <circle
      key={step}
      cx={x + towards * step * 6}
      cy={y}
      r={2.2 - step * 0.5}
      className="fill-control"
    />
  ));
}

interface PrintedLabelProps {
  readonly x: number;
  readonly y: number;
  /** Pixels between the document's box and the printed date; negative where that comes first. */
  readonly room: number;
  readonly plotWidth: number;
  /** From the longest to the shortest: the first that fits is drawn, or none. */
  readonly words: readonly string[];
}

/** The date printed on the page, beside its hollow mark. */
export function PrintedLabel({ x, y, room, plotWidth, words }: PrintedLabelProps) {
  if (x < 0 || x > plotWidth) return null;
  const before = room > 0;
  const space = before ? room - 14 : plotWidth - x - 10;
  const text = words.find((one) => one.length * timelineSizes.advance < space);
  if (text === undefined) return null;
  return (
    <text
      x={before ? x - 8 : x + 8}
      y={y - 6}
      textAnchor={before ? "end" : "start"}
      className="fill-faint text-[11px]"
    >
      {text}
    </text>
  );
}

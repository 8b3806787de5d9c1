import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Organization } from "#domain/corpus.ts";
import { calendarDay } from "#domain/edtf.ts";
import { type Opened, atOrganization } from "#domain/opened.ts";
import { type Lit, type TimeSpan, unlit } from "#domain/selection.ts";
import { within } from "#domain/timeline.ts";
import type { Messages } from "#i18n/en.ts";
import type { Store } from "#ui/store.ts";
import { dateInWords } from "#words/dateWords.ts";
import { type PlacedCrowd, crowdPaths } from "./crowds.ts";
import { type PlacedLane, timelineSizes } from "./timelineLayout.ts";

interface CrowdLaneProps {
  readonly lane: PlacedLane;
  readonly organization: Organization;
  /** Stances of the tallest column of all lanes. */
  readonly most: number;
  /** Pixels. */
  readonly plotWidth: number;
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  readonly t: Messages;
  readonly lit: Store<Lit>;
  readonly onSpan: (span: TimeSpan) => void;
  readonly onOpen: (opened: Opened) => void;
}

const tones = ["opposes", "leans-against", "leans-toward", "supports"] as const;

/** Nearer than this a crowd does not come apart any more: its organization opens, which lists its texts. */
const nearest = 8;

/**
 * A lane of more texts than can be told apart, as columns of stances. One tab stop; the arrows go from
 * column to column, a press zooms to the texts of one. Some ten elements, whatever it holds.
 */
export function CrowdLane(props: CrowdLaneProps) {
  const { lane, organization, most, plotWidth, span, whole, t, lit, onSpan, onOpen } = props;
  const { crowds, undated } = lane;
  const [pointed, setPointed] = useState<number | null>(null);
  const [stop, setStop] = useState(0);
  const moved = useRef(false);
  const middle = lane.y + timelineSizes.crowd / 2;
  const half = timelineSizes.crowd / 2 - 4;
  const paths = crowdPaths(crowds, middle, half, most);
  const current = Math.min(pointed ?? stop, crowds.length - 1);
  const crowd = crowds[current];

  // The button is another element for each column, so that its name is read out.
  const follow = (element: SVGGElement | null) => {
    if (!element || !moved.current) return;
    moved.current = false;
    element.focus();
  };
  const light = (on: boolean) =>
    lit.set(on ? { organizations: [organization.id], target: null } : unlit);
  const open = (one: PlacedCrowd | undefined) => {
    if (!one) return;
    const room = Math.max(4, (one.to - one.from) / 10);
    const next = within({ from: one.from - room, to: one.to + room }, whole);
    if (span.to - span.from <= nearest || next.to - next.from >= span.to - span.from)
      onOpen(atOrganization(organization.id));
    else onSpan(next);
  };
  const at = (event: PointerEvent<SVGElement>): number | null => {
    const x = event.clientX - (event.currentTarget.ownerSVGElement?.getBoundingClientRect().x ?? 0);
    const found = crowds.findIndex((one) => one.x <= x && x < one.x + one.width);
    return found < 0 ? null : found;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    // The arrows would move the axis instead.
    event.stopPropagation();
    if (by === undefined) return open(crowd);
    moved.current = true;
    setPointed(null);
    setStop(Math.max(0, Math.min(crowds.length - 1, current + by)));
  };

  return (
    <g data-lane={organization.id}>
      {crowds.length > 0 && (
        <path
          d={`M0 ${middle}H${Math.max(...crowds.map((one) => one.x + one.width))}`}
          className="stroke-rule"
        />
      )}
      <g className="glyph">
        {paths.map((path, i) => (
          <path key={tones[i]} d={path} className={`g-crowd tone-${tones[i]}`} />
        ))}
      </g>
      <path d={dots(crowds, middle)} className="fill-control" />
      {crowds.length > 0 && (
        <rect
          x={0}
          y={lane.y}
          width="100%"
          height={timelineSizes.crowd}
          className="fill-transparent"
          onPointerMove={(event) => setPointed(at(event))}
          onPointerEnter={() => light(true)}
          onPointerLeave={() => {
            setPointed(null);
            light(false);
          }}
          onClick={() => open(pointed === null ? undefined : crowds[pointed])}
        />
      )}
      {crowd && (
        <g
          key={`${current}`}
          ref={follow}
          role="button"
          tabIndex={0}
          aria-label={`${organization.shortName}, ${daysInWords(crowd, t)}: ${words(crowd, t)}. ${t.timeline.crowdOpens}`}
          onKeyDown={onKeyDown}
          onFocus={() => light(true)}
          onBlur={() => light(false)}
          pointerEvents="none"
        >
          <rect
            x={crowd.x + 1}
            y={lane.y + 1}
            width={crowd.width - 2}
            height={timelineSizes.crowd - 2}
            rx={2}
            className={pointed === null ? "fill-transparent" : "fill-transparent stroke-accent"}
          />
        </g>
      )}
      {undated > 0 && (
        <text x={2} y={lane.y + 11} className="fill-soft text-[11px]">
          {t.timeline.undatedTexts(undated)}
        </text>
      )}
      {pointed !== null && crowd && <CrowdCard {...{ crowd, middle, plotWidth, t }} />}
    </g>
  );
}

interface CrowdCardProps {
  readonly crowd: PlacedCrowd;
  /** Pixels of the plot. */
  readonly middle: number;
  readonly plotWidth: number;
  readonly t: Messages;
}

/** What is pointed at, in words, beside the column; the button says the same to assistive technology. */
function CrowdCard(props: CrowdCardProps) {
  const { crowd, middle, plotWidth, t } = props;
  const said = `${daysInWords(crowd, t)} · ${words(crowd, t)}`;
  const width = said.length * timelineSizes.advance + 14;
  const right = crowd.x + crowd.width + 4;
  const left = right + width <= plotWidth ? right : Math.max(0, crowd.x - 4 - width);
  return (
    <g aria-hidden="true" pointerEvents="none">
      <rect
        x={left}
        y={middle - 11}
        width={width}
        height={22}
        rx={3}
        className="fill-raised stroke-rule"
      />
      <text
        x={left + width / 2}
        y={middle + 4}
        textAnchor="middle"
        className="fill-ink text-[11px]"
      >
        {said}
      </text>
    </g>
  );
}

function words({ texts, sides }: PlacedCrowd, t: Messages): string {
  return t.timeline.crowd(texts, sides[0] + sides[1], sides[2] + sides[3]);
}

/** "3 Mar 2011 – 9 May 2012": the days of the first and the last text. */
function daysInWords({ from, to }: PlacedCrowd, t: Messages): string {
  const [first, last] = [isoDay(from), isoDay(to)];
  return dateInWords(first === last ? first : `${first}/${last}`, t);
}

function isoDay(day: number): string {
  const { year, month, day: ofMonth } = calendarDay(Math.floor(day));
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}-${two(month)}-${two(ofMonth)}`;
}

/** Texts of which no stance is in view: read, and there. */
function dots(crowds: readonly PlacedCrowd[], middle: number): string {
  return crowds
    .filter(({ sides }) => sides.every((n) => n === 0))
    .map(({ x, width }) => `M${(x + width / 2 - 2).toFixed(1)} ${middle - 2}h4v4h-4Z`)
    .join("");
}

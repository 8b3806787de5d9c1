import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import type { Organization } from "#domain/corpus.ts";
import { type Opened, atOrganization } from "#domain/opened.ts";
import { type Lit, type TimeSpan, unlit } from "#domain/selection.ts";
import { type DatedDocument, within } from "#domain/timeline.ts";
import type { Messages } from "#i18n/en.ts";
import type { Store } from "#ui/store.ts";
import { CrowdCard, crowdInWords } from "./CrowdCard.tsx";
import { type PlacedCrowd, crowdPaths } from "./crowds.ts";
import { type PlacedLane, timelineSizes } from "./timelineLayout.ts";
import { useFoundCrowds } from "./useFoundCrowds.ts";

interface CrowdLaneProps {
  readonly lane: PlacedLane;
  readonly organization: Organization;
  /** Of that organization. */
  readonly documents: readonly DatedDocument[];
  /** Stances of the tallest column of all lanes. */
  readonly most: number;
  /** Pixels. */
  readonly plotWidth: number;
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  readonly t: Messages;
  readonly lit: Store<Lit>;
  /** `byKey`: the focus is here, and wants to go on to what comes of it. */
  readonly onSpan: (span: TimeSpan, byKey: boolean) => void;
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
  const { lane, organization, documents, most, plotWidth, span, whole, t, lit, onSpan, onOpen } =
    props;
  const { crowds, undated } = lane;
  const { withHits, said } = useFoundCrowds(crowds, documents);
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
  const open = (one: PlacedCrowd | undefined, byKey: boolean) => {
    if (!one) return;
    const room = Math.max(4, (one.to - one.from) / 10);
    const next = within({ from: one.from - room, to: one.to + room }, whole);
    if (span.to - span.from <= nearest || next.to - next.from >= span.to - span.from)
      onOpen(atOrganization(organization.id));
    else onSpan(next, byKey);
  };
  const at = (event: MouseEvent<SVGElement>): number | null => {
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
    if (by === undefined) return open(crowd, true);
    const next = Math.max(0, Math.min(crowds.length - 1, current + by));
    // At an end nothing moves: the focus must not be fetched at some later drawing.
    moved.current = next !== current;
    setPointed(null);
    setStop(next);
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
      {[...withHits].map(({ x, width }) => (
        <circle
          key={x}
          data-found
          cx={x + width / 2}
          cy={lane.y + 4}
          r={4}
          className="fill-accent"
        />
      ))}
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
          // Not what was pointed at before: a finger points at nothing until it taps.
          onClick={(event) => open(crowds[at(event) ?? -1], false)}
        />
      )}
      {crowd && (
        <g
          key={`${current}`}
          ref={follow}
          role="button"
          tabIndex={0}
          aria-label={`${organization.shortName}, ${crowdInWords(crowd, t)}. ${t.timeline.crowdOpens}`}
          // ARIA 1.3; the rule knows 1.2 only.
          // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
          aria-description={withHits.has(crowd) ? said : undefined}
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

/** Texts of which no stance is in view: read, and there. */
function dots(crowds: readonly PlacedCrowd[], middle: number): string {
  return crowds
    .filter(({ sides }) => sides.every((n) => n === 0))
    .map(({ x, width }) => `M${(x + width / 2 - 2).toFixed(1)} ${middle - 2}h4v4h-4Z`)
    .join("");
}

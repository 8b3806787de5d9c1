import type { KeyboardEvent } from "react";
import type { Stance } from "#domain/corpus.ts";
import type { TargetId } from "#domain/ids.ts";
import { type Lit, unlit } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { stanceInWords } from "#words/stanceWords.ts";
import { DateBar, PrintedLabel } from "./DateBar.tsx";
import { type PlacedDocument, type PlacedStance, timelineSizes } from "./timelineLayout.ts";

interface DocumentMarkProps {
  readonly placed: PlacedDocument;
  readonly plotWidth: number;
  readonly t: Messages;
  readonly lit: Lit;
  readonly targetLabel: (target: TargetId) => string;
  readonly onLight: (lit: Lit) => void;
  readonly onOpen: () => void;
  readonly onOpenStance: (stance: Stance) => void;
}

/**
 * A document on its date: the skyline of its stances in a box, a bar as wide as the date is
 * uncertain, and, where the page prints another date, a hollow mark tied to it.
 */
export function DocumentMark(props: DocumentMarkProps) {
  const { placed, plotWidth, t, lit, onLight, onOpen, onOpenStance } = props;
  const { dated, x, y, width, date, printed, stances } = placed;
  const { box } = timelineSizes;
  const words = dated.edtf ? dateInWords(dated.edtf, t) : t.timeline.undated;
  const name = `${dated.organization.shortName}, ${textIn(dated.document.title, t.code)}`;
  const barY = box + 9;
  const isLit = lit.organizations.includes(dated.organization.id);
  const light = () => onLight({ organizations: [dated.organization.id], target: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen();
  };
  return (
    <g transform={`translate(0 ${y + 4})`}>
      {printed && date && (
        <g aria-hidden="true">
          <line
            x1={Math.min(x + width / 2, printed.x)}
            x2={Math.max(x + width / 2, printed.x)}
            y1={barY}
            y2={barY}
            strokeDasharray="1.5 3"
            className="stroke-control"
          />
          <circle
            cx={printed.x}
            cy={barY}
            r={4}
            strokeWidth={1.5}
            className="fill-page stroke-control"
          />
          <PrintedLabel
            x={printed.x}
            y={barY}
            room={printed.x - (x + width)}
            plotWidth={plotWidth}
            words={[
              `${t.timeline.printed}: ${dateInWords(printed.edtf, t)}`,
              dateInWords(printed.edtf, t),
            ]}
          />
        </g>
      )}
      {date && <DateBar date={date} y={barY} />}
      <g
        role="button"
        tabIndex={0}
        data-document={dated.document.id}
        aria-label={t.timeline.openDocument(name, words)}
        transform={`translate(${x} 0)`}
        onClick={onOpen}
        onKeyDown={onKeyDown}
        onFocus={light}
        onBlur={() => onLight(unlit)}
        onMouseEnter={light}
        onMouseLeave={() => onLight(unlit)}
        className="cursor-pointer"
      >
        <title>{t.timeline.openDocument(name, words)}</title>
        <rect
          width={width}
          height={box}
          rx={4}
          strokeWidth={isLit ? 1.5 : 1}
          className={isLit ? "fill-panel stroke-accent" : "fill-panel stroke-rule"}
        />
        <line x1={4} x2={width - 4} y1={box / 2} y2={box / 2} className="stroke-rule" />
        <g className={dated.document.text === null ? "glyph dimmed" : "glyph"}>
          {stances.map((one) => (
            <Sliver
              key={one.stance.target}
              placed={one}
              isLit={lit.target === one.stance.target}
              label={props.targetLabel(one.stance.target)}
              t={t}
              onOpen={() => onOpenStance(one.stance)}
              onLight={() =>
                onLight({ organizations: [dated.organization.id], target: one.stance.target })
              }
            />
          ))}
        </g>
      </g>
    </g>
  );
}

interface SliverProps {
  readonly placed: PlacedStance;
  readonly isLit: boolean;
  readonly label: string;
  readonly t: Messages;
  readonly onOpen: () => void;
  readonly onLight: () => void;
}

function Sliver({ placed, isLit, label, t, onOpen, onLight }: SliverProps) {
  const { mark, stance, x } = placed;
  const { box, sliver } = timelineSizes;
  const half = box / 2 - 4;
  const h = Math.max(4, half * mark.height);
  const y = mark.direction > 0 ? -h : 0;
  return (
    <g
      className={`tone-${mark.tone}`}
      transform={`translate(${x} ${box / 2})`}
      data-target={stance.target}
      onMouseEnter={onLight}
      onClick={(event) => {
        // The document around it would open instead.
        event.stopPropagation();
        onOpen();
      }}
    >
      <title>{`${label}: ${stanceInWords(stance, t)}`}</title>
      <rect
        x={-sliver / 2}
        y={-half - 4}
        width={sliver}
        height={box}
        className={isLit ? "fill-accent opacity-30" : "fill-transparent"}
      />
      {mark.direction === 0 ? (
        <path className="g-hollow" d="M0 -3.5L2.5 0L0 3.5L-2.5 0Z" />
      ) : mark.outline ? (
        <rect
          className="g-hollow"
          x={-1.25}
          y={y}
          width={2.5}
          height={h}
          style={{ strokeWidth: 1 }}
        />
      ) : (
        <rect className="g-solid" x={-1.5} y={y} width={3} height={h} />
      )}
    </g>
  );
}

import { type KeyboardEvent, memo } from "react";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { type Opened, atDocument, atStance } from "#domain/opened.ts";
import { documentPlace } from "#domain/place.ts";
import { type Lit, unlit } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { GlyphPiece } from "#ui/Glyph.tsx";
import { sliverPieces } from "#ui/markGeometry.ts";
import { type Store, useStored } from "#ui/store.ts";
import { dateInWords } from "#words/dateWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";
import { DateBar, PrintedLabel } from "./DateBar.tsx";
import { type PlacedDocument, type PlacedStance, timelineSizes } from "./timelineLayout.ts";

interface DocumentMarkProps {
  readonly placed: PlacedDocument;
  readonly plotWidth: number;
  readonly t: Messages;
  readonly lit: Store<Lit>;
  readonly targetNames: ReadonlyMap<TargetId, string>;
  readonly onOpen: (opened: Opened) => void;
}

/**
 * A document on its date: the skyline of its stances in a box, a bar as wide as the date is
 * uncertain, and, where the page prints another date, a hollow mark tied to it.
 */
export const DocumentMark = memo(function DocumentMark(props: DocumentMarkProps) {
  const { placed, plotWidth, t, lit, targetNames, onOpen } = props;
  const { dated, x, y, width, date, printed, stances } = placed;
  const { organization, document: source } = dated;
  const { box } = timelineSizes;
  const words = dated.edtf ? dateInWords(dated.edtf, t) : t.timeline.undated;
  const name = `${organization.shortName}, ${textIn(source.title, t.code)}`;
  const barY = box + 9;
  const open = () => onOpen(atDocument(source.id));
  const light = () => lit.set({ organizations: [organization.id], target: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
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
        data-place={documentPlace(source.id)}
        aria-label={t.timeline.openDocument(name, words)}
        transform={`translate(${x} 0)`}
        onClick={open}
        onKeyDown={onKeyDown}
        onFocus={light}
        onBlur={() => lit.set(unlit)}
        onMouseEnter={light}
        onMouseLeave={() => lit.set(unlit)}
        className="cursor-pointer"
      >
        <title>{t.timeline.openDocument(name, words)}</title>
        <Box width={width} height={box} organization={organization.id} lit={lit} />
        <line x1={4} x2={width - 4} y1={box / 2} y2={box / 2} className="stroke-rule" />
        <g className={source.text === null ? "glyph slim dimmed" : "glyph slim"}>
          {stances.map((one) => (
            <Sliver
              key={one.stance.target}
              placed={one}
              organization={organization.id}
              name={`${targetNames.get(one.stance.target) ?? one.stance.target}: ${stanceInWords(one.stance, t)}`}
              lit={lit}
              onOpen={onOpen}
            />
          ))}
        </g>
      </g>
    </g>
  );
});

interface BoxProps {
  readonly width: number;
  readonly height: number;
  readonly organization: OrganizationId;
  readonly lit: Store<Lit>;
}

/** The ground of a skyline, outlined while its organization is lit. */
function Box({ width, height, organization, lit }: BoxProps) {
  const isLit = useStored(lit, (now) => now.organizations.includes(organization));
  return (
    <rect
      width={width}
      height={height}
      rx={4}
      strokeWidth={isLit ? 1.5 : 1}
      className={isLit ? "fill-panel stroke-accent" : "fill-panel stroke-rule"}
    />
  );
}

interface SliverProps {
  readonly placed: PlacedStance;
  readonly organization: OrganizationId;
  readonly name: string;
  readonly lit: Store<Lit>;
  readonly onOpen: (opened: Opened) => void;
}

function Sliver({ placed, organization, name, lit, onOpen }: SliverProps) {
  const { mark, stance, x } = placed;
  const { box, sliver } = timelineSizes;
  const isLit = useStored(lit, (now) => now.target === stance.target);
  return (
    <g
      data-target={stance.target}
      onMouseEnter={() => lit.set({ organizations: [organization], target: stance.target })}
      onClick={(event) => {
        // The document around it would open instead.
        event.stopPropagation();
        onOpen(atStance(organization, stance));
      }}
    >
      <title>{name}</title>
      <rect
        x={x - sliver / 2}
        y={0}
        width={sliver}
        height={box}
        className={isLit ? "fill-accent opacity-30" : "fill-transparent"}
      />
      <GlyphPiece piece={sliverPieces(mark, x, box / 2, box / 2 - 4)} />
    </g>
  );
}

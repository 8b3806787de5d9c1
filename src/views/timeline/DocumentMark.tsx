import { type KeyboardEvent, memo } from "react";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { type Opened, atDocument, atStance } from "#domain/opened.ts";
import { documentPlace } from "#domain/place.ts";
import { type Lit, unlit } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { GlyphPiece } from "#ui/Glyph.tsx";
import { sliverPieces } from "#ui/markGeometry.ts";
import { useFound } from "#ui/found.ts";
import { type Store, useStored } from "#ui/store.ts";
import { dateInWords } from "#words/dateWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";
import { DateBar, PrintedLabel } from "./DateBar.tsx";
import {
  type PlacedDocument,
  type PlacedStance,
  flagSpan,
  timelineSizes,
} from "./timelineLayout.ts";

interface DocumentMarkProps {
  readonly placed: PlacedDocument;
  readonly plotWidth: number;
  readonly t: Messages;
  readonly lit: Store<Lit>;
  readonly targetNames: ReadonlyMap<TargetId, string>;
  readonly onOpen: (opened: Opened) => void;
}

/**
 * A document on its date: a pole, at its foot a bar as wide as the date is uncertain, beside it a flag
 * with the skyline of its stances, and, where the page prints another date, a hollow mark tied to it.
 */
export const DocumentMark = memo(function DocumentMark(props: DocumentMarkProps) {
  const { placed, plotWidth, t, lit, targetNames, onOpen } = props;
  const { dated, x, y, foot, side, width, folded, date, printed, stances } = placed;
  const { organization, document: source } = dated;
  const { flag } = timelineSizes;
  const { from, to } = flagSpan(placed);
  const words = dated.edtf ? dateInWords(dated.edtf, t) : t.timeline.undated;
  const name = `${organization.shortName}, ${textIn(source.title, t.code)}`;
  const foundSaid = useFound(documentPlace(source.id));
  const open = () => onOpen(atDocument(source.id));
  const light = () => lit.set({ organizations: [organization.id], target: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  };
  return (
    <g>
      {printed && date && (
        <g aria-hidden="true">
          <line
            x1={Math.min(x, printed.x)}
            x2={Math.max(x, printed.x)}
            y1={foot}
            y2={foot}
            strokeDasharray="1.5 3"
            className="stroke-control"
          />
          <circle
            cx={printed.x}
            cy={foot}
            r={4}
            strokeWidth={1.5}
            className="fill-page stroke-control"
          />
          <PrintedLabel
            x={printed.x}
            y={foot}
            room={printed.x - x}
            plotWidth={plotWidth}
            words={[
              `${t.timeline.printed}: ${dateInWords(printed.edtf, t)}`,
              dateInWords(printed.edtf, t),
            ]}
          />
        </g>
      )}
      {date && <DateBar date={date} y={foot} />}
      <g
        role="button"
        tabIndex={0}
        data-place={documentPlace(source.id)}
        aria-label={t.timeline.openDocument(name, words)}
        // ARIA 1.3; the rule knows 1.2 only.
        // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
        aria-description={foundSaid}
        onClick={open}
        onKeyDown={onKeyDown}
        onFocus={light}
        onBlur={() => lit.set(unlit)}
        onMouseEnter={light}
        onMouseLeave={() => lit.set(unlit)}
        className="cursor-pointer"
      >
        <line x1={x} x2={x} y1={y} y2={foot} strokeWidth={1.5} className="stroke-control" />
        {foundSaid !== undefined && (
          <circle data-found cx={x} cy={y} r={4} className="fill-accent" />
        )}
        <Flag {...{ from, to, y, side, lit }} organization={organization.id} />
        {folded ? (
          <text
            x={(from + to) / 2 - (side * timelineSizes.tail) / 2}
            y={y + flag / 2 + 4}
            textAnchor="middle"
            className="fill-soft text-[10px]"
          >
            {stances.length}
          </text>
        ) : (
          <g
            transform={`translate(${side > 0 ? x : x - width} ${y})`}
            className={source.text === null ? "glyph slim dimmed" : "glyph slim"}
          >
            <line x1={3} x2={width - 3} y1={flag / 2} y2={flag / 2} className="stroke-rule" />
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
        )}
      </g>
    </g>
  );
});

interface FlagProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly side: 1 | -1;
  readonly organization: OrganizationId;
  readonly lit: Store<Lit>;
}

/** The ground of a skyline, cut at its free end like a flag; outlined while its organization is lit. */
function Flag({ from, to, y, side, organization, lit }: FlagProps) {
  const isLit = useStored(lit, (now) => now.organizations.includes(organization));
  const { flag, tail } = timelineSizes;
  const [pole, free] = side > 0 ? [from, to] : [to, from];
  const notch = free - side * tail;
  return (
    <path
      d={`M${pole} ${y}H${free}L${notch} ${y + flag / 2}L${free} ${y + flag}H${pole}Z`}
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
  const { flag, sliver } = timelineSizes;
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
        height={flag}
        className={isLit ? "fill-accent opacity-30" : "fill-transparent"}
      />
      <GlyphPiece piece={sliverPieces(mark, x, flag / 2, flag / 2 - 3)} />
    </g>
  );
}

import { calendarDay } from "#domain/edtf.ts";
import type { Messages } from "#i18n/en.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { PlacedCrowd } from "./crowds.ts";
import { timelineSizes } from "./timelineLayout.ts";

interface CrowdCardProps {
  readonly crowd: PlacedCrowd;
  /** Pixels of the plot. */
  readonly middle: number;
  readonly plotWidth: number;
  readonly t: Messages;
}

/** What is pointed at, in words, beside the column; the button says the same to assistive technology. */
export function CrowdCard(props: CrowdCardProps) {
  const { crowd, middle, plotWidth, t } = props;
  const said = crowdInWords(crowd, t);
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

/** "3 Mar 2011 – 9 May 2012: 3 texts: 1 against, 2 for". */
export function crowdInWords(crowd: PlacedCrowd, t: Messages): string {
  const { texts, sides } = crowd;
  return `${daysInWords(crowd, t)}: ${t.timeline.crowd(texts, sides[0] + sides[1], sides[2] + sides[3])}`;
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

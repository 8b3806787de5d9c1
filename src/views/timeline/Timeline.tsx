import { memo, useMemo } from "react";
import { wholeAxis } from "#domain/timeline.ts";
import { DatedTimeline } from "./DatedTimeline.tsx";
import { UndatedTexts } from "./UndatedTexts.tsx";
import type { TimelineProps } from "./timelineProps.ts";

/** Documents and events on one time axis, a lane for each organization; without any date, as a list. */
export const Timeline = memo(function Timeline(props: TimelineProps) {
  const { documents, t, onOpen, ref } = props;
  const whole = useMemo(() => wholeAxis(documents), [documents]);
  // An axis is not invented for texts that have no date.
  if (whole === null && documents.length > 0)
    return <UndatedTexts {...{ documents, t, onOpen }} ref={ref} />;
  return <DatedTimeline {...props} whole={whole ?? { from: 0, to: 1 }} />;
});

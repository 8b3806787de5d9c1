import { type Ref, type RefObject, useImperativeHandle } from "react";
import { type ViewHandle, elementAt } from "#ui/viewHandle.ts";

/**
 * The focus in the timeline: documents stand on the axis, events in the list under it. Where that is
 * folded the focus goes to what unfolds it, and the page stays where it is: the point that was pressed
 * is in sight.
 */
export function useTimelineHandle(
  ref: Ref<ViewHandle> | undefined,
  root: RefObject<HTMLElement | null>,
): void {
  useImperativeHandle(
    ref,
    () => ({
      focusPlace: (place) => {
        const element = elementAt(root.current, place);
        const folded = element?.closest("details:not([open])")?.querySelector("summary");
        (folded ?? element)?.focus({ preventScroll: Boolean(folded) });
        return element !== null;
      },
      focusView: () => {
        const element = root.current?.querySelector<SVGElement>("svg [data-place]");
        element?.focus();
        return element !== null && element !== undefined;
      },
    }),
    [root],
  );
}

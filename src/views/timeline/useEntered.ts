import { type RefObject, useEffect, useRef } from "react";
import { documentPlace } from "#domain/place.ts";
import { elementAt } from "#ui/viewHandle.ts";
import type { PlacedLane } from "./timelineLayout.ts";

/**
 * The lane whose column was opened with the keyboard. Once its texts are drawn one by one, the column is
 * gone and the focus goes to the first of them; while there are columns yet, the lane has a button again.
 */
export function useEntered(
  root: RefObject<HTMLElement | null>,
  lanes: readonly PlacedLane[],
): RefObject<string | null> {
  const entered = useRef<string | null>(null);
  useEffect(() => {
    if (entered.current === null) return;
    const lane = lanes.find(({ key }) => key === entered.current);
    entered.current = null;
    const [first] = lane?.documents ?? [];
    const place = first && documentPlace(first.dated.document.id);
    const column = () =>
      [...(root.current?.querySelectorAll<SVGElement>("[data-lane]") ?? [])]
        .find((one) => one.dataset["lane"] === lane?.key)
        ?.querySelector<SVGElement>('[role="button"]');
    (place ? elementAt(root.current, place) : column())?.focus();
  }, [root, lanes]);
  return entered;
}

import { type RefObject, useLayoutEffect, useState } from "react";

/** No box is lower, however little room there is: the page scrolls then. */
const least = 320;
const margin = 16;

/**
 * How high a box may be so that all of it is on the first screen, in pixels: a box that scrolls within a
 * page that scrolls is hard to use where neither can be seen whole. 0 before it is known.
 */
export function useRoomBelow(box: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const element = box.current;
      if (!element) return;
      let above = 0;
      for (let one: HTMLElement | null = element.parentElement; one; one = one.parentElement)
        above += one.scrollTop;
      const top = element.getBoundingClientRect().top + above;
      setRoom(Math.max(least, Math.floor(window.innerHeight - top - margin)));
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [box]);
  return room;
}

import type { ComponentProps } from "react";
import { type Lit, unlit } from "#domain/selection.ts";
import type { HoverCards } from "#ui/hoverCard.ts";
import type { Store } from "#ui/store.ts";

/** What the table itself hears of pointer and focus: the card beside a cell, and the end of all light. */
export function pointing(lit: Store<Lit>, cards: HoverCards): ComponentProps<"table"> {
  const pointAt = (element: EventTarget, by: "pointer" | "focus") => {
    const cell = element instanceof Element && element.closest<HTMLElement>('[role="gridcell"]');
    const key = cell ? cell.dataset["place"] : undefined;
    if (cell && key !== undefined) cards.enter({ key, element: cell }, by);
    else cards.leave();
  };
  return {
    onMouseLeave: () => lit.set(unlit),
    onPointerOver: (event) => {
      // Under a finger a card would cover what the finger wants.
      if (event.pointerType === "touch") return;
      pointAt(event.target, "pointer");
    },
    onPointerMove: (event) => {
      if (event.movementX !== 0 || event.movementY !== 0) cards.moved();
    },
    onPointerLeave: cards.leave,
    onFocus: (event) => {
      if (event.target.matches(":focus-visible")) pointAt(event.target, "focus");
    },
    onBlur: () => {
      lit.set(unlit);
      cards.leave();
    },
  };
}

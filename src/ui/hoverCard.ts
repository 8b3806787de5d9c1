import { type Store, createStore } from "./store.ts";

/** What a card stands beside: a key that says what it tells, and the element on the page. */
export interface CardAnchor {
  readonly key: string;
  readonly element: Element;
}

/**
 * One card for the page: when it comes, moves and goes. Milliseconds. It stays while the pointer is on
 * it or on its anchor, and goes by Escape (WCAG 2.2, 1.4.13).
 */
export interface HoverCards {
  /** What the card stands beside now; null for none. */
  readonly shown: Store<CardAnchor | null>;
  /** The pointer or the focus came to an anchor: after a moment, or at once where a card is there already. */
  readonly enter: (anchor: CardAnchor, by: "pointer" | "focus") => void;
  /** It left: the card goes, unless the pointer comes to the card or to another anchor meanwhile. */
  readonly leave: () => void;
  /** The pointer is on the card itself. */
  readonly hold: () => void;
  /** It goes at once. */
  readonly hide: () => void;
  /**
   * The reader sent it away: it goes, and what then comes to lie under a pointer that rests brings no
   * other, until `moved`.
   */
  readonly dismiss: () => void;
  /** The pointer has moved by itself; true where a card had been sent away, and what lies under it may have one again. */
  readonly moved: () => boolean;
}

/** Before a first card. */
export const delay = 150;
/** After a card has gone, the next one still comes at once. */
const warm = 200;
/** To cross the gap between an anchor and its card. */
const grace = 160;

/** A card and its timing. */
export function createHoverCards(): HoverCards {
  const shown = createStore<CardAnchor | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let goneAt = Number.NEGATIVE_INFINITY;
  let dismissed = false;
  const later = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const hide = () => {
    clearTimeout(timer);
    if (shown.get() !== null) {
      goneAt = Date.now();
      shown.set(null);
    }
  };
  return {
    shown,
    enter: (anchor, by) => {
      if (dismissed && by === "pointer") return;
      dismissed = false;
      const now = shown.get();
      if (now?.element === anchor.element && now.key === anchor.key) {
        clearTimeout(timer);
        return;
      }
      if (now !== null || Date.now() - goneAt < warm) {
        clearTimeout(timer);
        shown.set(anchor);
      } else later(() => shown.set(anchor), delay);
    },
    leave: () => (shown.get() === null ? clearTimeout(timer) : later(hide, grace)),
    hold: () => clearTimeout(timer),
    hide,
    dismiss: () => {
      hide();
      dismissed = true;
    },
    moved: () => {
      const was = dismissed;
      dismissed = false;
      return was;
    },
  };
}

import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { CardAnchor, HoverCards } from "./hoverCard.ts";
import { useStored } from "./store.ts";

interface HoverCardProps {
  readonly cards: HoverCards;
  /** What a card says of the thing with this key; null for nothing, and then there is none. */
  readonly children: (key: string) => ReactNode;
}

/**
 * The card beside what is pointed at or focused. For the eye alone: whoever hears the page gets the
 * same from the anchor's own name, so it is hidden from assistive technology and takes no focus.
 */
export function HoverCard({ cards, children }: HoverCardProps) {
  const anchor = useStored(cards.shown, (now) => now);
  if (anchor === null) return null;
  const content = children(anchor.key);
  return content === null ? null : (
    <Card key={anchor.key} cards={cards} anchor={anchor}>
      {content}
    </Card>
  );
}

interface CardProps {
  readonly cards: HoverCards;
  readonly anchor: CardAnchor;
  readonly children: ReactNode;
}

const gap = 6;
const margin = 8;

function Card({ cards, anchor, children }: CardProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    // What it says may come a moment after it.
    const observer = new ResizeObserver(() => setPlace(placeBeside(anchor.element, card)));
    observer.observe(card);
    setPlace(placeBeside(anchor.element, card));
    return () => observer.disconnect();
  }, [anchor]);

  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        // Handled here: the same press must not close what is open behind the card.
        event.stopPropagation();
        cards.dismiss();
      },
      { signal, capture: true },
    );
    const outside = (event: Event) => {
      if (!(event.target instanceof Node && ref.current?.contains(event.target))) cards.hide();
    };
    window.addEventListener("scroll", outside, { signal, capture: true });
    window.addEventListener("pointerdown", outside, { signal, capture: true });
    return () => gone.abort();
  }, [cards]);

  return (
    <div
      ref={ref}
      aria-hidden="true"
      data-card
      onPointerEnter={cards.hold}
      onPointerLeave={cards.leave}
      style={place ?? { left: 0, top: 0, visibility: "hidden" }}
      className="fixed z-30 empty:hidden max-h-[70vh] w-max max-w-[min(22rem,calc(100vw-1rem))] overflow-y-auto rounded-lg border border-rule bg-raised p-3 text-sm shadow-lg print:hidden"
    >
      {children}
    </div>
  );
}

/** Under the anchor, or above it where there is more room; never over it. Viewport pixels. */
function placeBeside(anchor: Element, card: HTMLElement): { left: number; top: number } {
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const fitsBelow = at.bottom + gap + height + margin <= window.innerHeight;
  const fitsAbove = at.top - gap - height >= margin;
  const within = (x: number) => Math.max(margin, Math.min(x, window.innerWidth - width - margin));
  if (fitsBelow || fitsAbove)
    return {
      left: within(at.left + at.width / 2 - width / 2),
      top: fitsBelow ? at.bottom + gap : at.top - gap - height,
    };
  // Neither above nor below: beside it.
  const right = at.right + gap + width + margin <= window.innerWidth;
  return {
    left: right ? at.right + gap : Math.max(margin, at.left - gap - width),
    top: Math.max(margin, window.innerHeight - height - margin),
  };
}

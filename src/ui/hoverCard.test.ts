import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardAnchor, createHoverCards, delay } from "./hoverCard.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const anchor = (key: string): CardAnchor => ({ key, element: { key } as unknown as Element });
const [a, b] = [anchor("a"), anchor("b")];

test("a card comes after a moment, and not where the pointer only passes", () => {
  const cards = createHoverCards();
  cards.enter(a);
  vi.advanceTimersByTime(delay - 1);
  expect(cards.shown.get()).toBeNull();
  cards.leave();
  vi.advanceTimersByTime(1000);
  expect(cards.shown.get()).toBeNull();
  cards.enter(a);
  vi.advanceTimersByTime(delay);
  expect(cards.shown.get()).toBe(a);
});

test("moving between anchors it comes at once, also a moment after it has gone", () => {
  const cards = createHoverCards();
  cards.enter(a);
  vi.advanceTimersByTime(delay);
  cards.enter(b);
  expect(cards.shown.get()).toBe(b);
  cards.hide();
  cards.enter(a);
  expect(cards.shown.get()).toBe(a);
  cards.hide();
  vi.advanceTimersByTime(1000);
  cards.enter(b);
  expect(cards.shown.get()).toBeNull();
});

test("it stays while the pointer is on it, and goes when that leaves", () => {
  const cards = createHoverCards();
  cards.enter(a);
  vi.advanceTimersByTime(delay);
  cards.leave();
  vi.advanceTimersByTime(50);
  cards.hold();
  vi.advanceTimersByTime(5000);
  expect(cards.shown.get()).toBe(a);
  cards.leave();
  vi.advanceTimersByTime(1000);
  expect(cards.shown.get()).toBeNull();
});

test("back on its own anchor it stays the same card", () => {
  const cards = createHoverCards();
  cards.enter(a);
  vi.advanceTimersByTime(delay);
  cards.leave();
  cards.enter(a);
  vi.advanceTimersByTime(5000);
  expect(cards.shown.get()).toBe(a);
});

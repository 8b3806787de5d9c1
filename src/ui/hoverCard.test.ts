import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CardAnchor, createHoverCards, delay } from "./hoverCard.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const anchor = (key: string): CardAnchor => ({ key, element: { key } as unknown as Element });
const [a, b] = [anchor("a"), anchor("b")];

test("a card comes after a moment, and not where the pointer only passes", () => {
  const cards = createHoverCards();
  cards.enter(a, "pointer");
  vi.advanceTimersByTime(delay - 1);
  expect(cards.shown.get()).toBeNull();
  cards.leave();
  vi.advanceTimersByTime(1000);
  expect(cards.shown.get()).toBeNull();
  cards.enter(a, "pointer");
  vi.advanceTimersByTime(delay);
  expect(cards.shown.get()).toBe(a);
});

test("moving between anchors it comes at once, also a moment after it has gone", () => {
  const cards = createHoverCards();
  cards.enter(a, "pointer");
  vi.advanceTimersByTime(delay);
  cards.enter(b, "pointer");
  expect(cards.shown.get()).toBe(b);
  cards.hide();
  cards.enter(a, "pointer");
  expect(cards.shown.get()).toBe(a);
  cards.hide();
  vi.advanceTimersByTime(1000);
  cards.enter(b, "pointer");
  expect(cards.shown.get()).toBeNull();
});

test("it stays while the pointer is on it, and goes when that leaves", () => {
  const cards = createHoverCards();
  cards.enter(a, "pointer");
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
  cards.enter(a, "pointer");
  vi.advanceTimersByTime(delay);
  cards.leave();
  cards.enter(a, "pointer");
  vi.advanceTimersByTime(5000);
  expect(cards.shown.get()).toBe(a);
});

test("sent away, it is followed by no other before the pointer moves; the focus may bring one", () => {
  const cards = createHoverCards();
  cards.enter(a, "pointer");
  vi.advanceTimersByTime(delay);
  cards.dismiss();
  // What lay under the card lies under the pointer now.
  cards.enter(b, "pointer");
  vi.advanceTimersByTime(5000);
  expect(cards.shown.get()).toBeNull();
  cards.moved();
  cards.enter(b, "pointer");
  vi.advanceTimersByTime(delay);
  expect(cards.shown.get()).toBe(b);
  cards.dismiss();
  vi.advanceTimersByTime(1000);
  cards.enter(a, "focus");
  vi.advanceTimersByTime(delay);
  expect(cards.shown.get()).toBe(a);
});

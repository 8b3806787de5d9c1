import { describe, expect, test } from "vitest";
import { type GridShape, type Place, move } from "./gridKeyboard.ts";

/** Three organizations, topics A of three slots and B of two. */
const wide: GridShape = {
  orientation: "wide",
  organizations: 3,
  topicOfSlot: [0, 0, 0, 1, 1],
  isTarget: [true, true, true, true, true],
  picks: true,
};
const tall: GridShape = { ...wide, orientation: "tall" };
/** Topic A folded between topics of two and of one. */
const folded: GridShape = {
  ...wide,
  topicOfSlot: [0, 0, 1, 2],
  isTarget: [true, true, false, true],
};

const kinds = {
  T: (n: number): Place => ({ kind: "topic", topic: n }),
  F: (n: number): Place => ({ kind: "fold", topic: n }),
  H: (n: number): Place => ({ kind: "target", slot: n }),
  O: (n: number): Place => ({ kind: "organization", organization: n }),
  P: (n: number): Place => ({ kind: "pick", organization: n }),
};
const at = (word: string): Place => {
  const make = kinds[word[0] as keyof typeof kinds];
  return make
    ? make(Number(word.slice(1)))
    : { kind: "cell", organization: Number(word[0]), slot: Number(word[1]) };
};
function named(place: Place | null): string {
  switch (place?.kind) {
    case undefined:
      return "-";
    case "cell":
      return `${place.organization}${place.slot}`;
    case "target":
      return `H${place.slot}`;
    case "topic":
      return `T${place.topic}`;
    case "fold":
      return `F${place.topic}`;
    case "organization":
      return `O${place.organization}`;
    case "pick":
      return `P${place.organization}`;
    default:
      return place satisfies undefined;
  }
}

/** `organization slot`, or T(opic), F(old), H(ead of a target), O(rganization), P(ick) and its number. */
function leads(shape: GridShape, from: string, key: string): string {
  const ctrl = key.startsWith("Ctrl+");
  return named(move({ key: ctrl ? key.slice(5) : key, ctrl }, at(from), shape));
}

describe("wide: targets run across", () => {
  test.each([
    ["11", "ArrowRight", "12"],
    ["11", "ArrowLeft", "10"],
    ["11", "ArrowDown", "21"],
    ["11", "ArrowUp", "01"],
    ["10", "ArrowLeft", "O1"],
    ["O1", "ArrowRight", "10"],
    ["O1", "ArrowLeft", "P1"],
    ["P1", "ArrowRight", "O1"],
    ["P1", "ArrowLeft", "P1"],
    ["P1", "ArrowDown", "P2"],
    ["P1", "End", "P2"],
    ["O1", "ArrowDown", "O2"],
    ["O2", "ArrowDown", "O2"],
    ["O1", "Home", "O0"],
    ["O1", "Ctrl+End", "24"],
    ["14", "ArrowRight", "14"],
    ["21", "ArrowDown", "21"],
    ["12", "Home", "10"],
    ["12", "End", "14"],
    ["12", "Ctrl+Home", "00"],
    ["12", "Ctrl+End", "24"],
    ["11", "PageDown", "13"],
    ["14", "PageDown", "14"],
    ["14", "PageUp", "13"],
    ["13", "PageUp", "10"],
    ["03", "ArrowUp", "H3"],
    ["H3", "ArrowUp", "T1"],
    ["H3", "ArrowDown", "03"],
    ["H3", "ArrowLeft", "H2"],
    ["H4", "ArrowRight", "H4"],
    ["H1", "PageDown", "H3"],
    ["H4", "PageUp", "H0"],
    ["H1", "End", "H4"],
    ["T1", "ArrowDown", "H3"],
    ["T1", "ArrowLeft", "F0"],
    ["T1", "ArrowRight", "F1"],
    ["F0", "ArrowLeft", "T0"],
    ["F0", "ArrowRight", "T1"],
    ["F1", "ArrowRight", "F1"],
    ["F1", "ArrowDown", "H3"],
    ["T0", "ArrowLeft", "T0"],
    ["T0", "End", "T1"],
    ["T0", "ArrowUp", "T0"],
    ["T0", "Ctrl+End", "24"],
    ["11", "a", "-"],
    ["11", "Ctrl+ArrowLeft", "-"],
    ["11", "Enter", "-"],
  ])("%s %s leads to %s", (from, key, to) => {
    expect(leads(wide, from, key)).toBe(to);
  });
});

describe("tall: targets run down, and topic headers stand between them", () => {
  test.each([
    ["11", "ArrowRight", "21"],
    ["11", "ArrowLeft", "01"],
    ["11", "ArrowDown", "12"],
    ["12", "ArrowDown", "T1"],
    ["T1", "ArrowDown", "03"],
    ["T1", "ArrowUp", "02"],
    ["10", "ArrowUp", "T0"],
    ["13", "ArrowUp", "T1"],
    ["01", "ArrowLeft", "H1"],
    ["H1", "ArrowRight", "01"],
    ["H1", "ArrowLeft", "H1"],
    ["H1", "ArrowDown", "H2"],
    ["H2", "ArrowDown", "T1"],
    ["H3", "ArrowUp", "T1"],
    ["H2", "ArrowUp", "H1"],
    ["T0", "ArrowUp", "P0"],
    ["T1", "ArrowRight", "F1"],
    ["F1", "ArrowLeft", "T1"],
    ["F1", "ArrowRight", "F1"],
    ["O0", "ArrowRight", "O1"],
    ["O1", "ArrowDown", "P1"],
    ["P1", "ArrowDown", "T0"],
    ["P1", "ArrowUp", "O1"],
    ["O1", "ArrowUp", "O1"],
    ["14", "ArrowDown", "14"],
    ["11", "Home", "01"],
    ["11", "End", "21"],
    ["11", "PageDown", "13"],
    ["12", "Ctrl+Home", "00"],
    ["12", "Ctrl+End", "24"],
  ])("%s %s leads to %s", (from, key, to) => {
    expect(leads(tall, from, key)).toBe(to);
  });
});

describe("a folded topic has no name of a target", () => {
  test.each([
    ["02", "ArrowUp", "T1"],
    ["H1", "ArrowRight", "H3"],
    ["T1", "ArrowDown", "02"],
    ["H1", "PageDown", "H1"],
  ])("wide: %s %s leads to %s", (from, key, to) => {
    expect(leads(folded, from, key)).toBe(to);
  });
  test("tall: its topic stands where its name would", () => {
    expect(leads({ ...folded, orientation: "tall" }, "02", "ArrowLeft")).toBe("T1");
  });
});

test("where nothing can be picked, no key leads there", () => {
  expect(leads({ ...wide, picks: false }, "O1", "ArrowLeft")).toBe("O1");
  expect(leads({ ...tall, picks: false }, "T0", "ArrowUp")).toBe("O0");
  expect(leads({ ...tall, picks: false }, "O1", "ArrowDown")).toBe("T0");
});

test("an empty grid has nowhere to go", () => {
  expect(
    move({ key: "ArrowDown", ctrl: false }, at("00"), { ...wide, organizations: 0 }),
  ).toBeNull();
  expect(
    move({ key: "ArrowDown", ctrl: false }, at("00"), { ...wide, topicOfSlot: [] }),
  ).toBeNull();
});

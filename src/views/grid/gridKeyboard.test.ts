import { describe, expect, test } from "vitest";
import { type GridShape, type Place, move } from "./gridKeyboard.ts";

/** Three organizations, topics A of three slots and B of two. */
const wide: GridShape = { orientation: "wide", organizations: 3, topicOfSlot: [0, 0, 0, 1, 1] };
const tall: GridShape = { ...wide, orientation: "tall" };

const at = (word: string): Place =>
  word.startsWith("T")
    ? { kind: "topic", topic: Number(word.slice(1)) }
    : word.startsWith("O")
      ? { kind: "organization", organization: Number(word.slice(1)) }
      : { kind: "cell", organization: Number(word[0]), slot: Number(word[1]) };
const named = (place: Place | null) =>
  place === null
    ? "-"
    : place.kind === "topic"
      ? `T${place.topic}`
      : place.kind === "organization"
        ? `O${place.organization}`
        : `${place.organization}${place.slot}`;

/** `organization slot`, or `T topic` or `O organization` for a header. */
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
    ["O1", "ArrowLeft", "O1"],
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
    ["03", "ArrowUp", "T1"],
    ["T1", "ArrowDown", "03"],
    ["T1", "ArrowLeft", "T0"],
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
    ["T0", "ArrowUp", "O0"],
    ["O0", "ArrowRight", "O1"],
    ["O1", "ArrowDown", "T0"],
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

test("an empty grid has nowhere to go", () => {
  expect(
    move({ key: "ArrowDown", ctrl: false }, at("00"), { ...wide, organizations: 0 }),
  ).toBeNull();
  expect(
    move({ key: "ArrowDown", ctrl: false }, at("00"), { ...wide, topicOfSlot: [] }),
  ).toBeNull();
});

import { expect, test } from "vitest";
import { directionOf, filledRect, lineOf, moved, textAt } from "./scene.ts";

test.each([
  ["plain", "ltr"],
  ["حزب العمال", "rtl"],
  ["«שלום»", "rtl"],
  ["12 شباط", "rtl"],
  ["2022", "ltr"],
  ["Party (حزب)", "ltr"],
  // What is isolated says nothing of the line around it: its date would be turned.
  ["\u2068حزب العمال\u2069, 31 Jan 2022", "ltr"],
  ["\u2067abc\u2069 שלום", "rtl"],
] as const)("%s runs %s", (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test("what is moved is the same thing elsewhere, however deep it lies", () => {
  const font = { face: "sans", size: 10, weight: 400 } as const;
  const items = (dx: number, dy: number) => [
    filledRect({ x: 1 + dx, y: 2 + dy, width: 3, height: 4 }, "ink"),
    {
      kind: "group" as const,
      name: "a group",
      items: [
        lineOf(
          [
            [dx, dy],
            [5 + dx, 6 + dy],
          ],
          "rule",
        ),
        textAt("words", { x: 7 + dx, y: 8 + dy, font, fill: "ink", rotate: -45 }),
      ],
    },
  ];
  expect(moved(items(0, 0), 10, 20)).toEqual(items(10, 20));
});

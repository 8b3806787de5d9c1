import { describe, expect, test } from "vitest";
import { figureText } from "./figureText.ts";

// Each stands in a line of its own under a picture, or beside other notes in a list: all begin alike.
describe.each(["en", "es"] as const)("the notes of pictures, %s", (language) => {
  const words = figureText[language];
  test("begin with a capital, a number or a mark", () => {
    const notes = [
      words.width,
      words.filteredOut,
      words.omitted,
      words.translatedBy("Ada"),
      words.noLetters("Chinese"),
      words.timeline,
      words.printed,
      words.crowds,
      words.folded,
      words.unnamed(2),
      words.eventsOutside(2),
      words.eventsCrowdedOut(2),
      words.outside(2),
      words.lanes(2, 3),
      words.columns(2, 3),
      words.rows(2, 3),
      words.note.svg,
      words.note.png,
    ];
    for (const note of notes) expect(note).toMatch(/^(?:\p{Lu}|\d|\[)/u);
  });
});

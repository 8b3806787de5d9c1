import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import type { Corpus } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import type { DocumentId, OrganizationId, PassageId, TargetId } from "./ids.ts";
import { matrixOf } from "./matrix.ts";
import { type OpenedText, atCell, atDocument, atPassage, keyOf } from "./opened.ts";
import { chosenIn, citable, passagesShown, readingOf, settled, stepFrom } from "./reading.ts";

const corpus = corpusFromText(`
                 a.x        a.y   b.z
  one 2021       +2:peace   -1    .
  one 2022-05    -2:class   .     .
  one 2022-05    +1?:peace  .     .
  two 2022       +2:peace   .     ..
  > two-1 one a.x -2
`);
const cell = (organization: string, target: string) =>
  atCell(organization as OrganizationId, target as TargetId);
function read(opened: OpenedText, of: Corpus = corpus) {
  const matrix = matrixOf(of);
  const reading = readingOf(indexOf(of), matrix, settled(matrix, opened));
  return reading;
}

describe("a cell", () => {
  test("is read by its latest document, with the others of its date and the earlier ones beside it", () => {
    const reading = read(cell("one", "a.x"));
    if (reading.kind !== "cell") throw new Error("a cell was opened");
    expect(reading.stance?.document.id).toBe("one-2");
    expect(reading.others.map((one) => one.document.id)).toEqual(["one-3", "one-1"]);
    expect(reading.claimsAbout.map((claim) => claim.reporter.id)).toEqual(["two"]);
    expect(reading.sharers.map((one) => one.organization.id)).toEqual([]);
  });

  test("is the same thing whether a link names its document or leaves it to the cell", () => {
    const matrix = matrixOf(corpus);
    const [bare, named] = [
      cell("one", "a.x"),
      { ...cell("one", "a.x"), document: "one-2" as DocumentId },
    ];
    expect(keyOf(settled(matrix, bare))).toBe(keyOf(settled(matrix, named)));
    expect(settled(matrix, named)).toBe(named);
  });

  test("by a document that a link names, and by one that repeats what another of its date says", () => {
    const named = (document: string, of: Corpus) => {
      const reading = read({ ...cell("one", "a.x"), document: document as DocumentId }, of);
      return reading.kind === "cell" && reading.stance?.document.id;
    };
    expect(named("one-1", corpus)).toBe("one-1");
    expect(named("one-2", corpusFromText("a.x\none 2022 +2\none 2022 +2"))).toBe("one-2");
  });

  test("that is silent has the documents that were read, and those who speak", () => {
    const reading = read(cell("two", "a.y"));
    if (reading.kind !== "cell") throw new Error("a cell was opened");
    expect(reading.stance).toBeNull();
    expect(reading.silent.map((one) => one.id)).toEqual(["two-1"]);
    expect(reading.speakers.map((one) => one.organization.id)).toEqual(["one"]);
    expect(reading.steps).toEqual([]);
  });
});

describe("which passage", () => {
  test("a stance shows its first where none is named, a document begins at its beginning", () => {
    const reading = read(cell("one", "a.x"));
    expect(chosenIn(reading, null)).toBe(0);
    expect(chosenIn(reading, "gone" as PassageId)).toBe(-1);
    expect(chosenIn(read(cell("two", "a.y")), null)).toBe(-1);
    const whole = read(atDocument("one-1" as DocumentId));
    expect(chosenIn(whole, null)).toBe(-1);
    expect(chosenIn(whole, "p2" as PassageId)).toBe(1);
  });

  test("steps stop at both ends; from none chosen they lead to the first and to the last", () => {
    const reading = read(atDocument("one-1" as DocumentId));
    const at = (chosen: number, by: 1 | -1) => stepFrom(reading, chosen, by)?.passage.id ?? null;
    expect(reading.steps.map((step) => step.passage.id)).toEqual(["p1", "p2"]);
    expect([at(-1, 1), at(-1, -1)]).toEqual(["p1", "p2"]);
    expect([at(0, 1), at(0, -1)]).toEqual(["p2", null]);
    expect([at(1, 1), at(1, -1)]).toEqual([null, "p1"]);
  });

  test("steps come in the order of the text; where nobody named one, the coder's first is the strongest", () => {
    const turned: Corpus = {
      ...corpus,
      documents: corpus.documents.map((document) => ({
        ...document,
        passages: document.passages.toReversed(),
      })),
      // The first stance rests on both passages of its document, the later one named first.
      stances: corpus.stances.map((stance, i) =>
        i === 0 ? { ...stance, passages: ["p2", "p1"] as PassageId[] } : stance,
      ),
    };
    const ids = (opened: OpenedText) => read(opened, turned).steps.map((step) => step.passage.id);
    expect(ids(atDocument("one-1" as DocumentId))).toEqual(["p1", "p2"]);
    const first = { ...cell("one", "a.x"), document: "one-1" as DocumentId };
    expect(ids(first)).toEqual(["p1", "p2"]);
    const reading = read(first, turned);
    expect(reading.strongest).toBe(1);
    expect(chosenIn(reading, null)).toBe(1);
  });
});

test("a citation names document and passage, so that no later document changes its words", () => {
  const before = corpusFromText("a.x\none 2021 +2");
  const matrix = matrixOf(before);
  const opened = settled(matrix, cell("one", "a.x"));
  const cited = citable(opened, readingOf(indexOf(before), matrix, opened));
  expect(cited).toEqual({
    ...cell("one", "a.x"),
    document: "one-1",
    passage: "p1",
  });
  const after = corpusFromText("a.x\none 2021 +2\none 2023 -2");
  const reading = read(cited, after);
  expect(reading.kind === "cell" && reading.stance?.stance.position).toBe(2);
  expect(reading.steps[chosenIn(reading, cited.passage)]?.passage.exact).toContain("+2");
  // Nothing to cite in a silence.
  const silence = settled(matrixOf(corpus), cell("two", "a.y"));
  expect(citable(silence, read(silence))).toEqual(silence);
});

test("marked are the stance's own passages, the chosen one, those that pass, and those of no stance", () => {
  const reading = read(cell("two", "a.x"));
  const ids = (chosen: string | null, shows: boolean) =>
    passagesShown(reading, chosen as PassageId | null, () => shows).map((one) => one.passage.id);
  // p1 is the stance, p2 what it says of another.
  expect(ids(null, false)).toEqual(["p1", "p2"]);
  const whole = read(atDocument("one-1" as DocumentId));
  expect(passagesShown(whole, null, () => false)).toEqual([]);
  expect(passagesShown(whole, "p2" as PassageId, () => false).map((one) => one.passage.id)).toEqual(
    ["p2"],
  );
  expect(passagesShown(whole, null, () => true)).toHaveLength(2);
});

test("a passage brings its document with it", () => {
  const [document, passage] = ["one-1" as DocumentId, "p1" as PassageId];
  expect(atPassage(cell("one", "a.x"), document, passage)).toEqual({
    ...cell("one", "a.x"),
    document,
    passage,
  });
  expect(atPassage(atDocument("one-2" as DocumentId), document, passage)).toEqual(
    atDocument(document, passage),
  );
});

import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { indexOf } from "./corpusIndex.ts";
import type { EventId, OrganizationId, TargetId } from "./ids.ts";
import { matrixOf } from "./matrix.ts";
import { eventsOf, organizationSheet, targetSheet } from "./sheets.ts";

const corpus = corpusFromText(`
               a.x        a.y        b.z
  one 2022     +2:peace   -1         .
  two 2022     -2:class   ..         +1
  two 2022     +1?:peace  ..         .
  three 2022   +2:class   .          .
  > two-1 one a.x -2
  > one-1 outsider a.x +2
  @ later 2022-03 two-1
  @ sooner 1917 one-1
`);
const index = indexOf(corpus);
const matrix = matrixOf(corpus);

describe("a target", () => {
  const sheet = targetSheet(index, matrix, "a.x" as TargetId);

  test("has those for it before those against, and one who differs in both", () => {
    expect(
      sheet.sides.map(({ side, stances }) => [side, stances.map((one) => one.document.id)]),
    ).toEqual([
      [1, ["one-1", "two-2", "three-1"]],
      [-1, ["two-1"]],
    ]);
    expect(sheet.relation).toBe("oppose");
  });

  test("says of each side which reasons are shared, by whom, and who shares none", () => {
    const [up, down] = sheet.sides;
    expect(
      up?.reasons.shared.map((group) => [
        group.reason.id,
        group.organizations.map((one) => one.id),
      ]),
    ).toEqual([["peace", ["one", "two"]]]);
    expect(up?.reasons.apart.map((one) => one.organization.id)).toEqual(["three"]);
    expect(down?.reasons).toEqual({
      shared: [],
      apart: [
        expect.objectContaining({ organization: index.organizations.get("two" as OrganizationId) }),
      ],
      notGiven: [],
    });
  });

  test("tells silence from what was not coded, and has the claims of anybody on it", () => {
    const unsaid = targetSheet(index, matrix, "a.y" as TargetId);
    expect(unsaid.silent.map((one) => one.id)).toEqual(["three"]);
    expect(unsaid.uncoded.map((one) => one.id)).toEqual(["two"]);
    expect(unsaid.sides[0]?.reasons.notGiven.map((one) => one.id)).toEqual(["one"]);
    expect(sheet.claims.map((claim) => claim.reporter.id)).toEqual(["two", "one"]);
  });
});

test("an organization has its stances and silences by topic, its documents, and claims both ways", () => {
  const sheet = organizationSheet(index, matrix, "two" as OrganizationId);
  expect(sheet.documents.map((one) => one.id)).toEqual(["two-1", "two-2"]);
  expect(
    sheet.topics.map(({ topic, stances, silent, uncoded }) => [
      topic.id,
      stances.map((one) => one.stance.position),
      silent.map((one) => one.id),
      uncoded.map((one) => one.id),
    ]),
  ).toEqual([
    ["a", [-2, 1], [], ["a.y"]],
    ["b", [1], [], []],
  ]);
  expect(sheet.claimsBy.map((claim) => claim.target.id)).toEqual(["a.x"]);
  const about = organizationSheet(index, matrix, "one" as OrganizationId);
  expect(about.claimsAbout.map((claim) => claim.reporter.id)).toEqual(["two"]);
});

test("events stand in the order of their days, whatever the order of the ids", () => {
  expect(eventsOf(index, ["later", "sooner", "none"] as EventId[]).map((one) => one.id)).toEqual([
    "sooner",
    "later",
  ]);
});

test("what the corpus does not have is no sheet", () => {
  expect(() => targetSheet(index, matrix, "a.gone" as TargetId)).toThrow(RangeError);
  expect(() => organizationSheet(index, matrix, "gone" as OrganizationId)).toThrow(RangeError);
});

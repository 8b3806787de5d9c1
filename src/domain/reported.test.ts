import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { claimsAbout, claimsOf, claimsOn, holderName, outsidersOf } from "./reported.ts";
import { matrixOf, matrixTable } from "./matrix.ts";
import type { OrganizationId, TargetId } from "./ids.ts";

const corpus = corpusFromText(`
             a.x   a.y
  one 2022   +2    .
  two 2022   .     -1
  > one-1 two a.x -2
  > one-1 zed a.y +1?
  > two-1 zed a.x +2
  > two-1 Abe a.x 0
`);
const claims = claimsOf(corpus);
const drawn = (list: typeof claims) =>
  list.map(
    ({ reporter, reported }) =>
      `${reporter.id} of ${holderName(corpus, reported)}: ${reported.target} ${reported.position}`,
  );

test("a claim never fills its holder's cell", () => {
  expect(matrixTable(matrixOf(corpus))).toBe(
    ["     one  two", "a.x  +2   .", "a.y  .    -1"].join("\n"),
  );
});

test("claims about an organization of the corpus stand beside its cell", () => {
  const about = (organization: string, target: string) =>
    drawn(claimsAbout(claims, organization as OrganizationId, target as TargetId)).map((one) =>
      one.toLowerCase(),
    );
  expect(about("two", "a.x")).toEqual(["one of two: a.x -2"]);
  expect(about("two", "a.y")).toEqual([]);
  expect(about("one", "a.x")).toEqual([]);
});

test("outsiders come by name, each with all that is said of them", () => {
  expect(outsidersOf(claims, "en").map((one) => `${one.name} ${one.claims.length}`)).toEqual([
    "Abe 1",
    "zed 2",
  ]);
});

test("a passage knows the claims that rest on it", () => {
  const [first] = claims;
  const passage = first?.reported.passages[0];
  if (!first || !passage) throw new Error("the table above has them");
  expect(claimsOn(claims, first.reported.document, passage)).toEqual([first]);
});

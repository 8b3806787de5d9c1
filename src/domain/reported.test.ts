import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { type Claim, indexOf } from "./corpusIndex.ts";
import type { OrganizationId, TargetId } from "./ids.ts";
import { matrixOf, matrixTable } from "./matrix.ts";
import { holderName, outsidersOf } from "./reported.ts";

const corpus = corpusFromText(`
             a.x   a.y
  one 2022   +2    .
  two 2022   .     -1
  > one-1 two a.x -2
  > one-1 zed a.y +1?
  > two-1 zed a.x +2
  > two-1 Abe a.x 0
`);
const index = indexOf(corpus);
const drawn = (list: readonly Claim[]) =>
  list.map(
    ({ reporter, holder, reported }) =>
      `${reporter.id} of ${holderName(holder, "en").text}: ${reported.target} ${reported.position}`,
  );

test("a claim never fills its holder's cell", () => {
  expect(matrixTable(matrixOf(corpus))).toBe(
    ["     one  two", "a.x  +2   .", "a.y  .    -1"].join("\n"),
  );
});

test("claims about an organization of the corpus stand beside its cell", () => {
  const about = (organization: string, target: string) =>
    drawn(index.claimsAbout(organization as OrganizationId, target as TargetId));
  expect(about("two", "a.x")).toEqual(["one of two: a.x -2"]);
  expect(about("two", "a.y")).toEqual([]);
  expect(about("one", "a.x")).toEqual([]);
});

test("outsiders come by name, each with all that is said of them", () => {
  expect(
    outsidersOf(index.claims, "en").map((one) => `${one.name.text} ${one.claims.length}`),
  ).toEqual(["Abe 1", "zed 2"]);
});

test("an outsider named in several languages is one holder, named in the reader's", () => {
  const names = [
    { en: "Zed", es: "Zeta" },
    { es: "Zeta", en: "Zed" },
    { en: "Zed", es: "El otro" },
  ];
  const claims = index.claims
    .filter(({ holder }) => holder.kind === "outsider")
    .map((claim, i): Claim => ({
      ...claim,
      holder: { kind: "outsider", name: names[i] ?? "none" },
    }));
  expect(outsidersOf(claims, "es").map((one) => `${one.name.text} ${one.claims.length}`)).toEqual([
    "El otro 1",
    "Zeta 2",
  ]);
});

test("a passage knows the claims that rest on it", () => {
  const [first] = index.claims;
  const passage = first?.reported.passages[0];
  if (!first || !passage) throw new Error("the table above has them");
  expect(index.claimsOn(first.reported.document, passage)).toEqual([first]);
});

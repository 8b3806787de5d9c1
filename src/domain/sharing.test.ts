import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { matrixOf } from "./matrix.ts";
import { sharersOf } from "./sharing.ts";
import type { OrganizationId, TargetId } from "./ids.ts";

test("who shares the side, and whether for a reason that both give", () => {
  const corpus = corpusFromText(`
                 a.x
    one   2022   +2:peace,class
    two   2022   +1?:class
    three 2022   +2:empire
    four  2022   -2:peace
    five  2022   .
    six   2022   +2:unstated
    seven 2022   +2
  `);
  const matrix = matrixOf(corpus);
  const sharers = (organization: string) => {
    const cell = matrix.cellOf(organization as OrganizationId, "a.x" as TargetId);
    if (cell.kind !== "stance") throw new Error("silent");
    return sharersOf(matrix, cell.organization, cell.stances[0])
      .map((sharer) => `${sharer.organization}${sharer.sameReason ? " same" : ""}`)
      .join(", ");
  };
  expect(sharers("one")).toBe("two same, three, six, seven");
  expect(sharers("four")).toBe("");
  // No reason given is a finding, not a reason that two could share.
  expect(sharers("six")).toBe("one, two, three, seven");
});

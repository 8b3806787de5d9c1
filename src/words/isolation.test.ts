import { expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { findingsOf } from "#domain/findings.ts";
import { matrixOf } from "#domain/matrix.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { claimInWords } from "./claimWords.ts";
import { findingInWords } from "./findingWords.ts";

// A name that runs the other way, or holds characters that turn others, must turn nothing of ours.

const drawn = corpusFromText(`
          a.x      a.y      a.z      a.w
  one  2022  +2:peace  +1    +2:peace .
  two  2022  -2    +1    +2:war   .
  tri  2022  -2    +1    .        +1
  > one-1 two a.x -2
`);
const name = (id: string) => `حزب ${id} \u202e`;
const corpus = {
  ...drawn,
  organizations: drawn.organizations.map((one) => ({
    ...one,
    shortName: name(one.id),
    name: name(one.id),
  })),
  topics: drawn.topics.map((topic) => ({
    ...topic,
    label: name(topic.id),
    targets: topic.targets.map((target) => ({ ...target, label: name(target.id) })),
  })),
};
const index = indexOf(corpus);

/** Every Arabic letter and every turning character stands between FSI and PDI. */
function expectIsolated(words: string): void {
  let depth = 0;
  for (const char of words) {
    if (char === "\u2068") depth++;
    else if (char === "\u2069") depth--;
    else if (/[\u0600-\u06ff\u202e]/.test(char)) expect(depth, words).toBeGreaterThan(0);
  }
  expect(depth).toBe(0);
}

test.each([en, es])("names are isolated in the sentences of what stands out: $code", (t) => {
  const findings = findingsOf(index, matrixOf(corpus));
  expect(findings.length).toBeGreaterThan(2);
  for (const finding of findings) {
    const { claim, detail } = findingInWords(finding, t);
    for (const words of [claim, ...detail]) if (typeof words === "string") expectIsolated(words);
  }
});

test.each([en, es])("and of what one says of another: $code", (t) => {
  expect(index.claims.length).toBe(1);
  for (const claim of index.claims) expectIsolated(claimInWords(claim, t));
});

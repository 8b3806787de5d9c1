import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { longestLabel, withShortLabels } from "./shortLabels.ts";

const corpus = corpusFromText("a.x a.y\none 2022 +2 -1\ntwo 2023 . +1");
const long = "w".repeat(1_000_000);

test("a corpus of ordinary names is the very same", () => {
  expect(withShortLabels(corpus)).toBe(corpus);
});

test("names of a megabyte are cut wherever they stand, and nothing else is touched", () => {
  const wild = {
    ...corpus,
    title: { en: long, es: "corto" },
    description: long,
    organizations: corpus.organizations.map((one) => ({ ...one, name: long, shortName: long })),
    topics: corpus.topics.map((topic) => ({
      ...topic,
      label: long,
      targets: topic.targets.map((one) => ({ ...one, label: { en: long }, readAs: long })),
    })),
    documents: corpus.documents.map((one) => ({ ...one, title: long })),
  };
  const short = withShortLabels(wild);
  expect(JSON.stringify([short.title, short.organizations, short.documents]).length).toBeLessThan(
    20_000,
  );
  expect(short.title).toEqual({ en: `${"w".repeat(longestLabel)}…`, es: "corto" });
  expect(short.topics[0]?.targets[0]?.label).toEqual({ en: `${"w".repeat(longestLabel)}…` });
  expect(short.topics[0]?.targets[0]?.readAs).toBe(long);
  expect(short.description).toBe(long);
  expect(short.stances).toBe(wild.stances);
  expect(short.documents.map((one) => one.text)).toEqual(corpus.documents.map((one) => one.text));
});

test("no character is halved", () => {
  const title = `${"w".repeat(longestLabel - 1)}😀 and more`;
  expect(withShortLabels({ ...corpus, title }).title).toBe(`${"w".repeat(longestLabel - 1)}…`);
});

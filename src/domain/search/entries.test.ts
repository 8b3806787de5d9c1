import { describe, expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import type { Organization } from "#domain/corpus.ts";
import type { TargetId, TopicId } from "#domain/ids.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { EntryIndex, entriesOf, entryPasses } from "./entries.ts";
import { readQuery } from "./query.ts";
import type { TextFilter } from "./textIndex.ts";

const drawn = corpusFromText(`
              a.x     a.peace   b.z
  one 2022-01 +2:class -1?      .
  two 2023    0       ..        -2!
  @ march 2022-03 one-1
  > two-1 senator a.x +1?
  > two-1 one b.z -1
`);
const [first, ...others] = drawn.organizations;
const named: Organization = {
  ...first!,
  shortName: "IWL",
  name: { en: "International Workers League", es: "Liga Internacional de los Trabajadores" },
  aliases: ["LIT-CI", "LIT"],
};
const [stance, ...stances] = drawn.stances;
const corpus = {
  ...drawn,
  organizations: [named, ...others],
  stances: [{ ...stance!, summary: { en: "a little war", es: "una guerra" } }, ...stances],
};
const index = new EntryIndex(entriesOf(indexOf(corpus), true));
const find = (typed: string) =>
  index.find(readQuery(typed), 10).map(({ entry, by }) => `${entry.key}: ${by.text}`);

describe("what a corpus names", () => {
  test("an alias leads to its organization, before what only mentions the letters", () => {
    expect(find("lit")).toEqual([
      `organization ${named.id}: LIT`,
      `stance ${stance?.document} ${stance?.target}: a little war`,
    ]);
  });

  test("the very word comes before what merely begins so, of what is said of others as well", () => {
    const [claim, ...claims] = corpus.reported;
    const noted = new EntryIndex(
      entriesOf(
        indexOf({ ...corpus, reported: [{ ...claim!, note: "the LIT said so" }, ...claims] }),
        true,
      ),
    );
    expect(noted.find(readQuery("lit"), 10).map(({ entry }) => entry.kind)).toEqual([
      "organization",
      "claim",
      "stance",
    ]);
    expect(noted.find(readQuery("lit"), 10)[1]?.by.text).toBe("the LIT said so");
    // Of what is only begun, what is said of others is last, as it was.
    expect(noted.find(readQuery("sena"), 10).at(-1)?.entry.kind).toBe("claim");
  });

  test("of several wordings that fit, the one in the reader's language is given", () => {
    const [claim] = corpus.reported;
    const note = { en: "the LIT said so", es: "lo dijo la LIT" };
    const noted = new EntryIndex(
      entriesOf(indexOf({ ...corpus, reported: [{ ...claim!, note }] }), true),
    );
    const told = (reader?: string) =>
      noted
        .find(readQuery("lit"), 10, undefined, null, reader)
        .find(({ entry }) => entry.kind === "claim")?.by.text;
    expect(told("es")).toBe(note.es);
    expect([told("en"), told(), told("fr")]).toEqual([note.en, note.en, note.en]);
  });

  test("is found in each of its languages, without accents", () => {
    expect(find("liga int")).toEqual([
      `organization ${named.id}: Liga Internacional de los Trabajadores`,
    ]);
    expect(find("guerra")).toEqual([`stance ${stance?.document} ${stance?.target}: una guerra`]);
  });

  test("targets, events and documents are found, and lead to themselves", () => {
    const kinds = (typed: string) =>
      index.find(readQuery(typed), 10).map(({ entry }) => [entry.kind, entry.opens?.kind]);
    expect(kinds("peace")).toContainEqual(["target", "target"]);
    expect(kinds("march")).toContainEqual(["event", "event"]);
    expect(kinds("class")).toContainEqual(["reason", undefined]);
  });

  test("an outsider is found by name, at what is said of it; an organization has an entry of its own", () => {
    const [claim, ...further] = index.find(readQuery("senator"), 10);
    expect(further).toEqual([]);
    expect(claim?.entry).toMatchObject({ kind: "claim", opens: { kind: "claim" } });
    expect(index.find(readQuery("one"), 10).map(({ entry }) => entry.kind)).not.toContain("claim");
  });

  test("what is called so comes before what is said of somebody of that name", () => {
    const bundled = new EntryIndex(entriesOf(indexOf(bundledCorpus()), true));
    const kinds = bundled.find(readQuery("nato"), 60).map(({ entry }) => entry.kind);
    expect(kinds[0]).toBe("topic");
    expect(kinds.slice(kinds.indexOf("claim"))).toEqual(kinds.filter((kind) => kind === "claim"));
  });

  test("all words must stand in one string of it", () => {
    expect(find("liga workers")).toEqual([]);
  });
});

describe("what a search leaves out of the texts it leaves out of what is named", () => {
  const everything: TextFilter = {
    organizations: [],
    topics: [],
    targets: [],
    language: null,
    quoted: false,
  };
  const kinds = (typed: string, part: Partial<TextFilter>) => {
    const filter = { ...everything, ...part };
    return index
      .find(readQuery(typed), 10, (entry) => entryPasses(entry, filter), filter.language)
      .map(({ entry }) => entry.kind);
  };

  test("other issues and topics", () => {
    expect(kinds("peace", {})).toContain("target");
    expect(kinds("peace", { targets: ["a.peace" as TargetId] })).toContain("target");
    expect(kinds("peace", { targets: ["a.x" as TargetId] })).not.toContain("target");
    expect(kinds("peace", { topics: ["b" as TopicId] })).not.toContain("target");
    expect(kinds("guerra", { targets: ["a.peace" as TargetId] })).toEqual([]);
    expect(kinds("guerra", { targets: ["a.x" as TargetId] })).toEqual(["stance"]);
  });

  test("other languages, but not what has none", () => {
    expect(kinds("guerra", { language: "es" })).toEqual(["stance"]);
    expect(kinds("guerra", { language: "en" })).toEqual([]);
    expect(kinds("lit", { language: "es" })).toEqual(["organization"]);
  });

  test("all of it, where only quoted passages are wanted", () => {
    expect(kinds("lit", { quoted: true })).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId, OrganizationId, PassageId, TargetId, TopicId } from "./ids.ts";
import { type Opened, atCell, atDocument, atPassage, atStance, keyOf } from "./opened.ts";
import { cellPlace, documentPlace, organizationPlace, placeOf, topicPlace } from "./place.ts";

// One pool for all kinds: an organization, a topic and a document may well have one id.
// Few of them, so that what differs in one part only comes up too.
const id = fc.constantFrom("a", "b", "a-b");
const organization = id.map((one) => one as OrganizationId);
const document = id.map((one) => one as DocumentId);
const passage = id.map((one) => one as PassageId);
const topic = id.map((one) => one as TopicId);
const target = fc.tuple(id, id).map((parts) => parts.join(".") as TargetId);

const opened: fc.Arbitrary<Opened> = fc.oneof(
  fc.record({
    kind: fc.constant("cell" as const),
    organization,
    target,
    document: fc.option(document),
    passage: fc.constant(null),
  }),
  fc.record({ kind: fc.constant("document" as const), document, passage: fc.constant(null) }),
);

describe("what is opened", () => {
  const one = "one" as OrganizationId;
  const leaflet = "leaflet" as DocumentId;
  const about = "a.x" as TargetId;
  const p1 = "p1" as PassageId;

  test("is said in one way for each kind", () => {
    expect(atCell(one, about)).toEqual({
      kind: "cell",
      organization: one,
      target: about,
      document: null,
      passage: null,
    });
    const stance = { document: leaflet, target: about };
    expect(atStance(one, stance)).toEqual({ ...atCell(one, about), document: leaflet });
    expect(atStance(one, stance, p1)).toEqual({
      ...atCell(one, about),
      document: leaflet,
      passage: p1,
    });
    expect(atDocument(leaflet)).toEqual({ kind: "document", document: leaflet, passage: null });
    expect(atDocument(leaflet, p1).passage).toBe(p1);
  });

  test("at another passage keeps its kind and its cell, and never has a passage without a document", () => {
    expect(atPassage(atCell(one, about), leaflet, p1)).toEqual(
      atStance(one, { document: leaflet, target: about }, p1),
    );
    expect(atPassage(atDocument("other" as DocumentId), leaflet, p1)).toEqual(
      atDocument(leaflet, p1),
    );
  });

  test("has one key at whichever of its passages", () => {
    fc.assert(
      fc.property(opened, document, passage, passage, (any, its, a, b) => {
        expect(keyOf(atPassage(any, its, a))).toBe(keyOf(atPassage(any, its, b)));
      }),
    );
  });

  test("has the key of another thing only if it is that thing", () => {
    fc.assert(
      fc.property(opened, opened, (a, b) => {
        expect(keyOf(a) === keyOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("places", () => {
  /** A place with what it is the place of. */
  const place = fc.oneof(
    fc.tuple(organization, target).map(([a, b]) => [`cell of ${a} on ${b}`, cellPlace(a, b)]),
    fc.tuple(organization, topic).map(([a, b]) => [`cell of ${a} on ${b}`, cellPlace(a, b)]),
    topic.map((one) => [`topic ${one}`, topicPlace(one)]),
    organization.map((one) => [`organization ${one}`, organizationPlace(one)]),
    document.map((one) => [`document ${one}`, documentPlace(one)]),
  );

  test("no two share a key", () => {
    fc.assert(
      fc.property(place, place, ([a, keyA], [b, keyB]) => {
        expect(keyA === keyB).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });

  test("what is opened is at home in its cell or at its document, at whichever passage", () => {
    fc.assert(
      fc.property(opened, document, passage, (any, its, at) => {
        expect(placeOf(any)).toBe(
          any.kind === "cell"
            ? cellPlace(any.organization, any.target)
            : documentPlace(any.document),
        );
        if (any.kind === "cell") expect(placeOf(atPassage(any, its, at))).toBe(placeOf(any));
      }),
    );
  });
});

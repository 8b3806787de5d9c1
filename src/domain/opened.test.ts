import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  ClaimId,
  DocumentId,
  EventId,
  OrganizationId,
  PassageId,
  TargetId,
  TopicId,
} from "./ids.ts";
import {
  type Opened,
  type OpenedSheet,
  type OpenedText,
  atCell,
  atClaim,
  atDocument,
  atEvent,
  atEvents,
  atOrganization,
  atPassage,
  atStance,
  atTarget,
  atTopic,
  isText,
  keyOf,
} from "./opened.ts";
import {
  cellAt,
  cellPlace,
  claimPlace,
  documentPlace,
  eventPlace,
  foldPlace,
  organizationPlace,
  pickPlace,
  placeOf,
  targetPlace,
  topicPlace,
} from "./place.ts";

// One pool for all kinds: an organization, a topic and a document may well have one id.
// Few of them, so that what differs in one part only comes up too.
const id = fc.constantFrom("a", "b", "a-b");
const organization = id.map((one) => one as OrganizationId);
const document = id.map((one) => one as DocumentId);
const passage = id.map((one) => one as PassageId);
const topic = id.map((one) => one as TopicId);
const target = fc.tuple(id, id).map((parts) => parts.join(".") as TargetId);

const event = id.map((one) => one as EventId);
const claim = fc.tuple(id, target, fc.constantFrom(1, 2)).map((all) => all.join("/") as ClaimId);

const text: fc.Arbitrary<OpenedText> = fc.oneof(
  fc.record({
    kind: fc.constant("cell" as const),
    organization,
    target,
    document: fc.option(document),
    passage: fc.constant(null),
  }),
  document.map((one) => atDocument(one)),
  event.map(atEvent),
  claim.map((one) => atClaim(one)),
);
const sheet: fc.Arbitrary<OpenedSheet> = fc.oneof(
  target.map(atTarget),
  organization.map(atOrganization),
  topic.map(atTopic),
  fc
    .uniqueArray(event, { minLength: 2, maxLength: 3 })
    .map((events) => ({ kind: "events" as const, events })),
);
const opened: fc.Arbitrary<Opened> = fc.oneof(text, sheet);

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
    expect(atDocument(leaflet)).toEqual({
      kind: "document",
      document: leaflet,
      passage: null,
      words: null,
    });
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
      fc.property(text, document, passage, passage, (any, its, a, b) => {
        expect(keyOf(atPassage(any, its, a))).toBe(keyOf(atPassage(any, its, b)));
      }),
    );
  });

  test("is read in a text, or gathers from many", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(isText(any)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(sheet, (any) => {
        expect(isText(any)).toBe(false);
      }),
    );
  });

  test("a list of one event is that event, and a list of none is nothing to open", () => {
    const invasion = "invasion" as EventId;
    expect(atEvents([invasion])).toEqual(atEvent(invasion));
    expect(() => atEvents([])).toThrow(RangeError);
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
    topic.map((one) => [`fold ${one}`, foldPlace(one)]),
    organization.map((one) => [`pick ${one}`, pickPlace(one)]),
    target.map((one) => [`target ${one}`, targetPlace(one)]),
    event.map((one) => [`event ${one}`, eventPlace(one)]),
    claim.map((one) => [`claim ${one}`, claimPlace(one)]),
  );

  test("no two share a key", () => {
    fc.assert(
      fc.property(place, place, ([a, keyA], [b, keyB]) => {
        expect(keyA === keyB).toBe(a === b);
      }),
      { numRuns: 2000 },
    );
  });

  test("of a cell says whose cell it is, and no other place does", () => {
    fc.assert(
      fc.property(organization, target, (whose, on) => {
        expect(cellAt(cellPlace(whose, on))).toEqual({ organization: whose, slot: on });
      }),
    );
    fc.assert(
      fc.property(opened, (any) => {
        expect(cellAt(placeOf(any)) === null).toBe(any.kind !== "cell");
      }),
    );
  });

  test("what is opened is at home in its own place, at whichever passage", () => {
    const home = (any: Opened): string => {
      switch (any.kind) {
        case "cell":
          return cellPlace(any.organization, any.target);
        case "document":
          return documentPlace(any.document);
        case "target":
          return targetPlace(any.target);
        case "organization":
          return organizationPlace(any.organization);
        case "topic":
          return topicPlace(any.topic);
        case "event":
          return eventPlace(any.event);
        case "events":
          return eventPlace(any.events[0] as EventId);
        case "claim":
          return claimPlace(any.claim);
        default:
          return any satisfies never;
      }
    };
    fc.assert(
      fc.property(opened, (any) => {
        expect(placeOf(any)).toBe(home(any));
      }),
    );
    fc.assert(
      fc.property(text, document, passage, (any, its, at) => {
        if (any.kind !== "document") expect(placeOf(atPassage(any, its, at))).toBe(placeOf(any));
      }),
    );
  });
});

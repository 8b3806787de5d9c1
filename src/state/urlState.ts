/**
 * The codec between a selection and the query of a URL. Pure: it knows no corpus, so it checks the
 * form of what it reads; `fitSelection` then drops what the corpus does not have.
 *
 * Defaults are omitted, the order of the parts is fixed, and `decode(encode(s))` equals `s`. A link
 * carries no version while version 1 is the only one; a future form will carry `v=2`, and this
 * function will go on reading links without it.
 */
import { relations } from "#domain/agreement.ts";
import { bases, saliences } from "#domain/corpus.ts";
import type {
  ClaimId,
  DocumentId,
  EventId,
  OrganizationId,
  PassageId,
  ReasonId,
  TargetId,
  TopicId,
} from "#domain/ids.ts";
import { isId } from "#domain/ids.ts";
import {
  type Opened,
  type Words,
  atEvents,
  atOrganization,
  atTarget,
  atTopic,
} from "#domain/opened.ts";
import {
  type Face,
  type Filters,
  type Ignored,
  type Search,
  type Selection,
  type TableSort,
  type TimeSpan,
  faces,
  initialSelection,
  languages,
  longestSearch,
  orders,
  tableColumns,
  views,
} from "#domain/selection.ts";

/** Past this a date is no longer one that a `Date` can hold (ECMA-262, 21.4.1.1). */
const dayLimit = 100_000_000;

/** The query of a selection: empty for the initial one, else with a leading question mark. */
export function encode(selection: Selection): string {
  const { filters, opened } = selection;
  const parts: [string, string][] = [];
  const add = (key: string, value: string | null) => {
    if (value) parts.push([key, value]);
  };
  const differs = <T extends string>(value: T, initial: T) => (value === initial ? null : value);

  add("view", differs(selection.view, initialSelection.view));
  add("topics", filters.topics.join(","));
  add("targets", filters.targets.join(","));
  add("orgs", filters.organizations.join(","));
  add("positions", filters.faces.join(","));
  add("salience", filters.saliences.join(","));
  add("basis", filters.bases.join(","));
  add("reasons", filters.reasons.join(","));
  add("differ", filters.differing ? "1" : null);
  add("rows", differs(selection.rows, initialSelection.rows));
  add("columns", differs(selection.columns, initialSelection.columns));
  add("fold", selection.folded.join(","));
  add(
    "sort",
    selection.tableSort && (selection.tableSort.descending ? "-" : "") + selection.tableSort.column,
  );
  add("relations", selection.relations.join(","));
  add("group", selection.grouped ? "1" : null);
  add("compare", selection.compared.join(","));
  add("time", selection.time && `${selection.time.from}~${selection.time.to}`);
  if (opened) parts.push(...openedParts(opened));
  add("beside", selection.beside);
  const { search } = selection;
  if (search) {
    // An empty search is one, too: its field is open.
    parts.push(["q", encodeURIComponent(search.words.toWellFormed())]);
    add("in", search.language);
    add("quoted", search.quoted ? "1" : null);
  }
  add("lang", selection.language);
  // Every other value is made of [a-z0-9.,~/-], which may stand in a query as they are (RFC 3986, 3.4).
  return parts.length === 0 ? "" : `?${parts.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

/** What is opened, by its own part and, where it is read in a text, by document and passage. */
function openedParts(opened: Opened): readonly [string, string][] {
  const at = (document: string | null, passage: string | null): readonly [string, string][] => [
    ...(document === null ? [] : [["doc", document] as [string, string]]),
    ...(passage === null ? [] : [["passage", passage] as [string, string]]),
  ];
  switch (opened.kind) {
    case "cell":
      return [
        ["cell", `${opened.organization}/${opened.target}`],
        ...at(opened.document, opened.passage),
      ];
    case "document":
      return [...at(opened.document, opened.passage), ...wordsPart(opened.words)];
    case "event":
      return [["event", opened.event], ...at(opened.document, opened.passage)];
    case "claim":
      return [["claim", opened.claim], ...at(null, opened.passage)];
    case "target":
      return [["target", opened.target]];
    case "organization":
      return [["organization", opened.organization]];
    case "topic":
      return [["topic", opened.topic]];
    case "events":
      return [["events", opened.events.join(",")]];
    default:
      return opened satisfies never;
  }
}

function wordsPart(words: Words | null): readonly [string, string][] {
  if (words === null) return [];
  const place = `${words.from}~${words.to}`;
  return [["words", words.translation === null ? place : `${words.translation}/${place}`]];
}

/** The parts that open something, the one that counts first where a link has several. */
const opening = [
  "cell",
  "claim",
  "event",
  "events",
  "target",
  "organization",
  "topic",
  "doc",
] as const;

/** Whether a query opens something, whatever else it says. */
export function opensSomething(query: string): boolean {
  const params = new URLSearchParams(query);
  return opening.some((part) => params.has(part));
}

/** Reads a query. Never throws: what has not the form of a part is dropped and listed in `ignored`. */
export function decode(query: string): {
  readonly selection: Selection;
  readonly ignored: readonly Ignored[];
} {
  const params = new URLSearchParams(query);
  const ignored: Ignored[] = [];
  const drop = (part: string, value: string) => ignored.push({ part, value });
  for (const key of new Set(params.keys())) {
    if (!knownParts.has(key) && !(params.has("embed") && embedParts.includes(key)))
      drop(key, params.get(key) ?? "");
    else for (const extra of params.getAll(key).slice(1)) drop(key, extra);
  }

  const list = <T extends string>(
    part: string,
    accepts: (word: string) => boolean,
  ): readonly T[] => {
    const words = (params.get(part) ?? "").split(",").filter((word) => word !== "");
    const good = [...new Set(words.filter(accepts))];
    for (const word of words) if (!accepts(word)) drop(part, word);
    return good as T[];
  };
  const one = <T extends string>(part: string, allowed: readonly T[]): T | null => {
    const value = params.get(part);
    if (value === null) return null;
    const found = allowed.find((word) => word === value);
    if (found === undefined) drop(part, value);
    return found ?? null;
  };

  const faceWords = new Map<string, Face>(faces.map((face) => [String(face), face]));
  const filters: Filters = {
    topics: list<TopicId>("topics", isId),
    targets: list<TargetId>("targets", isTargetId),
    organizations: list<OrganizationId>("orgs", isId),
    faces: list("positions", (word) => faceWords.has(word)).flatMap(
      (word) => faceWords.get(word) ?? [],
    ),
    saliences: list("salience", (word) => saliences.some((known) => known === word)),
    bases: list("basis", (word) => bases.some((known) => known === word)),
    reasons: list<ReasonId>("reasons", isId),
    differing: one("differ", ["1"]) === "1",
  };
  return {
    selection: {
      view: one("view", views) ?? initialSelection.view,
      filters,
      rows: one("rows", orders) ?? initialSelection.rows,
      columns: one("columns", orders) ?? initialSelection.columns,
      folded: list<TopicId>("fold", isId),
      opened: readOpened(params, drop),
      search: readSearch(params, drop),
      tableSort: readTableSort(params.get("sort"), drop),
      relations: list("relations", (word) => relations.some((known) => known === word)),
      grouped: one("group", ["1"]) === "1",
      compared: list<OrganizationId>("compare", isId),
      beside: readLanguageTag(params.get("beside"), drop),
      time: readSpan(params.get("time"), drop),
      language: one("lang", languages),
    },
    ignored,
  };
}

const knownParts: ReadonlySet<string> = new Set([
  // Which corpus is meant stands beside the selection, which is a place in it (`corpusPlace`).
  "corpus",
  "view", "topics", "targets", "orgs", "positions", "salience", "basis", "reasons", "differ",
  "rows", "columns", "fold", "sort", "relations", "group", "compare", "beside", "time", "passage", "words",
  "q", "in", "quoted", "lang",
  ...opening,
]); // prettier-ignore

/** How a link is shown on a page of somebody else's (`embedLink`); no part of what it shows. */
const embedParts = ["embed", "theme"];

/** `topic.target`, both of the form of an id. */
function isTargetId(word: string): boolean {
  const [topic, target, ...rest] = word.split(".");
  return rest.length === 0 && isId(topic ?? "") && isId(target ?? "");
}

type Drop = (part: string, value: string) => void;

/**
 * Of the parts that open something the first that can be read counts; `doc` and `passage` go with it
 * where it is read in a text. What is left over is named as dropped.
 */
function readOpened(params: URLSearchParams, drop: Drop): Opened | null {
  const words = new Map<string, string>();
  for (const part of [...opening, "passage", "words"]) {
    const value = params.get(part);
    if (value === null) continue;
    if (readable[part]?.(value)) words.set(part, value);
    else drop(part, value);
  }
  const take = (part: string): string | null => {
    const value = words.get(part) ?? null;
    words.delete(part);
    return value;
  };
  const opened = firstOpened(take);
  for (const [part, value] of words) drop(part, value);
  return opened;
}

/** The form of each part that says what is opened. */
const readable: Readonly<Record<string, (value: string) => boolean>> = {
  cell: (value) => {
    const [organization, target, ...rest] = value.split("/");
    return rest.length === 0 && isId(organization ?? "") && isTargetId(target ?? "");
  },
  claim: (value) => {
    const [document, target, ordinal, ...rest] = value.split("/");
    return (
      rest.length === 0 &&
      isId(document ?? "") &&
      isTargetId(target ?? "") &&
      /^[1-9][0-9]{0,5}$/.test(ordinal ?? "")
    );
  },
  event: isId,
  events: (value) => value.split(",").every(isId),
  target: isTargetId,
  organization: isId,
  topic: isId,
  doc: isId,
  passage: isId,
  words: (value) => readWords(value) !== null,
};

/** `from~to`, after the language of a translation where they stand in one. */
function readWords(value: string): Words | null {
  const slash = value.indexOf("/");
  const translation = slash < 0 ? null : value.slice(0, slash);
  const [from, to, ...rest] = value.slice(slash + 1).split("~");
  if (translation !== null && !isTag(translation)) return null;
  if (rest.length > 0 || !isWholeNumber(from ?? "") || !isWholeNumber(to ?? "")) return null;
  const words = { from: Number(from), to: Number(to), translation };
  return words.from >= 0 && words.from < words.to ? words : null;
}

/** Of one that is too long the beginning counts, and the rest is named as dropped. */
function readSearch(params: URLSearchParams, drop: Drop): Search | null {
  const words = params.get("q");
  const language = params.get("in");
  const quoted = params.get("quoted");
  if (words === null) {
    if (language !== null) drop("in", language);
    if (quoted !== null) drop("quoted", quoted);
    return null;
  }
  // Never within a surrogate pair, of which half cannot be encoded again.
  const kept = words.slice(0, longestSearch).toWellFormed();
  if (words.length > longestSearch) drop("q", words.slice(longestSearch));
  if (quoted !== null && quoted !== "1") drop("quoted", quoted);
  if (language !== null && !isTag(language)) drop("in", language);
  return {
    words: kept,
    language: language !== null && isTag(language) ? language : null,
    quoted: quoted === "1",
  };
}

function firstOpened(take: (part: string) => string | null): Opened | null {
  const cell = take("cell");
  if (cell !== null) {
    const [organization, target] = cell.split("/");
    return {
      kind: "cell",
      organization: organization as OrganizationId,
      target: target as TargetId,
      document: take("doc") as DocumentId | null,
      passage: take("passage") as PassageId | null,
    };
  }
  const claim = take("claim");
  if (claim !== null)
    return {
      kind: "claim",
      claim: claim as ClaimId,
      passage: take("passage") as PassageId | null,
    };
  const event = take("event");
  if (event !== null) {
    return {
      kind: "event",
      event: event as EventId,
      document: take("doc") as DocumentId | null,
      passage: take("passage") as PassageId | null,
    };
  }
  const events = take("events");
  if (events !== null) return atEvents([...new Set(events.split(","))] as EventId[]);
  const target = take("target");
  if (target !== null) return atTarget(target as TargetId);
  const organization = take("organization");
  if (organization !== null) return atOrganization(organization as OrganizationId);
  const topic = take("topic");
  if (topic !== null) return atTopic(topic as TopicId);
  const document = take("doc");
  // A passage is known by its document only.
  if (document === null) return null;
  const passage = take("passage") as PassageId | null;
  const words = passage === null ? take("words") : null;
  return {
    kind: "document",
    document: document as DocumentId,
    passage,
    words: words === null ? null : readWords(words),
  };
}

/** A language tag as corpora write them; whether a document has that translation is seen when it is opened. */
function readLanguageTag(value: string | null, drop: Drop): string | null {
  if (value === null || isTag(value)) return value;
  drop("beside", value);
  return null;
}

function isTag(value: string): boolean {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(value);
}

function readTableSort(value: string | null, drop: Drop): TableSort | null {
  if (value === null) return null;
  const descending = value.startsWith("-");
  const column = tableColumns.find((known) => known === (descending ? value.slice(1) : value));
  if (column) return { column, descending };
  drop("sort", value);
  return null;
}

function readSpan(value: string | null, drop: Drop): TimeSpan | null {
  if (value === null) return null;
  const [from, to, ...rest] = value
    .split("~")
    .map((word) => (isWholeNumber(word) ? Number(word) : NaN));
  const good =
    rest.length === 0 &&
    from !== undefined &&
    to !== undefined &&
    from < to &&
    from >= -dayLimit &&
    to <= dayLimit;
  if (good) return { from, to };
  drop("time", value);
  return null;
}

function isWholeNumber(word: string): boolean {
  return /^(?:0|-?[1-9][0-9]{0,8})$/.test(word);
}

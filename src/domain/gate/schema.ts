/**
 * The shape of `positionary/1` (FORMAT.md), said once in a small vocabulary of our own. It drives the
 * check of a corpus.json, node by node with pointers and places, and the JSON Schema (draft 2020-12)
 * that editors use. What needs more than one value at a time to be judged (references, texts, dates of
 * different documents) is in `checkReferences.ts`.
 */
import { bases, positions, saliences, type Text } from "#domain/corpus.ts";
import { isCountryCode } from "./country.ts";
import { isWholeDay, parseEdtf } from "#domain/edtf.ts";
import { shownString, type FaultKind, type FaultList } from "./fault.ts";
import { isId } from "#domain/ids.ts";
import { memberOf, type JsonNode, type JsonObject, type JsonPath } from "./json.ts";
import { isLanguageTag, languageKey, languageTagPattern } from "./languageTag.ts";

/** A piece of a JSON Schema. */
export type SchemaPart = { readonly [keyword: string]: unknown };

/** What a string must look like beyond not being empty. */
export interface Form {
  /** Its name in the `$defs` of the JSON Schema. */
  readonly name: string;
  readonly test: (value: string) => boolean;
  readonly fault: FaultKind;
  readonly expected: string;
  /** At most as strict as `test`: a schema cannot say everything. */
  readonly schema: SchemaPart;
}

/** A condition on an object that its fields cannot say one by one. */
export interface Rule {
  readonly schema: SchemaPart;
  readonly check: (object: JsonObject, path: JsonPath, faults: FaultList) => void;
}

/**
 * What makes two entries of a list the same: their value; the value of one field; or the whole entry.
 * "elsewhere": `checkReferences.ts` knows better.
 */
export type Sameness =
  | "value"
  | "entry"
  | "elsewhere"
  | { readonly field: string; readonly fault: FaultKind; readonly key: (value: string) => string };

export interface StringShape {
  readonly kind: "string";
  readonly description: string;
  readonly form: Form | null;
}
export interface TextShape {
  readonly kind: "text";
  readonly description: string;
}
export interface BooleanShape {
  readonly kind: "boolean";
  readonly description: string;
}
export interface ChoiceShape<V extends string | number = string | number> {
  readonly kind: "choice";
  readonly description: string;
  readonly values: readonly V[];
  readonly fault: FaultKind;
}
export interface ListShape<S extends Shape = Shape> {
  readonly kind: "list";
  readonly description: string;
  readonly item: S;
  readonly same: Sameness;
  readonly nonEmpty: boolean;
}
/** An object whose keys are language tags. */
export interface MapShape<S extends Shape = Shape> {
  readonly kind: "map";
  readonly description: string;
  readonly value: S;
}
export interface ObjectShape<R extends Fields = Fields, O extends Fields = Fields> {
  readonly kind: "object";
  readonly description: string;
  readonly required: R;
  readonly optional: O;
  readonly rules: readonly Rule[];
}
export type Shape =
  | StringShape
  | TextShape
  | BooleanShape
  | ChoiceShape
  | ListShape
  | MapShape
  | ObjectShape;
export interface Fields {
  readonly [name: string]: Shape;
}

/** The plain value of a well-shaped node. */
export type Shaped<S> = S extends { kind: "string" }
  ? string
  : S extends { kind: "text" }
    ? Text
    : S extends { kind: "boolean" }
      ? boolean
      : S extends { kind: "choice"; values: readonly (infer V)[] }
        ? V
        : S extends { kind: "list"; item: infer I }
          ? Shaped<I>[]
          : S extends { kind: "map"; value: infer I }
            ? { [language: string]: Shaped<I> }
            : S extends { kind: "object"; required: infer R; optional: infer O }
              ? { -readonly [K in keyof R]: Shaped<R[K]> } & {
                  -readonly [K in keyof O]?: Shaped<O[K]>;
                }
              : never;

const string = (description: string, form: Form | null = null): StringShape => ({
  kind: "string",
  description,
  form,
});
const text = (description: string): TextShape => ({ kind: "text", description });
const boolean = (description: string): BooleanShape => ({ kind: "boolean", description });
const choice = <V extends string | number>(
  description: string,
  values: readonly V[],
  fault: FaultKind = "wrong-value",
): ChoiceShape<V> => ({ kind: "choice", description, values, fault });
const list = <S extends Shape>(
  description: string,
  item: S,
  same: Sameness,
  nonEmpty = false,
): ListShape<S> => ({ kind: "list", description, item, same, nonEmpty });
const map = <S extends Shape>(description: string, value: S): MapShape<S> => ({
  kind: "map",
  description,
  value,
});
type NoFields = Record<never, never>;
const object = <R extends Fields, O extends Fields>(
  description: string,
  required: R,
  optional: O,
  rules: readonly Rule[] = [],
): ObjectShape<R, O> => ({ kind: "object", description, required, optional, rules });
/** An object of which nothing may be left out. */
const whole = <R extends Fields>(description: string, required: R): ObjectShape<R, NoFields> =>
  object(description, required, {});

const idPattern = "[a-z0-9]+(-[a-z0-9]+)*";
const idForm: Form = {
  name: "id",
  test: isId,
  fault: "bad-id",
  expected: "an id: words of a-z and 0-9 joined by single hyphens",
  schema: { type: "string", pattern: `^${idPattern}$` },
};
/** Of a reference only this is asked: that it leads somewhere. The pattern follows from that. */
const reference = (name: string, pattern: string): Form => ({
  name,
  test: () => true,
  fault: "unknown-reference",
  expected: "a reference",
  schema: { type: "string", pattern: `^${pattern}$` },
});
const toId = reference("reference", idPattern);
const toTarget = reference("targetReference", `${idPattern}\\.${idPattern}`);
const toTargetOrTopic = reference("targetOrTopicReference", `${idPattern}(\\.${idPattern})?`);
const dateForm: Form = {
  name: "date",
  test: (value) => parseEdtf(value) !== null,
  fault: "bad-date",
  expected:
    "a date in EDTF, level 0 or 1, that does not run backwards and is not open at both ends",
  schema: { type: "string", minLength: 1, pattern: "^[-0-9XYTZ:+?~%/.]+$" },
};
const dayForm: Form = {
  name: "day",
  test: isWholeDay,
  fault: "bad-date",
  expected: "a whole day, YYYY-MM-DD",
  schema: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date" },
};
const languageForm: Form = {
  name: "language",
  test: isLanguageTag,
  fault: "bad-language",
  expected: "a language tag (BCP 47)",
  schema: { type: "string", pattern: languageTagPattern },
};
const countryForm: Form = {
  name: "country",
  test: isCountryCode,
  fault: "bad-country",
  expected: "a country code (ISO 3166-1 alpha-2)",
  schema: { type: "string", pattern: "^[A-Z]{2}$" },
};
const pathForm: Form = {
  name: "path",
  test: isTextPath,
  fault: "bad-path",
  expected: "a path: segments of A-Z a-z 0-9 . _ - joined by /, none starting with a dot",
  schema: {
    type: "string",
    pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$",
  },
};
const checksumForm: Form = {
  name: "sha256",
  test: (value) => /^[0-9a-f]{64}$/.test(value),
  fault: "bad-checksum",
  expected: "a SHA-256 checksum: 64 lower-case hexadecimal digits",
  schema: { type: "string", pattern: "^[0-9a-f]{64}$" },
};
const urlForm: Form = {
  name: "url",
  test: isUrl,
  fault: "bad-url",
  expected: "a URL that begins http:// or https:// and parses as it stands",
  schema: { type: "string", pattern: "^https?://[^/\\s\\\\][^\\s\\\\]*$" },
};

/** Whether a path has FORMAT's form: it can then lead nowhere but into its folder. */
export function isTextPath(path: string): boolean {
  // Two searches for what must not be there: one pattern of the whole would recurse on a path of megabytes.
  return !/[^A-Za-z0-9._/-]/.test(path) && !/(?:^|\/)(?:[./]|$)/.test(path);
}

/**
 * Whether a URL begins `http://` or `https://` and parses as it stands: a parser (WHATWG URL) also
 * takes spaces, control characters, backslashes and missing hosts, but only by mending them.
 */
export function isUrl(url: string): boolean {
  return /^https?:\/\/[^/\\?#]/.test(url) && !/[\p{Cc} \\]/u.test(url) && URL.canParse(url);
}

const byId = { field: "id", fault: "duplicate-id", key: (id: string) => id } as const;
const byLanguage = { field: "language", fault: "duplicate-language", key: languageKey } as const;

const nothingOutrightIsImplied: Rule = {
  schema: {
    if: { properties: { basis: { const: "implied" } }, required: ["basis"] },
    // oxlint-disable-next-line unicorn/no-thenable -- `then` is a keyword of JSON Schema
    then: { properties: { position: { enum: [1, 0, -1] } } },
  },
  check(stance, path, faults) {
    const basis = memberOf(stance, "basis")?.value;
    const position = memberOf(stance, "position")?.value;
    if (basis?.kind !== "string" || basis.value !== "implied") return;
    if (position?.kind !== "number" || Math.abs(position.value) !== 2) return;
    faults.add("implied-outright", { parent: path, token: "position" }, position.start, () => ({
      found: `${position.value} with the basis "implied"`,
      expected: "1, 0 or -1, since a position of 2 or -2 is always stated",
    }));
  },
};

const codedOrUncoded: Rule = {
  schema: {
    not: { required: ["coded", "uncoded"], properties: { uncoded: { minItems: 1 } } },
  },
  check(document, path, faults) {
    const both = document.members.filter(({ key }) => key === "coded" || key === "uncoded");
    const [first, second] = [
      both.find(({ key }) => key === "coded"),
      both.find(({ key }) => key === "uncoded"),
    ];
    if (first === undefined || second === undefined) return;
    // An empty `uncoded` is the same as none; an empty `coded` is not.
    if (second.value.kind === "array" && second.value.items.length === 0) return;
    const later = first.keyStart > second.keyStart ? first : second;
    faults.add("coded-beside-uncoded", { parent: path, token: later.key }, later.keyStart, () => ({
      found: "both coded and uncoded",
      expected: "one of them or neither",
    }));
  },
};

const oneHolder: Rule = {
  schema: { oneOf: [{ required: ["organization"] }, { required: ["name"] }] },
  check(holder, path, faults) {
    const organization = memberOf(holder, "organization");
    const name = memberOf(holder, "name");
    const expected = "either organization or name";
    if (organization === undefined && name === undefined) {
      faults.add("missing-field", { parent: path, token: "organization" }, holder.start, () => ({
        found: "neither organization nor name",
        expected,
      }));
    } else if (organization !== undefined && name !== undefined) {
      const later = organization.keyStart > name.keyStart ? organization : name;
      faults.add("unknown-field", { parent: path, token: later.key }, later.keyStart, () => ({
        found: "both organization and name",
        expected,
      }));
    }
  },
};

const passageIds = (description: string, nonEmpty = false) =>
  list(description, string("The id of a passage of the document.", toId), "value", nonEmpty);

const quote = {
  required: { exact: string("The words themselves, verbatim.") },
  optional: {
    prefix: string(
      "What stands directly before; needed where the words alone are in several places.",
    ),
    suffix: string(
      "What stands directly after; needed where the words alone are in several places.",
    ),
  },
} as const;

const passageShape = object(
  "A verbatim stretch of the document: a TextQuoteSelector of the W3C Web Annotation model.",
  { id: string("Unique in its document.", idForm), ...quote.required },
  {
    ...quote.optional,
    translation: map(
      "By language: the stretch of that translation which renders the passage.",
      object("A verbatim stretch of the translation.", quote.required, quote.optional),
    ),
  },
);

const datedShape = (description: string) =>
  object(
    description,
    { date: string("EDTF (ISO 8601-2), level 0 or 1.", dateForm) },
    {
      passages: passageIds("The words of the document that show the date."),
      note: text("What else it rests on."),
    },
  );

const positionField = choice(
  "2 supports, 1 leans toward, 0 mixed, -1 leans against, -2 opposes. Silence is no position.",
  positions,
);
const basisField = choice(
  "stated: it can be read off the words; implied: it has to be inferred, and is never 2 or -2.",
  bases,
);

const documentShape = object(
  "A document and what has been marked in it.",
  {
    id: string("Unique among the documents.", idForm),
    organization: string("The id of the organization whose document it is.", toId),
    title: text("As printed, or given by the curator."),
    titlePrinted: boolean("False where the curator had to name it."),
    language: string("Of the text (BCP 47).", languageForm),
    text: string("Path of the verbatim text (UTF-8) from the folder of corpus.json.", pathForm),
    sha256: string("Of that file, in lower-case hexadecimal.", checksumForm),
    attribution: object(
      "How the document is known to be the organization's.",
      { basis: choice("stated in the text, or inferred.", ["stated", "inferred"] as const) },
      {
        passages: passageIds("The words that state it or that it is inferred from."),
        note: text("How it was inferred."),
      },
    ),
    passages: list("The passages that the coding rests on.", passageShape, byId),
  },
  {
    published: datedShape("The date printed on it."),
    written: datedShape("The date of writing, where it differs or is better known."),
    translations: list(
      "Translations, line for line with the text.",
      whole("A translation: as many lines as the text.", {
        language: string("BCP 47; one translation for each language.", languageForm),
        text: string("Path of the translation (UTF-8).", pathForm),
        sha256: string("Of that file, in lower-case hexadecimal.", checksumForm),
        by: string("Who or what translated it."),
      }),
      byLanguage,
    ),
    source: object(
      "Where the text comes from.",
      { citation: string("As one would cite it.") },
      { url: string("Begins http:// or https://.", urlForm) },
    ),
    coded: list(
      "The targets (topic.target) or whole topics it was read for; empty: for none. Without coded and uncoded: for all.",
      string("A target or a topic.", toTargetOrTopic),
      "value",
    ),
    uncoded: list(
      "The targets (topic.target) or whole topics it was not read for; empty: the same as none.",
      string("A target or a topic.", toTargetOrTopic),
      "value",
    ),
    note: text("Anything a reader should know of the document."),
  },
  [codedOrUncoded],
);

/** The whole of corpus.json. */
export const corpusShape = object(
  "A corpus of positions: who stands where on what, and the sentence that says so.",
  {
    format: choice("The format and its version.", ["positionary/1"] as const, "unknown-format"),
    title: text("The name of the corpus."),
    revision: string("The day the coding was last changed.", dayForm),
    organizations: list(
      "Whose positions the corpus holds, in the order to show them.",
      object(
        "An organization.",
        {
          id: string("Unique among the organizations.", idForm),
          name: text("In full."),
          shortName: string("A short form for narrow places."),
        },
        {
          nativeName: string("The name in its own language."),
          aliases: list("Other names it goes by.", string("A name."), "value"),
          country: string("ISO 3166-1 alpha-2; none for an international.", countryForm),
          note: text("Anything a reader should know of it."),
        },
      ),
      byId,
    ),
    topics: list(
      "What positions are taken on, in the order to show it.",
      whole("A topic: a group of targets.", {
        id: string("Unique among the topics.", idForm),
        label: text("The name of the topic."),
        targets: list(
          "What can be supported or opposed.",
          object(
            "A target; its full id is topic.target.",
            {
              id: string("Unique in its topic.", idForm),
              label: text("The name of the target."),
              readAs: text("What counts as the target when a text is read."),
            },
            { shortLabel: text("A short form for narrow places.") },
          ),
          byId,
        ),
      }),
      byId,
    ),
    documents: list("The documents.", documentShape, byId),
    stances: list(
      "The stance matrix: at most one for each document and target.",
      object(
        "The position that a document takes on a target.",
        {
          document: string("The id of the document.", toId),
          target: string("The full id of the target, topic.target.", toTarget),
          position: positionField,
          basis: basisField,
          passages: passageIds("Every passage that supports it; at least one.", true),
        },
        {
          salience: choice(
            "central: a thesis, slogan or demand; developed: argued in a paragraph or more; passing: a clause or a list entry.",
            saliences,
          ),
          reasons: list("Why, as codes.", string("The id of a declared reason.", toId), "value"),
          frame: text("Why, in a few words of the coder's own."),
          summary: text("What the document says on it."),
          doubt: text("Why the coding is uncertain."),
        },
        [nothingOutrightIsImplied],
      ),
      "elsewhere",
    ),
  },
  {
    description: text("What the corpus is about."),
    license: string("Of the coding."),
    curators: list("Of the coding.", string("A name."), "value"),
    reasons: list(
      "The controlled vocabulary of why; every reason used is declared here.",
      whole("A reason.", {
        id: string("Unique among the reasons.", idForm),
        label: text("The name of the reason."),
        readAs: text("What counts as the reason when a text is read."),
      }),
      byId,
    ),
    reported: list(
      "Second-hand positions: what a document says that somebody else holds. Never the holder's own cell.",
      object(
        "A reported position.",
        {
          document: string("The id of the document that says so.", toId),
          holder: object(
            "Who is said to hold it: an organization of the corpus, or a name.",
            {},
            {
              organization: string("The id of the organization.", toId),
              name: string("The name of an outsider."),
            },
            [oneHolder],
          ),
          target: string("The full id of the target, topic.target.", toTarget),
          position: positionField,
          basis: basisField,
          passages: passageIds("Every passage that says so; at least one.", true),
        },
        { note: text("Anything a reader should know of it.") },
        [nothingOutrightIsImplied],
      ),
      "entry",
    ),
    events: list(
      "Dated happenings that the texts name.",
      object(
        "An event.",
        {
          id: string("Unique among the events.", idForm),
          date: string("EDTF (ISO 8601-2), level 0 or 1.", dateForm),
          label: text("What happened."),
          passages: list(
            "Where the texts name it.",
            whole("A passage of a document.", {
              document: string("The id of the document.", toId),
              passage: string("The id of a passage of that document.", toId),
            }),
            "entry",
          ),
        },
        { asPrinted: string("The date as a text has it, where that is wrong.") },
      ),
      byId,
    ),
    revisions: list(
      "What was re-coded, and why.",
      whole("A change of the coding.", {
        date: string("The day of the change.", dayForm),
        note: text("What was changed, and why."),
      }),
      "entry",
    ),
  },
);

/** A corpus.json that has passed the gate, as plain data. */
export type RawCorpus = Shaped<typeof corpusShape>;

/** What a node is, for a person; long values are cut. */
export function describeNode(node: JsonNode): string {
  switch (node.kind) {
    case "object":
      return node.members.length === 0 ? "an empty object" : "an object";
    case "array":
      return node.items.length === 0 ? "an empty list" : "a list";
    case "string":
      return shownString(node.value);
    case "null":
      return "null";
    default:
      return String(node.value);
  }
}

/**
 * Checks a node against a shape and notes every fault in it; never throws, never stops early. Of
 * repeated keys each value is checked.
 */
export function checkShape(shape: Shape, node: JsonNode, path: JsonPath, faults: FaultList): void {
  switch (shape.kind) {
    case "string":
      if (checkString(node, path, faults, "a string") && shape.form !== null) {
        checkForm(shape.form, node, path, faults);
      }
      return;
    case "text":
      if (node.kind !== "object")
        checkString(node, path, faults, "a string or a language map of strings");
      else
        checkLanguages(node, path, faults, (value, at) =>
          checkString(value, at, faults, "a string"),
        );
      return;
    case "boolean":
      if (node.kind !== "boolean") wrongType(node, path, faults, "true or false");
      return;
    case "choice":
      checkChoice(shape, node, path, faults);
      return;
    case "list":
      checkList(shape, node, path, faults);
      return;
    case "map":
      if (node.kind !== "object")
        wrongType(node, path, faults, "an object with a key for each language");
      else
        checkLanguages(node, path, faults, (value, at) =>
          checkShape(shape.value, value, at, faults),
        );
      return;
    case "object":
      checkObject(shape, node, path, faults);
      return;
  }
}

function wrongType(node: JsonNode, path: JsonPath, faults: FaultList, expected: string): void {
  faults.add("wrong-type", path, node.start, () => ({ found: describeNode(node), expected }));
}

/** True where the node is a string that can be judged further. */
function checkString(node: JsonNode, path: JsonPath, faults: FaultList, expected: string): boolean {
  if (node.kind !== "string") {
    wrongType(node, path, faults, expected);
    return false;
  }
  if (node.value === "") {
    faults.add("empty-string", path, node.start, () => ({
      found: '""',
      expected: "a string that is not empty",
    }));
    return false;
  }
  if (!isWellFormed(node.value)) {
    faults.add("ill-formed-string", path, node.start, () => ({
      found: describeNode(node),
      expected: "text without half a surrogate pair, which no file in UTF-8 can hold",
    }));
    return false;
  }
  return true;
}

/** Whether every surrogate is half of a pair; no string in UTF-8 can hold a lone one. */
export function isWellFormed(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}

function checkForm(form: Form, node: JsonNode, path: JsonPath, faults: FaultList): void {
  if (node.kind !== "string" || form.test(node.value)) return;
  faults.add(form.fault, path, node.start, () => ({
    found: describeNode(node),
    expected: form.expected,
  }));
}

function checkChoice(shape: ChoiceShape, node: JsonNode, path: JsonPath, faults: FaultList): void {
  const names = shape.values.map((value) => JSON.stringify(value)).join(", ");
  const expected = shape.values.length === 1 ? names : `one of ${names}`;
  if (node.kind !== typeof shape.values[0]) wrongType(node, path, faults, expected);
  else if (node.kind === "string" && node.value === "") checkString(node, path, faults, expected);
  else if (
    (node.kind === "string" || node.kind === "number") &&
    !shape.values.includes(node.value)
  ) {
    faults.add(shape.fault, path, node.start, () => ({ found: describeNode(node), expected }));
  }
}

/** An object whose keys are language tags: none twice (whatever the case), and at least one. */
function checkLanguages(
  node: JsonObject,
  path: JsonPath,
  faults: FaultList,
  check: (value: JsonNode, path: JsonPath) => void,
): void {
  if (node.members.length === 0) {
    faults.add("empty-map", path, node.start, () => ({
      found: "an empty object",
      expected: "at least one language",
    }));
  }
  const spelled = new Map<string, string>();
  for (const { key, keyStart, value } of node.members) {
    const at = { parent: path, token: key };
    if (!isLanguageTag(key)) {
      faults.add("bad-language", at, keyStart, () => ({
        found: shownString(key),
        expected: `as a key ${languageForm.expected}`,
      }));
    } else {
      // The very same key twice is a duplicate key and noted as such.
      const before = spelled.get(languageKey(key));
      if (before !== undefined && before !== key) {
        faults.add("duplicate-language", at, keyStart, () => ({
          found: `${key} beside ${before}`,
          expected: "each language once, whatever its case",
        }));
      }
      spelled.set(languageKey(key), before ?? key);
    }
    check(value, at);
  }
}

function checkList(shape: ListShape, node: JsonNode, path: JsonPath, faults: FaultList): void {
  if (node.kind !== "array") {
    wrongType(node, path, faults, "a list");
    return;
  }
  if (shape.nonEmpty && node.items.length === 0) {
    faults.add("empty-list", path, node.start, () => ({
      found: "an empty list",
      expected: "at least one entry",
    }));
  }
  const first = new Map<string, number>();
  node.items.forEach((item, index) => {
    const at = { parent: path, token: index };
    checkShape(shape.item, item, at, faults);
    const same = shape.same;
    if (same === "elsewhere") return;
    const judged = typeof same === "object" ? memberOf(item, same.field)?.value : item;
    const key = judged === undefined ? null : samenessKey(same, judged);
    if (key === null || judged === undefined) return;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return;
    }
    const [kind, where] =
      typeof same === "object"
        ? ([same.fault, { parent: at, token: same.field }] as const)
        : (["repeated-entry", at] as const);
    faults.add(kind, where, judged.start, () => ({
      found: `${describeNode(judged)} again, as in entry ${before}`,
      expected: "each only once",
    }));
  });
}

/** Null where the entry is too faulty to be compared. */
function samenessKey(same: Sameness, node: JsonNode): string | null {
  if (same === "entry") return node.kind === "object" ? canonical(node) : null;
  if (node.kind !== "string" || node.value === "") return null;
  return typeof same === "object" ? same.key(node.value) : node.value;
}

/** Equal for equal JSON values, whatever the order of keys, the spacing and the escapes. */
function canonical(node: JsonNode): string {
  switch (node.kind) {
    case "object": {
      const members = node.members.map(
        ({ key, value }) => `${JSON.stringify(key)}:${canonical(value)}`,
      );
      return `{${members.toSorted().join(",")}}`;
    }
    case "array":
      return `[${node.items.map(canonical).join(",")}]`;
    case "null":
      return "null";
    default:
      return JSON.stringify(node.value);
  }
}

function checkObject(shape: ObjectShape, node: JsonNode, path: JsonPath, faults: FaultList): void {
  if (node.kind !== "object") {
    wrongType(node, path, faults, "an object");
    return;
  }
  const { required, optional } = fieldsOf(shape);
  const present = new Set<string>();
  for (const { key, keyStart, value } of node.members) {
    const field = required.get(key) ?? optional.get(key);
    const at = { parent: path, token: key };
    if (field !== undefined) {
      present.add(key);
      checkShape(field, value, at, faults);
    } else {
      faults.add("unknown-field", at, keyStart, () => ({
        found: shownString(key),
        expected: `only these fields: ${[...required.keys(), ...optional.keys()].join(", ")}`,
      }));
    }
  }
  for (const [name, field] of required) {
    if (present.has(name)) continue;
    faults.add("missing-field", { parent: path, token: name }, node.start, () => ({
      found: `an object without ${name}`,
      expected: `${name}: ${field.description}`,
    }));
  }
  for (const rule of shape.rules) rule.check(node, path, faults);
}

interface FieldMaps {
  readonly required: ReadonlyMap<string, Shape>;
  readonly optional: ReadonlyMap<string, Shape>;
}
const fieldMaps = new WeakMap<ObjectShape, FieldMaps>();
/** As maps: a key such as `constructor` in a corpus must not find what every object inherits. */
function fieldsOf(shape: ObjectShape): FieldMaps {
  let maps = fieldMaps.get(shape);
  if (maps === undefined) {
    maps = {
      required: new Map(Object.entries(shape.required)),
      optional: new Map(Object.entries(shape.optional)),
    };
    fieldMaps.set(shape, maps);
  }
  return maps;
}

const languageKeys: SchemaPart = { propertyNames: { $ref: "#/$defs/language" }, minProperties: 1 };

/** The JSON Schema (draft 2020-12) of corpus.json: all of the shape that such a schema can say. */
export function jsonSchema(): SchemaPart {
  const defs: Record<string, SchemaPart> = {
    text: {
      description: "One string, or the same in several languages.",
      oneOf: [
        { type: "string", minLength: 1 },
        { type: "object", ...languageKeys, additionalProperties: { type: "string", minLength: 1 } },
      ],
    },
    language: languageForm.schema,
  };
  const root = schemaOf(corpusShape, defs);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "positionary/1",
    ...root,
    $defs: defs,
  };
}

function schemaOf(shape: Shape, defs: Record<string, SchemaPart>): SchemaPart {
  const { description } = shape;
  switch (shape.kind) {
    case "string":
      if (shape.form === null) return { description, type: "string", minLength: 1 };
      defs[shape.form.name] = shape.form.schema;
      return { description, $ref: `#/$defs/${shape.form.name}` };
    case "text":
      return { description, $ref: "#/$defs/text" };
    case "boolean":
      return { description, type: "boolean" };
    case "choice":
      return shape.values.length === 1
        ? { description, const: shape.values[0] }
        : { description, enum: shape.values };
    case "list":
      return {
        description,
        type: "array",
        items: schemaOf(shape.item, defs),
        uniqueItems: true,
        ...(shape.nonEmpty ? { minItems: 1 } : {}),
      };
    case "map":
      return {
        description,
        type: "object",
        ...languageKeys,
        additionalProperties: schemaOf(shape.value, defs),
      };
    case "object": {
      const fields = [...Object.entries(shape.required), ...Object.entries(shape.optional)];
      const required = Object.keys(shape.required);
      return {
        description,
        type: "object",
        properties: Object.fromEntries(
          fields.map(([name, field]) => [name, schemaOf(field, defs)]),
        ),
        ...(required.length > 0 ? { required } : {}),
        additionalProperties: false,
        ...(shape.rules.length > 0 ? { allOf: shape.rules.map((rule) => rule.schema) } : {}),
      };
    }
  }
}

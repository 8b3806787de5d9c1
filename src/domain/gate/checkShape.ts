/// <reference lib="es2024.string" />
/** Checks a JSON tree against a shape: every fault in it, with its pointer and place. */
import { shownString, type FaultSink } from "./fault.ts";
import { languageForm } from "./forms.ts";
import { memberOf, type JsonNode, type JsonObject, type JsonPath } from "./json.ts";
import { isLanguageTag, languageKey } from "./languageTag.ts";
import { say, type Said } from "./saying.ts";
import type { ChoiceShape, Form, ListShape, ObjectShape, Sameness, Shape } from "./shape.ts";

/** What a node is, for a person; long values are cut. */
export function describeNode(node: JsonNode): Said {
  switch (node.kind) {
    case "object":
      return say(node.members.length === 0 ? "emptyObject" : "object");
    case "array":
      return say(node.items.length === 0 ? "emptyList" : "list");
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
export function checkShape(shape: Shape, node: JsonNode, path: JsonPath, faults: FaultSink): void {
  switch (shape.kind) {
    case "string":
      if (checkString(node, path, faults, say("string")) && shape.form !== null) {
        checkForm(shape.form, node, path, faults);
      }
      return;
    case "text":
      if (node.kind !== "object") checkString(node, path, faults, say("text"));
      else
        checkLanguages(node, path, faults, (value, at) =>
          checkString(value, at, faults, say("string")),
        );
      return;
    case "boolean":
      if (node.kind !== "boolean") wrongType(node, path, faults, say("boolean"));
      return;
    case "choice":
      checkChoice(shape, node, path, faults);
      return;
    case "list":
      checkList(shape, node, path, faults);
      return;
    case "map":
      if (node.kind !== "object") wrongType(node, path, faults, say("languageMap"));
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

function wrongType(node: JsonNode, path: JsonPath, faults: FaultSink, expected: Said): void {
  faults.add("wrong-type", path, node.start, () => ({ found: describeNode(node), expected }));
}

/** True where the node is a string that can be judged further. */
function checkString(node: JsonNode, path: JsonPath, faults: FaultSink, expected: Said): boolean {
  if (node.kind !== "string") {
    wrongType(node, path, faults, expected);
    return false;
  }
  if (node.value === "") {
    faults.add("empty-string", path, node.start, () => ({
      found: '""',
      expected: say("notEmptyString"),
    }));
    return false;
  }
  if (!node.value.isWellFormed()) {
    faults.add("ill-formed-string", path, node.start, () => ({
      found: describeNode(node),
      expected: say("wellFormed"),
    }));
    return false;
  }
  return true;
}

function checkForm(form: Form, node: JsonNode, path: JsonPath, faults: FaultSink): void {
  if (node.kind !== "string" || form.test(node.value)) return;
  const string = node;
  faults.add(form.fault, path, node.start, () => {
    const hint = form.hint?.(string.value) ?? null;
    return {
      found: describeNode(node),
      expected: hint === null ? form.expected : say("both", form.expected, hint),
    };
  });
}

function checkChoice(shape: ChoiceShape, node: JsonNode, path: JsonPath, faults: FaultSink): void {
  const names = shape.values.map((value) => JSON.stringify(value)).join(", ");
  const expected = shape.values.length === 1 ? names : say("oneOf", names);
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
  faults: FaultSink,
  check: (value: JsonNode, path: JsonPath) => void,
): void {
  if (node.members.length === 0) {
    faults.add("empty-map", path, node.start, () => ({
      found: say("emptyObject"),
      expected: say("oneLanguage"),
    }));
  }
  const spelled = new Map<string, string>();
  for (const { key, keyStart, value } of node.members) {
    const at = { parent: path, token: key };
    if (!isLanguageTag(key)) {
      faults.add("bad-language", at, keyStart, () => ({
        found: shownString(key),
        expected: say("asKey", languageForm.expected),
      }));
    } else {
      // The very same key twice is a duplicate key and noted as such.
      const before = spelled.get(languageKey(key));
      if (before !== undefined && before !== key) {
        faults.add("duplicate-language", at, keyStart, () => ({
          found: say("besides", key, before),
          expected: say("languageOnce"),
        }));
      }
      spelled.set(languageKey(key), before ?? key);
    }
    check(value, at);
  }
}

function checkList(shape: ListShape, node: JsonNode, path: JsonPath, faults: FaultSink): void {
  if (node.kind !== "array") {
    wrongType(node, path, faults, say("list"));
    return;
  }
  if (shape.nonEmpty && node.items.length === 0) {
    faults.add("empty-list", path, node.start, () => ({
      found: say("emptyList"),
      expected: say("oneEntry"),
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
      found: say("again", describeNode(judged), String(before)),
      expected: say("once"),
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

function checkObject(shape: ObjectShape, node: JsonNode, path: JsonPath, faults: FaultSink): void {
  if (node.kind !== "object") {
    wrongType(node, path, faults, say("object"));
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
        expected: say("onlyFields", [...required.keys(), ...optional.keys()].join(", ")),
      }));
    }
  }
  for (const [name, field] of required) {
    if (present.has(name)) continue;
    faults.add("missing-field", { parent: path, token: name }, node.start, () => ({
      found: say("objectWithout", name),
      expected: say("field", name, { meaning: field.description }),
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

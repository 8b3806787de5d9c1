/**
 * The JSON Schemas (draft 2020-12) of corpus.json and of a coding's file, for editors: all of the shapes
 * that such a schema can say, so never stricter than the gate. Only `npm run schema` and the tests load
 * this; the shapes that the page carries know nothing of it.
 */
import { codingShape } from "./codingShape.ts";
import { corpusShape } from "./corpusShape.ts";
import type { FormName, ObjectShape, RuleName, Shape } from "./shape.ts";

/** A piece of a JSON Schema. */
export type SchemaPart = { readonly [keyword: string]: unknown };

const id = "[a-z0-9]+(-[a-z0-9]+)*";

const forms: Readonly<Record<FormName, SchemaPart>> = {
  id: { type: "string", pattern: `^${id}$` },
  reference: { type: "string", pattern: `^${id}$` },
  targetReference: { type: "string", pattern: `^${id}\\.${id}$` },
  targetOrTopicReference: { type: "string", pattern: `^${id}(\\.${id})?$` },
  date: { type: "string", minLength: 1, pattern: "^[-0-9XYTZ:+?~%/.]+$" },
  day: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", format: "date" },
  language: { type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
  country: { type: "string", pattern: "^[A-Z]{2}$" },
  path: {
    type: "string",
    pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$",
  },
  sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
  url: { type: "string", pattern: "^https?://[^/\\\\?# ][^ \\\\]*$" },
};

const rules: Readonly<Record<RuleName, SchemaPart>> = {
  nothingOutrightIsImplied: {
    if: { properties: { basis: { const: "implied" } }, required: ["basis"] },
    // oxlint-disable-next-line unicorn/no-thenable -- `then` is a keyword of JSON Schema
    then: { properties: { position: { enum: [1, 0, -1] } } },
  },
  codedOrUncoded: {
    not: { required: ["coded", "uncoded"], properties: { uncoded: { minItems: 1 } } },
  },
  oneHolder: { oneOf: [{ required: ["organization"] }, { required: ["name"] }] },
};

const languageKeys: SchemaPart = { propertyNames: { $ref: "#/$defs/language" }, minProperties: 1 };

const text: SchemaPart = {
  description: "One string, or the same in several languages.",
  oneOf: [
    { type: "string", minLength: 1 },
    { type: "object", ...languageKeys, additionalProperties: { type: "string", minLength: 1 } },
  ],
};

/** The JSON Schema of corpus.json. */
export function corpusSchema(): SchemaPart {
  return rootSchema("positionary/1", corpusShape);
}

/** The JSON Schema of a coding's file. */
export function codingSchema(): SchemaPart {
  return rootSchema("positionary-coding/1", codingShape);
}

function rootSchema(title: string, shape: ObjectShape): SchemaPart {
  const defs: Record<string, SchemaPart> = { text, language: forms.language };
  const root = schemaOf(shape, defs);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...root,
    $defs: defs,
  };
}

/** Adds the definitions that it refers to. */
function schemaOf(shape: Shape, defs: Record<string, SchemaPart>): SchemaPart {
  const { description } = shape;
  switch (shape.kind) {
    case "string":
      if (shape.form === null) return { description, type: "string", minLength: 1 };
      defs[shape.form.name] = forms[shape.form.name];
      // The type again: a validator need not follow the reference to know that the entries of a list are
      // plain, which is what its test of uniqueness is quick or slow by.
      return { description, type: "string", $ref: `#/$defs/${shape.form.name}` };
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
        // Of strings only: validators compare objects each with each, minutes for a corpus of thousands.
        ...(shape.same === "value" ? { uniqueItems: true } : {}),
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
        ...(shape.rules.length > 0 ? { allOf: shape.rules.map(({ name }) => rules[name]) } : {}),
      };
    }
  }
}

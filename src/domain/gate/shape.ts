/**
 * A small vocabulary to say what a JSON file must look like: strings of a form, choices, lists, objects
 * and language maps. A shape drives the check of a file, node by node with pointers and places
 * (`checkShape.ts`), the type of what has passed it (`Shaped`) and the JSON Schema that editors use
 * (`jsonSchema.ts`, which no page loads).
 */
import type { Text } from "#domain/corpus.ts";
import type { FaultKind, FaultSink } from "./fault.ts";
import type { JsonObject, JsonPath } from "./json.ts";
import type { Said } from "./saying.ts";

/** The forms that there are. */
export type FormName =
  | "id"
  | "reference"
  | "targetReference"
  | "targetOrTopicReference"
  | "date"
  | "day"
  | "language"
  | "country"
  | "path"
  | "sha256"
  | "url";

/** The rules that there are. */
export type RuleName = "nothingOutrightIsImplied" | "codedOrUncoded" | "oneHolder";

/** What a string must look like beyond not being empty. */
export interface Form {
  /** By this name `jsonSchema.ts` knows what a schema can say of it. */
  readonly name: FormName;
  readonly test: (value: string) => boolean;
  readonly fault: FaultKind;
  readonly expected: Said;
  /** What may have been meant by a value of another form; null where nothing can be said. */
  readonly hint?: (value: string) => Said | null;
}

/** A condition on an object that its fields cannot say one by one. */
export interface Rule {
  /** By this name `jsonSchema.ts` knows how a schema says it. */
  readonly name: RuleName;
  readonly check: (object: JsonObject, path: JsonPath, faults: FaultSink) => void;
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

/** A string, of a form where one is given. */
export const string = (description: string, form: Form | null = null): StringShape => ({
  kind: "string",
  description,
  form,
});
/** A `Text`: one string or one for each language. */
export const text = (description: string): TextShape => ({ kind: "text", description });
/** True or false. */
export const boolean = (description: string): BooleanShape => ({ kind: "boolean", description });
/** One of a few values. */
export const choice = <V extends string | number>(
  description: string,
  values: readonly V[],
  fault: FaultKind = "wrong-value",
): ChoiceShape<V> => ({ kind: "choice", description, values, fault });
/** A list; `same` says when two entries repeat each other. */
export const list = <S extends Shape>(
  description: string,
  item: S,
  same: Sameness,
  nonEmpty = false,
): ListShape<S> => ({ kind: "list", description, item, same, nonEmpty });
/** An object whose keys are language tags. */
export const map = <S extends Shape>(description: string, value: S): MapShape<S> => ({
  kind: "map",
  description,
  value,
});
type NoFields = Record<never, never>;
/** An object of these fields and no others. */
export const object = <R extends Fields, O extends Fields>(
  description: string,
  required: R,
  optional: O,
  rules: readonly Rule[] = [],
): ObjectShape<R, O> => ({ kind: "object", description, required, optional, rules });
/** An object of which nothing may be left out. */
export const whole = <R extends Fields>(
  description: string,
  required: R,
): ObjectShape<R, NoFields> => object(description, required, {});

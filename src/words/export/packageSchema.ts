/** Tables of a data package, and the fields that they have (Frictionless, Table Schema). */
import { positions } from "#domain/corpus.ts";
import type { Value } from "./table.ts";

/** A field of Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean";
  readonly format?: "uri";
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number;
  };
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table of the package. Its rows are made as they are written. */
export interface Resource {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly count: number;
  readonly rows: () => Iterable<readonly Value[]>;
}

export const required = { required: true } as const;
export const id = (name: string, description?: string): Field => ({
  name,
  type: "string",
  ...(description === undefined ? {} : { description }),
  constraints: required,
});
export const text = (name: string, description?: string): Field => ({
  name,
  type: "string",
  ...(description === undefined ? {} : { description }),
});
export const address = (name: string): Field => ({ name, type: "string", format: "uri" });
export const oneOf = (name: string, values: readonly string[], optional = false): Field => ({
  name,
  type: "string",
  constraints: { ...(optional ? {} : required), enum: values },
});
export const yesOrNo = (name: string, description: string): Field => ({
  name,
  type: "boolean",
  description,
  constraints: required,
});
const positionWords =
  "2 supports, 1 leans toward, 0 mixed, -1 leans against, -2 opposes; never a silence";
export const position: Field = {
  name: "position",
  type: "integer",
  description: positionWords,
  constraints: { ...required, enum: positions },
};
/** Of what may be a silence. */
export const positionIfAny: Field = {
  ...position,
  description: `${positionWords}, for which it is empty`,
  constraints: { enum: positions },
};
export const count = (name: string, description: string, minimum: number): Field => ({
  name,
  type: "integer",
  description,
  constraints: { minimum },
});
export const edtf = (name: string) => text(name, "EDTF (ISO 8601-2), as uncertain as it is");
export const to = (
  resource: string,
  fields: readonly string[],
  own: readonly string[],
): ForeignKey => ({
  fields: own,
  reference: { resource, fields },
});

/** One row after the other, so that whoever writes them can rest in between. */
export function* mapped<T>(
  items: Iterable<T>,
  rowOf: (item: T) => readonly Value[],
): Generator<readonly Value[], undefined> {
  for (const item of items) yield rowOf(item);
  return undefined;
}

export function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((all, item) => all + of(item), 0);
}

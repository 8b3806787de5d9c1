/** Tables of a data package, and the fields that they have (Frictionless, Table Schema). */
import { positions } from "#domain/corpus.ts";
import type { FieldNote, PackageTable } from "#i18n/packageText.ts";
import type { Value } from "./table.ts";

/** A field of Table Schema; its words are those of the reader's language (`packageText`). */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean";
  readonly format?: "uri";
  /** What is to be said of it, where its name does not say it. */
  readonly note?: FieldNote;
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
  readonly name: PackageTable;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly count: number;
  readonly rows: () => Iterable<readonly Value[]>;
}

export const required = { required: true } as const;
export const id = (name: string, note?: FieldNote): Field => ({
  name,
  type: "string",
  ...(note === undefined ? {} : { note }),
  constraints: required,
});
export const text = (name: string, note?: FieldNote): Field => ({
  name,
  type: "string",
  ...(note === undefined ? {} : { note }),
});
export const address = (name: string): Field => ({ name, type: "string", format: "uri" });
export const oneOf = (name: string, values: readonly string[], optional = false): Field => ({
  name,
  type: "string",
  constraints: { ...(optional ? {} : required), enum: values },
});
export const yesOrNo = (name: string, note: FieldNote): Field => ({
  name,
  type: "boolean",
  note,
  constraints: required,
});
export const position: Field = {
  name: "position",
  type: "integer",
  note: "position",
  constraints: { ...required, enum: positions },
};
/** Of what may be a silence. */
export const positionIfAny: Field = {
  ...position,
  note: "positionIfAny",
  constraints: { enum: positions },
};
export const count = (name: string, note: FieldNote, minimum: number): Field => ({
  name,
  type: "integer",
  note,
  constraints: { minimum },
});
export const edtf = (name: string) => text(name, "edtf");
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

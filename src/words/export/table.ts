/** A table as every tabular format takes it: typed columns, and rows that are made one by one. */

/** What a field holds; null where it has nothing to say. */
export type Value = string | number | null;

/** How much room its fields want: an id or a code, a name, sentences; or an address that can be followed. */
export type ColumnKind = "id" | "label" | "prose" | "link";

export interface Column {
  /** The same in every language: what a script finds it by. */
  readonly name: string;
  readonly type: "string" | "integer";
  readonly kind: ColumnKind;
  /** For a reader, in the language of the interface. */
  readonly title: string;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** About how many rows there are, for whoever shows how far it is. */
  readonly count: number;
  readonly rows: () => Iterable<readonly Value[]>;
}

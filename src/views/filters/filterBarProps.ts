import type { Relation } from "#domain/agreement.ts";
import type { Arrangement } from "#domain/arrange.ts";
import type { Organization, Reason, Topic } from "#domain/corpus.ts";
import type { Face, Filters, Order } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";

/** What the filters are drawn from. */
export interface FilterBarProps {
  /** All that a filter can name, in the order of the corpus. */
  readonly organizations: readonly Organization[];
  readonly topics: readonly Topic[];
  readonly reasons: readonly Reason[];
  /** The faces that the corpus has at all, whatever is filtered. */
  readonly faces: ReadonlySet<Face>;
  /** Whether the grid may show what others say of its organizations. */
  readonly hasReported: boolean;
  readonly arrangement: Arrangement;
  readonly filters: Filters;
  /** Relations that the comparison is restricted to; empty where it is not what is shown. */
  readonly relations: readonly Relation[];
  readonly rows: Order;
  readonly columns: Order;
  readonly t: Messages;
  readonly onFilters: (filters: Filters) => void;
  readonly onRelations: (relations: readonly Relation[]) => void;
  readonly onClearAll: () => void;
  readonly onOrder: (order: { readonly rows?: Order; readonly columns?: Order }) => void;
}

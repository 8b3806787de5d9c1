import type { ReactNode } from "react";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import type { Lit } from "#domain/selection.ts";
import { type Store, useStored } from "#ui/store.ts";

/** Whether an organization is lit somewhere on the page. */
export function useLitOrganization(lit: Store<Lit>, organization: OrganizationId): boolean {
  return useStored(lit, (now) => now.organizations.includes(organization));
}

/** Whether a target is; a folded topic (null) never. */
export function useLitTarget(lit: Store<Lit>, target: TargetId | null): boolean {
  return useStored(lit, (now) => now.target !== null && now.target === target);
}

interface LitRowProps {
  readonly lit: Store<Lit>;
  readonly of: { readonly organization: OrganizationId } | { readonly target: TargetId | null };
  /** Made by the grid, and so the same while only the light changes. */
  readonly children: ReactNode;
  /** From 1, where not every row is in the page. */
  readonly rowIndex?: number;
}

/** A row of the table that is tinted while what it stands for is lit. Its cells are not drawn again for it. */
export function LitRow({ lit, of, children, rowIndex }: LitRowProps) {
  const isLit = useStored(lit, (now) =>
    "organization" in of
      ? now.organizations.includes(of.organization)
      : now.target !== null && now.target === of.target,
  );
  return (
    <tr aria-rowindex={rowIndex} className={isLit ? "bg-lit" : ""}>
      {children}
    </tr>
  );
}

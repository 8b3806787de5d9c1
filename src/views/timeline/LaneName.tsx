import type { Organization } from "#domain/corpus.ts";
import type { Lit } from "#domain/selection.ts";
import { type Store, useStored } from "#ui/store.ts";

interface LaneNameProps {
  readonly organization: Organization;
  readonly top: number;
  readonly lit: Store<Lit>;
}

/** Whose lane it is. */
export function LaneName({ organization, top, lit }: LaneNameProps) {
  const isLit = useStored(lit, (now) => now.organizations.includes(organization.id));
  return (
    <li
      style={{ top }}
      className={`absolute left-1 text-label font-semibold ${isLit ? "text-accent" : ""}`}
    >
      {/* A lane has room for two lines: more would stand in the next one. */}
      <bdi className="line-clamp-2 leading-tight">{organization.shortName}</bdi>
    </li>
  );
}

import type { ReactNode } from "react";
import type { Organization, Target, Topic } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { longestSlanted } from "#views/grid/gridLayout.ts";

// What can be pressed in the headers of the grid, as it looks, in the frame.

export function Cell({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  return <td className={`border-b border-rule p-0 align-top ${className}`}>{children}</td>;
}

export function Name({ of, t }: { readonly of: Target; readonly t: Messages }) {
  return <Wording of={wordingFor(of.shortLabel ?? of.label, t.code)} />;
}

/**
 * The name over a narrow column. A picture of fixed size: were it text of the page, its slanted box would
 * have another corner when the faces come, which counts as a jump though nobody sees one.
 */
export function SlantedName({ of, t }: { readonly of: Target; readonly t: Messages }) {
  const name = wordingFor(of.shortLabel ?? of.label, t.code);
  return (
    <svg width={longestSlanted} height="24" className="block">
      <text y="16" lang={name.language ?? undefined} className="fill-current">
        {name.text}
      </text>
    </svg>
  );
}

export function TopicName({ topic, t }: { readonly topic: Topic; readonly t: Messages }) {
  return (
    <span className="flex items-center gap-0.5">
      <span className="min-w-0 truncate leading-6 font-semibold">
        {wordingFor(topic.label, t.code).text}
      </span>
      <span className="grid size-6 shrink-0 place-items-center text-[0.7em] text-faint">▾</span>
    </span>
  );
}

export function OrganizationName({ organization }: { readonly organization: Organization }) {
  return (
    <span className="max-w-full min-w-6 truncate text-left leading-6 font-semibold">
      <bdi>{organization.shortName}</bdi>
    </span>
  );
}

export function Pick() {
  return (
    <span className="frame-pick grid size-6 shrink-0 place-items-center text-xs text-faint">+</span>
  );
}

import type { ReactNode } from "react";
import type { Organization, Target, Topic } from "#domain/corpus.ts";
import type { Language } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { longestSlanted } from "#views/grid/gridLayout.ts";
import { organizationFile, pagesFolder, targetFile } from "#views/pages/pagePaths.ts";

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

/** The language of the plain pages that names and marks lead to, for where no script runs; null for none. */
export type Pages = Language | null;

/** The way to a plain page, from the first page. */
export function pageAt(pages: Language, file: string): string {
  return `./${pagesFolder}/${pages}/${file}`;
}

interface WayProps {
  readonly file: string;
  readonly pages: Pages;
  readonly className: string;
  /** For a name that is drawn as a picture, which has no words for whoever hears the page. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A name: the way to its plain page, where it can be gone to. Looks the same until no script runs. */
function Way({ file, pages, className, label, children }: WayProps) {
  return pages === null ? (
    <span className={className}>{children}</span>
  ) : (
    <a href={pageAt(pages, file)} className={className} aria-label={label}>
      {children}
    </a>
  );
}

interface TargetNameProps {
  readonly of: Target;
  readonly pages: Pages;
  readonly t: Messages;
}

export function TargetName({ of, pages, t }: TargetNameProps) {
  return (
    <Way
      file={targetFile(of.id)}
      pages={pages}
      className="inline-flex min-h-6 items-center text-left leading-tight wrap-anywhere"
    >
      <Wording of={wordingFor(of.shortLabel ?? of.label, t.code)} />
    </Way>
  );
}

/**
 * The name over a narrow column. A picture of fixed size: were it text of the page, its slanted box would
 * have another corner when the faces come, which counts as a jump though nobody sees one.
 */
export function SlantedName({ of, pages, t }: TargetNameProps) {
  const name = wordingFor(of.shortLabel ?? of.label, t.code);
  return (
    <Way file={targetFile(of.id)} pages={pages} className="block" label={name.text}>
      <svg width={longestSlanted} height="24" className="block">
        <text y="16" lang={name.language ?? undefined} className="fill-current">
          {name.text}
        </text>
      </svg>
    </Way>
  );
}

export function TopicName({ topic, t }: { readonly topic: Topic; readonly t: Messages }) {
  return (
    <span className="flex items-center gap-0.5">
      <span className="min-w-0 truncate leading-6 font-semibold">
        {wordingFor(topic.label, t.code).text}
      </span>
      <span className="frame-fold grid size-6 shrink-0 place-items-center text-[0.7em] text-faint">
        ▾
      </span>
    </span>
  );
}

interface OrganizationNameProps {
  readonly organization: Organization;
  readonly pages: Pages;
}

export function OrganizationName({ organization, pages }: OrganizationNameProps) {
  return (
    <Way
      file={organizationFile(organization.id)}
      pages={pages}
      className="max-w-full min-w-6 truncate text-left leading-6 font-semibold"
    >
      <bdi>{organization.shortName}</bdi>
    </Way>
  );
}

export function Pick() {
  return (
    <span className="frame-pick grid size-6 shrink-0 place-items-center text-xs text-faint">+</span>
  );
}

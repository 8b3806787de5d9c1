import type { ReactNode } from "react";

interface SectionProps {
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel under a quiet heading. */
export function Section({ heading, children }: SectionProps) {
  return (
    <section className="mt-5 text-sm first:mt-0">
      <h3 className="mb-1.5 text-xs font-semibold text-faint">{heading}</h3>
      {children}
    </section>
  );
}

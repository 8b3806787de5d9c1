import type { ReactNode } from "react";

/** A part of the page under its heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="border-b border-rule pb-1 font-serif text-lg font-semibold">{title}</h3>
      <div className="pt-2">{children}</div>
    </section>
  );
}

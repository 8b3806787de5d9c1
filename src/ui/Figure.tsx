import type { ReactNode } from "react";
import { Tagged } from "./Tagged.tsx";

interface FigureProps {
  /** Large, for the eye: whoever hears the page needs it in `children`. */
  readonly figure: string;
  readonly children: ReactNode;
  readonly detail: readonly (
    | string
    | { readonly text: string; readonly language: string | null }
  )[];
}

/** An entry of a list: a large figure, a sentence, and under that an example. */
export function Figure({ figure, children, detail }: FigureProps) {
  return (
    <li className="flex items-center gap-4 border-b border-rule py-2.5">
      <span
        aria-hidden="true"
        className="min-w-13 shrink-0 font-serif text-xl font-semibold whitespace-nowrap tabular-nums"
      >
        {figure}
      </span>
      <div className="min-w-0 text-sm leading-snug">
        {children}
        {detail.length > 0 && (
          <p className="mt-0.5 text-label leading-5 text-soft">
            <Tagged parts={detail} />
          </p>
        )}
      </div>
    </li>
  );
}

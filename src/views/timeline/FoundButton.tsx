import type { ReactNode } from "react";
import { useFound } from "#ui/found.ts";

interface FoundButtonProps {
  /** Its key, by which the focus finds it, too. */
  readonly place: string;
  /** What is said of it where a search has found something there. */
  readonly said: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that is a link to something in words, marked where a search has found something there. */
export function FoundButton({ place, said, onClick, children }: FoundButtonProps) {
  const isFound = useFound(place);
  return (
    <button
      type="button"
      data-place={place}
      data-found={isFound || undefined}
      // ARIA 1.3; the rule knows 1.2 only.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-description={isFound ? said : undefined}
      onClick={onClick}
      className={`link min-h-6 text-left ${isFound ? "found pr-3" : ""}`}
    >
      {children}
    </button>
  );
}

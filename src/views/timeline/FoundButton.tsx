import type { ReactNode } from "react";
import { useFoundSign } from "#ui/found.ts";

interface FoundButtonProps {
  /** Its key, by which the focus finds it, too. */
  readonly place: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that is a link to something in words, marked where a search has found something there. */
export function FoundButton({ place, onClick, children }: FoundButtonProps) {
  const sign = useFoundSign(place);
  return (
    <button
      type="button"
      data-place={place}
      {...sign}
      onClick={onClick}
      className="link min-h-6 text-left data-found:pr-3"
    >
      {children}
    </button>
  );
}

import type { ReactNode } from "react";
import type { Destination, SearchPanelProps } from "./searchProps.ts";

interface FoundLinkProps extends Pick<SearchPanelProps, "hrefOf" | "onOpen"> {
  readonly to: Destination;
  readonly children: ReactNode;
}

/** A link to what was found: a press opens it here, a press with a key held goes the browser's own way. */
export function FoundLink({ to, hrefOf, onOpen, children }: FoundLinkProps) {
  return (
    <a
      href={hrefOf(to)}
      data-hit=""
      className="-mx-2 block min-h-6 rounded px-2 py-1 hover:bg-lit"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(to);
      }}
    >
      {children}
    </a>
  );
}

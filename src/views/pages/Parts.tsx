import type { TaggedPart } from "#words/shareWords.ts";
import { Worded } from "./Worded.tsx";

/** A line of words with reasons in it as small tags. */
export function Parts({ of }: { readonly of: readonly TaggedPart[] }) {
  return of.map((part, i) =>
    typeof part === "string" ? (
      part
    ) : (
      <span key={i}>
        <span className="tag">
          <Worded of={part} />
        </span>
        {!String(of[i + 1]).startsWith(":") && " "}
      </span>
    ),
  );
}

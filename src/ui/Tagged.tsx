import { Tag } from "./Tag.tsx";

interface TaggedProps {
  /** Strings are words of the line; the rest are tags in it. */
  readonly parts: readonly (string | { readonly text: string; readonly language: string | null })[];
}

/** A line of words with tags in it, each with a space after it but before a colon. */
export function Tagged({ parts }: TaggedProps) {
  return parts.map((part, i) =>
    typeof part === "string" ? (
      part
    ) : (
      <span key={i}>
        <Tag of={part} />
        {!String(parts[i + 1]).startsWith(":") && " "}
      </span>
    ),
  );
}

import type { SnippetPiece } from "./snippet.ts";

interface SnippetProps {
  readonly pieces: readonly SnippetPiece[];
  /** BCP 47; null where the corpus names none. */
  readonly language: string | null;
}

/** Words as they stand in a text, what was searched for marked. */
export function Snippet({ pieces, language }: SnippetProps) {
  return (
    <bdi lang={language ?? undefined} dir="auto">
      {pieces.map(({ text, found }, i) =>
        found ? (
          <mark key={i} className="found-word">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}

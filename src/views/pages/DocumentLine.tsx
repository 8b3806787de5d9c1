import type { Document } from "#domain/corpus.ts";
import { documentDate } from "#words/dateWords.ts";
import { lengthInWords } from "#words/documentWords.ts";
import { Sentence } from "./Sentence.tsx";
import { type PageContext, titleOf } from "./pageContext.ts";
import { documentFile } from "./pagePaths.ts";

interface DocumentLineProps {
  readonly document: Document;
  readonly t: PageContext["t"];
}

/** Title, date and length of a document, as the way to its page. */
export function DocumentLine({ document, t }: DocumentLineProps) {
  return (
    <a href={documentFile(document.id)}>
      <Sentence
        of={t.silence.document}
        parts={[titleOf(document, t), documentDate(document, t), lengthInWords(document, t)]}
      />
    </a>
  );
}

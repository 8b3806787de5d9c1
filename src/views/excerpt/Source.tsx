import type { Document, Organization } from "#domain/corpus.ts";
import type { Messages } from "#i18n/en.ts";
import { sourceOf } from "#words/cite/citation.ts";
import { sourceLine } from "#words/cite/prose.ts";

interface SourceProps {
  readonly document: Document;
  readonly organization: Organization;
  readonly t: Messages;
}

/** Who said it, where and when: the line under a quote. */
export function Source({ document, organization, t }: SourceProps) {
  return (
    <p className="source text-xs break-words text-soft">
      — <cite className="not-italic">{sourceLine(sourceOf(document, organization, t), t)}</cite>
      {document.text === null && <span className="text-warn"> ({t.textFailed})</span>}
    </p>
  );
}

import type { CorpusEvent, Document, Organization } from "#domain/corpus.ts";
import type { DocumentId, PassageId } from "#domain/ids.ts";
import { wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";

interface EventListProps {
  readonly events: readonly CorpusEvent[];
  readonly documents: readonly Document[];
  readonly organizations: readonly Organization[];
  readonly t: Messages;
  readonly onOpen: (document: DocumentId, passage: PassageId) => void;
}

/** Every event in words, each with the texts that name it. A click opens the passage. */
export function EventList({ events, documents, organizations, t, onOpen }: EventListProps) {
  if (events.length === 0) return null;
  const ordered = events.toSorted((a, b) => a.range.earliest - b.range.earliest);
  return (
    <details className="mt-1 text-sm">
      <summary className="plain-button">{t.timeline.eventsLabel(events.length)}</summary>
      <ol className="mt-1 columns-1 gap-x-8 md:columns-2">
        {ordered.map((event) => {
          const label = wordingFor(event.label, t.code);
          return (
            <li key={event.id} className="mb-1.5 break-inside-avoid text-[0.8125rem]">
              <span className="text-faint">{dateInWords(event.edtf, t)}</span>{" "}
              <span lang={label.language ?? undefined}>{label.text}</span>{" "}
              {event.asPrinted !== undefined && (
                <span className="text-faint">({t.timeline.asPrinted(event.asPrinted)}) </span>
              )}
              {event.passages.map(({ document, passage }) => {
                const namer = documents.find((one) => one.id === document)?.organization;
                const organization = organizations.find((one) => one.id === namer);
                return organization ? (
                  <button
                    key={`${document} ${passage}`}
                    type="button"
                    onClick={() => onOpen(document, passage)}
                    aria-label={`${organization.shortName}: ${t.timeline.openEvent(label.text, dateInWords(event.edtf, t))}`}
                    className="link mr-1.5 min-h-6"
                  >
                    {organization.shortName}
                  </button>
                ) : null;
              })}
            </li>
          );
        })}
      </ol>
    </details>
  );
}

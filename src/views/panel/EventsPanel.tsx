import type { CorpusEvent } from "#domain/corpus.ts";
import { type Opened, atEvent } from "#domain/opened.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords } from "#words/dateWords.ts";

interface EventsPanelProps {
  /** In the order of their days. */
  readonly events: readonly CorpusEvent[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Events that share a point of the axis, each a way to itself. */
export function EventsPanel({ events, t, onOpen }: EventsPanelProps) {
  return (
    <>
      <p className="text-sm text-soft">{t.panel.eventsNote}</p>
      <ol className="mt-3 space-y-1 text-sm">
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className="-mx-2 block w-[calc(100%+1rem)] rounded px-2 py-1.5 text-left hover:bg-lit"
              onClick={() => onOpen(atEvent(event.id))}
            >
              <span className="block text-xs text-faint">{dateInWords(event.edtf, t)}</span>
              <span className="text-accent underline decoration-1 underline-offset-2">
                <Wording of={wordingFor(event.label, t.code)} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

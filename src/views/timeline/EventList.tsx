import { memo } from "react";
import type { NamedEvent } from "#domain/namedEvents.ts";
import { type Opened, atDocument, atEvent } from "#domain/opened.ts";
import { eventPlace } from "#domain/place.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { timelineText } from "#i18n/timelineText.ts";
import { useFoundSign } from "#ui/found.ts";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords } from "#words/dateWords.ts";
import { FoundButton } from "./FoundButton.tsx";

interface EventListProps {
  readonly events: readonly NamedEvent[];
  /** How many of them the axis leaves out: of another time, or for want of room. */
  readonly outside: number;
  readonly crowdedOut: number;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Every event in words, each with the texts that name it. A click opens the passage. */
export const EventList = memo(function EventList(props: EventListProps) {
  const { events, outside, crowdedOut, t, onOpen } = props;
  const left = timelineText[t.code];
  const sign = useFoundSign(...events.map(({ event }) => eventPlace(event.id)));
  if (events.length === 0) return null;
  const ordered = events.toSorted((a, b) => a.event.range.earliest - b.event.range.earliest);
  return (
    <details className="event-list mt-1 text-sm">
      {/* Not every event has room on the axis, or a day on it: how many are only here is said. */}
      <summary {...sign} className="plain-button data-found:pr-3">
        <span>
          {[
            t.timeline.eventsLabel(events.length),
            ...(outside > 0 ? [left.outside(outside)] : []),
            ...(crowdedOut > 0 ? [left.crowdedOut(crowdedOut)] : []),
          ].join(" · ")}
        </span>
      </summary>
      <ol className="mt-1 columns-1 gap-x-8 md:columns-2">
        {ordered.map(({ event, namings }) => {
          const label = wordingFor(event.label, t.code);
          const date = dateInWords(event.edtf, t);
          return (
            <li key={event.id} className="mb-1.5 break-inside-avoid text-label">
              <span className="text-faint">{date}</span>{" "}
              <FoundButton place={eventPlace(event.id)} onClick={() => onOpen(atEvent(event.id))}>
                <Wording of={label} />
              </FoundButton>{" "}
              {event.asPrinted !== undefined && (
                <span className="text-faint">({t.timeline.asPrinted(event.asPrinted)}) </span>
              )}
              {event.note !== undefined && (
                <span className="text-faint">
                  <Wording of={wordingFor(event.note, t.code)} />{" "}
                </span>
              )}
              {namings.map(({ organization, document: source, passage }) => (
                <button
                  key={`${source} ${passage}`}
                  type="button"
                  onClick={() => onOpen(atDocument(source, passage))}
                  aria-label={`${organization.shortName}: ${t.timeline.openEvent(label.text, date)}`}
                  className="link mr-1.5 min-h-6"
                >
                  {organization.shortName}
                </button>
              ))}
            </li>
          );
        })}
      </ol>
    </details>
  );
});

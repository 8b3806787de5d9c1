import { memo } from "react";
import { type Opened, atOrganization } from "#domain/opened.ts";
import type { EventReading } from "#domain/reading.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords } from "#words/dateWords.ts";

interface EventHeadProps {
  readonly reading: EventReading;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** An event: when it was, how a text prints that, why it was corrected, who names it. */
export const EventHead = memo(function EventHead({ reading, t, onOpen }: EventHeadProps) {
  const { event, namedBy } = reading;
  return (
    <div className="mb-4 space-y-1.5 border-b border-rule pb-4 text-sm">
      <p className="font-serif text-lg leading-snug font-semibold">
        <Wording of={wordingFor(event.label, t.code)} />
      </p>
      <p className="text-soft">
        {dateInWords(event.edtf, t)}
        {event.asPrinted !== undefined && ` (${t.panel.printedAs(event.asPrinted)})`}
      </p>
      {event.note !== undefined && (
        <p className="border-l-2 border-control pl-3 text-soft">
          <Wording of={wordingFor(event.note, t.code)} />
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-soft">
        <span>{t.panel.namedBy}</span>
        {namedBy.map((organization) => (
          <button
            key={organization.id}
            type="button"
            className="link min-h-6"
            onClick={() => onOpen(atOrganization(organization.id))}
          >
            {organization.shortName}
          </button>
        ))}
      </p>
    </div>
  );
});

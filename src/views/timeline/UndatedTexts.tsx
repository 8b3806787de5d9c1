import { type Ref, useRef, useState } from "react";
import { type Opened, atDocument } from "#domain/opened.ts";
import { documentPlace } from "#domain/place.ts";
import type { DatedDocument } from "#domain/timeline.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { FoundButton } from "./FoundButton.tsx";
import type { ViewHandle } from "#ui/viewHandle.ts";
import { useTimelineHandle } from "./useTimelineHandle.ts";

interface UndatedTextsProps {
  readonly documents: readonly DatedDocument[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly ref?: Ref<ViewHandle> | undefined;
}

/** So many are listed before the reader asks for all. */
const first = 30;

/** In place of an axis where no text has a date: the texts themselves. */
export function UndatedTexts({ documents, t, onOpen, ref }: UndatedTextsProps) {
  const section = useRef<HTMLElement>(null);
  useTimelineHandle(ref, section);
  const [all, setAll] = useState(false);
  const shown = all ? documents : documents.slice(0, first);
  return (
    <section ref={section} aria-labelledby="timeline-heading">
      <h2 id="timeline-heading" className="text-label font-semibold text-soft">
        {t.timeline.heading}
      </h2>
      <p className="mt-1 text-sm text-soft">{t.timeline.noDates}</p>
      <ul className="mt-2 columns-[18rem] gap-6 text-sm">
        {shown.map(({ document, organization }) => (
          <li key={document.id} className="break-inside-avoid pb-1.5 leading-snug">
            <FoundButton
              place={documentPlace(document.id)}
              onClick={() => onOpen(atDocument(document.id))}
            >
              <bdi>{organization.shortName}</bdi>:{" "}
              <Wording of={wordingFor(document.title, t.code)} />
            </FoundButton>
          </li>
        ))}
      </ul>
      {shown.length < documents.length && (
        <button type="button" className="chip mt-2" onClick={() => setAll(true)}>
          {t.showAll(documents.length)}
        </button>
      )}
    </section>
  );
}

import { useState } from "react";
import type { Reading } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";

interface ReaderFooterProps {
  readonly reading: Reading;
  /** Of the chosen step, from 0; -1 where none is chosen. */
  readonly index: number;
  readonly t: Messages;
  readonly onStep: (by: 1 | -1) => void;
  /** Scrolls to what stands above the text. */
  readonly onTop: () => void;
  /** Copies the chosen quote with its source; resolves to false where that fails. */
  readonly onCopyQuote: () => Promise<boolean>;
}

/** Previous and next passage, where one is, and the way back up. */
export function ReaderFooter({ reading, index, t, onStep, onTop, onCopyQuote }: ReaderFooterProps) {
  const { steps, strongest, kind } = reading;
  const count = steps.length;
  const [copied, setCopied] = useState<{ readonly at: number; readonly done: boolean } | null>(
    null,
  );
  return (
    <footer className="no-print flex shrink-0 items-center justify-between gap-2 border-t border-rule px-3 py-1.5 text-label sm:px-5">
      <button
        type="button"
        className="plain-button disabled:opacity-40"
        disabled={index === 0}
        aria-keyshortcuts="p"
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">←&nbsp;</span>
        {t.reader.previous}
      </button>
      <p role="status" className="min-w-0 text-center leading-tight text-soft">
        {copied?.at === index ? (
          copied.done ? (
            t.reader.quoteCopied
          ) : (
            t.reader.copyFailed
          )
        ) : index < 0 ? (
          t.reader.noneOfDocument(count)
        ) : (
          <>
            {t.tabs.place(index + 1, count)}
            <span className="sr-only"> {t.tabs.passagesOf[kind]}</span>
            {index === strongest && count > 1 && (
              <span className="text-faint">
                , {t.tabs.strongest}
                <span className="sr-only">: {t.tabs.strongestNote}</span>
              </span>
            )}
          </>
        )}
      </p>
      <span className="flex shrink-0">
        {index >= 0 && (
          <button
            type="button"
            className="plain-button min-w-7 justify-center"
            aria-label={t.reader.copyQuote}
            title={t.reader.copyQuote}
            onClick={() => void onCopyQuote().then((done) => setCopied({ at: index, done }))}
          >
            <CopySign />
          </button>
        )}
        <button type="button" className="plain-button" onClick={onTop}>
          <span aria-hidden="true">↑&nbsp;</span>
          {t.tabs.toSummary}
        </button>
        <button
          type="button"
          className="plain-button disabled:opacity-40"
          disabled={index === count - 1}
          aria-keyshortcuts="n"
          onClick={() => onStep(1)}
        >
          {t.reader.next}
          <span aria-hidden="true">&nbsp;→</span>
        </button>
      </span>
    </footer>
  );
}

/** Two sheets, one over the other. */
function CopySign() {
  return (
    <svg aria-hidden="true" width="15" height="15" viewBox="0 0 16 16" fill="none">
      <path
        d="M5.5 5.5h8v8h-8zM2.5 10.5v-8h8"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}

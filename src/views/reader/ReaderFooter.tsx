import type { Messages } from "#i18n/en.ts";

interface ReaderFooterProps {
  readonly t: Messages;
  /** Of the chosen passage, from 0; -1 where none is chosen. */
  readonly index: number;
  readonly count: number;
  readonly forStance: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** Previous and next passage, and where one is. */
export function ReaderFooter({ t, index, count, forStance, onStep }: ReaderFooterProps) {
  const place =
    index < 0
      ? t.reader.noneOfDocument(count)
      : forStance
        ? t.reader.ofStance(index + 1, count)
        : t.reader.ofDocument(index + 1, count);
  return (
    <footer className="no-print flex shrink-0 items-center justify-between gap-2 border-t border-rule px-4 py-1.5 text-label sm:px-6">
      <button
        type="button"
        className="plain-button disabled:opacity-40"
        disabled={index === 0}
        aria-keyshortcuts="p"
        title="p"
        onClick={() => onStep(-1)}
      >
        <span aria-hidden="true">←&nbsp;</span>
        {t.reader.previous}
      </button>
      <p role="status" className="text-center text-soft">
        {place}
      </p>
      <button
        type="button"
        className="plain-button disabled:opacity-40"
        disabled={index === count - 1}
        aria-keyshortcuts="n"
        title="n"
        onClick={() => onStep(1)}
      >
        {t.reader.next}
        <span aria-hidden="true">&nbsp;→</span>
      </button>
    </footer>
  );
}

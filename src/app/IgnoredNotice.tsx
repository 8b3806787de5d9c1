import { useState } from "react";
import type { Ignored } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";

export interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[];
  readonly t: Messages;
  /** The button that had the focus is gone: somebody must take it. */
  readonly onDismissed: () => void;
}

/** Says, quietly, which parts of a link were left out. */
export function IgnoredNotice({ ignored, t, onDismissed }: IgnoredNoticeProps) {
  const [dismissed, setDismissed] = useState<readonly Ignored[] | null>(null);
  if (ignored.length === 0 || dismissed === ignored) return null;
  return (
    <div
      role="status"
      className="no-print mx-4 mt-2 flex items-start justify-between gap-4 rounded border border-rule bg-panel px-3 py-1.5 text-label sm:mx-6"
    >
      <p className="min-w-0 break-words">
        {t.notice.ignored}{" "}
        {ignored.slice(0, 12).map(({ part, value }, i) => (
          <code key={i} className="mr-2 text-faint">
            {part}={value.length > 60 ? `${value.slice(0, 60)}…` : value}
          </code>
        ))}
        {ignored.length > 12 && t.error.more(ignored.length - 12)}
      </p>
      <button
        type="button"
        className="plain-button"
        onClick={() => {
          setDismissed(ignored);
          onDismissed();
        }}
      >
        {t.notice.dismiss}
      </button>
    </div>
  );
}

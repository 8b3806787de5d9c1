import { useState } from "react";
import type { Reading } from "#domain/reading.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";

interface ReaderBarProps {
  readonly reading: Reading;
  readonly t: Messages;
  readonly onClose: () => void;
  readonly onCopyLink: () => Promise<boolean>;
}

/** Whose words, on which topic; the link to this very view; the way out. */
export function ReaderBar({ reading, t, onClose, onCopyLink }: ReaderBarProps) {
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);
  const { organization } = reading;
  const topic = reading.kind === "cell" ? reading.topic : null;
  const copy = async () => {
    setCopied((await onCopyLink()) ? "yes" : "failed");
    setTimeout(() => setCopied(null), 2500);
  };
  return (
    <header className="flex shrink-0 items-center justify-between gap-3 px-5 pt-3 pb-1 text-label text-soft sm:px-7">
      <p className="min-w-0 truncate">
        <span title={textIn(organization.name, t.code)}>{organization.shortName}</span>
        {topic && <> · {textIn(topic.label, t.code)}</>}
      </p>
      <div className="no-print flex shrink-0 items-center">
        <span role="status" className="mr-2 text-xs text-faint">
          {copied === "yes" ? t.reader.copied : copied === "failed" ? t.reader.copyFailed : ""}
        </span>
        <button type="button" className="plain-button" onClick={copy}>
          {t.reader.copyLink}
        </button>
        <button
          type="button"
          className="plain-button min-w-7 justify-center"
          aria-label={t.reader.close}
          title={`${t.reader.close} (Esc)`}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
    </header>
  );
}

import { type ReactNode, useEffect, useRef, useState } from "react";

/** What the controls of a strip are called. */
export interface StripWords {
  readonly cite: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly close: string;
}

interface StripProps {
  readonly mark?: ReactNode;
  /** The small line above the heading. */
  readonly over: ReactNode;
  readonly heading: ReactNode;
  /** The small line under the heading. */
  readonly under?: ReactNode;
  /** Controls before the link. */
  readonly children?: ReactNode;
  readonly words: StripWords;
  readonly onClose: () => void;
  readonly onCite: () => void;
  /** Resolves to false where copying failed. */
  readonly onCopyLink: () => Promise<boolean>;
}

/**
 * The strip that stays while a panel is scrolled: what is open, the link to it, the way out. At most
 * 76 px high, so each of its lines is cut where it is too long; the panel says it in full below.
 */
export function Strip(props: StripProps) {
  const { mark, over, heading, under, children, words, onClose, onCite, onCopyLink } = props;
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async () => {
    setCopied((await onCopyLink()) ? "yes" : "failed");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCopied(null), 2500);
  };
  return (
    <header
      data-strip
      className="flex h-19 shrink-0 items-center gap-3 border-b border-rule pr-2 pl-4 sm:pl-6 print:h-auto"
    >
      {mark}
      <div className="min-w-0 flex-1">
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1">
            <p className="truncate text-xs text-faint">{over}</p>
            {/* The focus comes here when something is opened; its ring stays within the line. */}
            <h2
              tabIndex={-1}
              data-reader-heading
              className="-mx-1 truncate rounded px-1 font-serif text-[1.0625rem] leading-6 font-semibold -outline-offset-2"
            >
              {heading}
            </h2>
          </div>
          <div className="no-print flex shrink-0 items-center">
            {children}
            <span role="status" className="max-w-28 text-right text-xs leading-tight text-faint">
              {copied === "yes" ? words.copied : copied === "failed" ? words.copyFailed : ""}
            </span>
            <button
              type="button"
              className="plain-button min-w-7 justify-center"
              onClick={onCite}
              aria-label={words.cite}
              title={words.cite}
            >
              <span aria-hidden="true" className="font-serif text-xl leading-none">
                ❞
              </span>
            </button>
            <button
              type="button"
              className="plain-button"
              onClick={copy}
              aria-label={words.copyLink}
            >
              <LinkSign />
            </button>
            <button
              type="button"
              className="plain-button min-w-7 justify-center"
              aria-label={words.close}
              aria-keyshortcuts="Escape"
              onClick={onClose}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </div>
        </div>
        {/* Under the controls as well: what it says would be cut beside them. */}
        {under && <p className="mt-0.5 truncate pr-2 text-xs leading-5 text-soft">{under}</p>}
      </div>
    </header>
  );
}

/** Two links of a chain. */
function LinkSign() {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none">
      <path
        d="M6.5 9.5l3-3M7.5 4.5l1-1a2.83 2.83 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.83 2.83 0 0 1-4-4l1-1"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}

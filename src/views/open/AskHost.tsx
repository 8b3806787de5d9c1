import { useEffect, useRef } from "react";
import type { Messages } from "#i18n/en.ts";
import { openText } from "#i18n/openText.ts";

export interface AskHostProps {
  readonly address: URL;
  /** What happens instead, on the button that says no. */
  readonly no: string;
  readonly t: Messages;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Before anything is fetched from another host: which one it is, and whether it may be asked. */
export function AskHost({ address, no, t, onYes, onNo }: AskHostProps) {
  const words = openText[t.code];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mx-auto my-12 max-w-xl px-6">
      <h2
        ref={heading}
        tabIndex={-1}
        className="font-serif text-2xl font-semibold break-words outline-none"
      >
        {words.askTitle(address.host)}
      </h2>
      <p className="mt-3">{words.askNote(address.host)}</p>
      <p className="mt-3 text-xs text-faint">{words.askWhat}</p>
      <p className="max-h-40 overflow-y-auto font-mono text-sm break-all">{address.href}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="button" className="chip chip-on" onClick={onYes}>
          <span className="max-w-[60vw] truncate">{words.askYes(address.host)}</span>
        </button>
        <button type="button" className="chip" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}

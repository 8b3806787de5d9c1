import { useEffect, useRef } from "react";
import type { Opened } from "#domain/opened.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import type { ChooserEntry } from "./passageWords.ts";

interface ChooserProps {
  readonly entries: readonly ChooserEntry[];
  /** Viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
  readonly t: Messages;
  readonly onChoose: (opened: Opened) => void;
  readonly onClose: () => void;
}

const chooserWidth = 300;

/** Where several stances rest on the same words: which one is meant? */
export function Chooser({ entries, at, t, onChoose, onClose }: ChooserProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const left = Math.max(8, Math.min(at.x, window.innerWidth - chooserWidth - 8));
  const top = Math.max(
    8,
    Math.min(at.y + 8, window.innerHeight - Math.min(360, entries.length * 52 + 60)),
  );

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    // A modal dialog closes by Escape on its own; a click on its ground is the pointer's way out.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={t.reader.choose}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
      style={{ left, top, width: chooserWidth }}
      className="fixed m-0 max-h-[60vh] overflow-auto rounded-lg border border-rule bg-raised p-2 text-ink shadow-xl backdrop:bg-transparent"
    >
      <p className="px-2 pt-1 pb-1.5 text-xs font-semibold text-faint">{t.reader.choose}</p>
      {entries.map((entry) => (
        <button
          key={entry.key}
          type="button"
          onClick={() => {
            dialog.current?.close();
            onChoose(entry.opens);
          }}
          className="flex w-full items-center gap-2.5 rounded px-2 py-1.5 text-left hover:bg-lit"
        >
          {entry.mark && <Glyph shapes={[entry.mark]} width={26} height={26} />}
          <span>
            <span className="block text-sm leading-tight">{entry.label}</span>
            <span className="block text-xs text-faint">{entry.words}</span>
          </span>
        </button>
      ))}
    </dialog>
  );
}

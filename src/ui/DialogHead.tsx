import type { ReactNode, RefObject } from "react";

interface DialogHeadProps {
  /** Of the dialog that it heads. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** What the button that closes it is called. */
  readonly close: string;
  /** What it heads it with: its title, and what else can be pressed there. */
  readonly children: ReactNode;
}

/** The top of a dialog, with what closes it at its end. */
export function DialogHead({ dialog, close, children }: DialogHeadProps) {
  return (
    <div className="mb-3 flex items-start justify-between gap-4">
      {children}
      <button
        type="button"
        aria-label={close}
        className="plain-button min-w-7 justify-center"
        onClick={() => dialog.current?.close()}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}

import { type ReactNode, type RefObject, useEffect } from "react";

interface ModalProps {
  readonly label: string;
  readonly className: string;
  /** Called once it is closed, by whichever way. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Of the dialog itself: its `close` is how what it holds closes it. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

/** A modal dialog: it closes by Escape on its own, and by a press on its ground. */
export function Modal({ label, className, onClose, children, dialog }: ModalProps) {
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, [dialog]);
  return (
    // The keyboard's way out is Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
      className={`rounded-xl border border-rule bg-panel p-0 text-ink shadow-xl backdrop:bg-black/40 ${className}`}
    >
      {children}
    </dialog>
  );
}

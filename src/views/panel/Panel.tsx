import { type ReactNode, type Ref, useRef } from "react";
import type { Messages } from "#i18n/en.ts";
import { Strip, type StripWords } from "#ui/Strip.tsx";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";

export interface PanelProps {
  readonly mark?: ReactNode;
  readonly over: ReactNode;
  readonly heading: ReactNode;
  readonly under?: ReactNode;
  /** Controls of the strip, before the link. */
  readonly controls?: ReactNode;
  /** Stays under what is scrolled. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
  readonly t: Messages;
  readonly onClose: () => void;
  readonly onCite: () => void;
  readonly onCopyLink: () => Promise<boolean>;
  readonly ref?: Ref<ViewHandle>;
}

/** What is open: a strip that stays, one scroll under it, a footer where there is something to step through. */
export function Panel(props: PanelProps) {
  const { children, footer, controls, t, onClose, onCite, onCopyLink, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  useViewHandle(
    ref,
    root,
    () => root.current?.querySelector<HTMLElement>("[data-reader-heading]"),
    false,
  );
  return (
    <div
      ref={root}
      className="@container flex h-full min-h-0 flex-col bg-panel print:block print:h-auto"
    >
      <Strip
        mark={props.mark}
        over={props.over}
        heading={props.heading}
        under={props.under}
        words={stripWords(t)}
        onClose={onClose}
        onCite={onCite}
        onCopyLink={onCopyLink}
      >
        {controls}
      </Strip>
      {/* A scroller is focusable, or a keyboard could not reach what it hides. */}
      <div
        data-scroller
        tabIndex={0}
        role="group"
        aria-label={t.panel.label}
        className="relative min-h-0 flex-1 overflow-y-auto px-4 py-4 sm:px-6 print:overflow-visible"
      >
        {children}
      </div>
      {footer}
    </div>
  );
}

function stripWords({ reader }: Messages): StripWords {
  return {
    cite: reader.cite,
    copyLink: reader.copyLink,
    copied: reader.copied,
    copyFailed: reader.copyFailed,
    close: reader.close,
  };
}

import { type ReactNode, useEffect } from "react";

interface PageLayoutProps {
  readonly children: ReactNode;
  /** What is read; null before it is drawn, and once nothing is open any more. */
  readonly reader: ReactNode;
  /** Whether something is open, drawn already or not. */
  readonly isOpen: boolean;
  /** Beside the page, where there is room; else a sheet over it, full height, full width when narrow. */
  readonly docked: boolean;
  /** Two texts side by side want more room. */
  readonly roomy: boolean;
  readonly label: string;
  readonly onClose: () => void;
}

/** Puts the reader beside the page or over it. Under a sheet the page is inert. */
export function PageLayout(props: PageLayoutProps) {
  const { children, reader, isOpen, docked, roomy, label, onClose } = props;
  // The page is shut off when there is something to read over it, and not a moment earlier: that
  // styles every element anew, and a tap would wait for it.
  const sheet = isOpen && reader !== null && !docked;
  // What is closed is out of sight at once, and taken away when there is time.
  const isThere = isOpen || reader !== null;
  useEffect(() => {
    if (!sheet) return;
    // What lies under the sheet is not scrolled through it.
    const { style } = document.documentElement;
    style.overflow = "hidden";
    return () => {
      style.overflow = "";
    };
  }, [sheet]);
  return (
    <div
      className={
        docked ? "flex h-dvh overflow-hidden print:block print:h-auto print:overflow-visible" : ""
      }
    >
      <div
        inert={sheet}
        className={docked ? "h-full min-w-0 flex-1 overflow-y-auto print:overflow-visible" : ""}
      >
        {children}
      </div>
      {isThere && docked && (
        <aside
          aria-label={label}
          hidden={!isOpen}
          className={`h-full shrink-0 border-l border-rule bg-panel print:h-auto print:w-full print:border-0 ${roomy ? "w-[clamp(40rem,56vw,80rem)]" : "w-[clamp(24rem,30vw,38rem)]"}`}
        >
          {reader}
        </aside>
      )}
      {isThere && !docked && (
        <div hidden={!isOpen}>
          {/* The keyboard's way out is Escape or the close button. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
          <div className="fixed inset-0 z-40 bg-black/30 print:hidden" onClick={onClose} />
          <div
            role="dialog"
            aria-modal="true"
            aria-label={label}
            className={`fixed inset-y-0 right-0 z-50 h-dvh w-full border-l border-rule bg-panel ${roomy ? "sm:w-[min(60rem,92vw)]" : "sm:w-[30rem]"} print:static print:h-auto print:w-full print:border-0`}
          >
            {reader}
          </div>
        </div>
      )}
    </div>
  );
}

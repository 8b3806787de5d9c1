import { type ReactNode, useEffect } from "react";

interface PageLayoutProps {
  readonly children: ReactNode;
  /** What is open; null before it is drawn, and once nothing is open any more. */
  readonly panel: ReactNode;
  /** Whether something is open, drawn already or not. */
  readonly isOpen: boolean;
  /** What the panel says before anything is opened. */
  readonly start: ReactNode;
  /** The search; null while nothing is searched for. What is opened from it lies over it. */
  readonly search: ReactNode;
  /** Beside the page, where there is room; else a sheet over it, full height, full width when narrow. */
  readonly docked: boolean;
  /** What the panel is called while something is open, and before. */
  readonly label: string;
  readonly startLabel: string;
  readonly onClose: () => void;
}

/**
 * Puts the panel beside the page, where it is always there and always of one width, so that nothing
 * beside it ever moves; or over the page. Under a sheet the page is inert.
 */
export function PageLayout(props: PageLayoutProps) {
  const { children, panel, isOpen, start, search, docked, label, startLabel, onClose } = props;
  // The page is shut off when there is something to read over it, and not a moment earlier: that
  // styles every element anew, and a tap would wait for it.
  const sheet = ((isOpen && panel !== null) || search !== null) && !docked;
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
    <div className="min-[1200px]:flex min-[1200px]:h-dvh min-[1200px]:overflow-hidden print:block print:h-auto print:overflow-visible">
      <div
        inert={sheet}
        className="min-[1200px]:h-full min-[1200px]:min-w-0 min-[1200px]:flex-1 min-[1200px]:overflow-y-auto min-[1200px]:[scrollbar-gutter:stable] print:overflow-visible"
      >
        {children}
      </div>
      {docked ? (
        <aside
          aria-label={isOpen ? label : startLabel}
          className={`${isOpen ? "opened " : ""}panel-width h-full shrink-0 border-l border-rule bg-panel print:h-auto print:w-full print:border-0`}
        >
          {/* What is closed is out of sight at once, and taken away when there is time. */}
          <div hidden={isOpen} className="h-full print:hidden">
            {search ?? start}
          </div>
          {panel !== null && (
            <div hidden={!isOpen} className="h-full">
              {panel}
            </div>
          )}
        </aside>
      ) : (
        (panel !== null || search !== null) && (
          <div hidden={!isOpen && search === null} className={isOpen ? "opened" : ""}>
            {/* The keyboard's way out is Escape or the close button. */}
            {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
            <div className="fixed inset-0 z-40 bg-black/30 print:hidden" onClick={onClose} />
            <div
              role="dialog"
              aria-modal="true"
              aria-label={label}
              className="fixed inset-y-0 right-0 z-50 h-dvh w-full border-l border-rule bg-panel sm:w-[min(34rem,92vw)] print:static print:h-auto print:w-full print:border-0"
            >
              {search !== null && (
                <div hidden={isOpen} className="h-full print:hidden">
                  {search}
                </div>
              )}
              {panel !== null && (
                <div hidden={!isOpen} className="h-full">
                  {panel}
                </div>
              )}
            </div>
          </div>
        )
      )}
    </div>
  );
}

import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface DisclosureProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly active?: boolean;
}

/** The panel's greatest width, in pixels of a page whose letters are not enlarged. */
const widest = 352;

/** A button that opens a panel beneath it. Escape, a click elsewhere, or moving focus on closes it. */
export function Disclosure({ label, children, active = false }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  // A list of thousands is not made before somebody wants to see it.
  const [opened, setOpened] = useState(false);
  // Which edge of the button the panel keeps to: the one from which it stays on the page.
  const [align, setAlign] = useState<"start" | "end">("start");
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeByEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      // Handled here: the page's own Escape must not close anything behind the panel.
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    const element = root.current;
    element?.addEventListener("keydown", closeByEscape);
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      element?.removeEventListener("keydown", closeByEscape);
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [open]);

  return (
    <div ref={root} className="relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={(event) => {
          const { left, right } = event.currentTarget.getBoundingClientRect();
          const room = root.current?.parentElement?.getBoundingClientRect();
          const fitsRight = room !== undefined && left + widest <= room.right;
          setAlign(fitsRight || right - widest < (room?.left ?? 0) ? "start" : "end");
          setOpen(!open);
          setOpened(true);
        }}
        className={`chip ${active ? "chip-on" : ""}`}
      >
        {label}
        <span aria-hidden="true" className="ml-1.5 text-[0.65em]">
          ▾
        </span>
      </button>
      <div
        id={panelId}
        hidden={!open}
        className={`max-sm:fixed max-sm:inset-x-4 max-sm:top-auto max-sm:w-auto absolute top-full z-30 mt-1.5 max-h-[60vh] w-max max-w-[min(22rem,calc(100vw-2rem))] overflow-auto rounded-lg border border-rule bg-raised p-2 shadow-lg ${align === "end" ? "right-0" : "left-0"}`}
      >
        {opened && children}
      </div>
    </div>
  );
}

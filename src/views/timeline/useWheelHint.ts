import { type WheelEvent, useEffect, useRef, useState } from "react";

/** The key that makes of a wheel a zoom, as the reader's keyboard prints it. */
export const zoomKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl";

/** Where the wheel turned without that key, for a moment: it scrolls the page, and the zoom is said there. */
export function useWheelHint() {
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const hint = (event: WheelEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setAt({ left: event.clientX - left + 12, top: event.clientY - top + 16 });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setAt(null), 1200);
  };
  return [at, hint] as const;
}

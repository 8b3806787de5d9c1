import { useEffect, useEffectEvent, useRef } from "react";

/**
 * Keeps the focus on the page when what had it disappears by being used, such as a button that
 * clears a filter: it goes to where the view begins. Null while something else is about to take it.
 */
export function useFocusKept(focusView: (() => boolean) | null): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const { target } = event;
      // A dialog gives the focus back by itself as it closes.
      last.current = target instanceof Element && !target.closest("dialog") ? target : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);
  const keep = useEffectEvent(() => {
    const gone = last.current;
    if (!focusView || !gone || gone.isConnected) return;
    // A frame later: what takes its place may need a second rendering, once its width is known.
    const frame = requestAnimationFrame(() => {
      last.current = null;
      if (document.activeElement === document.body) focusView();
    });
    return () => cancelAnimationFrame(frame);
  });
  // After every rendering: only then is it known whether the element survived it.
  useEffect(() => keep());
  // A print lays out by its own width what knows it, without any rendering here.
  useEffect(() => {
    window.addEventListener("afterprint", keep);
    return () => window.removeEventListener("afterprint", keep);
  }, []);
}

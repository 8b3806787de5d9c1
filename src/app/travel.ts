import { flushSync } from "react-dom";

/** Past so many, to follow every mark takes longer than the eye has patience for. */
const mostFollowed = 400;

/**
 * Carries out a change of places so that marks are seen to travel to their new ones, in about 200 ms;
 * at once where the browser knows no View Transitions, where the reader wants no motion, and where
 * there are too many of them.
 */
export function travel(change: () => void): void {
  const marks = document.querySelectorAll('[role="gridcell"]').length;
  if (
    !("startViewTransition" in document) ||
    marks === 0 ||
    marks > mostFollowed ||
    // In a window most marks are painted, and it says how many rows it has in all.
    document.querySelector('[role="grid"][aria-rowcount]') !== null ||
    window.matchMedia("(prefers-reduced-motion: reduce)").matches
  ) {
    change();
    return;
  }
  const { classList } = document.documentElement;
  classList.add("travelling");
  const transition = document.startViewTransition(() => flushSync(change));
  const done = () => classList.remove("travelling");
  // Another change in between skips this one's motion: that is no failure.
  transition.finished.then(done, done);
  transition.ready.catch(() => undefined);
}

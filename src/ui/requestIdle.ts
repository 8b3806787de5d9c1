/** Does something when the page is idle; where a browser cannot tell, after a while. */
export function requestIdle(act: () => void): void {
  if ("requestIdleCallback" in window) window.requestIdleCallback(act, { timeout: 10_000 });
  else setTimeout(act, 3000);
}

import { trustedAddress } from "#state/trustedWorker.ts";

/**
 * Keeps the page on this device for when there is no network (offline.sw.js). Fails in silence: where a
 * browser will have no service worker, the page is as good as ever while there is a network.
 */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(trustedAddress("offline"));
  } catch {
    // Refused, or not served securely.
  }
}

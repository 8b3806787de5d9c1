// The addresses are made by the bundler, whatever the modules themselves export.
// oxlint-disable-next-line import/default
import exportAddress from "./export.worker.ts?worker&url";
// oxlint-disable-next-line import/default
import judgeAddress from "./judge.worker.ts?worker&url";
// oxlint-disable-next-line import/default
import orderAddress from "./order.worker.ts?worker&url";
// oxlint-disable-next-line import/default
import searchAddress from "./search.worker.ts?worker&url";
// oxlint-disable-next-line import/default
import zipAddress from "./zip.worker.ts?worker&url";

/** The workers of this page, and their addresses; the service worker stands beside the page itself. */
const addresses = {
  judge: judgeAddress,
  zip: zipAddress,
  search: searchAddress,
  export: exportAddress,
  order: orderAddress,
  offline: "./sw.js",
};

/** What the browsers with Trusted Types add to the page (W3C, "Trusted Types"). */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | null = null;

/** Starts one of our own workers, and no other; null where there are none. */
export function startWorker(name: Exclude<keyof typeof addresses, "offline">): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(trustedAddress(name), { type: "module" });
  } catch {
    return null;
  }
}

/** The address of a worker as the policy of the page wants it. The policy can be made but once. */
export function trustedAddress(name: keyof typeof addresses): string {
  const address = addresses[name];
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy("positionary-worker", {
    createScriptURL: (asked) => {
      if (!Object.values(addresses).includes(asked))
        throw new TypeError("only the workers of this page");
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

/** Addresses that a reader has agreed to fetch a corpus from: for as long as the tab lives. */
const key = "positionary:agreed";
const agreed = new Set<string>(stored());

function stored(): readonly string[] {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Whether the reader has. */
export function hasAgreed(address: URL): boolean {
  return agreed.has(address.href);
}

/**
 * Notes that the reader has.
 * @param keeps false where nothing may be stored: then it holds for this page alone
 */
export function agree(address: URL, keeps = true): void {
  agreed.add(address.href);
  if (!keeps) return;
  try {
    sessionStorage.setItem(key, JSON.stringify([...agreed]));
  } catch {
    // Then it is asked again when the page is loaded anew.
  }
}

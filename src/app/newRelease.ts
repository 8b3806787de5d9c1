/**
 * Whether the host has another release of the page than the one that runs: then files of this one may be
 * gone, and only loading the page again brings it all from one release. The script that index.html names
 * carries a hash of its content, so another name is another release.
 *
 * False where the host cannot be asked.
 */
export async function isNewRelease(): Promise<boolean> {
  // Named only: public/theme.js is what asks for it.
  const running = document.querySelector<HTMLLinkElement>('link[data-rel="module"]');
  const name = running?.getAttribute("href")?.split("/").at(-1);
  if (name === undefined) return false;
  try {
    const response = await fetch(window.location.pathname, { cache: "no-store" });
    if (!response.ok) return false;
    const html = await response.text();
    // A page in place of the page, as of a network that asks for a password, is no release.
    return html.includes('id="root"') && !html.includes(name);
  } catch {
    return false;
  }
}

/** Puts a text on the clipboard; false where there is no permission or the page is not served securely. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The same in two flavours: what takes no HTML gets the plain one. */
export async function copyBoth({ plain, html }: Clip): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": new Blob([plain], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" }),
      }),
    ]);
    return true;
  } catch {
    return copyText(plain);
  }
}

/** What goes on the clipboard. */
export interface Clip {
  readonly plain: string;
  readonly html: string;
}

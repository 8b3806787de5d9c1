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

/** A link: the address by itself, and for what takes HTML under the sentence that says what it shows. */
export function copyLink(link: string, sentence: string): Promise<boolean> {
  const anchor = document.createElement("a");
  anchor.href = link;
  anchor.textContent = sentence;
  return copyBoth({ plain: link, html: new XMLSerializer().serializeToString(anchor) });
}

/** What goes on the clipboard. */
export interface Clip {
  readonly plain: string;
  readonly html: string;
}

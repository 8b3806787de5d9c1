/** The HTML with which a page of somebody else's shows an embed. */

export interface EmbedFrame {
  /** The address of the embed. */
  readonly link: string;
  /** What it shows, in a sentence: its accessible name. */
  readonly title: string;
  /** CSS pixels at most; null for all the room there is. */
  readonly width: number | null;
  /** CSS pixels, before the embed has said how high it is. */
  readonly height: number;
  /** Whether a script goes with it that follows the height. */
  readonly follows: boolean;
}

/**
 * An embed is a page of another origin than its host's. It needs scripts, its own origin (or it could not
 * fetch its corpus) and tabs that are whole pages; nothing else is given to it.
 */
const allowed = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** Takes no word but a number, and from no window but that of the frame. */
const following = `<script>
  addEventListener("message", ({ data, source }) => {
    const height = data?.["positionary-height"];
    if (typeof height !== "number") return;
    for (const frame of document.querySelectorAll("iframe[data-positionary]"))
      if (frame.contentWindow === source) frame.style.height = height + "px";
  });
</script>`;

/** The bounds of a width, in CSS pixels: narrower than a phone, or wider than any column, nobody means. */
export const embedWidths = { least: 240, most: 4000 };

/** The width that somebody has typed, within bounds; null where it is no number. */
export function widthTyped(typed: string): number | null {
  const digits = typed.trim();
  if (!/^\d+$/.test(digits)) return null;
  return Math.min(Math.max(Number(digits), embedWidths.least), embedWidths.most);
}

/** The snippet: HTML in which every word of a corpus stands escaped, in attributes. */
export function embedSnippet({ link, title, width, height, follows }: EmbedFrame): string {
  const room = width === null ? "100%" : `min(100%, ${width}px)`;
  const frame = [
    "<iframe data-positionary",
    `  src="${escaped(link)}"`,
    `  title="${escaped(title)}"`,
    `  style="width: ${room}; height: ${height}px; border: 0"`,
    '  loading="lazy"',
    '  referrerpolicy="no-referrer"',
    `  sandbox="${allowed}"`,
    "></iframe>",
  ].join("\n");
  return follows ? `${frame}\n${following}` : frame;
}

/** As it stands in an attribute between double quotes (HTML, 13.1.2.3). */
function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/\s+/g, " ");
}

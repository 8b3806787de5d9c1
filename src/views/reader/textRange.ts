import type { Words } from "#domain/opened.ts";

/**
 * A stretch of a drawn text as a range of the page, by the offsets that its lines carry (`data-at`); null
 * where it is not drawn, or does not reach so far.
 */
export function rangeOf(root: Element, { from, to, translation }: Words): Range | null {
  const lines = [...root.querySelectorAll<HTMLElement>("[data-at]")].filter(
    (line) => line.classList.contains("translated") === (translation !== null),
  );
  const start = pointIn(lines, from, false);
  const end = pointIn(lines, to, true);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** Where an offset of the text lies on the page; one between two pieces belongs to the first for an end. */
function pointIn(
  lines: readonly HTMLElement[],
  offset: number,
  isEnd: boolean,
): [Node, number] | null {
  const line = lines.findLast((one) => {
    const at = Number(one.dataset["at"]);
    return isEnd ? at < offset : at <= offset;
  });
  if (!line) return null;
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let at = Number(line.dataset["at"]);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (isEnd ? offset <= at + length : offset < at + length) return [node, offset - at];
    at += length;
  }
  return null;
}

/** The other way about: which stretch of the text a range of the page covers; null where it leaves the text. */
export function wordsOf(root: Element, range: Range): Words | null {
  const from = offsetOf(root, range.startContainer, range.startOffset);
  const to = offsetOf(root, range.endContainer, range.endOffset);
  if (!from || !to || from.translation !== to.translation || from.at >= to.at) return null;
  return { from: from.at, to: to.at, translation: from.translation };
}

function offsetOf(
  root: Element,
  node: Node,
  offset: number,
): { readonly at: number; readonly translation: string | null } | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    "[data-at]",
  );
  if (!line || !root.contains(line)) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  return {
    at: Number(line.dataset["at"]) + before.toString().length,
    translation: line.classList.contains("translated") ? line.lang : null,
  };
}

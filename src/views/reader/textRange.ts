import type { Words } from "#domain/opened.ts";

/**
 * A stretch of a drawn text as a range of the page, by the offsets that its lines carry (`data-at`); null
 * where it is not drawn, or does not reach so far.
 */
export function rangeOf(root: Element, { from, to, translation }: Words): Range | null {
  const lines = linesOf(root, translation);
  const start = pointIn(lines, from, false);
  const end = pointIn(lines, to, true);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** The same line by line, as far as they are drawn: what stands beside a line, or between two, is no part of it. */
export function rangesOf(root: Element, { from, to, translation }: Words): readonly Range[] {
  return linesOf(root, translation).flatMap((line) => {
    const start = Number(line.dataset["at"]);
    const end = start + (line.textContent?.length ?? 0);
    if (end <= from || start >= to) return [];
    const first = pointIn([line], Math.max(from, start), false);
    const last = pointIn([line], Math.min(to, end), true);
    if (!first || !last) return [];
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(...last);
    return [range];
  });
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
  const from = placeOf(root, range.startContainer, range.startOffset);
  if (!from) return null;
  const to = endOf(root, range, from.translation);
  if (to === null || from.at >= to) return null;
  return { from: from.at, to, translation: from.translation };
}

/**
 * Where a range ends in the text that it begins in. Three clicks choose a line, and in some browsers the
 * range ends at the head of whatever is drawn next: of the next line, of the translation beside it, of what
 * stands behind the text. Nothing of that is chosen, so the end is that of the last line before it.
 */
function endOf(root: Element, range: Range, translation: string | null): number | null {
  const to = placeOf(root, range.endContainer, range.endOffset);
  if (to && !to.isHead) return to.translation === translation ? to.at : null;
  if (!root.contains(range.endContainer) && chooses(range, root)) return null;
  const line = linesOf(root, translation).findLast(
    (one) => one !== to?.line && range.intersectsNode(one),
  );
  return line ? endOfLine(line) : null;
}

/** Where the words of a drawn line end. */
function endOfLine(line: HTMLElement): number {
  return Number(line.dataset["at"]) + line.textContent.replace(/[\r\n]+$/, "").length;
}

/**
 * The stretches of the text that a range of the page covers: of one that goes from the text into its
 * translation, or back, what lies in each, the original first. None where it leaves both.
 */
export function stretchesOf(root: Element, range: Range): readonly Words[] {
  const words = wordsOf(root, range);
  if (words) return [words];
  const from = placeOf(root, range.startContainer, range.startOffset);
  const to = placeOf(root, range.endContainer, range.endOffset);
  if (!from || !to) return [];
  return [null, from.translation ?? to.translation].flatMap((translation) => {
    const lines = linesOf(root, translation).filter(
      (line) => range.intersectsNode(line) && line.textContent.trim() !== "",
    );
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return [];
    const start = first === from.line ? from.at : Number(first.dataset["at"]);
    const end = last === to.line ? Math.min(to.at, endOfLine(last)) : endOfLine(last);
    return start < end ? [{ from: start, to: end, translation }] : [];
  });
}

/** Whether a range that ends behind an element holds any words from there on. */
function chooses(range: Range, root: Element): boolean {
  const behind = document.createRange();
  behind.setStartAfter(root);
  behind.setEnd(range.endContainer, range.endOffset);
  return behind.toString().trim() !== "";
}

/** The drawn lines of a text, or of its translation. */
function linesOf(root: Element, translation: string | null): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[data-at]")].filter(
    (line) => line.classList.contains("translated") === (translation !== null),
  );
}

interface Place {
  readonly line: HTMLElement;
  readonly at: number;
  /** Before the first word of the line. */
  readonly isHead: boolean;
  readonly translation: string | null;
}

function placeOf(root: Element, node: Node, offset: number): Place | null {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    "[data-at]",
  );
  if (!line || !root.contains(line)) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, offset);
  const within = before.toString().length;
  return {
    line,
    at: Number(line.dataset["at"]) + within,
    isHead: within === 0,
    translation: line.classList.contains("translated") ? line.lang : null,
  };
}

/** Just enough to write XML 1.0: elements as strings, whatever stands in them escaped. */

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // Read as they stand, a CR would come back as LF, and in an attribute all three as a space.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** What XML 1.0 cannot hold at all, not even escaped: controls, halves of pairs, two non-characters. */
const unwritable =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Words as the content of an element. What XML cannot hold becomes U+FFFD, one for one, so that no
 * offset moves.
 */
export function content(words: string): string {
  return words.replace(unwritable, "\ufffd").replace(/[&<>\r]/g, (mark) => marks[mark] ?? mark);
}

/** Words as the value of an attribute, without its quotation marks. */
export function inQuotes(words: string): string {
  return words
    .replace(unwritable, "\ufffd")
    .replace(/[&<>"\r\n\t]/g, (mark) => marks[mark] ?? mark);
}

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; `inner` is XML already. Without any it is written as empty. */
export function element(name: string, attributes: Attributes, inner = ""): string {
  const begun = opening(name, attributes);
  return inner === "" ? `${begun.slice(0, -1)}/>` : `${begun}${inner}</${name}>`;
}

/** The beginning of an element, for one that is written piece by piece. */
export function opening(name: string, attributes: Attributes): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${inQuotes(String(value))}"`)
    .join("");
  return `<${name}${given}>`;
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** For which targets a document was read: the rule of `coded` and `uncoded` (FORMAT), said once. */

/** Only the targets named, or all but those named; a name is a target or a whole topic. */
export interface CodedFor {
  readonly mode: "only" | "but";
  readonly names: ReadonlySet<string>;
}

/** Of a document's `coded` and `uncoded`, never both; an empty `uncoded` is none, an empty `coded` is not. */
export function codedForOf(
  coded: Iterable<string> | undefined,
  uncoded: Iterable<string> | undefined,
): CodedFor {
  if (coded !== undefined) return { mode: "only", names: new Set(coded) };
  return { mode: "but", names: new Set(uncoded) };
}

/** Whether it was read for a target, named in full: `topic.target`. */
export function isCodedFor({ mode, names }: CodedFor, target: string): boolean {
  return (mode === "only") === (names.has(target) || names.has(topicOf(target)));
}

/** The topic of a target; of a topic, itself. */
export function topicOf(target: string): string {
  const dot = target.indexOf(".");
  return dot === -1 ? target : target.slice(0, dot);
}

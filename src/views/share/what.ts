/** What is cited or embedded: of what is open, or of the view under it. */
export type What = "words" | "stance" | "passage" | "opened" | "view" | "timeline";

/** What two ways of taking something along call by different names is one thing to the reader. */
const kin: Readonly<Record<What, "words" | "opened" | "view">> = {
  words: "words",
  stance: "opened",
  passage: "opened",
  opened: "opened",
  view: "view",
  timeline: "view",
};

/** Of some choices the one that was made, or what comes nearest to it; before any was made, the first. */
export function whatAmong<T extends What>(
  choices: readonly T[],
  wanted: What | null,
): T | undefined {
  return (
    choices.find((one) => one === wanted) ??
    choices.find((one) => wanted !== null && kin[one] === kin[wanted]) ??
    choices[0]
  );
}

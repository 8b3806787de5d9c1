/**
 * The light colours of the page as values, for what is drawn outside of it: a file has no style sheet
 * to ask, and Node has none at all. The one home of every colour stays styles.css: a test holds these
 * equal to the light half of its tokens.
 */
export const paper = {
  page: "#f6f4ef",
  panel: "#fffdf8",
  raised: "#ffffff",
  lit: "#e9e8e6",
  ink: "#1d1c1a",
  "ink-soft": "#4f4d49",
  "ink-faint": "#66645f",
  rule: "#dddad2",
  "rule-strong": "#1d1c1a",
  baseline: "#d3d0c8",
  control: "#8b8880",
  accent: "#1f4fa3",
  warn: "#8a1f3c",
  "mark-opposes": "#8a4500",
  "mark-leans-against": "#b46d10",
  "mark-mixed": "#575b62",
  "mark-leans-toward": "#9964c4",
  "mark-supports": "#611b9c",
  "mark-silent": "#7a7e86",
  "mark-uncoded": "#7a7e86",
} as const;

/** The name of a colour, as styles.css has it without its dashes. */
export type Colour = keyof typeof paper;

/** What each name stands for: `#rrggbb`. */
export type Palette = Readonly<Record<Colour, string>>;

/**
 * Where the marks of the frame in index.html stand: the measures of `gridLayout` as rules of CSS, because
 * nobody knows the width of the window before a script has run, and the page has no inline styles.
 */
import type { Target, Topic } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { type GridLayout, gridLayout, longestSlanted } from "#views/grid/gridLayout.ts";

interface FrameCorpus {
  readonly organizations: readonly { readonly shortName: string }[];
  readonly topics: readonly Topic[];
}

type Layout = GridLayout<Topic & { readonly folded: false }, Target>;

/** The layout that the explorer will choose for a grid of so many pixels. */
export function frameLayout(
  width: number,
  { organizations, topics }: FrameCorpus,
  t: Messages,
): Layout {
  return gridLayout(
    width,
    topics.map((topic) => ({ ...topic, folded: false as const })),
    organizations.length,
    topics.flatMap(({ targets }) =>
      targets.map((target) => textIn(target.shortLabel ?? target.label, t.code)),
    ),
    organizations.map(({ shortName }) => shortName),
  );
}

/** As in gridLayout, which makes room for each topic. */
const topicGap = 12;

/** No cell of the frame is wider, in pixels, as none of marks alone is in gridLayout. */
export const widestCell = { wide: 60, tall: 72 } as const;

/** Widths that a window may give a grid, in pixels. */
const [narrowest, widest] = [240, 3000];

/** Before a drawing that stands where no script runs only: the grid that scripts draw there has words in its cells. */
const unscripted = "unscripted ";

/** The room of the longest slanted name. */
const slantedHeight = Math.round(longestSlanted * Math.SQRT1_2) + 18;

/** What is drawn at a width: one of the tables of the frame, or names alone where the grid has words or is a window. */
function drawnAs({ windowed, telling, orientation, picks, headerWidth }: Layout): string {
  if (windowed) return "names";
  const drawn = orientation === "wide" ? `wide ${headerWidth}` : `tall ${picks}`;
  return telling === "mark" ? drawn : unscripted + drawn;
}

/**
 * The rules for the frame in one language.
 *
 * @param isFirst whether it is the one that is shown where no script runs
 */
export function frameStyles(corpus: FrameCorpus, t: Messages, isFirst: boolean): string {
  const frame = `[data-frame="${t.code}"]`;
  const targets = corpus.topics.flatMap((topic) => topic.targets).length;
  const gaps = corpus.topics.length * topicGap;
  const rules: string[] = [];
  const show = (drawn: string, layout: Layout): string => {
    if (drawn === "names") return "";
    if (drawn.startsWith(unscripted)) {
      if (!isFirst) return "";
      // Between words the names lie flat; over marks they slant.
      const slanted = { ...layout, labelHeight: slantedHeight };
      return `@media (scripting:none){${show(drawn.slice(unscripted.length), slanted)}}`;
    }
    const { headerWidth, labelHeight, overhang } = layout;
    const shown = drawn.startsWith("wide") ? "wide" : "tall";
    const measures =
      shown === "wide"
        ? `--frame-head:${headerWidth}px;--frame-labels:${labelHeight}px;--frame-cell:round(down,min(${widestCell.wide}px,(100cqw - ${headerWidth + overhang + gaps}px)/${targets}),1px);width:calc(${headerWidth + gaps}px + var(--frame-cell)*${targets})`
        : `--frame-name:clamp(104px,round(down,42cqw,1px),260px);--frame-cell:clamp(24px,round(down,(100cqw - var(--frame-name))/${corpus.organizations.length},1px),${widestCell.tall}px);--frame-head:calc(100cqw - var(--frame-cell)*${corpus.organizations.length})`;
    const picks = drawn === "tall true" ? `${frame} .frame-pick{display:grid}` : "";
    return `${frame} .frame-${shown}{display:table;${measures}}${frame} .frame-names{display:none}${picks}`;
  };
  let from = narrowest;
  for (let width = narrowest; width <= widest; width++) {
    const layout = frameLayout(width, corpus, t);
    const drawn = drawnAs(layout);
    const next = width < widest ? drawnAs(frameLayout(width + 1, corpus, t)) : null;
    if (next === drawn) continue;
    const content = show(drawn, layout);
    if (content !== "")
      rules.push(
        `@container frame (min-width:${from}px)${next === null ? "" : ` and (max-width:${width}.99px)`}{${content}}`,
      );
    from = width + 1;
  }
  return rules.join("\n");
}

/**
 * The rules that are the same for every corpus and language. A slanted name has the room of the longest, so
 * that its box stays where it is when the faces come and the words become a little longer or shorter. And
 * where lines may break (on a phone none does), the frame waits for as long as a face may still come (100 ms
 * of `font-display: optional`): a line that breaks elsewhere then would push the grid down.
 *
 * Where no script runs, what could only be pressed is not shown, questions among it, and a link of the
 * explorer is words. Names and marks are links there alone; a slanted name lies over the columns that it
 * leans into, or they would take its clicks. The page is as high as what it holds, and scrolls once: columns
 * that scroll by themselves would be a window high, with the notice on top of them.
 */
export const frameRules = `[data-frame-grid]{container:frame/inline-size;overflow-x:clip}
.frame-wide,.frame-tall{display:none;table-layout:fixed;border-collapse:separate;border-spacing:0}
.frame-tall{width:100%}
.frame-head{width:var(--frame-head)}
.frame-cell{width:var(--frame-cell)}
.frame-first{width:calc(var(--frame-cell) + 12px)}
.frame-labels{height:var(--frame-labels)}
.frame-slant{left:calc(var(--frame-cell)/2);width:${longestSlanted}px}
.frame-first .frame-slant{left:calc(var(--frame-cell)/2 + 12px)}
.frame-tall .frame-pick{display:none}
@media (min-width:40rem){[data-frame]{animation:frame-shown 0s 200ms backwards}}
@keyframes frame-shown{from{visibility:hidden}}
@media (scripting:none){.frame-waits,[data-frame] :is(header>p,.chip,[inert] :is(button.link,span:has(>button.link),section:has(li>a.link))){display:none!important}.frame-pick,.frame-fold{visibility:hidden}.frame-slant{z-index:1}[data-frame] [inert] a{color:inherit;text-decoration:none;border:0}[data-frame] th a,[data-frame] th text{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}}
@media (scripting:none) and (min-width:1200px){[data-frame],[data-frame] .panel-width{height:auto!important}}
`;

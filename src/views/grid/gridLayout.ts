/** A column (wide) or row (tall) of the grid: one target, or a folded topic. Sizes in CSS pixels. */
export interface Slot<Topic, Target> {
  /** The target's id, or the folded topic's. */
  readonly key: string;
  readonly topic: Topic;
  /** Index of the topic among those in view. */
  readonly topicIndex: number;
  /** Null for a folded topic. */
  readonly target: Target | null;
  /** The targets shown in it: one, or all of a folded topic. */
  readonly targets: readonly Target[];
  readonly firstOfTopic: boolean;
}

/** How much a cell has room to say, each with all that stands before it. */
export const tellings = ["mark", "frame", "reasons", "quote"] as const;
export type Telling = (typeof tellings)[number];

export interface GridLayout<Topic, Target> {
  readonly orientation: "wide" | "tall";
  readonly telling: Telling;
  /** Whether there is room for what picks an organization. */
  readonly picks: boolean;
  readonly slots: readonly Slot<Topic, Target>[];
  /** Width of the column of row headers. */
  readonly headerWidth: number;
  /** Width of a cell by slot; tall, all cells are as wide as the first says. */
  readonly cellWidth: readonly number[];
  readonly cellHeight: number;
  /** Room left of the first slot of a topic. */
  readonly topicGap: number;
  /** Height of the band of slanted target names; 0 where they are not slanted. */
  readonly labelHeight: number;
  /** Room that the last slanted name needs to the right. */
  readonly overhang: number;
  /** Of the whole table, without the overhang. Beyond the room given, the grid scrolls sideways. */
  readonly width: number;
  /** Whether the grid is a window of its own that scrolls both ways and draws only what is in view. */
  readonly windowed: boolean;
}

interface TopicLike<Target> {
  readonly id: string;
  readonly targets: readonly Target[];
  readonly folded: boolean;
}

const cellHeight = 50;
/**
 * A plain table is the best that there is, up to about so many cells: then it takes about a tenth of a
 * second to be drawn, and what a filter leaves of a larger grid is waited for (e2e/bench).
 */
export const mostPlain = 1200;
/** Width and height of a cell in a window. */
const windowCell = { width: 28, height: 34 };
const topicGap = 12;
/** WCAG 2.2, 2.5.8: no target smaller than 24 px. */
const narrowestCell = 24;
const widestCell = 60;
/** No slanted name is longer, in pixels; what is cut of one is said in full where it opens. */
export const longestSlanted = 200;

/** From so many pixels on a cell says its frame, its reasons too, and its quote. */
const room = { frame: 112, reasons: 140, quote: 180 } as const;
/** Lines longer than this are read with effort. */
const widestTelling = 400;

function tellingAt(width: number): Telling {
  if (width >= room.quote) return "quote";
  if (width >= room.reasons) return "reasons";
  return width >= room.frame ? "frame" : "mark";
}

/** Mean advance of the interface face at 12 px; only the height of the label band depends on it. */
const advance = 6.1;
const slant = Math.SQRT1_2;

/** The columns (wide) or rows (tall) of some topics: one for each target, or for a folded topic. */
export function slotsOf<Target extends { readonly id: string }, Topic extends TopicLike<Target>>(
  topics: readonly Topic[],
): readonly Slot<Topic, Target>[] {
  return topics.flatMap((topic, topicIndex): Slot<Topic, Target>[] =>
    topic.folded
      ? [
          {
            key: topic.id,
            topic,
            topicIndex,
            target: null,
            targets: topic.targets,
            firstOfTopic: true,
          },
        ]
      : topic.targets.map((target, i) => ({
          key: target.id,
          topic,
          topicIndex,
          target,
          targets: [target],
          firstOfTopic: i === 0,
        })),
  );
}

/**
 * Lays the grid out in a width of so many pixels: wide while every cell keeps 24 px, else tall with
 * targets as rows; and where neither has room, or there are too many cells, as a window.
 * `labels` are the slanted names in the order of the slots, empty for a folded topic; `names` those of
 * the organizations, slanted where they head narrow columns.
 */
export function gridLayout<Target extends { readonly id: string }, Topic extends TopicLike<Target>>(
  width: number,
  topics: readonly Topic[],
  organizations: number,
  labels: readonly string[],
  names: readonly string[] = [],
): GridLayout<Topic, Target> {
  const slots = slotsOf<Target, Topic>(topics);
  const nameWidth = Math.max(104, Math.min(260, Math.floor(width * 0.42)));
  const fairShare = Math.floor((width - nameWidth) / Math.max(1, organizations));
  if (slots.length * organizations > mostPlain)
    return windowLayout(width, topics.length, slots, organizations, labels, names);
  const roomy = roomyLayout(width, slots);
  if (roomy) return roomy;
  const lengths = labels.map((label) => Math.min(longestSlanted, label.length * advance));
  const longest = Math.max(0, ...lengths);
  // How far a slanted name reaches past the last cell, were the cells as narrow as they may be.
  const reach = lengths.map(
    (length, i) => length * slant - (labels.length - i - 0.5) * narrowestCell,
  );
  const overhang = Math.max(0, Math.ceil(Math.max(0, ...reach)));
  const headerWidth = width >= 1000 ? 208 : 156;
  // A folded topic needs a sliver for each of its targets.
  const share = (slot: Slot<Topic, Target>) =>
    Math.max(1, (slot.targets.length * 6 + 12) / widestCell);
  const shares = slots.reduce((sum, slot) => sum + share(slot), 0);
  const left = width - headerWidth - overhang - topics.length * topicGap;
  const step = Math.min(widestCell, left / Math.max(1, shares));
  if (step >= narrowestCell) {
    const cellWidth = slots.map((slot) => Math.floor(step * share(slot)));
    return {
      orientation: "wide",
      telling: "mark",
      picks: true,
      slots,
      headerWidth,
      width: cellWidth.reduce((sum, one) => sum + one, headerWidth + topics.length * topicGap),
      cellWidth,
      cellHeight,
      topicGap,
      labelHeight: Math.round(longest * slant) + 18,
      overhang,
      windowed: false,
    };
  }
  // A name that is cut to two letters names nobody: in a window it slants.
  const isCut = names.some((name) => name.length * advance > Math.max(fairShare, narrowestCell));
  if (fairShare < narrowestCell || isCut)
    return windowLayout(width, topics.length, slots, organizations, labels, names);
  // Tall: the organizations share what the names of the targets leave over.
  const telling = tellingAt(fairShare);
  const widest = telling === "mark" ? 72 : widestTelling;
  const tallWidth = Math.max(narrowestCell, Math.min(widest, fairShare));
  const tallHeader = Math.max(nameWidth, width - tallWidth * organizations);
  return {
    orientation: "tall",
    telling,
    picks: tallWidth >= 48,
    slots,
    headerWidth: tallHeader,
    width: tallHeader + tallWidth * organizations,
    cellWidth: slots.map(() => tallWidth),
    cellHeight: 44,
    topicGap: 0,
    labelHeight: 0,
    overhang: 0,
    windowed: false,
  };
}

/**
 * Wide, with names that lie flat and cells that say more than a mark; null where the room is for
 * marks only. A folded topic is a skyline and needs no more room than that.
 */
function roomyLayout<Target, Topic extends TopicLike<Target>>(
  width: number,
  slots: readonly Slot<Topic, Target>[],
): GridLayout<Topic, Target> | null {
  if (slots.length === 0 || slots.some((slot) => slot.target === null)) return null;
  // Names in full stand under the short ones here, so the column may be narrower than among marks.
  const headerWidth = Math.min(160, Math.floor(width * 0.3));
  const gaps = slots.filter((slot) => slot.firstOfTopic).length * topicGap;
  const each = Math.floor(Math.min(widestTelling, (width - headerWidth - gaps) / slots.length));
  const telling = tellingAt(each);
  if (telling === "mark") return null;
  return {
    orientation: "wide",
    telling,
    picks: true,
    slots,
    headerWidth,
    cellWidth: slots.map(() => each),
    cellHeight,
    topicGap,
    labelHeight: 0,
    overhang: 0,
    width: headerWidth + gaps + each * slots.length,
    windowed: false,
  };
}

/**
 * A window on a large grid: cells of one small size, names that stay while it scrolls. What there is
 * more of goes down the page, where there is more room.
 */
function windowLayout<Target, Topic extends TopicLike<Target>>(
  width: number,
  topics: number,
  slots: readonly Slot<Topic, Target>[],
  organizations: number,
  labels: readonly string[],
  names: readonly string[],
): GridLayout<Topic, Target> {
  const isWide = organizations >= slots.length;
  const heads = isWide ? labels : names;
  const longest = heads.reduce((most, one) => Math.max(most, one.length), 3) * advance;
  const headerWidth = Math.max(104, Math.min(isWide ? 208 : 260, Math.floor(width * 0.36)));
  const columns = isWide ? slots.length : organizations;
  // A folded topic shows a sliver for each of its targets, as many as there is room for.
  const cellWidth = slots.map((slot) =>
    isWide ? Math.min(160, Math.max(windowCell.width, slot.targets.length * 6)) : windowCell.width,
  );
  const cells = isWide
    ? cellWidth.reduce((sum, one) => sum + one, topics * topicGap)
    : columns * windowCell.width;
  return {
    orientation: isWide ? "wide" : "tall",
    telling: "mark",
    picks: isWide,
    slots,
    headerWidth,
    cellWidth,
    cellHeight: windowCell.height,
    topicGap: isWide ? topicGap : 0,
    labelHeight: Math.round(Math.min(longestSlanted, longest) * slant) + 18,
    // Of the last slanted name, beyond the last cell.
    overhang: Math.ceil(Math.min(longestSlanted, longest) * slant),
    width: headerWidth + cells,
    windowed: true,
  };
}

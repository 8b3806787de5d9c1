/**
 * Movement in the grid, without a DOM: a pure function of key, place and shape.
 *
 * The grid has two axes, organizations and slots (a slot is a target, or a whole topic where that
 * is folded). Everything on them that can be pressed is a place, one arrow key from what stands
 * beside it:
 *
 * ```
 *   wide        [Ukraine][▾]      [NATO][▾]      tall             PPSM  IWL
 *               settlement  arms  enlargement                     [+]   [+]
 *   [+] PPSM     ▄           ·     ▀               [Ukraine][▾]
 *   [+] IWL      ·           ▀     ·               settlement      ▄     ·
 * ```
 * Wide, up from the first row leads to the name of the target and from there to its topic; left of
 * the first cell stands the organization's name and left of that its place in the comparison. Tall,
 * the same the other way round. A folded topic has no name of a target.
 */
export interface GridShape {
  readonly orientation: "wide" | "tall";
  readonly organizations: number;
  /** For each slot, the index of its topic; not decreasing. */
  readonly topicOfSlot: readonly number[];
  /** For each slot, whether it is a target; a folded topic is none. */
  readonly isTarget: readonly boolean[];
  /** Whether organizations can be picked for a comparison here. */
  readonly picks: boolean;
}

export type Place =
  | { readonly kind: "cell"; readonly organization: number; readonly slot: number }
  | { readonly kind: "target"; readonly slot: number }
  | { readonly kind: "topic"; readonly topic: number }
  | { readonly kind: "fold"; readonly topic: number }
  | { readonly kind: "organization"; readonly organization: number }
  | { readonly kind: "pick"; readonly organization: number };

export interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key leads, or null where it is none of the grid's. At an edge the place stays. */
export function move(stroke: Stroke, place: Place, shape: GridShape): Place | null {
  const { organizations, topicOfSlot } = shape;
  if (topicOfSlot.length === 0 || organizations === 0) return null;
  if (stroke.ctrl) {
    if (stroke.key === "Home") return { kind: "cell", organization: 0, slot: 0 };
    if (stroke.key === "End")
      return { kind: "cell", organization: organizations - 1, slot: topicOfSlot.length - 1 };
    return null;
  }
  const ways = waysFrom(place, shape);
  const way = keys.find((key) => key === stroke.key);
  return way === undefined ? null : (ways[way]?.() ?? place);
}

const keys = [
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "PageUp",
  "PageDown",
] as const;

/** Where each key leads; nowhere, and so the place stays, where it is left out. */
type Ways = Partial<Record<(typeof keys)[number], () => Place | undefined>>;

function waysFrom(place: Place, shape: GridShape): Ways {
  switch (place.kind) {
    case "cell":
      return fromCell(place.organization, place.slot, shape);
    case "target":
      return fromTarget(place.slot, shape);
    case "topic":
    case "fold":
      return fromTopic(place.topic, place.kind === "fold", shape);
    case "organization":
    case "pick":
      return fromOrganization(place.organization, place.kind === "pick", shape);
    default:
      return place satisfies never;
  }
}

function fromCell(organization: number, slot: number, shape: GridShape): Ways {
  const last = shape.topicOfSlot.length - 1;
  const topic = topicOf(slot, shape);
  const first = firstSlot(shape, topic) ?? slot;
  const byTopic: Ways = {
    PageDown: () => cell(organization, firstSlot(shape, topic + 1) ?? slot, shape),
    // From within a topic to its beginning first, as Page Up does in a text.
    PageUp: () =>
      cell(organization, slot > first ? first : (firstSlot(shape, topic - 1) ?? slot), shape),
  };
  const name = () => headOfSlot(slot, shape);
  if (shape.orientation === "wide")
    return {
      ...byTopic,
      ArrowLeft: () =>
        slot === 0 ? { kind: "organization", organization } : cell(organization, slot - 1, shape),
      ArrowRight: () => cell(organization, slot + 1, shape),
      ArrowUp: () => (organization === 0 ? name() : cell(organization - 1, slot, shape)),
      ArrowDown: () => cell(organization + 1, slot, shape),
      Home: () => cell(organization, 0, shape),
      End: () => cell(organization, last, shape),
    };
  return {
    ...byTopic,
    ArrowLeft: () => (organization === 0 ? name() : cell(organization - 1, slot, shape)),
    ArrowRight: () => cell(organization + 1, slot, shape),
    ArrowUp: () =>
      slot === first ? { kind: "topic", topic } : cell(organization, slot - 1, shape),
    ArrowDown: () => belowOf(slot, shape) ?? cell(organization, slot + 1, shape),
    Home: () => cell(0, slot, shape),
    End: () => cell(shape.organizations - 1, slot, shape),
  };
}

function fromTarget(slot: number, shape: GridShape): Ways {
  const topic = topicOf(slot, shape);
  const named = shape.isTarget.flatMap((is, i) => (is ? [i] : []));
  const at = named.indexOf(slot);
  const target = (i: number | undefined): Place | undefined =>
    i === undefined ? undefined : { kind: "target", slot: i };
  const inTopic = (to: number) => target(named.find((i) => topicOf(i, shape) === to));
  const ends: Ways = {
    Home: () => target(named[0]),
    End: () => target(named.at(-1)),
    PageUp: () => inTopic(topic - 1),
    PageDown: () => inTopic(topic + 1),
  };
  if (shape.orientation === "wide")
    return {
      ...ends,
      ArrowLeft: () => target(named[at - 1]),
      ArrowRight: () => target(named[at + 1]),
      ArrowUp: () => ({ kind: "topic", topic }),
      ArrowDown: () => cell(0, slot, shape),
    };
  return {
    ...ends,
    ArrowRight: () => cell(0, slot, shape),
    ArrowUp: () => (slot === firstSlot(shape, topic) ? { kind: "topic", topic } : target(slot - 1)),
    ArrowDown: () => belowOf(slot, shape) ?? target(named[at + 1]),
  };
}

function fromTopic(topic: number, isFold: boolean, shape: GridShape): Ways {
  const lastTopic = shape.topicOfSlot.at(-1) ?? 0;
  const first = firstSlot(shape, topic) ?? 0;
  const header = (to: number): Place => ({ kind: "topic", topic: clamp(to, 0, lastTopic) });
  const fold = (to: number): Place | undefined =>
    to < 0 ? undefined : { kind: "fold", topic: to };
  const isWide = shape.orientation === "wide";
  return {
    ArrowLeft: () => (isFold ? header(topic) : isWide ? fold(topic - 1) : undefined),
    ArrowRight: () =>
      !isFold ? fold(topic) : isWide && topic < lastTopic ? header(topic + 1) : undefined,
    ArrowDown: () =>
      isWide ? headOfSlot(first, shape, cell(0, first, shape)) : cell(0, first, shape),
    // Tall, above a topic is the last row of the topic before, or the heads of the organizations.
    ArrowUp: () =>
      isWide
        ? undefined
        : first > 0
          ? cell(0, first - 1, shape)
          : { kind: shape.picks ? "pick" : "organization", organization: 0 },
    Home: () => header(0),
    End: () => header(lastTopic),
    PageUp: () => header(topic - 1),
    PageDown: () => header(topic + 1),
  };
}

function fromOrganization(organization: number, isPick: boolean, shape: GridShape): Ways {
  const kind = isPick ? "pick" : "organization";
  const to = (index: number): Place => ({
    kind,
    organization: clamp(index, 0, shape.organizations - 1),
  });
  const pick = (): Place | undefined =>
    shape.picks && !isPick ? { kind: "pick", organization } : undefined;
  const name = (): Place => ({ kind: "organization", organization });
  const ends: Ways = { Home: () => to(0), End: () => to(shape.organizations - 1) };
  if (shape.orientation === "wide")
    return {
      ...ends,
      ArrowUp: () => to(organization - 1),
      ArrowDown: () => to(organization + 1),
      ArrowLeft: pick,
      ArrowRight: () => (isPick ? name() : cell(organization, 0, shape)),
    };
  return {
    ...ends,
    ArrowLeft: () => to(organization - 1),
    ArrowRight: () => to(organization + 1),
    ArrowUp: () => (isPick ? name() : undefined),
    ArrowDown: () => pick() ?? { kind: "topic", topic: 0 },
  };
}

/** The name of a slot's target; of a folded topic that of the topic, or what is given instead. */
function headOfSlot(slot: number, shape: GridShape, folded?: Place): Place {
  return shape.isTarget[slot] === true
    ? { kind: "target", slot }
    : (folded ?? { kind: "topic", topic: topicOf(slot, shape) });
}

/** Tall, the topic that begins under a slot; undefined within a topic and at the end. */
function belowOf(slot: number, shape: GridShape): Place | undefined {
  const next = shape.topicOfSlot[slot + 1];
  return next !== undefined && next !== topicOf(slot, shape)
    ? { kind: "topic", topic: next }
    : undefined;
}

function cell(organization: number, slot: number, shape: GridShape): Place {
  return {
    kind: "cell",
    organization: clamp(organization, 0, shape.organizations - 1),
    slot: clamp(slot, 0, shape.topicOfSlot.length - 1),
  };
}

function topicOf(slot: number, shape: GridShape): number {
  return shape.topicOfSlot[slot] ?? 0;
}

function firstSlot(shape: GridShape, topic: number): number | undefined {
  const slot = shape.topicOfSlot.indexOf(topic);
  return slot < 0 ? undefined : slot;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

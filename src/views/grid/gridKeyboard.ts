/**
 * Movement in the grid, without a DOM: a pure function of key, place and shape.
 *
 * The grid has two axes, organizations and slots (a slot is a target, or a whole topic where that
 * is folded). Wide, slots run across; tall, they run down. Every topic has a header on the slot
 * axis and every organization one on the other; they are places too, so that folding and picking
 * are reached from the keyboard:
 *
 * ```
 *   wide   [Ukraine        ][NATO   ]      tall   [Ukraine      ]
 *   PPSM    ▄   ·   ▀   ·    ·   ▄                 settlement   ·  ▄  ▀
 *   IWL     ·   ▀   ·   ▄    ▄   ·                 resistance   ▄  ·  ·
 * ```
 */
export interface GridShape {
  readonly orientation: "wide" | "tall";
  readonly organizations: number;
  /** For each slot, the index of its topic; not decreasing. */
  readonly topicOfSlot: readonly number[];
}

export type Place =
  | { readonly kind: "cell"; readonly organization: number; readonly slot: number }
  | { readonly kind: "topic"; readonly topic: number }
  | { readonly kind: "organization"; readonly organization: number };

export interface Stroke {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key leads, or null where it is none of the grid's. At an edge the place stays. */
export function move(stroke: Stroke, place: Place, shape: GridShape): Place | null {
  const lastSlot = shape.topicOfSlot.length - 1;
  const lastOrganization = shape.organizations - 1;
  if (lastSlot < 0 || lastOrganization < 0) return null;
  const cell = (organization: number, slot: number): Place => ({
    kind: "cell",
    organization: clamp(organization, 0, lastOrganization),
    slot: clamp(slot, 0, lastSlot),
  });
  if (stroke.ctrl && stroke.key === "Home") return cell(0, 0);
  if (stroke.ctrl && stroke.key === "End") return cell(lastOrganization, lastSlot);
  if (stroke.ctrl) return null;
  switch (place.kind) {
    case "cell":
      return fromCell(stroke.key, place, shape, cell);
    case "topic":
      return fromTopic(stroke.key, place.topic, shape, cell);
    case "organization":
      return fromOrganization(stroke.key, place.organization, shape, cell);
  }
}

type MakeCell = (organization: number, slot: number) => Place;

function fromCell(
  key: string,
  { organization, slot }: { organization: number; slot: number },
  shape: GridShape,
  cell: MakeCell,
): Place | null {
  const topic = shape.topicOfSlot[slot] ?? 0;
  if (key === "PageDown") return cell(organization, firstSlot(shape, topic + 1) ?? slot);
  if (key === "PageUp") {
    const first = firstSlot(shape, topic) ?? slot;
    // From within a topic to its beginning first, as Page Up does in a text.
    return cell(organization, slot > first ? first : (firstSlot(shape, topic - 1) ?? slot));
  }
  if (shape.orientation === "wide") {
    switch (key) {
      case "ArrowLeft":
        return slot === 0 ? { kind: "organization", organization } : cell(organization, slot - 1);
      case "ArrowRight":
        return cell(organization, slot + 1);
      case "ArrowUp":
        return organization === 0 ? { kind: "topic", topic } : cell(organization - 1, slot);
      case "ArrowDown":
        return cell(organization + 1, slot);
      case "Home":
        return cell(organization, 0);
      case "End":
        return cell(organization, shape.topicOfSlot.length - 1);
      default:
        return null;
    }
  }
  switch (key) {
    case "ArrowLeft":
      return cell(organization - 1, slot);
    case "ArrowRight":
      return cell(organization + 1, slot);
    case "ArrowUp":
      return slot === firstSlot(shape, topic)
        ? { kind: "topic", topic }
        : cell(organization, slot - 1);
    case "ArrowDown": {
      const next = shape.topicOfSlot[slot + 1];
      return next !== undefined && next !== topic
        ? { kind: "topic", topic: next }
        : cell(organization, slot + 1);
    }
    case "Home":
      return cell(0, slot);
    case "End":
      return cell(shape.organizations - 1, slot);
    default:
      return null;
  }
}

function fromTopic(key: string, topic: number, shape: GridShape, cell: MakeCell): Place | null {
  const first = firstSlot(shape, topic) ?? 0;
  const lastTopic = shape.topicOfSlot.at(-1) ?? 0;
  const header = (to: number): Place => ({ kind: "topic", topic: clamp(to, 0, lastTopic) });
  switch (key) {
    case "PageDown":
      return header(topic + 1);
    case "PageUp":
      return header(topic - 1);
    case "Home":
      return header(0);
    case "End":
      return header(lastTopic);
    case "ArrowDown":
      return cell(0, first);
    case "ArrowLeft":
      return header(topic - 1);
    case "ArrowRight":
      return header(topic + 1);
    case "ArrowUp":
      // Tall, above a header is the last row of the topic before, or the names of the organizations.
      if (shape.orientation === "wide") return header(topic);
      return first > 0 ? cell(0, first - 1) : { kind: "organization", organization: 0 };
    default:
      return null;
  }
}

function fromOrganization(
  key: string,
  organization: number,
  shape: GridShape,
  cell: MakeCell,
): Place | null {
  const to = (index: number): Place => ({
    kind: "organization",
    organization: clamp(index, 0, shape.organizations - 1),
  });
  const [back, forth, out] =
    shape.orientation === "wide"
      ? ["ArrowUp", "ArrowDown", "ArrowRight"]
      : ["ArrowLeft", "ArrowRight", "ArrowDown"];
  switch (key) {
    case back:
      return to(organization - 1);
    case forth:
      return to(organization + 1);
    case out:
      return shape.orientation === "wide" ? cell(organization, 0) : { kind: "topic", topic: 0 };
    case "Home":
      return to(0);
    case "End":
      return to(shape.organizations - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return to(organization);
    default:
      return null;
  }
}

function firstSlot(shape: GridShape, topic: number): number | undefined {
  const slot = shape.topicOfSlot.indexOf(topic);
  return slot < 0 ? undefined : slot;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * A tour of the travelling salesman through some items and one more, which is at no distance to any: cut
 * there, it is a path. What makes it shorter, for `longSeriation.ts`.
 */
const least = 1e-6;

export class Tour {
  /** With the one more, whose number is `count`. */
  private readonly size: number;
  private readonly count: number;
  private readonly distance: (a: number, b: number) => number;
  private readonly nearest: Int32Array;
  private readonly each: number;
  /** The items in the order of the tour, and where each stands in it. */
  private readonly order: Int32Array;
  private readonly place: Int32Array;
  /** Items whose surroundings have changed, to be looked at; each once. */
  private readonly queue: number[] = [];
  private readonly queued: Uint8Array;
  /** Reversals since the last kick, as places, to take back what made it no shorter. */
  private readonly done: number[] = [];

  /** @param nearest of each item, the same number for each, nearest first */
  constructor(count: number, distance: (a: number, b: number) => number, nearest: Int32Array) {
    this.count = count;
    this.size = count + 1;
    this.distance = distance;
    this.nearest = nearest;
    this.each = nearest.length / count;
    this.order = Int32Array.from(greedy(count, distance));
    this.place = new Int32Array(this.size);
    this.order.forEach((item, at) => (this.place[item] = at));
    this.queued = new Uint8Array(this.size);
  }

  /** The path that the tour is where it is cut at the one more. */
  path(): readonly number[] {
    const from = this.place[this.count]! + 1;
    return Array.from({ length: this.count }, (_, i) => this.order[(from + i) % this.size]!);
  }

  /** Makes it as short as reversing and moving stretches can. */
  improve(): void {
    for (let item = 0; item < this.size; item++) this.look(item);
    this.settle();
    this.done.length = 0;
  }

  /** Changes it in one place, mends that, and takes both back where it has become longer. */
  kick(next: () => number, reach: number): void {
    this.done.length = 0;
    // Three neighbouring stretches become c b a reversed and back: a double bridge of near cuts.
    const from = Math.floor(next() * this.size);
    const one = 1 + Math.floor(next() * reach);
    const two = 1 + Math.floor(next() * reach);
    const [a, b, c, d] = [from, from + 1, from + one, from + one + 1].map((at) => this.at(at));
    const [e, f] = [this.at(from + one + two), this.at(from + one + two + 1)];
    const before = this.far(a!, b!) + this.far(c!, d!) + this.far(e, f);
    const after = this.far(a!, d!) + this.far(e, b!) + this.far(c!, f);
    // The stretches b..c and d..e change places: reversed together, then each by itself.
    this.turn(from + 1, from + one + two);
    this.turn(from + 1, from + two);
    this.turn(from + two + 1, from + one + two);
    for (const item of [a!, b!, c!, d!, e, f]) this.look(item);
    const gained = before - after + this.settle();
    if (gained >= 0) return;
    for (let i = this.done.length - 2; i >= 0; i -= 2)
      this.reversePlaces(this.done[i]!, this.done[i + 1]!);
  }

  private at(place: number): number {
    return this.order[place % this.size]!;
  }

  private far(a: number, b: number): number {
    return a === this.count || b === this.count ? 0 : this.distance(a, b);
  }

  private look(item: number): void {
    if (this.queued[item] === 1) return;
    this.queued[item] = 1;
    this.queue.push(item);
  }

  /** Improves wherever something has changed until nothing can be; returns by how much. */
  private settle(): number {
    let gained = 0;
    for (let head = 0; head < this.queue.length; head++) {
      const item = this.queue[head]!;
      this.queued[item] = 0;
      for (;;) {
        const gain = this.better(item);
        if (gain <= 0) break;
        gained += gain;
      }
    }
    this.queue.length = 0;
    return gained;
  }

  /** The first improvement found that puts one of its nearest beside an item; 0 for none. */
  private better(item: number): number {
    const { size } = this;
    const at = this.place[item]!;
    const after = this.at(at + 1);
    const before = this.at(at + size - 1);
    const toAfter = this.far(item, after);
    const toBefore = this.far(item, before);
    if (item === this.count) return this.cutElsewhere();
    for (let k = 0; k < this.each; k++) {
      const other = this.nearest[item * this.each + k]!;
      const near = this.far(item, other);
      if (near >= toAfter && near >= toBefore) break;
      const otherAt = this.place[other]!;
      const otherAfter = this.at(otherAt + 1);
      const otherBefore = this.at(otherAt + size - 1);
      if (near < toAfter) {
        const gain = toAfter + this.far(other, otherAfter) - near - this.far(after, otherAfter);
        if (gain > least) {
          this.reverse(at + 1, otherAt);
          this.lookAt(item, after, other, otherAfter);
          return gain;
        }
      }
      if (near < toBefore) {
        const gain = toBefore + this.far(other, otherBefore) - near - this.far(before, otherBefore);
        if (gain > least) {
          this.reverse(otherAt, at + size - 1);
          this.lookAt(item, before, other, otherBefore);
          return gain;
        }
      }
      const moved = this.moved(item, other, near);
      if (moved > 0) return moved;
    }
    return 0;
  }

  /** Closes the path and cuts it at its longest step, where that is longer than the closing. */
  private cutElsewhere(): number {
    const { size } = this;
    const at = this.place[this.count]!;
    const closing = this.far(this.at(at + size - 1), this.at(at + 1));
    let longest = at + 1;
    for (let i = at + 2; i < at + size - 1; i++)
      if (this.far(this.at(i), this.at(i + 1)) > this.far(this.at(longest), this.at(longest + 1)))
        longest = i;
    const [one, other] = [this.at(longest), this.at(longest + 1)];
    const gain = this.far(one, other) - closing;
    if (gain <= least) return 0;
    this.move(at, 1, 1, one, other);
    this.lookAt(one, other);
    return gain;
  }

  private lookAt(...items: readonly number[]): void {
    for (const item of items) this.look(item);
  }

  /** Or-opt: a stretch of one to three that ends with the item goes beside the other, either way round. */
  private moved(item: number, other: number, near: number): number {
    const { size } = this;
    const at = this.place[item]!;
    const otherAt = this.place[other]!;
    for (let way = 1; way >= -1; way -= 2) {
      // The stretch runs from the item against `way`, up to `end`; what is beside it there is `outer`.
      const inner = this.at(at + size + way);
      const freed = this.far(item, inner);
      if (near >= freed) continue;
      // How far back from the item the other stands: within the stretch there is no place to go to.
      const back = ((at - otherAt) * way + size) % size;
      for (let length = 1; length <= 3 && length <= back; length++) {
        const end = this.at(at + size * 2 - way * (length - 1));
        const outer = this.at(at + size * 2 - way * length);
        if (outer === inner) break;
        const saved = this.far(outer, end) + freed - this.far(outer, inner);
        for (let side = 1; side >= -1; side -= 2) {
          // The item beside the other, the far end beside what was next to that.
          const next = this.at(otherAt + size + side);
          if (((at - this.place[next]!) * way + size) % size < length) continue;
          const gain = saved + this.far(other, next) - near - this.far(end, next);
          if (gain <= least) continue;
          this.move(at, length, way, other, next);
          this.lookAt(item, end, outer, inner, other, next);
          return gain;
        }
      }
    }
    return 0;
  }

  /** Carries a stretch between two neighbours, by at most three reversals. */
  private move(at: number, length: number, way: number, other: number, next: number): void {
    const { size } = this;
    const first = (way === 1 ? at - length + 1 : at) + size;
    const last = first + length - 1;
    const item = this.at(at);
    // The gap it goes to, as it is met from left to right.
    const left = this.at(this.place[other]! + 1) === next ? other : next;
    const right = left === other ? next : other;
    const ahead = (this.place[left]! - last + size * 3) % size;
    const behind = (first - this.place[right]! + size * 3) % size;
    // What lies between and the stretch change sides: turned together, then the former turned back.
    let placed = first + ahead;
    if (ahead <= behind) {
      this.turn(first, last + ahead);
      this.turn(first, first + ahead - 1);
    } else {
      placed = first - behind;
      this.turn(placed, last);
      this.turn(placed + length, last);
    }
    // The item stands beside the other.
    if ((this.at(placed + size) === item) !== (left === other))
      this.turn(placed, placed + length - 1);
  }

  /** Reverses the stretch from one place to another, or what is not in it, whichever is shorter. */
  private reverse(from: number, to: number): void {
    const { size } = this;
    const [first, last] = [from % size, to % size];
    const length = ((last - first + size) % size) + 1;
    if (length * 2 <= size) this.turn(first, last);
    else this.turn(last + 1, first + size - 1);
  }

  /** Reverses the stretch from one place to another, and notes that. */
  private turn(from: number, to: number): void {
    const { size } = this;
    const [first, last] = [(from + size) % size, (to + size) % size];
    this.done.push(first, last);
    this.reversePlaces(first, last);
  }

  private reversePlaces(first: number, last: number): void {
    const { order, place, size } = this;
    let steps = (((last - first + size) % size) + 1) >> 1;
    let [i, j] = [first, last];
    while (steps-- > 0) {
      const [a, b] = [order[i]!, order[j]!];
      order[i] = b;
      place[b] = i;
      order[j] = a;
      place[a] = j;
      if (++i === size) i = 0;
      if (--j < 0) j = size - 1;
    }
  }
}

/** Always on to the nearest that is left, from the first; the one more at the end. */
function greedy(count: number, distance: (a: number, b: number) => number): readonly number[] {
  const left = Int32Array.from({ length: count - 1 }, (_, i) => i + 1);
  const path = [0];
  for (let size = count - 1, here = 0; size > 0; size--) {
    let best = 0;
    let nearest = Infinity;
    for (let i = 0; i < size; i++) {
      const far = distance(here, left[i]!);
      if (far >= nearest) continue;
      nearest = far;
      best = i;
    }
    here = left[best]!;
    path.push(here);
    // Kept in their order, so that of equally near ones the earlier is taken.
    left.copyWithin(best, best + 1, size);
  }
  return [...path, count];
}

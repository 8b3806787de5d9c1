/** The id that somebody may have meant who wrote another: of the same letters, or a slip away. */

/** No more ids are looked at: a thousand faults may ask for this. */
const mostSeen = 2000;
/** Letters added, lost or exchanged. */
const mostSlips = 2;

/**
 * Of some ids the one most like another; null where none is like it. `talks` finds `conflict.talks`,
 * `Green_Party` finds `green-party`, `ukrain` finds `ukraine`.
 */
export function nearestId(id: string, ids: Iterable<string>): string | null {
  const bare = bareOf(id);
  let best: string | null = null;
  let fewest = mostSlips + 1;
  let seen = 0;
  for (const one of ids) {
    if (++seen > mostSeen) break;
    if (bareOf(one) === bare || one.endsWith(`.${id}`) || id.endsWith(`.${one}`)) return one;
    const slips = slipsBetween(id, one, fewest - 1);
    if (slips < fewest) {
      best = one;
      fewest = slips;
    }
  }
  // Of a word of two letters every other is but two slips away.
  return fewest < Math.max(1, id.length / 2) ? best : null;
}

function bareOf(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Edit distance (Levenshtein 1966), or more than `most` as soon as it is known to be. */
function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 100) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const slips = Math.min(row[j - 1]! + same, row[j]! + 1, next[j - 1]! + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

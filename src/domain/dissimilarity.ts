/** How unlike two rows, or two columns, of positions are: what "like beside like" goes by. */

/** In a line of positions: nobody speaks here. */
export const nobody = 3;

/** Of two positions, or `nobody`, as one number: the steps between them, and whether they count. */
const steps = new Uint8Array(64);
const counted = new Uint8Array(64);
for (let one = -2; one <= nobody; one++) {
  for (let other = -2; other <= nobody; other++) {
    if (one === nobody && other === nobody) continue;
    const pair = ((one + 2) << 3) | (other + 2);
    counted[pair] = 1;
    steps[pair] = one === nobody || other === nobody ? 2 : Math.abs(one - other);
  }
}

/**
 * How unlike two lines of positions are, from 0 to 1: the mean, over the places where at least one of
 * the two speaks, of the difference of positions (a quarter for each step) where both speak and of
 * one half where only one does. The half says "not known to be like or unlike"; places where
 * neither speaks (3) say nothing and do not count. Used for ordering only, never shown as a figure.
 */
export function dissimilarity(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  let places = 0;
  for (let i = 0; i < a.length; i++) {
    const pair = ((a[i]! + 2) << 3) | (b[i]! + 2);
    sum += steps[pair]!;
    places += counted[pair]!;
  }
  return places === 0 ? 0.5 : sum / (4 * places);
}

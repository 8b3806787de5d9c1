/** A button's caption with how many of its entries are chosen. */
export function counted(label: string, n: number): string {
  return n === 0 ? label : `${label} (${n})`;
}

/** Of some names those that are a path but for its capitals. */
export function sameButCase(names: readonly string[], path: string): readonly string[] {
  const lower = path.toLowerCase();
  return names.filter((name) => name.length === path.length && name.toLowerCase() === lower);
}

import { OpenFailure } from "./openFailure.ts";

/** More files than this are no corpus but somebody's whole disk. */
export const mostFiles = 50_000;

/**
 * Finds the corpus among the paths of a folder or a zip: the folder of the corpus.json that lies
 * highest. Gives that folder with a slash at its end; empty for the top. Throws an `OpenFailure`.
 */
export function corpusFolder(paths: readonly string[]): string {
  const found = paths
    .filter((path) => /(?:^|\/)corpus\.json$/.test(path) && !isHidden(path))
    .map((path) => path.slice(0, -"corpus.json".length));
  const depth = (folder: string) => folder.split("/").length;
  const highest = Math.min(...found.map(depth));
  const [first, ...further] = found.filter((folder) => depth(folder) === highest);
  if (first === undefined) throw new OpenFailure("no-corpus");
  if (further.length > 0)
    throw new OpenFailure("several-corpora", [first, ...further].slice(0, 5).join(", "));
  return first;
}

/** What systems put into folders and zips beside what people do. */
function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");
}

/**
 * Refuses the names that no folder of files has: that climb out of it, begin at a root or a drive, or
 * part folders by a backslash. Nothing is written anywhere, so they could do no harm; but what has
 * them was made to.
 */
export function refuseClimbing(path: string): void {
  const climbs =
    path.startsWith("/") ||
    path.includes("\\") ||
    path.includes("\0") ||
    /^[A-Za-z]:/.test(path) ||
    path.split("/").includes("..");
  if (climbs) throw new OpenFailure("climbing-path", path.slice(0, 120));
}

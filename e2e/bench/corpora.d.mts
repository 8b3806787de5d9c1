/** Sizes of a made-up corpus. */
export interface Sizes {
  readonly organizations?: number;
  readonly targets?: number;
  readonly documents?: number;
  /** The share of cells with a stance. */
  readonly fill?: number;
  /** Of each document. */
  readonly passages?: number;
  /** Of each document, in characters. */
  readonly length?: number;
  readonly seed?: number;
}
/** The files of a corpus by their path. */
export function makeCorpus(sizes: Sizes): Map<string, string>;
/** Numbers from 0 to 1 that are the same for the same seed. */
export function random(seed: number): () => number;
/** Writes the files of a corpus into a folder, which is made where it is not there; gives the folder back. */
export function writeCorpus(folder: string, files: ReadonlyMap<string, string>): string;

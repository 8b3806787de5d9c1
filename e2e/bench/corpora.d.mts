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

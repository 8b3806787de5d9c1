import type { CorpusSource } from "./corpusSource.ts";
import { fetchFile } from "./fetchFile.ts";

/**
 * A folder of a host.
 * @param base the folder, relative to the page: the folder of any host will do
 */
export function hostSource(base: string): CorpusSource {
  return {
    key: `host ${base}`,
    read: (path, signal) => fetchFile(new URL(`${base}/${path}`, document.baseURI), path, signal),
    href: (path) => `./${base}/${path}`,
  };
}

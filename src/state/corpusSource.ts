/** Where the files of a corpus come from: a host today; a folder or a zip have the same form. */
export interface CorpusSource {
  /** Equal for equal sources, different for different ones. */
  readonly key: string;
  /**
   * The bytes of a file, by its path as corpus.json writes it (`corpus.json` itself included).
   * Rejects with a `FetchFailure` where it does not come, and with an AbortError where `signal` fires.
   */
  readonly read: (path: string, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
  /** An address under which a reader can have a file as it is; null where it lies on no host. */
  readonly href: (path: string) => string | null;
  /**
   * Whether a file is known not to be there, before it is asked for: a folder or a zip lists its files,
   * a host does not. Such a file is missing, which is a fault of the corpus; one that a host does not
   * give may be there tomorrow.
   */
  readonly isMissing?: (path: string) => boolean;
  /** The files that are there and differ from one that is missing by capitals alone. */
  readonly otherCase?: (path: string) => readonly string[];
  /** What to keep of it on this device, so that it can be opened again; absent where that is a link. */
  readonly kept?: (paths: readonly string[]) => KeptCorpus;
}

/** The files of a corpus as a browser can store them. */
export type KeptCorpus =
  | {
      readonly kind: "files";
      readonly files: readonly { readonly path: string; readonly file: Blob }[];
    }
  | { readonly kind: "zip"; readonly zip: Blob };

/** A file that did not come: the status that the server gave, or null where none answered. */
export class FetchFailure extends Error {
  readonly file: string;
  readonly status: number | null;
  /** It was waited for long enough: to ask at once again would double the waiting. */
  readonly stalled: boolean;

  constructor(file: string, status: number | null, stalled = false) {
    super(status === null ? `${file}: no answer` : `${file}: ${status}`);
    this.name = "FetchFailure";
    this.file = file;
    this.status = status;
    this.stalled = stalled;
  }
}

/** A source in memory, for tests and for what is made on the page. A missing file fails with 404. */
export function memorySource(
  key: string,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): CorpusSource {
  return {
    key: `memory ${key}`,
    read: async (path) => {
      const bytes = files.get(path);
      if (!bytes) throw new FetchFailure(path, 404);
      return bytes;
    },
    href: () => null,
  };
}

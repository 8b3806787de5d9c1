/** Why something is no corpus that could even be judged; what it says is made of these in words. */
export const openFailures = [
  /** It has no corpus.json. */
  "no-corpus",
  /** It has more than one, none above the others. */
  "several-corpora",
  /** More files than any corpus has. */
  "too-many-files",
  /** More bytes, unpacked, than the page will read. */
  "too-large",
  /** It unpacks to far more than text ever does. */
  "too-dense",
  /** A name in it climbs out of its folder, or begins at a root. */
  "climbing-path",
  /** Two files of one name. */
  "repeated-path",
  "encrypted",
  /** No zip, or a damaged one. */
  "not-a-zip",
  /** Neither a folder nor a zip. */
  "not-a-corpus",
  /** The host sends the asker to another address. */
  "sent-on",
  /** The browser would not let it be read. */
  "unreadable",
] as const;
export type OpenFailureKind = (typeof openFailures)[number];

/** What was to be opened cannot be. `detail` is a name or a number in it, as it is; empty for none. */
export class OpenFailure extends Error {
  readonly kind: OpenFailureKind;
  readonly detail: string;

  constructor(kind: OpenFailureKind, detail = "") {
    super(`${kind} ${detail}`.trim());
    this.name = "OpenFailure";
    this.kind = kind;
    this.detail = detail;
  }
}

/** What checks a corpus has given no answer: it has died, or hangs. Nothing is known of the corpus. */
export class SilentCheck extends Error {
  constructor() {
    super("the check gave no answer");
    this.name = "SilentCheck";
  }
}

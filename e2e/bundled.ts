import { readFileSync } from "node:fs";

// What the bundled corpus says, read from its own files: every expectation of these tests that
// hangs on the coding comes from here, so that a stance coded anew breaks no test.

export type Text = string | Readonly<Record<string, string>>;
export type Language = "en" | "es";

export interface Passage {
  readonly id: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export interface Organization {
  readonly id: string;
  readonly name: Text;
  readonly shortName: string;
}

export interface Stance {
  readonly document: string;
  readonly target: string;
  readonly position: number;
  readonly basis: string;
  readonly salience?: string;
  readonly reasons?: readonly string[];
  readonly summary?: Text;
  readonly doubt?: Text;
  readonly passages: readonly string[];
}

interface Claim {
  readonly date: string;
  readonly passages?: readonly string[];
}

export interface Document {
  readonly id: string;
  readonly organization: string;
  readonly title: Text;
  readonly language: string;
  readonly text: string;
  readonly attribution: { readonly basis: string; readonly passages?: readonly string[] };
  readonly published?: Claim;
  readonly written?: Claim;
  readonly coded?: readonly string[];
  readonly uncoded?: readonly string[];
  readonly translations?: readonly { readonly language: string; readonly text: string }[];
  readonly passages: readonly Passage[];
}

export interface Topic {
  readonly id: string;
  readonly label: Text;
  readonly targets: readonly {
    readonly id: string;
    readonly label: Text;
    readonly shortLabel?: Text;
    readonly readAs: Text;
  }[];
}

export interface CorpusEvent {
  readonly id: string;
  readonly date: string;
  readonly label: Text;
  readonly passages: readonly { readonly document: string; readonly passage: string }[];
}

export interface Corpus {
  readonly title: Text;
  /** YYYY-MM-DD. */
  readonly revision: string;
  readonly organizations: readonly Organization[];
  readonly topics: readonly Topic[];
  readonly reasons?: readonly { readonly label: Text }[];
  readonly documents: readonly Document[];
  readonly stances: readonly Stance[];
  readonly events?: readonly CorpusEvent[];
  readonly reported?: readonly {
    readonly document: string;
    readonly target: string;
    readonly passages: readonly string[];
  }[];
}

/** A target under its full id, with its topic. */
export interface Target {
  readonly id: string;
  readonly topic: Topic;
  readonly label: Text;
  /** As the grid heads its columns. */
  readonly shortLabel: Text;
  readonly readAs: Text;
}

const folder = new URL("../public/corpus/", import.meta.url);

/** The bytes of a file of the corpus, by its path in the corpus' folder. */
export function fileOf(path: string): Buffer {
  return readFileSync(new URL(path, folder));
}

export const corpus = JSON.parse(fileOf("corpus.json").toString("utf8")) as Corpus;

/** The text of a document, not a byte of it changed. */
export function textOf(document: Document): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(fileOf(document.text));
}

export const organizations = corpus.organizations;
export const targets: readonly Target[] = corpus.topics.flatMap((topic) =>
  topic.targets.map((target) => ({
    id: `${topic.id}.${target.id}`,
    topic,
    label: target.label,
    shortLabel: target.shortLabel ?? target.label,
    readAs: target.readAs,
  })),
);

export function targetsOf(topic: Topic): readonly Target[] {
  return targets.filter((target) => target.topic.id === topic.id);
}

/** An entry of a list that cannot be missing; says so where it is. */
export function need<T>(entry: T | undefined | null, what: string): T {
  if (entry === undefined || entry === null) throw new Error(`the bundled corpus has no ${what}`);
  return entry;
}

export function wordsOf(text: Text, language: Language = "en"): string {
  if (typeof text === "string") return text;
  return text[language] ?? text["en"] ?? Object.values(text)[0] ?? "";
}

export function organizationOf(document: Document): Organization {
  return need(
    organizations.find((one) => one.id === document.organization),
    `organization of ${document.id}`,
  );
}

export function documentOf(stance: Pick<Stance, "document">): Document {
  return need(
    corpus.documents.find((one) => one.id === stance.document),
    `document ${stance.document}`,
  );
}

export function passageOf(document: Document, id: string): Passage {
  return need(
    document.passages.find((one) => one.id === id),
    `passage ${id} of ${document.id}`,
  );
}

/** The quotes of a stance, in the coder's order. */
export function quotesOf(stance: Stance): readonly string[] {
  return stance.passages.map((id) => passageOf(documentOf(stance), id).exact);
}

/** The quotes of a stance, in the order of its text: the way that a reader steps. */
export function textOrder(stance: Stance): readonly string[] {
  const document = documentOf(stance);
  return stance.passages
    .map((id) => passageOf(document, id))
    .toSorted((a, b) => rangeOf(document, a).start - rangeOf(document, b).start)
    .map((passage) => passage.exact);
}

/** The quote after the strongest, with which a stance opens; undefined where that is the last. */
export function nextQuote(stance: Stance): string | undefined {
  const order = textOrder(stance);
  return order[order.indexOf(quotesOf(stance)[0] ?? "") + 1];
}

/** Where a passage stands in its text, UTF-16 units. */
export function rangeOf(document: Document, passage: Passage): { start: number; end: number } {
  const { prefix = "", exact, suffix = "" } = passage;
  const at = textOf(document).indexOf(prefix + exact + suffix);
  if (at < 0) throw new Error(`${document.id} ${passage.id} is not in its text`);
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

export type Cell =
  | {
      readonly kind: "stance";
      readonly organization: Organization;
      readonly target: Target;
      readonly stance: Stance;
    }
  | {
      readonly kind: "silent" | "uncoded";
      readonly organization: Organization;
      readonly target: Target;
    };

/** The first day that an EDTF date may mean, enough of it to put documents in order. */
export function firstDay(document: Document): string {
  const date = (document.written ?? document.published)?.date.split("/")[0] ?? "";
  const [year = "", month = "01", day = "01"] = date.replace(/[?~%]$/, "").split("-");
  return `${year}-${month}-${day}`;
}

function readFor(document: Document, target: Target): boolean {
  const names = (list: readonly string[]) =>
    list.includes(target.id) || list.includes(target.topic.id);
  if (document.coded) return names(document.coded);
  return !document.uncoded || !names(document.uncoded);
}

export function cellOf(organization: Organization, target: Target, from: Corpus = corpus): Cell {
  const documents = from.documents.filter((one) => one.organization === organization.id);
  const stances = from.stances
    .filter((one) => one.target === target.id && documents.some(({ id }) => id === one.document))
    .toSorted((a, b) => firstDay(documentOf(b)).localeCompare(firstDay(documentOf(a))));
  const [stance, other] = stances;
  if (stance) {
    if (other && firstDay(documentOf(other)) === firstDay(documentOf(stance))) {
      throw new Error("two stances of one date: these tests have to learn how both are shown");
    }
    return { kind: "stance", organization, target, stance };
  }
  const kind = documents.some((one) => readFor(one, target)) ? "silent" : "uncoded";
  return { kind, organization, target };
}

export type StanceCell = Extract<Cell, { kind: "stance" }>;

/** All cells, organization by organization. */
export function cellsOf(from: Corpus = corpus): readonly Cell[] {
  return from.organizations.flatMap((one) => targets.map((target) => cellOf(one, target, from)));
}

export const cells = cellsOf();
export const filled = cells.filter((cell): cell is StanceCell => cell.kind === "stance");
export const silent = cells.filter((cell) => cell.kind === "silent");

const interfaceWords = {
  en: {
    position: {
      "2": "supports",
      "1": "leans toward",
      "0": "mixed",
      "-1": "leans against",
      "-2": "opposes",
      silent: "silent",
      uncoded: "not coded",
    },
    basis: { stated: "stated", implied: "implied" },
    salience: { central: "central", developed: "developed", passing: "passing" },
    passages: (n: number) => (n === 1 ? "1 passage" : `${n} passages`),
  },
  es: {
    position: {
      "2": "apoya",
      "1": "se inclina a favor",
      "0": "mixta",
      "-1": "se inclina en contra",
      "-2": "se opone",
      silent: "silencio",
      uncoded: "sin codificar",
    },
    basis: { stated: "expresa", implied: "implícita" },
    salience: { central: "central", developed: "desarrollada", passing: "de paso" },
    passages: (n: number) => (n === 1 ? "1 pasaje" : `${n} pasajes`),
  },
};

/** What a cell counts as in the legend. */
export function faceOf(cell: Cell): string {
  return cell.kind === "stance" ? String(cell.stance.position) : cell.kind;
}

/** The word for what a cell shows: "opposes", "silent". */
export function faceWord(face: string, language: Language = "en"): string {
  const words: Readonly<Record<string, string>> = interfaceWords[language].position;
  return need(words[face], `word for ${face}`);
}

export function basisWord(basis: string, language: Language = "en"): string {
  const words: Readonly<Record<string, string>> = interfaceWords[language].basis;
  return need(words[basis], `word for ${basis}`);
}

/** "opposes; stated; central; 1 passage", or "silent": what a cell's name says after the colon. */
export function stateOf(cell: Cell, language: Language = "en"): string {
  const position = faceWord(faceOf(cell), language);
  if (cell.kind !== "stance") return position;
  const { basis, salience, passages } = cell.stance;
  const saliences: Readonly<Record<string, string>> = interfaceWords[language].salience;
  return [
    position,
    basisWord(basis, language),
    ...(salience === undefined ? [] : [need(saliences[salience], `word for ${salience}`)]),
    interfaceWords[language].passages(passages.length),
  ].join("; ");
}

/** "PPSM, NATO enlargement", the part of a cell's name before the colon. */
export function placeOf(
  cell: Pick<Cell, "organization" | "target">,
  language: Language = "en",
): string {
  return `${cell.organization.shortName}, ${wordsOf(cell.target.label, language)}`;
}

export function nameOf(cell: Cell, language: Language = "en"): string {
  return `${placeOf(cell, language)}: ${stateOf(cell, language)}`;
}

/** The stances of a document that rest on a passage. */
export function stancesOn(document: Document, passage: string): readonly Stance[] {
  return corpus.stances.filter(
    (one) => one.document === document.id && one.passages.includes(passage),
  );
}

/** Supports 1, opposes -1, mixed 0; leaning is its side. */
export function sideOf(stance: Stance): number {
  return Math.sign(stance.position);
}

/** A filled cell that fits, or an error that says which kind the corpus has lost. */
export function someFilled(fits: (cell: StanceCell) => boolean, what: string): StanceCell {
  return need(filled.find(fits), what);
}

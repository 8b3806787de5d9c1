/**
 * Every word of the interface, in English. Neutral words only: positions are described, not judged.
 * Keys that stand for coded values (`position`, `basis`, ...) are the values themselves.
 */
import type { ReasonRelation, Relation } from "#domain/agreement.ts";
import type { Basis, Position, Salience } from "#domain/corpus.ts";
import type { Face, FilterName, Language, Order } from "#domain/selection.ts";

/** A table of words for the members of a union. A member without its word does not compile. */
const said = <Key extends PropertyKey>(words: Readonly<Record<Key, string>>) => words;

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en = {
  code: "en" as Language,
  name: "English",
  appName: "Positionary",
  tagline: "Who stands where, and the sentence that says so",

  position: said<Face>({
    2: "supports",
    1: "leans toward",
    0: "mixed",
    [-1]: "leans against",
    [-2]: "opposes",
    silent: "silent",
    uncoded: "not coded",
  }),
  basis: said<Basis>({ stated: "stated", implied: "implied" }),
  salience: said<Salience>({ central: "central", developed: "developed", passing: "passing" }),
  basisNote: said<Basis>({
    stated: "can be read off the words",
    implied: "a reader has to infer it",
  }),
  salienceNote: said<Salience>({
    central: "a thesis, slogan or demand of the text",
    developed: "argued in a paragraph or more",
    passing: "a clause or a list entry",
  }),
  /** What a position takes, in the words of the codebook's scale. */
  rule: said<Exclude<Face, "uncoded">>({
    2: "says so outright: endorses, demands, praises, calls for it",
    1: "support that is implied, or outright with a stated reservation",
    0: "outright support and outright opposition side by side, or expressly both ways",
    [-1]: "opposition that is implied, or outright with a stated reservation",
    [-2]: "says so outright: condemns, rejects, calls for its end",
    silent: "the text takes no position on it; a bare mention is silence",
  }),
  passages: (n: number) => plural(n, "passage", "passages"),
  words: (n: number, formatted: string) => (n === 1 ? "1 word" : `${formatted} words`),
  inferredIssuer: "issuer inferred",
  international: "INT",
  textFailed: "text failed to load",
  filteredOut: "filtered out",

  nav: {
    search: "Search",
    searched: "Texts, names, events",
    views: "View",
    explore: "Explore",
    compare: "Compare",
    reasons: "Reasons",
    table: "Table",
    method: "Method",
    theme: "Colour theme",
    themeAuto: "as the system",
    themeLight: "light",
    themeDark: "dark",
    own: "Your own corpus",
    cite: "Cite…",
    export: "Export…",
    open: "Open…",
    bundled: "Back to the built-in corpus",
    drop: "Drop a corpus here: its folder, or a .zip",
    foreign: (from: string) => `from ${from}`,
    foreignNote: "Not the built-in corpus",
  },

  filter: {
    heading: "Filters",
    allTopics: "All topics",
    topics: "Topics",
    targets: "Issues",
    organizations: "Organizations",
    salience: "Prominence",
    basis: "Stated or implied",
    reasons: "Reasons",
    differing: "Only where they differ",
    differingNote: "only issues on which two of the organizations shown take different sides",
    legend: "Legend and filter by position",
    legendEntry: (label: string, n: number) => `${label}, ${plural(n, "cell", "cells")}`,
    more: "Filter",
    clearAll: "Clear all",
    legendShort: "Legend",
    takeOff: (filter: string) => `Remove the filter ${filter}`,
    one: {
      topics: "Topic",
      targets: "Issue",
      organizations: "Organization",
      faces: "Position",
      saliences: "Prominence",
      bases: "Basis",
      reasons: "Reason",
    },
    inView: (targets: number, allTargets: number, organizations: number, all: number) =>
      `${targets === allTargets ? plural(targets, "issue", "issues") : `${targets} of ${plural(allTargets, "issue", "issues")}`}, ${organizations === all ? plural(all, "organization", "organizations") : `${organizations} of ${plural(all, "organization", "organizations")}`}`,
    passing: (n: number, all: number) =>
      `${n} of ${plural(all, "cell", "cells")} pass, the rest are dimmed`,
    name: said<FilterName>({
      topics: "the topic filter",
      targets: "the issue filter",
      organizations: "the organization filter",
      faces: "the position filter",
      saliences: "the prominence filter",
      bases: "the filter by stated or implied",
      reasons: "the reason filter",
      differing: "“only where they differ”",
    }),
    emptyOne: (name: string) => `Nothing passes ${name}.`,
    emptySeveral: (names: string) => `Nothing passes these filters: ${names}.`,
    clear: (name: string) => `Clear ${name}`,
  },

  sort: {
    rows: "Organizations",
    columns: "Issues",
    heading: "Order",
    working: "Finding the order…",
    order: said<Order>({
      corpus: "as in the corpus",
      name: "by name",
      date: "by date",
      likeness: "most similar together",
      silence: "most silent first",
    }),
  },

  grid: {
    heading: "Positions",
    label: "Positions: organizations in rows, issues in columns",
    labelTall: "Positions: issues in rows, organizations in columns",
    fold: (topic: string) => `Fold ${topic}`,
    unfold: (topic: string) => `Unfold ${topic}`,
    folded: "folded",
    keys: "Arrow keys move, also up to the names of issues and topics and left to the organizations; Home and End go to the ends of a row, Page Up and Page Down go by topic, Enter opens.",
    empty: "This corpus has no organizations or no issues yet.",
  },

  table: {
    heading: "All stances as a table",
    caption: "One row per cell. Select a heading to sort.",
    organization: "Organization",
    topic: "Topic",
    target: "Issue",
    position: "Position",
    basis: "Stated or implied",
    salience: "Prominence",
    reason: "Reason",
    passages: "Passages",
    date: "Date",
    open: (name: string) => `Open ${name}`,
  },

  timeline: {
    heading: "When they said it",
    hint: (key: string) => `${key} + wheel zooms · drag to pan`,
    wheelHint: (key: string) => `${key} + wheel zooms`,
    oneEach: "one text each: differences, not change",
    label: "Documents and events on a time axis",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    earlier: "Earlier",
    later: "Later",
    reset: "Show all",
    events: "Events in the texts",
    eventsLabel: (n: number) => `${plural(n, "event", "events")} named in the texts`,
    printed: "date printed on the page",
    asPrinted: (words: string) => `printed as “${words}”`,
    undated: "undated",
    openDocument: (name: string, date: string) => `${name}, ${date}: open the document`,
    openEvent: (label: string, date: string) => `${label}, ${date}: open the passage`,
    crowd: (n: number, against: number, toward: number) =>
      `${plural(n, "text", "texts")}: ${against} against, ${toward} for`,
    crowdOpens: "Enter zooms to them; arrows go to the others",
    crowds: "Where texts stand too close, columns count their stances; zoom in for the texts.",
    undatedTexts: (n: number) => `${n} undated`,
    empty: "No document in view.",
    noDates: "No text in view has a date.",
    lanes: (shown: number, of: number) => `The first ${shown} of ${of} organizations`,
    beyond: (n: number) =>
      `${n} ${n === 1 ? "text lies" : "texts lie"} far outside this stretch of time: “Show all” shows ${n === 1 ? "it" : "them"}.`,
    outside:
      "The span that this link names lies outside every date in view, so all dates are shown.",
  },

  find: {
    label: "Find in this text",
    previous: "Previous",
    next: "Next",
    count: (at: number, n: number, andMore: boolean) =>
      `${at > 0 ? `${at} of ` : ""}${n}${andMore ? "+" : ""}`,
  },

  reader: {
    label: "Reader",
    close: "Close",
    cite: "Cite",
    quoteCopied: "Quote copied, with its source",
    copyQuote: "Copy the quote with its source",
    copyLink: "Copy link",
    copied: "Link copied",
    copyFailed: "Copying failed; the address bar has the link",
    hidden: (n: number) => `Show ${plural(n, "hidden character", "hidden characters")}`,
    reason: "Reason",
    noReason: "not coded",
    doubt: "The coder’s doubt",
    alone: "No other organization takes this side.",
    reasons: said<ReasonRelation>({
      "same-reason": "same reason",
      "other-reasons": "other reason",
      "reasons-not-given": "reasons not given",
    }),
    silentNote: (documents: number) =>
      documents === 1
        ? "This document was read for this issue and takes no position on it. A bare mention is silence too."
        : `These ${documents} documents were read for this issue and none takes a position on it. A bare mention is silence too.`,
    uncodedNote: "No text of theirs was checked for this.",
    nobodySpeaks: "No organization of this corpus speaks on this issue.",
    filteredNote: "The filters leave this cell out of the grid.",
    previous: "previous",
    next: "next",
    noneOfDocument: (n: number) => `${plural(n, "passage", "passages")} in this document`,
    margin: "Passages of this document",
    marginEntry: (words: string, quote: string) => `${words}: ${quote}`,
    choose: "Several stances rest on these words",
    citedForDocument: "says something about the document itself",
    issuer: "Issued by",
    stated: "stated in the text",
    inferred: "inferred, the text does not say so",
    written: "Written",
    published: "Date printed",
    noDate: "no date printed",
    titleOurs: "title given by the curators",
    textFailedTitle: "This text could not be loaded",
    textFailedNote:
      "The coding of it is shown, but its quotes could not be checked here, and the document cannot be read.",
    earlier: "Earlier and differing stances",
    showPassage: "Show the words",
  },

  card: {
    opens: "click or Enter opens the words",
  },

  panel: {
    label: "What is open",
    start: "Start",
    readMark: "How to read a mark",
    readMarks: {
      supports: "supports, a thesis",
      opposes: "opposes, in passing",
      implied: "leans against, implied",
      silent: "read, and silent",
      reported: "says somebody else",
    },
    standsOut: "What stands out",
    questions: "Start with a question",
    goOn: "Go on",
    more: "More",
    moreOf: "what stands out, and where to start",
    less: "Show less",
    about: (date: string) => `Coding of ${date}`,
    method: "how it was coded, and how reliably",
    target: "Issue",
    organization: "Organization",
    topic: "Topic",
    event: "Event",
    events: "Events near each other",
    claim: "Said of somebody else",
    readAs: "Read as",
    onTopic: (topic: string) => `Topic: ${topic}`,
    sides: { 1: "For", 0: "Mixed", [-1]: "Against" },
    silent: "Silent",
    uncoded: "Not coded",
    claims: "What they say that others hold",
    claimsBy: (name: string) => `What ${name} says of others`,
    claimsAbout: (name: string) => `What others say of ${name}`,
    compareOn: "Compare them on this issue",
    compareTopic: (topic: string) => `Compare everybody on ${topic}`,
    showTopic: (topic: string) => `Show only ${topic} in the grid`,
    showAllTopics: "Show all topics in the grid",
    documents: "Documents",
    otherNames: "Also called",
    international: "international",
    saysNothing: (names: string) => `Silent on ${names}.`,
    saysNothingAll: "Silent on all of it.",
    notRead: (names: string) => `Not coded: ${names}.`,
    noStance: "Takes no position on anything in this corpus.",
    issues: (n: number) => plural(n, "issue", "issues"),
    stances: (n: number) => plural(n, "stance", "stances"),
    nobody: "Nobody takes a position on it.",
    namedBy: "Named by",
    printedAs: (words: string) => `printed as “${words}”`,
    eventsNote: "They stand too near each other on the axis to be told apart.",
    claimOwn: (name: string) => `What ${name} itself says`,
    claimOwnNone: (name: string) => `${name} itself takes no position on it here.`,
    claimNote: "A claim of the reporting author. It fills no cell of the grid.",
  },

  /** How the reasons of two or more relate. */
  share: {
    both: "both",
    all: "all",
    none: "none in common",
    notGiven: (names: string) => `${names}: no reason given`,
    alsoOnSide: { 1: "Also for:", 0: "Also mixed:", [-1]: "Also against:" },
    compare: "Compare them",
  },

  tabs: {
    label: "Parts of the panel",
    text: "Text",
    why: "Why this rating",
    others: (n: number) => `Others on it ${n}`,
    said: (name: string, n: number) => `Said of ${name} ${n}`,
    toSummary: "Summary",
    strongest: "strongest",
    everybodyOn: "What everybody says on it",
    noOthers: "Nobody else in this corpus speaks on it.",
    noneSaid: (name: string) => `Nobody in this corpus reports a position of ${name} on it.`,
    doubt: "The coder had a doubt",
    strongestNote: "the passage that the coder put first, because it shows the position best",
    place: (i: number, n: number) => `${i} of ${n}`,
    passagesOf: {
      cell: "passages of this stance, in the text’s order",
      claim: "passages of this claim, in the text’s order",
      event: "places that name it, text by text",
      document: "passages of this document, in the text’s order",
    },
  },

  compare: {
    columns: (shown: number, of: number) =>
      `The columns show the first ${shown} of ${of}; what the last column says is of all. Choose some to see them.`,
    others: (n: number) => `${n} others`,
    heading: (names: string) => `Comparing ${names}`,
    pick: "Choose two or more organizations to compare.",
    pickLabel: "Organizations to compare",
    relation: "Relation",
    relations: said<Relation>({
      oppose: "oppose each other",
      differ: "differ",
      "other-reasons": "agree for different reasons",
      "reasons-not-given": "agree, reasons not given",
      "same-reason": "agree for the same reason",
      "one-speaks": "only one speaks",
      silent: "all silent",
      uncoded: "no position; some not checked",
    }),
    onlySpeaks: (name: string) => `only ${name} speaks`,
    count: (n: number, label: string) => `${label}: ${plural(n, "issue", "issues")}`,
    filter: "Relations, with the number of issues",
    group: "Group by relation",
    agreement: "How far two agree",
    agreementNote: "Of issues where both take a position, how many they agree on.",
    agree: (x: number, y: number) => `agree on ${x} of ${y} issues on which both take a position`,
    tooFew: (y: number) =>
      y === 0
        ? "no issue on which both take a position"
        : `only ${plural(y, "issue", "issues")} on which both take a position: no figure`,
    with: (a: string, b: string) => `${a} and ${b}`,
    table: "The comparison, issues in rows",
    more: (n: number) => `${plural(n, "more quote", "more quotes")}`,
    less: "fewer quotes",
    open: (organization: string, target: string) =>
      `${organization}, ${target}: read in the document`,
    none: "No issue has this relation.",
    target: "Issue",
    inComparison: (name: string) => `${name}: choose for the comparison`,
    chosen: (n: number) => `${plural(n, "organization", "organizations")} chosen`,
    go: "Compare",
  },

  reasons: {
    heading: "What reasons they give",
    note: "Rows: who takes which side, and why. Columns: where each reason is used.",
    table: "Positions by reason: issues in rows, reasons in columns",
    filter: (label: string) => `Show only stances that argue from: ${label}`,
    used: (n: number, up: number, down: number, mixed: number) =>
      `${plural(n, "stance", "stances")}: ${[up && `${up} for`, down && `${down} against`, mixed && `${mixed} mixed`].filter(Boolean).join(", ")}`,
    notCoded: "no reason coded",
    entry: (organization: string, target: string, position: string, reason: string) =>
      `${organization}, ${target}: ${position}, argues from ${reason}`,
  },

  reported: {
    /** Of an implied position nobody "says" anything: the reader of the claim infers it. */
    implies: (reporter: string, holder: string, position: string, target: string) =>
      `According to ${reporter}, by implication: ${holder} – ${position} – ${target}`,
    heading: "What the texts say of others",
    note: "The author’s claims about others; not counted in the grid.",
    claim: (reporter: string, holder: string, position: string, target: string) =>
      `According to ${reporter}: ${holder} – ${position} – ${target}`,
    verb: said<Position>({
      2: "supports",
      1: "leans toward",
      0: "is mixed on",
      [-1]: "leans against",
      [-2]: "opposes",
    }),
    table: "Who is said to hold what: holders in rows, issues in columns",
    reporters: "Said by",
    everybody: "All",
    groups: { organization: "Organizations of this corpus", outsider: "Others" },
    all: (n: number) => `Show all ${plural(n, "holder", "holders")}`,
    fewer: "Show fewer",
    inCell: (reporters: string) => `reported by ${reporters}`,
    show: "Show the words",
    ofThese: "These words report:",
    outsiders: (n: number, claims: number) =>
      `${plural(n, "holder", "holders")}, ${plural(claims, "claim", "claims")}`,
    legend: "reported by somebody else",
  },

  why: {
    target: "The issue is read as",
    position: "The rule for the position",
    basis: "Basis",
    salience: "Prominence",
    reasons: "Reasons",
    revisions: "Revisions of the coding",
    method: "How texts are coded",
    date: "why?",
    whyOf: (what: string) => `${what}: why?`,
  },

  translation: {
    beside: (language: string) => `Show the translation into ${language} beside it`,
    label: (language: string, by: string) =>
      `Translation into ${language} by ${by}; not the source`,
    failed: "The translation could not be loaded.",
    word: "translation",
  },

  silence: {
    read: "Read for this issue:",
    document: (title: string, date: string, words: string) => `${title}, ${date}, ${words}`,
  },

  loading: "Loading the corpus",
  showAll: (n: number) => `Show all ${n}`,
  more: "Show more",
  loadingLong: "The corpus takes long to load",
  loadingFiles: (done: number, of: number) => `${done} of ${of} files are here.`,
  loadingWithout: "Go on without the rest",
  loadingView: "Loading",
  retry: "Try again",
  error: {
    corpusTitle: "The corpus could not be loaded",
    corpusNote: "Its data did not load, so nothing is shown.",
    what: (file: string, why: string) => `${file}: ${why}`,
    network: "no answer",
    status: (code: number) => `the server answered ${code}`,
    textsTitle: (n: number) =>
      n === 1 ? "One text could not be loaded." : `${n} texts could not be loaded.`,
    textsNote: "Positions whose text is missing appear in outline: quotes unchecked.",
    refusedTitle: (n: number) =>
      n === 1
        ? "This corpus has an error and is not shown"
        : `This corpus has ${n} errors and is not shown`,
    refusedNote: "A corpus is shown whole or not at all: a dropped stance would look like silence.",
    found: "found",
    expected: "expected",
    nearest: "nearest match in the text",
    more: (n: number) => `and ${n} more`,
    line: (line: number, column: number) => `line ${line}, column ${column}`,
    panelTitle: (panel: string) => `“${panel}” stopped working`,
    panelNote: "The rest of the page still works.",
    silentCheck: "What checks the corpus broke off without an answer.",
    newRelease:
      "This site has been renewed since you opened the page. Load it again to go on: its address keeps what you see.",
    loadAgain: "Load again",
  },
  notice: {
    ignored: "Parts of this link were not recognized in this corpus and were left out:",
    dismiss: "Dismiss",
  },
  keys: {
    label: "Single keys",
    note: "/ searches, ? lists all keys, n and p: next and previous passage",
  },
  footer: {
    revision: (date: string) => `Coding of ${date}`,
    licence: "Coding",
    texts: "The texts remain their issuers’ and are quoted for study.",
    schema: "Format of the data",
    data: "Download the data",
  },

  /** What stands out. */
};

export type Messages = typeof en;

/**
 * The shape of corpus.json (FORMAT.md, `positionary/1`). What needs more than one value at a time to be
 * judged is elsewhere: references in `checkReferences.ts`, texts and quotes in `checkTexts.ts`.
 */
import { bases, positions, saliences } from "#domain/corpus.ts";
import {
  checksumForm,
  countryForm,
  dateForm,
  dayForm,
  idForm,
  languageForm,
  pathForm,
  toId,
  toTarget,
  toTargetOrTopic,
  urlForm,
} from "./forms.ts";
import { memberOf } from "./json.ts";
import { languageKey } from "./languageTag.ts";
import { say } from "./saying.ts";
import {
  boolean,
  choice,
  list,
  map,
  object,
  string,
  text,
  whole,
  type Rule,
  type Shaped,
} from "./shape.ts";

const byId = { field: "id", fault: "duplicate-id", key: (id: string) => id } as const;
const byLanguage = { field: "language", fault: "duplicate-language", key: languageKey } as const;

/** A position of 2 or -2 is always stated. */
export const nothingOutrightIsImplied: Rule = {
  name: "nothingOutrightIsImplied",
  check(stance, path, faults) {
    const basis = memberOf(stance, "basis")?.value;
    const position = memberOf(stance, "position")?.value;
    if (basis?.kind !== "string" || basis.value !== "implied") return;
    if (position?.kind !== "number" || Math.abs(position.value) !== 2) return;
    faults.add("implied-outright", { parent: path, token: "position" }, position.start, () => ({
      found: say("impliedOutright", String(position.value)),
      expected: say("notOutright"),
    }));
  },
};

const codedOrUncoded: Rule = {
  name: "codedOrUncoded",
  check(document, path, faults) {
    const first = memberOf(document, "coded");
    const second = memberOf(document, "uncoded");
    if (first === undefined || second === undefined) return;
    // An empty `uncoded` is the same as none; an empty `coded` is not.
    if (second.value.kind === "array" && second.value.items.length === 0) return;
    const later = first.keyStart > second.keyStart ? first : second;
    faults.add("coded-beside-uncoded", { parent: path, token: later.key }, later.keyStart, () => ({
      found: say("codedAndUncoded"),
      expected: say("oneOrNeither"),
    }));
  },
};

const oneHolder: Rule = {
  name: "oneHolder",
  check(holder, path, faults) {
    const organization = memberOf(holder, "organization");
    const name = memberOf(holder, "name");
    const expected = say("oneHolder");
    if (organization === undefined && name === undefined) {
      faults.add("missing-field", { parent: path, token: "organization" }, holder.start, () => ({
        found: say("noHolder"),
        expected,
      }));
    } else if (organization !== undefined && name !== undefined) {
      const later = organization.keyStart > name.keyStart ? organization : name;
      faults.add("unknown-field", { parent: path, token: later.key }, later.keyStart, () => ({
        found: say("twoHolders"),
        expected,
      }));
    }
  },
};

const passageIds = (description: string, nonEmpty = false) =>
  list(description, string("The id of a passage of the document.", toId), "value", nonEmpty);

/** The fields of a TextQuoteSelector (W3C Web Annotation Data Model). */
export const quoteFields = {
  required: { exact: string("The words themselves, verbatim.") },
  optional: {
    prefix: string(
      "What stands directly before; needed where the words alone are in several places.",
    ),
    suffix: string(
      "What stands directly after; needed where the words alone are in several places.",
    ),
  },
} as const;

const passageShape = object(
  "A verbatim stretch of the document: a TextQuoteSelector of the W3C Web Annotation model.",
  { id: string("Unique in its document.", idForm), ...quoteFields.required },
  {
    ...quoteFields.optional,
    translation: map(
      "By language: the stretch of that translation which renders the passage.",
      object("A verbatim stretch of the translation.", quoteFields.required, quoteFields.optional),
    ),
  },
);

const datedShape = (description: string) =>
  object(
    description,
    { date: string("EDTF (ISO 8601-2), level 0 or 1.", dateForm) },
    {
      passages: passageIds("The words of the document that show the date."),
      note: text("What else it rests on."),
    },
  );

/** `position` of any stance. */
export const positionField = choice(
  "2 supports, 1 leans toward, 0 mixed, -1 leans against, -2 opposes. Silence is no position.",
  positions,
);
/** `basis` of any stance. */
export const basisField = choice(
  "stated: it can be read off the words; implied: it has to be inferred, and is never 2 or -2.",
  bases,
);

/** `salience` of any stance. */
export const salienceField = choice(
  "central: a thesis, slogan or demand; developed: argued in a paragraph or more; passing: a clause or a list entry.",
  saliences,
);
/** `reasons` of any stance. */
export const reasonsField = list(
  "Why, as codes.",
  string("The id of a declared reason.", toId),
  "value",
);

const documentShape = object(
  "A document and what has been marked in it.",
  {
    id: string("Unique among the documents.", idForm),
    organization: string("The id of the organization whose document it is.", toId),
    title: text("As printed, or given by the curator."),
    titlePrinted: boolean("False where the curator had to name it."),
    language: string("Of the text (BCP 47).", languageForm),
    text: string("Path of the verbatim text (UTF-8) from the folder of corpus.json.", pathForm),
    sha256: string("Of that file, in lower-case hexadecimal.", checksumForm),
    attribution: object(
      "How the document is known to be the organization's.",
      { basis: choice("stated in the text, or inferred.", ["stated", "inferred"] as const) },
      {
        passages: passageIds("The words that state it or that it is inferred from."),
        note: text("How it was inferred."),
      },
    ),
    passages: list("The passages that the coding rests on.", passageShape, byId),
  },
  {
    published: datedShape("The date printed on it."),
    written: datedShape("The date of writing, where it differs or is better known."),
    translations: list(
      "Translations, line for line with the text.",
      whole("A translation: as many lines as the text.", {
        language: string("BCP 47; one translation for each language.", languageForm),
        text: string("Path of the translation (UTF-8).", pathForm),
        sha256: string("Of that file, in lower-case hexadecimal.", checksumForm),
        by: string("Who or what translated it."),
      }),
      byLanguage,
    ),
    source: object(
      "Where the text comes from.",
      { citation: string("As one would cite it.") },
      { url: string("Begins http:// or https://.", urlForm) },
    ),
    coded: list(
      "The targets (topic.target) or whole topics it was read for; empty: for none. Without coded and uncoded: for all.",
      string("A target or a topic.", toTargetOrTopic),
      "value",
    ),
    uncoded: list(
      "The targets (topic.target) or whole topics it was not read for; empty: the same as none.",
      string("A target or a topic.", toTargetOrTopic),
      "value",
    ),
    note: text("Anything a reader should know of the document."),
  },
  [codedOrUncoded],
);

/** The whole of corpus.json. */
export const corpusShape = object(
  "A corpus of positions: who stands where on what, and the sentence that says so.",
  {
    format: choice("The format and its version.", ["positionary/1"] as const, "unknown-format"),
    title: text("The name of the corpus."),
    revision: string("The day the coding was last changed.", dayForm),
    organizations: list(
      "Whose positions the corpus holds, in the order to show them.",
      object(
        "An organization.",
        {
          id: string("Unique among the organizations.", idForm),
          name: text("In full."),
          shortName: string("A short form for narrow places."),
        },
        {
          nativeName: string("The name in its own language."),
          aliases: list("Other names it goes by.", string("A name."), "value"),
          country: string("ISO 3166-1 alpha-2; none for an international.", countryForm),
          note: text("Anything a reader should know of it."),
        },
      ),
      byId,
    ),
    topics: list(
      "What positions are taken on, in the order to show it.",
      whole("A topic: a group of targets.", {
        id: string("Unique among the topics.", idForm),
        label: text("The name of the topic."),
        targets: list(
          "What can be supported or opposed.",
          object(
            "A target; its full id is topic.target.",
            {
              id: string("Unique in its topic.", idForm),
              label: text("The name of the target."),
              readAs: text("What counts as the target when a text is read."),
            },
            { shortLabel: text("A short form for narrow places.") },
          ),
          byId,
        ),
      }),
      byId,
    ),
    documents: list("The documents.", documentShape, byId),
    stances: list(
      "The stance matrix: at most one for each document and target.",
      object(
        "The position that a document takes on a target.",
        {
          document: string("The id of the document.", toId),
          target: string("The full id of the target, topic.target.", toTarget),
          position: positionField,
          basis: basisField,
          passages: passageIds("Every passage that supports it; at least one.", true),
        },
        {
          salience: salienceField,
          reasons: reasonsField,
          frame: text("Why, in a few words of the coder's own."),
          summary: text("What the document says on it."),
          doubt: text("Why the coding is uncertain."),
        },
        [nothingOutrightIsImplied],
      ),
      "elsewhere",
    ),
  },
  {
    description: text("What the corpus is about."),
    method: text("How it was coded: plain text, paragraphs parted by blank lines."),
    license: string("Of the coding."),
    curators: list("Of the coding.", string("A name."), "value"),
    reasons: list(
      "The controlled vocabulary of why; every reason used is declared here.",
      whole("A reason.", {
        id: string("Unique among the reasons.", idForm),
        label: text("The name of the reason."),
        readAs: text("What counts as the reason when a text is read."),
      }),
      byId,
    ),
    reported: list(
      "Second-hand positions: what a document says that somebody else holds. Never the holder's own cell.",
      object(
        "A reported position.",
        {
          document: string("The id of the document that says so.", toId),
          holder: object(
            "Who is said to hold it: an organization of the corpus, or a name.",
            {},
            {
              organization: string("The id of the organization.", toId),
              name: text("The name of an outsider."),
            },
            [oneHolder],
          ),
          target: string("The full id of the target, topic.target.", toTarget),
          position: positionField,
          basis: basisField,
          passages: passageIds("Every passage that says so; at least one.", true),
        },
        { note: text("Anything a reader should know of it.") },
        [nothingOutrightIsImplied],
      ),
      "entry",
    ),
    events: list(
      "Dated happenings that the texts name.",
      object(
        "An event.",
        {
          id: string("Unique among the events.", idForm),
          date: string("EDTF (ISO 8601-2), level 0 or 1.", dateForm),
          label: text("What happened."),
          passages: list(
            "Where the texts name it.",
            whole("A passage of a document.", {
              document: string("The id of the document.", toId),
              passage: string("The id of a passage of that document.", toId),
            }),
            "entry",
          ),
        },
        {
          asPrinted: string("The date as a text has it, where that is wrong."),
          note: text("Why a date was corrected, and the like."),
        },
      ),
      byId,
    ),
    revisions: list(
      "What was re-coded, and why.",
      object(
        "A change of the coding.",
        {
          date: string("The day of the change.", dayForm),
          note: text("What was changed, and why."),
        },
        {
          cells: list(
            "The pairs of document and target that it touched.",
            whole("A pair of document and target.", {
              document: string("The id of the document.", toId),
              target: string("The full id of the target, topic.target.", toTarget),
            }),
            "entry",
          ),
        },
      ),
      "entry",
    ),
    codings: list(
      "Each coder's own coding, before any settling.",
      object(
        "A coding by one coder, kept in a file of its own (positionary-coding/1).",
        {
          id: string("Unique among the codings.", idForm),
          by: text("Who coded, or which program, and how."),
          date: string("The day of the coding.", dayForm),
          blind: boolean("True where the coder had not seen another coding."),
          file: string("Path of the coding (JSON) from the folder of corpus.json.", pathForm),
          sha256: string("Of that file, in lower-case hexadecimal.", checksumForm),
        },
        { note: text("Anything a reader should know of it.") },
      ),
      byId,
    ),
  },
);

/** A corpus.json that has passed the gate, as plain data. */
export type RawCorpus = Shaped<typeof corpusShape>;

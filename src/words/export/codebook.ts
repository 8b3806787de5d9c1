/** The coding as codes of a program for qualitative analysis, and as a codebook of REFI-QDA 1.0. */
import { type Position, bases, positions, saliences } from "#domain/corpus.ts";
import type { ReasonId, TargetId } from "#domain/ids.ts";
import { textIn } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import { exportText } from "#i18n/exportText.ts";
import type { Exported } from "./exported.ts";
import type { Guids } from "./guid.ts";
import { content, declaration, element } from "./xml.ts";

/** A code. What only groups others cannot be applied. */
interface Code {
  /** What its id is made of. */
  readonly key: string;
  /** No two codes share one: programs that know codes by their names would lose one of them. */
  readonly name: string;
  readonly isCodable: boolean;
  readonly description: string;
  readonly color: string | null;
  readonly codes: readonly Code[];
}

/** What the ids of codes are made of: the same at every export and in every language. */
export const codeOf = {
  position: (target: TargetId, position: Position) => `code ${target} ${position}`,
  reason: (reason: ReasonId) => `code reason ${reason}`,
  basis: (basis: string) => `code basis ${basis}`,
  salience: (salience: string) => `code salience ${salience}`,
  secondHand: "code second-hand",
  aboutText: "code about the text",
  event: "code event",
};

/** The colours of the marks on a light page (styles.css): what has a colour there has it here. */
const colors: Readonly<Record<Position, string>> = {
  2: "#611b9c",
  1: "#9964c4",
  0: "#575b62",
  [-1]: "#b46d10",
  [-2]: "#8a4500",
};

/**
 * Topics hold issues, issues the five positions on them: what is coded is a position on an issue. Beside
 * them the reasons, how it is said, and what is second-hand. Of a view, the topics and issues in view.
 */
function codesOf({ index, arrangement, t }: Exported): readonly Code[] {
  const words = exportText[t.code];
  const taken = new Set<string>();
  const unique = (name: string, id: string) => {
    const free = (one: string) => !taken.has(one.toLowerCase());
    let found = free(name) ? name : `${name} (${id})`;
    for (let n = 2; !free(found); n++) found = `${name} (${id} ${n})`;
    taken.add(found.toLowerCase());
    return found;
  };
  const code = (
    key: string,
    name: string,
    id: string,
    rest: Partial<Pick<Code, "isCodable" | "description" | "color" | "codes">> = {},
  ): Code => ({
    key,
    name: unique(name, id),
    isCodable: true,
    description: "",
    color: null,
    codes: [],
    ...rest,
  });
  const group = (id: string, name: string, codes: readonly Code[]) =>
    code(`code group ${id}`, name, id, { isCodable: false, codes });
  return [
    ...arrangement.topics.map(({ topic, targets }) =>
      group(
        topic.id,
        textIn(topic.label, t.code),
        targets.map((target) => {
          const label = textIn(target.label, t.code);
          return code(`code ${target.id}`, label, target.id, {
            description: textIn(target.readAs, t.code),
            codes: positions.map((position) =>
              code(
                codeOf.position(target.id, position),
                `${label}: ${t.position[position]}`,
                `${target.id} ${position}`,
                { description: t.rule[position], color: colors[position] },
              ),
            ),
          });
        }),
      ),
    ),
    ...(index.corpus.reasons.length === 0
      ? []
      : [
          group(
            "reasons",
            words.columns.reasons,
            index.corpus.reasons.map(({ id, label, readAs }) =>
              code(codeOf.reason(id), textIn(label, t.code), id, {
                description: textIn(readAs, t.code),
              }),
            ),
          ),
        ]),
    group(
      "basis",
      words.columns.basis,
      bases.map((one) =>
        code(codeOf.basis(one), t.basis[one], one, { description: t.basisNote[one] }),
      ),
    ),
    group(
      "salience",
      words.columns.salience,
      saliences.map((one) =>
        code(codeOf.salience(one), t.salience[one], one, { description: t.salienceNote[one] }),
      ),
    ),
    code(codeOf.secondHand, words.secondHand, "second-hand", { description: t.reported.note }),
    code(codeOf.aboutText, words.aboutText, "about-text"),
    ...(index.corpus.events.length === 0
      ? []
      : [code(codeOf.event, citeText[t.code].event, "event")]),
  ];
}

/** The element `Codes`, the same in a codebook and in a project. */
export function codesXml(exported: Exported): string {
  return element(
    "Codes",
    {},
    codesOf(exported)
      .map((code) => codeXml(code, exported.guid))
      .join(""),
  );
}

function codeXml(code: Code, guid: Guids): string {
  const description =
    code.description === "" ? "" : element("Description", {}, content(code.description));
  return element(
    "Code",
    {
      guid: guid(code.key),
      name: code.name,
      isCodable: code.isCodable,
      color: code.color ?? undefined,
    },
    description + code.codes.map((one) => codeXml(one, guid)).join(""),
  );
}

/** Says of itself, in both formats, what made it. */
export const origin = "Positionary";

/** A codebook by itself (`.qdc`). */
export function codebookXml(exported: Exported): string {
  return `${declaration}${element(
    "CodeBook",
    { xmlns: "urn:QDA-XML:codebook:1.0", origin },
    codesXml(exported),
  )}\n`;
}

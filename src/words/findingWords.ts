import type { Organization, Text } from "#domain/corpus.ts";
import type { Finding, Question, Reasoned, TopicSummary } from "#domain/findings.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { findingText } from "#i18n/findingText.ts";
import { isolated, namesInWords } from "./formatters.ts";
import { type TaggedPart, tags } from "./shareWords.ts";

/** A finding as it is read: the figure large, the claim after it, and under that an example. */
export interface FindingWords {
  readonly figure: string;
  readonly claim: string;
  /** Words with reasons in them, which are drawn as tags; empty for none. */
  readonly detail: readonly TaggedPart[];
}

/** A name as a part of a sentence. */
function said(name: Text, t: Messages): string {
  return isolated(textIn(name, t.code));
}

/** A finding of a corpus in words. */
export function findingInWords(finding: Finding, t: Messages): FindingWords {
  const words = findingText[t.code];
  switch (finding.kind) {
    case "split":
      return {
        figure: String(finding.split),
        claim: words.split(finding.split, finding.shared),
        detail: [
          words.sides(said(finding.target.label, t), names(finding.up, t), names(finding.down, t)),
        ],
      };
    case "never-differs": {
      const { pair, least } = finding;
      return {
        figure: `${pair.agreed} / ${pair.shared}`,
        claim: words.neverDiffer(isolated(pair.a.shortName), isolated(pair.b.shortName)),
        detail: least
          ? [
              words.least(
                isolated(least.a.shortName),
                isolated(least.b.shortName),
                least.agreed,
                least.shared,
              ),
            ]
          : [],
      };
    }
    case "apart":
      return {
        figure: String(finding.targets),
        claim: words.apart(finding.targets, finding.agreed),
        detail: [`${said(finding.target.label, t)}: `, ...pairParts(finding, t)],
      };
    case "alone":
      return {
        figure: String(finding.targets),
        claim: words.alone(finding.targets, finding.spoken),
        detail: [words.aloneMost(isolated(finding.organization.shortName), finding.own)],
      };
    case "silent":
      return {
        figure: String(finding.silent),
        claim: words.silent(finding.silent, finding.read),
        detail: finding.topic
          ? [
              words.silentOn(
                names(finding.topic.organizations, t),
                finding.topic.organizations.length,
                said(finding.topic.topic.label, t),
              ),
            ]
          : [],
      };
    default:
      return finding satisfies never;
  }
}

/** "PPSM [Aggression] · LMI [Abandonment]". */
export function pairParts(
  { a, b }: { readonly a: Reasoned; readonly b: Reasoned },
  t: Messages,
): readonly TaggedPart[] {
  return [
    `${isolated(a.organization.shortName)} `,
    ...tags(a.reasons, t),
    ` · ${isolated(b.organization.shortName)} `,
    ...tags(b.reasons, t),
  ];
}

/** "NATO: four speak, all against, for reasons that differ". */
export function topicHeadline(summary: TopicSummary, t: Messages): string {
  const { topic, speakers, stances, up, down, split, apart } = summary;
  const words = findingText[t.code];
  const side =
    stances === 0
      ? words.nobody
      : up === stances
        ? words.allFor
        : down === stances
          ? words.allAgainst
          : split.length > 0
            ? words.divided
            : words.forSomeAgainstOthers;
  return [
    `${said(topic.label, t)}: ${stances === 0 ? "" : `${words.speak(speakers.length)}, `}${side}`,
    (up === stances || down === stances) && apart ? words.reasonsDiffer : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** What stands out in a topic, as a corpus' findings are said. */
export function topicFindings(summary: TopicSummary, t: Messages): readonly FindingWords[] {
  const { stances, up, down, implied, apart, sharedReason, split, silent, topic } = summary;
  const words = findingText[t.code];
  const found: FindingWords[] = [];
  if (stances > 0) {
    const most = Math.max(up, down);
    found.push({
      figure: `${most} / ${stances}`,
      claim: up > down ? words.stancesFor(most) : words.stancesAgainst(most),
      detail:
        implied.length > 0
          ? [
              words.implied(
                implied.length,
                names([...new Set(implied.map((one) => one.organization))], t),
              ),
            ]
          : [],
    });
  }
  if (split.length > 0)
    found.push({
      figure: "⇅",
      claim: words.opposite(split.length),
      detail: [
        namesInWords(
          split.map((target) => textIn(target.label, t.code)),
          t.code,
        ),
      ],
    });
  if (apart)
    found.push({
      figure: "≠",
      claim: words.noneInCommon,
      detail: [`${said(apart.target.label, t)}: `, ...pairParts(apart, t)],
    });
  if (sharedReason)
    found.push({
      figure: "=",
      claim: words.shareReason(names(sharedReason.organizations, t)),
      detail: [`${said(sharedReason.target.label, t)}: `, ...tags([sharedReason.reason], t)],
    });
  if (silent.length > 0)
    found.push({
      figure: String(silent.length),
      claim: words.silentOn(names(silent, t), silent.length, said(topic.label, t)),
      detail: [],
    });
  return found;
}

/** A question to start with. */
export function questionInWords(question: Question, t: Messages): string {
  switch (question.kind) {
    case "who-agrees":
      return findingText[t.code].whoAgrees(said(question.topic.label, t));
    case "only-one":
      return findingText[t.code].onlyOne(said(question.topic.label, t));
    case "claims":
      return question.ofEachOther ? findingText[t.code].ofEachOther : findingText[t.code].ofOthers;
    default:
      return question satisfies never;
  }
}

/** Some names in a row; of many the first, and how many more there are. */
function names(organizations: readonly Organization[], t: Messages): string {
  const most = 4;
  const shown = organizations.slice(0, most).map((one) => one.shortName);
  const more = organizations.length - shown.length;
  return namesInWords(more > 0 ? [...shown, findingText[t.code].more(more)] : shown, t.code);
}

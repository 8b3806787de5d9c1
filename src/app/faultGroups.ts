import type { Fault, FaultKind, Said } from "#domain/gate/parseCorpus.ts";
import type { Messages } from "#i18n/en.ts";
import { faultText } from "#i18n/faultText.ts";
import { saidIn } from "./saidIn.ts";

/** Faults of one kind, in the order of the files. */
export interface FaultGroup {
  readonly kind: FaultKind;
  readonly faults: readonly Fault[];
}

/** Groups faults by kind, the kind that comes first in the files first. */
export function faultGroups(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = new Map<FaultKind, Fault[]>();
  for (const fault of faults) {
    const group = groups.get(fault.kind);
    if (group) group.push(fault);
    else groups.set(fault.kind, [fault]);
  }
  return [...groups].map(([kind, own]) => ({ kind, faults: own }));
}

/** "corpus.json /stances/3/target" or "codings/a.json /stances/3". */
export function placeOfFault({ path, pointer }: Fault): string {
  return `${path ?? "corpus.json"} ${pointer === "" ? "/" : pointer}`;
}

/**
 * Characters that cannot be seen, or that turn what stands around them, as their code points: what is
 * wrong with a quote is often just one of these.
 */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\u0300-\u036f\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu,
    (one) => `[U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
}

/** The list as plain text, for a mail or a file. */
export function faultsAsText(faults: readonly Fault[], more: number, t: Messages): string {
  const words = faultText[t.code];
  const plain = (said: Said) =>
    visible(
      saidIn(t.code, said)
        .map(({ text }) => text)
        .join(""),
    );
  const groups = faultGroups(faults).map(({ kind, faults: own }) => {
    const { label, rule } = words[kind];
    const lines = own.map((fault) => {
      const { line, column, found, expected, nearest } = fault;
      return [
        `${placeOfFault(fault)} (${t.error.line(line, column)})`,
        `  ${t.error.found}: ${plain(found)}`,
        `  ${t.error.expected}: ${plain(expected)}`,
        ...(nearest
          ? [
              `  ${t.error.nearest}: ${visible(nearest.text)} (${nearest.path}, ${t.error.line(nearest.line, nearest.column)})`,
            ]
          : []),
      ].join("\n");
    });
    return `${label} (${own.length})\n${rule}\n\n${lines.join("\n")}`;
  });
  const rest = more > 0 ? [t.error.more(more)] : [];
  return `${[t.error.refusedTitle(faults.length + more), ...groups, ...rest].join("\n\n")}\n`;
}

import type { Corpus, Text } from "./corpus.ts";

/** A name that is longer than this, in UTF-16 units, is no name but an accident or an attack. */
export const longestLabel = 400;

/**
 * A corpus whose names and titles are short enough to be drawn a thousand times: what is longer than
 * `longestLabel` ends in an ellipsis. Texts, quotes, notes and summaries stay as they are. The same
 * object where nothing is too long, which is so of every corpus that people made. O(size of the lists).
 */
export function withShortLabels(corpus: Corpus): Corpus {
  const short: Corpus = {
    ...corpus,
    title: cutText(corpus.title),
    organizations: mapped(corpus.organizations, (one) =>
      changed(one, {
        name: cutText(one.name),
        shortName: cut(one.shortName),
        ...(one.nativeName === undefined ? {} : { nativeName: cut(one.nativeName) }),
        aliases: mapped(one.aliases, cut),
      }),
    ),
    topics: mapped(corpus.topics, (topic) =>
      changed(topic, {
        label: cutText(topic.label),
        targets: mapped(topic.targets, (target) =>
          changed(target, {
            label: cutText(target.label),
            ...(target.shortLabel === undefined ? {} : { shortLabel: cutText(target.shortLabel) }),
          }),
        ),
      }),
    ),
    reasons: mapped(corpus.reasons, (one) => changed(one, { label: cutText(one.label) })),
    documents: mapped(corpus.documents, (one) => changed(one, { title: cutText(one.title) })),
    events: mapped(corpus.events, (one) => changed(one, { label: cutText(one.label) })),
    reported: mapped(corpus.reported, (one) => {
      const { holder } = one;
      if (holder.kind === "organization") return one;
      return changed(one, { holder: changed(holder, { name: cutText(holder.name) }) });
    }),
  };
  return changed(corpus, short);
}

function cut(label: string): string {
  if (label.length <= longestLabel) return label;
  // Not within a surrogate pair: half of one is no character.
  return `${label.slice(0, longestLabel).replace(/[\ud800-\udbff]$/, "")}…`;
}

function cutText(text: Text): Text {
  if (typeof text === "string") return cut(text);
  const entries = Object.entries(text);
  if (entries.every(([, words]) => words.length <= longestLabel)) return text;
  return Object.fromEntries(entries.map(([language, words]) => [language, cut(words)]));
}

/** The same list where no entry has become another. */
function mapped<T>(list: readonly T[], make: (entry: T) => T): readonly T[] {
  const made = list.map(make);
  return made.every((entry, i) => entry === list[i]) ? list : made;
}

/** The same object where no part of it has become another. */
function changed<T extends object>(whole: T, parts: Partial<T>): T {
  const isSame = Object.entries(parts).every(
    ([key, part]) => part === (whole as Record<string, unknown>)[key],
  );
  return isSame ? whole : { ...whole, ...parts };
}

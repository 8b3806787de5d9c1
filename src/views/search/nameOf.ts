import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Entry, FoundEntry, Naming } from "#domain/search/entries.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { cellOwner } from "#words/cellWords.ts";
import { claimInWords } from "#words/claimWords.ts";
import { type SnippetPiece, snippetOf } from "./snippet.ts";

interface Marked {
  readonly pieces: readonly SnippetPiece[];
  readonly language: string | null;
}

/**
 * What was found as it is called, with what was searched for marked in it; `by`: by what else it was found,
 * null where the name itself says that already.
 */
export function namedBy(
  { entry, by, places }: FoundEntry,
  index: CorpusIndex,
  t: Messages,
): { readonly name: Marked; readonly by: Marked | null } {
  const name = nameOf(entry, index, t);
  const at = placeWithin(name.text, by.text);
  const marked = ({ text, language }: Naming, found: FoundEntry["places"]): Marked => ({
    pieces: snippetOf(text, { start: 0, end: text.length }, found),
    language,
  });
  if (at === null)
    return {
      name: { pieces: [{ text: name.text, found: false }], language: name.language },
      by: marked(by, places),
    };
  const moved = places.map(({ start, end }) => ({ start: start + at, end: end + at }));
  return { name: marked(name, moved), by: null };
}

/** Where some words stand in others, as words of their own; null where they do not. */
function placeWithin(text: string, words: string): number | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text.slice(0, at), text.slice(at + words.length)] as const;
    if (!/[\p{L}\p{N}]$/u.test(around[0]) && !/^[\p{L}\p{N}]/u.test(around[1])) return at;
  }
  return null;
}

/** What an entry is called in the reader's language, its first name where it has none in that. */
function nameOf(entry: Entry, index: CorpusIndex, t: Messages): Naming {
  const { opens } = entry;
  if (opens?.kind === "cell") {
    const organization = index.organizations.get(opens.organization);
    const target = index.targets.get(opens.target);
    if (organization && target) return { text: cellOwner(organization, target, t), language: null };
  }
  if (opens?.kind === "organization") {
    const organization = index.organizations.get(opens.organization);
    if (organization)
      return {
        text: `${organization.shortName}, ${textIn(organization.name, t.code)}`,
        language: null,
      };
  }
  if (opens?.kind === "claim") {
    const claim = index.claimOf(opens.claim);
    if (claim) return { text: claimInWords(claim, t), language: null };
  }
  return (
    entry.names.find(({ language }) => language === t.code) ??
    entry.names[0] ?? { text: entry.key, language: null }
  );
}

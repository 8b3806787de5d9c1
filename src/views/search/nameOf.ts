import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Entry, Naming } from "#domain/search/entries.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { cellOwner } from "#words/cellWords.ts";
import { claimInWords } from "#words/claimWords.ts";

/** What an entry is called in the reader's language, its first name where it has none in that. */
export function nameOf(entry: Entry, index: CorpusIndex, t: Messages): Naming {
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

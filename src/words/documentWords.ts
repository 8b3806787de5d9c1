import type { Document, Organization } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { orderingDay } from "#domain/matrix.ts";
import { countWords } from "#domain/reading.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { documentDate } from "./dateWords.ts";
import { isolated, numberFormat } from "./formatters.ts";
import { languageName } from "./languageName.ts";

/** Length of a text in words, or that it did not come. */
export function lengthInWords(document: Document, t: Messages): string {
  if (document.text === null) return t.textFailed;
  const words = countWords(document.text);
  return t.words(words, numberFormat(t.code).format(words));
}

/** Title, date and length of a document: how much silence there is to weigh. */
export function documentInWords(document: Document, t: Messages): string {
  return t.silence.document(
    isolated(textIn(document.title, t.code)),
    documentDate(document, t),
    lengthInWords(document, t),
  );
}

/**
 * The small line under an organization's name: country, date of the latest document, what to beware
 * of. A language is named, in itself, only where it is not `common`, that of most documents.
 * @param latest null for an organization without documents
 */
export function rowFacts(
  organization: Organization,
  latest: Document | null,
  common: string | null,
  t: Messages,
): string {
  const facts = [organization.country ?? t.international];
  if (latest) {
    facts.push(documentDate(latest, t));
    if (latest.attribution.basis === "inferred") facts.push(t.inferredIssuer);
    if (latest.language !== common) facts.push(languageName(latest.language, latest.language));
  }
  return facts.join(" · ");
}

/** The lines under the names of all organizations, by their ids. O(documents). */
export function allRowFacts(index: CorpusIndex, t: Messages): ReadonlyMap<OrganizationId, string> {
  const common = commonLanguage(index);
  return new Map(
    index.corpus.organizations.map((organization) => {
      const [latest] = index
        .documentsOf(organization.id)
        .toSorted((a, b) => orderingDay(b) - orderingDay(a) || 0);
      return [organization.id, rowFacts(organization, latest ?? null, common, t)];
    }),
  );
}

/** The language of most documents; null without documents. */
function commonLanguage(index: CorpusIndex): string | null {
  const counts = new Map<string, number>();
  for (const { language } of index.corpus.documents)
    counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

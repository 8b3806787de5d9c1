import type { Corpus, Organization } from "#domain/corpus.ts";
import { orderingDay } from "#domain/matrix.ts";
import { dateInWords } from "./dateWords.ts";
import { languageName } from "./languageName.ts";
import type { Messages } from "#i18n/en.ts";

/** The small line under an organization's name: country, date of the latest document, what to beware of. */
export function rowFacts(corpus: Corpus, organization: Organization, t: Messages): string {
  const documents = corpus.documents
    .filter((document) => document.organization === organization.id)
    .toSorted((a, b) => orderingDay(b) - orderingDay(a) || 0);
  const latest = documents[0];
  const facts = [organization.country ?? t.international];
  if (latest) {
    const date = latest.written ?? latest.published;
    facts.push(date ? dateInWords(date.edtf, t) : t.timeline.undated);
    if (latest.attribution.basis === "inferred") facts.push(t.inferredIssuer);
    // Named in itself, and only where it is not the language of most documents.
    if (latest.language !== commonLanguage(corpus))
      facts.push(languageName(latest.language, latest.language));
  }
  return facts.join(" · ");
}

function commonLanguage(corpus: Corpus): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of corpus.documents)
    counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

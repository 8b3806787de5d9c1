import type { Corpus, Organization } from "../../domain/corpus.ts";
import { orderingDay } from "../../domain/matrix.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { languageName } from "../../i18n/languageName.ts";
import type { Messages } from "../../i18n/en.ts";

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
    // Named in itself, and only where it is not the language that the reader is reading in.
    const base = latest.language.split("-")[0] ?? latest.language;
    if (base !== t.code) facts.push(languageName(latest.language, latest.language));
  }
  return facts.join(" · ");
}

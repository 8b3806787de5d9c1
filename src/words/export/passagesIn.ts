import type { CorpusEvent, Document, Organization, Passage } from "#domain/corpus.ts";
import type { Claim, FullStance } from "#domain/corpusIndex.ts";
import { type Exported, cellsIn, claimsIn } from "./exported.ts";

/** A passage and what of what is taken rests on it. */
export interface UsedPassage {
  readonly passage: Passage;
  readonly stances: readonly FullStance[];
  readonly claims: readonly Claim[];
  /** Events that it names. */
  readonly events: readonly CorpusEvent[];
  /** It shows the issuer of its text, or a date. */
  readonly isAboutText: boolean;
}

/** A text whose passages are taken. */
export interface UsedDocument {
  readonly document: Document;
  readonly organization: Organization;
  /** In the order of the corpus. */
  readonly passages: readonly UsedPassage[];
}

/**
 * The texts of the organizations that are taken, with their passages: of everything all of them, whatever
 * they are quoted for; of a view those on which a stance or a second-hand position of it rests.
 */
export function documentsIn(exported: Exported): readonly UsedDocument[] {
  const { index, arrangement, scope } = exported;
  const stances = new Map<string, FullStance[]>();
  for (const cell of cellsIn(exported))
    for (const { full } of cell.stances)
      for (const passage of full.passages) add(stances, `${full.document.id} ${passage.id}`, full);
  const claims = new Map<string, Claim[]>();
  for (const claim of claimsIn(exported))
    for (const passage of claim.reported.passages)
      add(claims, `${claim.document.id} ${passage}`, claim);
  const events = new Map<string, CorpusEvent[]>();
  for (const event of index.corpus.events)
    for (const { document, passage } of event.passages)
      add(events, `${document} ${passage}`, event);
  const rows = new Map(arrangement.rows.map((one) => [one.id, one]));
  return index.corpus.documents.flatMap((document) => {
    const organization = rows.get(document.organization);
    if (!organization) return [];
    const { attribution, written, published } = document;
    const about = new Set(
      [attribution, written, published].flatMap((shown) => shown?.passages ?? []),
    );
    const passages = document.passages
      .map((passage): UsedPassage => {
        const key = `${document.id} ${passage.id}`;
        return {
          passage,
          stances: stances.get(key) ?? [],
          claims: claims.get(key) ?? [],
          events: events.get(key) ?? [],
          isAboutText: about.has(passage.id),
        };
      })
      .filter((used) => scope === "all" || used.stances.length + used.claims.length > 0);
    return [{ document, organization, passages }];
  });
}

/** A passage in another language, and whose words they are. */
export interface TranslatedPassage {
  readonly language: string;
  readonly exact: string;
  readonly by: string;
  /** False where the translation failed to load, and nobody has looked for it there. */
  readonly checked: boolean;
}

/** All translations of a passage, in the order of those of its text. */
export function translationsOf(
  { translations }: Document,
  { translation }: Passage,
): readonly TranslatedPassage[] {
  return translations.flatMap(({ language, by, text }) => {
    const quote = translation[language];
    return quote ? [{ language, exact: quote.exact, by, checked: text !== null }] : [];
  });
}

function add<T>(groups: Map<string, T[]>, key: string, entry: T): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

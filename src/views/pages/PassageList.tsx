import type { CorpusEvent, Document } from "#domain/corpus.ts";
import type { PassageId } from "#domain/ids.ts";
import { wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import { isolated } from "#words/formatters.ts";
import { ClaimSentence } from "./ClaimSentence.tsx";
import { Quote } from "./Quote.tsx";
import { Sentence } from "./Sentence.tsx";
import { Worded } from "./Worded.tsx";
import type { PageContext } from "./pageContext.ts";
import { stanceFile } from "./pagePaths.ts";

interface PassageListProps {
  readonly document: Document;
  readonly context: PageContext;
}

/** Every passage of a document in the order of its text, with the stances, claims and events that rest on it. */
export function PassageList({ document, context }: PassageListProps) {
  const { index, t, words } = context;
  const events = eventsIn(document, context);
  const passages = document.passages.toSorted(
    (a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0),
  );
  if (passages.length === 0) return null;
  return (
    <section>
      <h2>{words.passages}</h2>
      <p className="note">{words.passagesNote}</p>
      <ol className="plain">
        {passages.map((passage) => {
          const stances = index.stancesOn(document.id, passage.id).map((one) => index.inFull(one));
          const claims = index.claimsOn(document.id, passage.id);
          const named = events.get(passage.id) ?? [];
          return (
            <li key={passage.id} id={`on-${passage.id}`}>
              <Quote {...{ document, passage, context }}>
                {stances.length + claims.length + named.length === 0
                  ? `${t.reader.citedForDocument}. `
                  : `${words.restOnIt} `}
                {stances.map(({ stance, organization, target }) => (
                  <span key={stance.target}>
                    <a href={stanceFile(stance)}>
                      <Sentence
                        of={words.stance}
                        parts={[
                          isolated(organization.shortName),
                          wordingFor(target.label, t.code),
                          t.position[stance.position],
                        ]}
                      />
                    </a>
                    {". "}
                  </span>
                ))}
                {claims.map((claim) => (
                  <span key={claim.id}>
                    <ClaimSentence claim={claim} t={t} />
                    {". "}
                  </span>
                ))}
                {named.map((event) => (
                  <span key={event.id}>
                    {t.panel.event}: <Worded of={wordingFor(event.label, t.code)} />,{" "}
                    {dateInWords(event.edtf, t)}.{" "}
                  </span>
                ))}
              </Quote>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The events that the passages of a document name. */
function eventsIn(document: Document, { index }: PageContext) {
  const named = new Map<PassageId, CorpusEvent[]>();
  for (const event of index.corpus.events) {
    for (const place of event.passages) {
      if (place.document !== document.id) continue;
      const own = named.get(place.passage);
      if (own) own.push(event);
      else named.set(place.passage, [event]);
    }
  }
  return named;
}

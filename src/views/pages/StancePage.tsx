import type { Stance } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { atStance } from "#domain/opened.ts";
import { laterStance } from "#domain/otherStances.ts";
import { readingOf } from "#domain/reading.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Worded } from "./Worded.tsx";
import { citationOfReading } from "#words/cite/citation.ts";
import { documentDate } from "#words/dateWords.ts";
import { Citation } from "./Citation.tsx";
import { ClaimLines } from "./ClaimLines.tsx";
import { PageShell } from "./PageShell.tsx";
import { Sentence } from "./Sentence.tsx";
import { Quote } from "./Quote.tsx";
import { Facts, OtherStances, Sharers, Superseded } from "./StanceParts.tsx";
import {
  type PageContext,
  type PageHead,
  cut,
  targetName,
  titleOf,
  topicOf,
} from "./pageContext.ts";
import { cardPath, documentFile, organizationFile, stanceFile, targetFile } from "./pagePaths.ts";

interface StancePageProps {
  readonly stance: Stance;
  readonly context: PageContext;
}

/** One stance of one document: what it is, what it rests on, who shares it, how to cite it. */
export function StancePage({ stance, context }: StancePageProps) {
  const { index, matrix, t, words, linkTo } = context;
  const full = index.inFull(stance);
  const { organization, target, document, passages } = full;
  const opened = atStance(organization.id, stance);
  const reading = readingOf(index, matrix, opened);
  if (reading.kind !== "cell") throw new RangeError("what opens a cell is read as one");
  const topic = topicOf(context, target);
  return (
    <PageShell head={headOf(full, laterStance(reading) !== null, context)} context={context}>
      <article>
        <p className="above">
          <Worded of={wordingFor(topic.label, t.code)} />
        </p>
        <h1>
          <span className="mark">
            <Glyph shapes={[markOf(stance)]} width={48} height={48} />
          </span>
          <span>
            <a href={organizationFile(organization.id)}>
              <bdi>{organization.shortName}</bdi>
            </a>
            {", "}
            <a href={targetFile(target.id)}>
              <Worded of={wordingFor(target.label, t.code)} />
            </a>
            : {t.position[stance.position]}
          </span>
        </h1>
        <Superseded {...{ full, reading, context }} />
        {stance.summary !== undefined && (
          <p className="lead">
            <Worded of={wordingFor(stance.summary, t.code)} />
          </p>
        )}
        <p>
          <a className="action" href={`../../${linkTo(opened)}`}>
            {words.openThere}
          </a>
        </p>
        <section>
          <h2>{words.words}</h2>
          {passages.length > 1 && <p className="note">{words.wordsNote}</p>}
          {passages.map((passage) => (
            <Quote
              key={passage.id}
              link={linkTo(atStance(organization.id, stance, passage.id))}
              {...{ document, passage, context }}
            />
          ))}
          <p>
            <a href={documentFile(document.id)}>
              <Sentence of={words.wholeText} parts={[titleOf(document, t)]} />
            </a>
            , {documentDate(document, t)}
          </p>
        </section>
        <Facts {...{ full, reading, context }} />
        <Sharers {...{ reading, context }} />
        <OtherStances {...{ reading, context }} />
        <ClaimLines
          heading={t.panel.claimsAbout(organization.shortName)}
          claims={reading.claimsAbout}
          context={context}
        />
        <Citation
          file={stanceFile(stance)}
          of={(cite) => citationOfReading(reading, opened, cite)}
          context={context}
        />
      </article>
    </PageShell>
  );
}

function headOf(full: FullStance, superseded: boolean, context: PageContext): PageHead {
  const { t, words, cards, linkTo } = context;
  const { stance, organization, target, document, passages } = full;
  const quote = passages[0]?.exact ?? "";
  const said = stance.summary ?? stance.frame;
  const lead = said === undefined ? "" : `${textIn(said, t.code)} `;
  const title = words.stance(
    organization.shortName,
    targetName(target, t),
    t.position[stance.position],
  );
  return {
    file: stanceFile(stance),
    // In a list of results the title is all there is: that of an earlier stance says from when it is.
    title: superseded ? `${title} (${documentDate(document, t)})` : title,
    description: cut(
      `${lead}“${quote}” ${textIn(document.title, t.code)}, ${documentDate(document, t)}`,
    ),
    link: linkTo(atStance(organization.id, stance)),
    card: cards ? cardPath(stance, t.code) : null,
    data: {
      "@context": "https://schema.org",
      "@type": "Quotation",
      text: quote,
      inLanguage: document.language,
      about: targetName(target, t),
      creator: { "@type": "Organization", name: textIn(organization.name, t.code) },
      isPartOf: {
        "@type": "CreativeWork",
        name: textIn(document.title, t.code),
        inLanguage: document.language,
        ...(document.source?.url === undefined ? {} : { url: document.source.url }),
      },
    },
  };
}

import type { Organization, Target } from "#domain/corpus.ts";
import { silentMark } from "#domain/mark.ts";
import { atCell } from "#domain/opened.ts";
import { readingOf } from "#domain/reading.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { citationOfReading } from "#words/cite/citation.ts";
import { Citation } from "./Citation.tsx";
import { Worded } from "./Worded.tsx";
import { ClaimLines } from "./ClaimLines.tsx";
import { Fact } from "./Fact.tsx";
import { DocumentLine } from "./DocumentLine.tsx";
import { PageShell } from "./PageShell.tsx";
import { StanceLine } from "./StanceLine.tsx";
import { type PageContext, type PageHead, cut, targetName, topicOf } from "./pageContext.ts";
import { organizationFile, silenceFile, targetFile } from "./pagePaths.ts";

interface SilencePageProps {
  readonly organization: Organization;
  readonly target: Target;
  readonly context: PageContext;
}

/** A silence: what was read, that nothing is said there, and who does speak. */
export function SilencePage({ organization, target, context }: SilencePageProps) {
  const { index, matrix, t, words, linkTo } = context;
  const opened = atCell(organization.id, target.id);
  const reading = readingOf(index, matrix, opened);
  if (reading.kind !== "cell") throw new RangeError("what opens a cell is read as one");
  const note = t.reader.silentNote(reading.silent.length);
  const head: PageHead = {
    file: silenceFile(organization.id, target.id),
    title: words.stance(organization.shortName, targetName(target, t), t.position.silent),
    description: cut(
      `${words.stance(textIn(organization.name, t.code), targetName(target, t), t.position.silent)}. ${note} ${words.silenceIs}`,
    ),
    link: linkTo(opened),
    card: null,
    data: null,
  };
  return (
    <PageShell head={head} context={context}>
      <article>
        <p className="above">
          <Worded of={wordingFor(topicOf(context, target).label, t.code)} />
        </p>
        <h1>
          <span className="mark">
            <Glyph shapes={[silentMark]} width={48} height={48} />
          </span>
          <span>
            <a href={organizationFile(organization.id)}>
              <bdi>{organization.shortName}</bdi>
            </a>
            {", "}
            <a href={targetFile(target.id)}>
              <Worded of={wordingFor(target.label, t.code)} />
            </a>
            : {t.position.silent}
          </span>
        </h1>
        <p className="lead">{note}</p>
        <p>{words.silenceIs}</p>
        <p>
          <a className="action" href={`../../${head.link}`}>
            {words.openThere}
          </a>
        </p>
        <section>
          <h2>{t.silence.read}</h2>
          <ul>
            {reading.silent.map((document) => (
              <li key={document.id}>
                <DocumentLine document={document} t={t} />
              </li>
            ))}
          </ul>
        </section>
        <dl>
          <Fact name={t.why.target}>
            <Worded of={wordingFor(target.readAs, t.code)} />
          </Fact>
          <Fact name={words.position}>
            {t.position.silent}: {t.rule.silent}
          </Fact>
        </dl>
        <section>
          <h2>{t.tabs.everybodyOn}</h2>
          {reading.speakers.length === 0 ? (
            <p>{t.reader.nobodySpeaks}</p>
          ) : (
            <ul className="plain">
              {reading.speakers.map((full) => (
                <StanceLine key={full.organization.id} by="organization" {...{ full, context }} />
              ))}
            </ul>
          )}
        </section>
        <ClaimLines
          heading={t.panel.claimsAbout(organization.shortName)}
          claims={reading.claimsAbout}
          context={context}
        />
        <Citation
          file={head.file}
          of={(cite) => citationOfReading(reading, opened, cite)}
          context={context}
        />
      </article>
    </PageShell>
  );
}

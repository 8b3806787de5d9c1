import type { Organization, Target } from "#domain/corpus.ts";
import { atTarget } from "#domain/opened.ts";
import { targetSheet } from "#domain/sheets.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { Worded } from "./Worded.tsx";
import { citationOfView } from "#words/cite/citation.ts";
import { shareLines } from "#words/shareWords.ts";
import { Citation } from "./Citation.tsx";
import { ClaimLines } from "./ClaimLines.tsx";
import { PageShell } from "./PageShell.tsx";
import { Parts } from "./Parts.tsx";
import { StanceLine } from "./StanceLine.tsx";
import { type PageContext, type PageHead, cut, hasSilence, targetName } from "./pageContext.ts";
import { organizationFile, silenceFile, targetFile } from "./pagePaths.ts";

interface TargetPageProps {
  readonly target: Target;
  readonly context: PageContext;
}

/** Everybody on one target: for, mixed, against, silent, not coded, and what is said of others. */
export function TargetPage({ target, context }: TargetPageProps) {
  const { index, matrix, t, words, linkTo } = context;
  const { topic, sides, relation, silent, uncoded, claims } = targetSheet(index, matrix, target.id);
  const speakers = matrix.speakersOn(target.id).length;
  const head: PageHead = {
    file: targetFile(target.id),
    title: targetName(target, t),
    description: cut(
      words.targetNote(
        targetName(target, t),
        textIn(target.readAs, t.code),
        words.positionsOf(speakers),
      ),
    ),
    link: linkTo(atTarget(target.id)),
    card: null,
    data: null,
  };
  return (
    <PageShell head={head} context={context}>
      <article>
        <p className="above">
          <Worded of={wordingFor(topic.label, t.code)} />
        </p>
        <h1>
          <Worded of={wordingFor(target.label, t.code)} />
        </h1>
        <p className="lead">
          {t.panel.readAs}: <Worded of={wordingFor(target.readAs, t.code)} />
        </p>
        <p>
          {speakers === 0
            ? t.panel.nobody
            : `${words.positionsOf(speakers)}: ${t.compare.relations[relation]}`}
        </p>
        <p>
          <a className="action" href={`../../${head.link}`}>
            {words.openThere}
          </a>
        </p>
        {sides.map(({ side, stances, reasons }) => (
          <section key={side}>
            <h2>
              {t.panel.sides[side]} ({stances.length})
            </h2>
            {shareLines(reasons, t).map((line, i) => (
              <p key={i} className="note">
                <Parts of={line} />
              </p>
            ))}
            <ul className="plain">
              {stances.map((full) => (
                <StanceLine key={full.document.id} by="organization" {...{ full, context }} />
              ))}
            </ul>
          </section>
        ))}
        <Unspoken heading={t.panel.silent} of={silent} {...{ target, context }} />
        <Unspoken heading={t.panel.uncoded} of={uncoded} {...{ target, context }} />
        <ClaimLines heading={t.panel.claims} {...{ claims, context }} />
        <Citation
          file={head.file}
          of={(cite) => citationOfView(head.title, cite)}
          context={context}
        />
      </article>
    </PageShell>
  );
}

interface UnspokenProps extends TargetPageProps {
  readonly heading: string;
  readonly of: readonly Organization[];
}

/** Who says nothing, and who was not read: each a way to what is known. */
function Unspoken({ heading, of, target, context }: UnspokenProps) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>
        {heading} ({of.length})
      </h2>
      <ul className="row">
        {of.map(({ id, shortName }) => (
          <li key={id}>
            <a
              href={
                hasSilence(context, id, target.id)
                  ? silenceFile(id, target.id)
                  : organizationFile(id)
              }
            >
              <bdi>{shortName}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Organization, Target } from "#domain/corpus.ts";
import { atOrganization } from "#domain/opened.ts";
import { organizationSheet } from "#domain/sheets.ts";
import { wordingFor } from "#domain/wording.ts";
import { Worded } from "./Worded.tsx";
import { citationOfView } from "#words/cite/citation.ts";
import { regionName } from "#words/regionName.ts";
import { Citation } from "./Citation.tsx";
import { ClaimLines } from "./ClaimLines.tsx";
import { DocumentLine } from "./DocumentLine.tsx";
import { PageShell } from "./PageShell.tsx";
import { StanceLine } from "./StanceLine.tsx";
import { type PageContext, type PageHead, cut, hasSilence } from "./pageContext.ts";
import { organizationFile, silenceFile, targetFile } from "./pagePaths.ts";

interface OrganizationPageProps {
  readonly organization: Organization;
  readonly context: PageContext;
}

/** An organization: its names and documents, what it stands for, what it is silent on, what is said of it. */
export function OrganizationPage({ organization, context }: OrganizationPageProps) {
  const { index, matrix, t, words, linkTo } = context;
  const { id, shortName } = organization;
  const { documents, topics, claimsAbout, claimsBy } = organizationSheet(index, matrix, id);
  const stances = topics.reduce((sum, one) => sum + one.stances.length, 0);
  const name = wordingFor(organization.name, t.code);
  const head: PageHead = {
    file: organizationFile(id),
    title: name.text === shortName ? shortName : `${name.text} (${shortName})`,
    description: cut(
      words.organizationNote(
        name.text,
        t.panel.stances(stances),
        words.documents(documents.length),
      ),
    ),
    link: linkTo(atOrganization(id)),
    card: null,
    data: null,
  };
  return (
    <PageShell head={head} context={context}>
      <article>
        <p className="above">
          <bdi>{shortName}</bdi>
        </p>
        <h1>
          <Worded of={name} />
        </h1>
        <Names organization={organization} t={t} />
        <p>
          <a className="action" href={`../../${head.link}`}>
            {words.openThere}
          </a>
        </p>
        <section>
          <h2>{t.panel.documents}</h2>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <DocumentLine document={document} t={t} />
                {document.attribution.basis === "inferred" && ` (${t.inferredIssuer})`}
              </li>
            ))}
          </ul>
        </section>
        {stances === 0 && <p>{t.panel.noStance}</p>}
        {topics.map(({ topic, stances: own, silent, uncoded }) => (
          <section key={topic.id}>
            <h2>
              <Worded of={wordingFor(topic.label, t.code)} />
            </h2>
            <ul className="plain">
              {own.map((full) => (
                <StanceLine
                  key={`${full.document.id} ${full.target.id}`}
                  by="target"
                  {...{ full, context }}
                />
              ))}
            </ul>
            <Unspoken heading={t.panel.silent} of={silent} {...{ organization, context }} />
            <Unspoken heading={t.panel.uncoded} of={uncoded} {...{ organization, context }} />
          </section>
        ))}
        <ClaimLines
          heading={t.panel.claimsAbout(shortName)}
          claims={claimsAbout}
          context={context}
        />
        <ClaimLines heading={t.panel.claimsBy(shortName)} claims={claimsBy} context={context} />
        <Citation
          file={head.file}
          of={(cite) => citationOfView(head.title, cite)}
          context={context}
        />
      </article>
    </PageShell>
  );
}

function Names({ organization, t }: { organization: Organization; t: PageContext["t"] }) {
  const { nativeName, aliases, country, note } = organization;
  const others = [...(nativeName === undefined ? [] : [nativeName]), ...aliases];
  return (
    <>
      <p>
        {country === undefined ? t.panel.international : regionName(country, t.code)}
        {others.length > 0 && ` · ${t.panel.otherNames}: ${others.join(", ")}`}
      </p>
      {note !== undefined && (
        <p className="note">
          <Worded of={wordingFor(note, t.code)} />
        </p>
      )}
    </>
  );
}

interface UnspokenProps extends OrganizationPageProps {
  readonly heading: string;
  readonly of: readonly Target[];
}

/** What it says nothing on, and what it was not read for: two things. */
function Unspoken({ heading, of, organization, context }: UnspokenProps) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>
        {heading} ({of.length})
      </h3>
      <ul className="row">
        {of.map(({ id, label }) => (
          <li key={id}>
            <a
              href={
                hasSilence(context, organization.id, id)
                  ? silenceFile(organization.id, id)
                  : targetFile(id)
              }
            >
              <Worded of={wordingFor(label, context.t.code)} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

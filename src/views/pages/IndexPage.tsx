import { textIn, wordingFor } from "#domain/wording.ts";
import { citationOfView } from "#words/cite/citation.ts";
import { Citation } from "./Citation.tsx";
import { Worded } from "./Worded.tsx";
import { DocumentLine } from "./DocumentLine.tsx";
import { PageShell } from "./PageShell.tsx";
import { PlainMatrix } from "./PlainMatrix.tsx";
import { type PageContext, type PageHead, cut } from "./pageContext.ts";
import { indexFile, organizationFile, pagesFolder, targetFile } from "./pagePaths.ts";

/** So many cells are one table; beyond, each organization and each target has its page, and that is all. */
const mostCells = 6000;

interface IndexPageProps {
  readonly context: PageContext;
}

/** The first of the plain pages: the whole matrix, and the way to every other page. */
export function IndexPage({ context }: IndexPageProps) {
  const { index, matrix, t, words, linkTo } = context;
  const { corpus } = index;
  const title = wordingFor(corpus.title, t.code);
  const isTable = matrix.organizations.length * matrix.targets.length <= mostCells;
  const head = headOf(context);
  return (
    <PageShell head={head} context={context}>
      <h1>
        <Worded of={title} />
      </h1>
      {corpus.description !== undefined && (
        <p className="lead">
          <Worded of={wordingFor(corpus.description, t.code)} />
        </p>
      )}
      <p>
        <a className="action" href={`../../${linkTo(null)}`}>
          {words.openThere}
        </a>
      </p>
      <section>
        <h2>{words.matrix}</h2>
        {isTable ? (
          <>
            <p className="note">{words.matrixNote}</p>
            <PlainMatrix context={context} />
          </>
        ) : (
          <p>{words.tooLarge}</p>
        )}
      </section>
      <section>
        <h2>{words.organizations}</h2>
        <ul>
          {corpus.organizations.map((organization) => (
            <li key={organization.id}>
              <a href={organizationFile(organization.id)}>
                <Worded of={wordingFor(organization.name, t.code)} />
              </a>{" "}
              (<bdi>{organization.shortName}</bdi>)
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.targets}</h2>
        {corpus.topics.map((topic) => (
          <div key={topic.id}>
            <h3>
              <Worded of={wordingFor(topic.label, t.code)} />
            </h3>
            <ul className="row">
              {topic.targets.map((target) => (
                <li key={target.id}>
                  <a href={targetFile(target.id)}>
                    <Worded of={wordingFor(target.label, t.code)} />
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section>
        <h2>{words.documentsHeading}</h2>
        <ul>
          {corpus.documents.map((document) => (
            <li key={document.id}>
              <DocumentLine document={document} t={t} />
            </li>
          ))}
        </ul>
      </section>
      {corpus.method !== undefined && (
        <section>
          <h2>{t.nav.method}</h2>
          <Paragraphs of={wordingFor(corpus.method, t.code)} />
        </section>
      )}
      <Citation
        file={head.file}
        of={(cite) => citationOfView(words.matrix, cite)}
        context={context}
      />
    </PageShell>
  );
}

/** Paragraphs are parted by blank lines (FORMAT, `method`). */
function Paragraphs({ of }: { readonly of: ReturnType<typeof wordingFor> }) {
  return of.text.split(/\n[ \t]*\n/).map((text, i) => (
    <p key={i} lang={of.language ?? ""}>
      {text}
    </p>
  ));
}

function headOf({ index, t, site, linkTo }: PageContext): PageHead {
  const { corpus } = index;
  const title = textIn(corpus.title, t.code);
  const description = corpus.description === undefined ? title : textIn(corpus.description, t.code);
  return {
    file: indexFile,
    title: t.grid.heading,
    description: cut(description),
    link: linkTo(null),
    card: null,
    data: {
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: title,
      description: cut(description, 4000),
      dateModified: corpus.revision,
      inLanguage: t.code,
      ...(corpus.license === undefined ? {} : { license: corpus.license }),
      ...(corpus.curators.length === 0
        ? {}
        : { creator: corpus.curators.map((name) => ({ "@type": "Organization", name })) }),
      ...(site === null
        ? {}
        : {
            url: `${site}${pagesFolder}/${t.code}/${indexFile}`,
            distribution: {
              "@type": "DataDownload",
              encodingFormat: "application/json",
              contentUrl: `${site}corpus/corpus.json`,
            },
          }),
    },
  };
}

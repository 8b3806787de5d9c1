import type { Document, Text } from "#domain/corpus.ts";
import type { PassageId } from "#domain/ids.ts";
import { atDocument } from "#domain/opened.ts";
import { readingOf } from "#domain/reading.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { citationOfReading } from "#words/cite/citation.ts";
import { Citation } from "./Citation.tsx";
import { Worded } from "./Worded.tsx";
import { dateInWords, documentDate } from "#words/dateWords.ts";
import { lengthInWords } from "#words/documentWords.ts";
import { languageInSentence, languageName } from "#words/languageName.ts";
import { Fact } from "./Fact.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { PageShell } from "./PageShell.tsx";
import { PassageList } from "./PassageList.tsx";
import { translationOf } from "./Quote.tsx";
import { type PageContext, type PageHead, cut, titleOf } from "./pageContext.ts";
import { documentFile, organizationFile, passageAnchor } from "./pagePaths.ts";

interface DocumentPageProps {
  readonly document: Document;
  readonly context: PageContext;
}

/** A document: whose it is and from when, the whole text with its passages marked, and what rests on each. */
export function DocumentPage({ document, context }: DocumentPageProps) {
  const { index, matrix, t, words, linkTo } = context;
  const organization = index.organizations.get(document.organization);
  if (!organization) throw new RangeError(`no organization ${document.organization}`);
  const title = titleOf(document, t);
  const opened = atDocument(document.id);
  const head: PageHead = {
    file: documentFile(document.id),
    title: words.documentBy(title.text, organization.shortName),
    description: cut(
      words.documentNote(
        textIn(organization.name, t.code),
        documentDate(document, t),
        lengthInWords(document, t),
        t.passages(document.passages.length),
      ),
    ),
    link: linkTo(opened),
    card: null,
    data: null,
  };
  return (
    <PageShell head={head} context={context}>
      <article>
        <p className="above">
          <a href={organizationFile(organization.id)}>
            <Worded of={wordingFor(organization.name, t.code)} />
          </a>
        </p>
        <h1>
          <Worded of={title} />
        </h1>
        <DocumentFacts {...{ document, context }} />
        <p>
          <a className="action" href={`../../${head.link}`}>
            {words.openThere}
          </a>
        </p>
        <MarkedText {...{ document, context }} />
        <PassageList {...{ document, context }} />
        <Citation
          file={head.file}
          of={(cite) => citationOfReading(readingOf(index, matrix, opened), opened, cite)}
          context={context}
          {...(document.passages.length > 0 ? { note: words.citePassage } : {})}
        />
      </article>
    </PageShell>
  );
}

/** Each with the note on it and the places in the text that it rests on. */
function DocumentFacts({ document, context }: DocumentPageProps) {
  const { index, t, words } = context;
  const { attribution, written, published, source, note } = document;
  const translation = translationOf(document, t);
  const organization = index.organizations.get(document.organization);
  return (
    <dl>
      <Fact name={t.reader.issuer}>
        {organization && <Worded of={wordingFor(organization.name, t.code)} />} (
        {t.reader[attribution.basis]})
        <Basis of={attribution} context={context} />
      </Fact>
      {written && (
        <Fact name={t.reader.written}>
          {dateInWords(written.edtf, t)}
          <Basis of={written} context={context} />
        </Fact>
      )}
      <Fact name={t.reader.published}>
        {published ? dateInWords(published.edtf, t) : t.reader.noDate}
        {published && <Basis of={published} context={context} />}
      </Fact>
      <Fact name={words.language}>
        {languageName(document.language, t.code)}, {lengthInWords(document, t)}
        {!document.titlePrinted && `; ${t.reader.titleOurs}`}
      </Fact>
      {source && (
        <Fact name={words.source}>
          {source.url === undefined ? (
            source.citation
          ) : (
            <a href={source.url} rel="noreferrer">
              {source.citation}
            </a>
          )}
        </Fact>
      )}
      {translation && translation.text !== null && (
        <Fact name={words.translationBeside}>
          {t.translation.label(languageInSentence(translation.language, t.code), translation.by)}
        </Fact>
      )}
      {note !== undefined && (
        <Fact name={words.document}>
          <Worded of={wordingFor(note, t.code)} />
        </Fact>
      )}
    </dl>
  );
}

interface BasisProps {
  readonly of: { readonly passages: readonly PassageId[]; readonly note?: Text };
  readonly context: PageContext;
}

function Basis({ of, context }: BasisProps) {
  const { t } = context;
  return (
    <>
      {of.note !== undefined && (
        <span className="line note">
          <Worded of={wordingFor(of.note, t.code)} />
        </span>
      )}
      {of.passages.map((id, i) => (
        <span key={id}>
          {" "}
          <a href={`#${passageAnchor(id)}`}>
            {t.reader.showPassage}
            {of.passages.length > 1 && ` ${i + 1}`}
          </a>
        </span>
      ))}
    </>
  );
}

import { type Document, type TextBody } from "#domain/corpus.ts";
import { type OpenedDocument, atWords } from "#domain/opened.ts";
import type { FoundLine, FoundText } from "#domain/search/textIndex.ts";
import { wordingFor } from "#domain/wording.ts";
import { searchText } from "#i18n/searchText.ts";
import { Wording } from "#ui/Wording.tsx";
import { useFirst } from "#ui/useFirst.ts";
import { documentDate } from "#words/dateWords.ts";
import { languageInSentence } from "#words/languageName.ts";
import { FoundLink } from "./FoundLink.tsx";
import { Snippet } from "./Snippet.tsx";
import type { SearchPanelProps } from "./searchProps.ts";
import { snippetOf } from "./snippet.ts";

interface TextHitProps extends Pick<SearchPanelProps, "index" | "t" | "hrefOf" | "onOpen"> {
  readonly found: FoundText;
}

/** A text, and the first of its paragraphs that hold the words; each opens the reader at them. */
export function TextHit({ found, index, t, hrefOf, onOpen }: TextHitProps) {
  const { shown, hasMore, more } = useFirst(found.lines, 4);
  const words = searchText[t.code];
  const source = index.documents.get(found.document);
  const read = source && textOf(source, found.translation);
  const organization = source && index.organizations.get(source.organization);
  if (!source || !organization || read?.text == null) return null;
  const { text, language } = read;
  return (
    <li className="mt-4">
      <h4 className="text-sm leading-snug">
        <bdi className="font-semibold">{organization.shortName}</bdi>
        {" · "}
        <Wording of={wordingFor(source.title, t.code)} />
        <span className="text-faint">
          {" · "}
          {documentDate(source, t)}
          {" · "}
          {words.paragraphs(found.lines.length)}
        </span>
      </h4>
      {read.by !== null && (
        <p className="text-xs text-faint">
          {words.translation(languageInSentence(language, t.code), read.by)}
        </p>
      )}
      <ul className="mt-1 font-serif text-[0.9375rem] leading-snug">
        {shown.map((line) => (
          <li key={line.start}>
            <FoundLink
              to={{ opened: opens(found, line), beside: found.translation }}
              {...{ hrefOf, onOpen }}
            >
              <Snippet
                pieces={snippetOf(text, line, line.places, line.nearest)}
                language={language}
              />
              {line.passages.length > 0 && (
                <span className="ml-1.5 rounded border border-rule px-1 font-sans text-xs text-faint">
                  {words.quoted}
                </span>
              )}
            </FoundLink>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="link min-h-6 text-sm" onClick={more}>
          {words.more(found.lines.length - shown.length)}
        </button>
      )}
    </li>
  );
}

/** Longer than this, what lies between the first word and the last is no place to show. */
const longestPlace = 300;

/** The words of a paragraph where they stand nearest one another: all of them, else the first. */
function opens(
  { document, translation }: FoundText,
  { nearest, start }: FoundLine,
): OpenedDocument {
  const first = nearest[0] ?? { start, end: start + 1 };
  const last = nearest.at(-1) ?? first;
  const end = last.end - first.start <= longestPlace ? last.end : first.end;
  return atWords(document, { from: first.start, to: end, translation });
}

function textOf(
  source: Document,
  translation: string | null,
): { readonly text: TextBody; readonly language: string; readonly by: string | null } | null {
  if (translation === null) return { text: source.text, language: source.language, by: null };
  return source.translations.find(({ language }) => language === translation) ?? null;
}

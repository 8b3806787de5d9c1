import type { Coding, Text } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import type { MethodText } from "#i18n/methodText.ts";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords } from "#words/dateWords.ts";
import { Part } from "#ui/Part.tsx";

interface OfCorpusProps {
  readonly method: Text | null;
  readonly codings: readonly Coding[];
  readonly t: Messages;
  readonly words: MethodText;
}

/** What the corpus says of its own coding; that it says nothing, where it does not. */
export function OfCorpus({ method, codings, words, t }: OfCorpusProps) {
  const said = method === null ? null : wordingFor(method, t.code);
  return (
    <Part title={words.corpus}>
      {said === null ? (
        <p>{words.corpusSilent}</p>
      ) : (
        paragraphsOf(said.text).map((paragraph, i) => (
          <p
            key={i}
            className="mt-2 first:mt-0 whitespace-pre-line"
            lang={said.language ?? undefined}
          >
            {paragraph}
          </p>
        ))
      )}
      {codings.length === 0 ? (
        <p className="mt-3 text-soft">{words.noCodings}</p>
      ) : (
        <>
          <h4 className="mt-3 font-semibold">{words.codings}</h4>
          <ul className="ml-5 list-disc space-y-1.5">
            {codings.map((coding) => (
              <li key={coding.id}>
                <Wording of={wordingFor(coding.by, t.code)} />, {dateInWords(coding.date, t)}
                {coding.blind && `, ${words.blind}`}
                {coding.note && (
                  <span className="block text-soft">
                    <Wording of={wordingFor(coding.note, t.code)} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}

/** Plain text, its paragraphs parted by blank lines (FORMAT). */
function paragraphsOf(text: string): readonly string[] {
  return text.split(/(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/).filter((part) => part.trim() !== "");
}

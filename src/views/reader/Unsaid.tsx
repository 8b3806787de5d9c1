import type { Corpus } from "#domain/corpus.ts";
import type { DocumentId } from "#domain/ids.ts";
import { silentMark, uncodedMark } from "#domain/mark.ts";
import { countWords } from "#domain/reading.ts";
import { wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { OtherCell } from "./OtherCell.tsx";
import type { StanceHeadProps } from "./StanceHead.tsx";

/** Silence and "not coded": two different things, said in different words. */
export function Unsaid({
  corpus,
  matrix,
  cell,
  t,
  onOpen,
  onMethod,
}: Pick<StanceHeadProps, "corpus" | "matrix" | "cell" | "t" | "onOpen" | "onMethod">) {
  const speakers = matrix.organizations.flatMap((organization) => {
    const other = matrix.cellOf(organization.id, cell.target);
    return other.kind === "stance"
      ? [{ organization: organization.id, stance: other.stances[0] }]
      : [];
  });
  const isSilent = cell.kind === "silent";
  return (
    <div className="mt-2 space-y-2 text-sm">
      <p className="flex items-center gap-2.5">
        <Glyph shapes={[isSilent ? silentMark : uncodedMark]} width={30} height={30} />
        <strong className="inline-block first-letter:uppercase">{t.position[cell.kind]}</strong>
      </p>
      <p>
        {cell.kind === "silent" ? t.reader.silentNote(cell.documents.length) : t.reader.uncodedNote}
      </p>
      {cell.kind === "silent" && (
        <p className="text-soft">
          {t.silence.read} {cell.documents.map((id) => documentInWords(corpus, id, t)).join("; ")}
        </p>
      )}
      <p className="text-soft">
        {speakers.length === 0 ? t.reader.nobodySpeaks : t.reader.othersSpeak}{" "}
        {speakers.map(({ organization, stance }) => (
          <OtherCell
            key={organization}
            {...{ corpus, organization, stance, t, onOpen }}
            note={null}
          />
        ))}
      </p>
      <p>
        <button type="button" className="link min-h-6" onClick={onMethod}>
          {t.why.method}
        </button>
      </p>
    </div>
  );
}

/** Title, date and length of a document: how much silence there is to weigh. */
function documentInWords(corpus: Corpus, id: DocumentId, t: Messages): string {
  const document = corpus.documents.find((one) => one.id === id);
  if (!document) return id;
  const date = document.written ?? document.published;
  const words = document.text === null ? null : countWords(document.text);
  return t.silence.document(
    wordingFor(document.title, t.code).text,
    date ? dateInWords(date.edtf, t) : t.timeline.undated,
    words === null ? t.textFailed : t.words(words, new Intl.NumberFormat(t.code).format(words)),
  );
}

import { unsaidMark } from "#domain/cellMarks.ts";
import type { Opened } from "#domain/opened.ts";
import type { CellReading } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { documentInWords } from "#words/documentWords.ts";
import { OtherCell } from "./OtherCell.tsx";

interface UnsaidProps {
  readonly reading: CellReading;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onMethod: () => void;
}

/** Silence and "not coded": two different things, said in different words. */
export function Unsaid({ reading, t, onOpen, onMethod }: UnsaidProps) {
  const { cell, silent, speakers } = reading;
  // A document that a link names may say nothing although another one does: that is a silence too.
  const kind = cell.kind === "uncoded" ? "uncoded" : "silent";
  return (
    <div className="mt-2 space-y-2 text-sm">
      <p className="flex items-center gap-2.5">
        <Glyph shapes={[unsaidMark(kind)]} width={30} height={30} />
        <strong className="inline-block first-letter:uppercase">{t.position[kind]}</strong>
      </p>
      <p>
        {cell.kind === "silent"
          ? t.reader.silentNote(silent.length)
          : cell.kind === "uncoded"
            ? t.reader.uncodedNote
            : t.reader.silentNote(1)}
      </p>
      {silent.length > 0 && (
        <p className="text-soft">
          {t.silence.read} {silent.map((source) => documentInWords(source, t)).join("; ")}
        </p>
      )}
      <p className="text-soft">
        {speakers.length === 0 ? t.reader.nobodySpeaks : t.reader.othersSpeak}{" "}
        {speakers.map((full) => (
          <OtherCell key={full.organization.id} note={null} {...{ full, t, onOpen }} />
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

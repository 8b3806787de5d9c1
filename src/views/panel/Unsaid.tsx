import type { CellReading } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";
import { documentInWords } from "#words/documentWords.ts";

interface UnsaidProps {
  readonly reading: CellReading;
  readonly t: Messages;
  readonly onMethod: () => void;
}

/** A silence, with what was read, or that nothing was: two different things, said in different words. */
export function Unsaid({ reading, t, onMethod }: UnsaidProps) {
  const { cell, silent, speakers } = reading;
  return (
    <>
      <p>
        {cell.kind === "silent"
          ? t.reader.silentNote(silent.length)
          : cell.kind === "uncoded"
            ? t.reader.uncodedNote
            : // A document that a link names may say nothing although another one does.
              t.reader.silentNote(1)}
      </p>
      {silent.length > 0 && (
        <p className="text-soft">
          {t.silence.read} {silent.map((source) => documentInWords(source, t)).join("; ")}
        </p>
      )}
      {speakers.length === 0 && <p className="text-soft">{t.reader.nobodySpeaks}</p>}
      <p>
        <button type="button" className="link no-print min-h-6" onClick={onMethod}>
          {t.why.method}
        </button>
      </p>
    </>
  );
}

import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import type { Told } from "./placeCells.ts";

/** What a cell with room says beside its mark. Its accessible name stays that of the mark. */
export function CellWords({ told }: { readonly told: Told }) {
  if (told.unsaid !== null)
    return <span className="self-center text-label text-faint">{told.unsaid}</span>;
  return (
    <span className="block min-w-0 py-0.5 text-left leading-snug">
      {told.stances.map(({ frame, reasons }, i) => (
        <span key={i} className="block">
          <span className="block text-label font-semibold text-balance hyphens-auto">
            <Wording of={frame} />
          </span>
          {reasons.length > 0 && (
            <span className="block leading-5">
              <Tagged parts={reasons} />
            </span>
          )}
        </span>
      ))}
      {told.quote && (
        <q
          lang={told.quote.language}
          className="line-clamp-3 font-serif text-sm leading-snug text-soft"
        >
          {told.quote.text}
        </q>
      )}
    </span>
  );
}

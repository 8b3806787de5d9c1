import { marksOf } from "#domain/cellMarks.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import type { CorpusIndex, FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import type { Cell, Matrix } from "#domain/matrix.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { claimsInWords } from "#words/claimWords.ts";
import { documentDate } from "#words/dateWords.ts";
import { documentInWords } from "#words/documentWords.ts";
import { tags } from "#words/shareWords.ts";

export interface CellCardProps {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  readonly organization: Organization;
  readonly target: Target;
  readonly t: Messages;
}

/** A cell at a glance: the position in words, the summary, the reasons, the best quote with its date. */
export function CellCard({ index, matrix, organization, target, t }: CellCardProps) {
  const cell = matrix.cellOf(organization.id, target.id);
  const claims = index.claimsAbout(organization.id, target.id);
  return (
    <div className="space-y-2">
      <p className="flex items-center gap-2.5">
        <Glyph
          shapes={marksOf(cell)}
          beside={claims.map(({ reported }) => markOf(reported))}
          width={44}
          height={36}
        />
        <span className="min-w-0">
          <span className="block text-xs text-faint">{organization.shortName}</span>
          <span className="block leading-tight font-semibold">
            <Wording of={wordingFor(target.label, t.code)} />
          </span>
        </span>
      </p>
      {cell.kind === "stance" ? (
        cell.stances.map((stance) => (
          <StanceAtAGlance key={stance.document} full={index.inFull(stance)} t={t} />
        ))
      ) : (
        <UnsaidAtAGlance cell={cell} index={index} t={t} />
      )}
      {cell.kind === "stance" && cell.trail.length > 0 && (
        <p className="text-xs text-soft">
          {t.reader.earlier}: {cell.trail.map((stance) => t.position[stance.position]).join(", ")}
        </p>
      )}
      {claims.length > 0 && <p className="text-xs text-soft">{claimsInWords(claims, t)}</p>}
      <p className="text-xs text-faint">{t.card.opens}</p>
    </div>
  );
}

function StanceAtAGlance({ full, t }: { readonly full: FullStance; readonly t: Messages }) {
  const { stance, reasons, passages, document } = full;
  const [best] = passages;
  return (
    <>
      <p>
        <strong className="font-semibold">{t.position[stance.position]}</strong>
        {`, ${t.basis[stance.basis]}`}
        {stance.salience && `, ${t.salience[stance.salience]}`}
      </p>
      {stance.summary && (
        <p className="text-soft">
          <Wording of={wordingFor(stance.summary, t.code)} />
        </p>
      )}
      {(reasons.length > 0 || stance.frame) && (
        <p className="leading-6">
          <Tagged parts={tags(reasons, t)} />
          {stance.frame && <Wording of={wordingFor(stance.frame, t.code)} />}
        </p>
      )}
      {best && (
        <p>
          <q lang={document.language} className="line-clamp-4 font-serif">
            {best.exact}
          </q>
          <span className="block text-xs text-faint">{documentDate(document, t)}</span>
        </p>
      )}
    </>
  );
}

interface UnsaidProps {
  readonly cell: Exclude<Cell, { kind: "stance" }>;
  readonly index: CorpusIndex;
  readonly t: Messages;
}

/** A silence says what was read; what was not coded says that nothing was. */
function UnsaidAtAGlance({ cell, index, t }: UnsaidProps) {
  if (cell.kind === "uncoded") return <p>{t.reader.uncodedNote}</p>;
  return (
    <>
      <p>
        <strong className="font-semibold">{t.position.silent}</strong>
      </p>
      <p className="text-soft">
        {t.silence.read}{" "}
        {cell.documents
          .flatMap((id) => index.documents.get(id) ?? [])
          .map((document) => documentInWords(document, t))
          .join("; ")}
      </p>
    </>
  );
}

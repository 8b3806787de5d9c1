import type { Passage } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { wordingFor } from "#domain/wording.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { QuoteWords } from "./Quote.tsx";
import { Worded } from "./Worded.tsx";
import type { PageContext } from "./pageContext.ts";
import { stanceFile } from "./pagePaths.ts";

interface StanceLineProps {
  readonly full: FullStance;
  /** What tells it from the others in its list. */
  readonly by: "organization" | "target" | "both";
  readonly context: PageContext;
}

/** A stance in a list: its mark, whose or on what, its position, frame and strongest quote. */
export function StanceLine({ full, by, context }: StanceLineProps) {
  const { t } = context;
  const { stance, organization, target, document } = full;
  const quote: Passage | undefined = full.passages[0];
  const on = wordingFor(target.label, t.code);
  return (
    <li className="stance">
      <span className="mark">
        <Glyph shapes={[markOf(stance)]} width={36} height={36} />
      </span>
      <div>
        <p>
          <a href={stanceFile(stance)}>
            {by !== "target" && <bdi>{organization.shortName}</bdi>}
            {by === "both" && ", "}
            {by !== "organization" && <Worded of={on} />}
          </a>
          : {t.position[stance.position]}
          {stance.basis === "implied" && ` (${t.basis.implied})`}
        </p>
        {stance.frame !== undefined && (
          <p>
            <Worded of={wordingFor(stance.frame, t.code)} />
          </p>
        )}
        {quote && <QuoteWords passage={quote} {...{ document, context }} />}
      </div>
    </li>
  );
}

import type { FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Opened, atStance } from "#domain/opened.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Tag } from "#ui/Tag.tsx";
import { Wording } from "#ui/Wording.tsx";
import { tags } from "#words/shareWords.ts";

interface VoiceProps {
  readonly full: FullStance;
  /** What the line begins with: whose stance it is, or on what. */
  readonly by: "organization" | "target";
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** A stance in a list: the mark, who or on what, the reason, the best quote. The whole of it opens it. */
export function Voice({ full, by, t, onOpen }: VoiceProps) {
  const { stance, organization, target, reasons, document, passages } = full;
  const [best] = passages;
  return (
    <button
      type="button"
      onClick={() => onOpen(atStance(organization.id, stance))}
      className="group -mx-2 flex w-[calc(100%+1rem)] gap-2.5 rounded px-2 py-1.5 text-left hover:bg-lit"
    >
      <Glyph shapes={[markOf(stance)]} width={26} height={30} failed={document.text === null} />
      <span className="min-w-0 flex-1">
        <span className="font-semibold group-hover:underline">
          {by === "organization" ? (
            organization.shortName
          ) : (
            <Wording of={wordingFor(target.shortLabel ?? target.label, t.code)} />
          )}
        </span>{" "}
        <span className="text-label text-soft">
          {t.position[stance.position]}
          {stance.basis === "implied" && `, ${t.basis.implied}`}
        </span>{" "}
        {tags(reasons, t).map((tag, i) => (
          <span key={i}>
            <Tag of={tag} />{" "}
          </span>
        ))}
        {stance.frame && (
          <span className="block text-label">
            <Wording of={wordingFor(stance.frame, t.code)} />
          </span>
        )}
        {best && (
          <q lang={document.language} className="mt-0.5 line-clamp-2 font-serif text-soft">
            {best.exact}
          </q>
        )}
      </span>
    </button>
  );
}

interface VoicesProps extends Omit<VoiceProps, "full"> {
  readonly stances: readonly FullStance[];
}

/** Several stances, one below the other. */
export function Voices({ stances, ...rest }: VoicesProps) {
  return (
    <ul>
      {stances.map((full) => (
        <li key={`${full.document.id} ${full.target.id}`}>
          <Voice full={full} {...rest} />
        </li>
      ))}
    </ul>
  );
}

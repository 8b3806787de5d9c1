import type { Target } from "#domain/corpus.ts";
import { type Opened, atTarget } from "#domain/opened.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";

interface EverybodyOnProps {
  readonly target: Target;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** The target in full, as the way to what everybody says on it. */
export function EverybodyOn({ target, t, onOpen }: EverybodyOnProps) {
  return (
    <p>
      <button
        type="button"
        className="link no-print min-h-6 text-left"
        onClick={() => onOpen(atTarget(target.id))}
      >
        {t.tabs.everybodyOn}: <Wording of={wordingFor(target.label, t.code)} />
      </button>
    </p>
  );
}

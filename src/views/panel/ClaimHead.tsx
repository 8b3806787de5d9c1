import { memo } from "react";
import { markOf } from "#domain/mark.ts";
import { type Opened, atStance } from "#domain/opened.ts";
import { holderName } from "#domain/reported.ts";
import type { ClaimReading } from "#domain/reading.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { claimInWords } from "#words/claimWords.ts";
import { EverybodyOn } from "./EverybodyOn.tsx";

interface ClaimHeadProps {
  readonly reading: ClaimReading;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** A second-hand position: who says it of whom on what, and beside it what the holder itself says. */
export const ClaimHead = memo(function ClaimHead({ reading, t, onOpen }: ClaimHeadProps) {
  const { claim, own } = reading;
  const { holder, target, reported } = claim;
  const name = holderName(holder, t.code);
  return (
    <div className="space-y-2 text-sm">
      <p className="font-semibold">{claimInWords(claim, t)}</p>
      <p className="text-soft">{t.panel.claimNote}</p>
      {reported.note !== undefined && (
        <p className="border-l-2 border-control pl-3 text-soft">
          <Wording of={wordingFor(reported.note, t.code)} />
        </p>
      )}
      {own !== null && (
        <p className="flex items-center gap-2.5">
          <Glyph shapes={[markOf(own.stance)]} width={26} height={26} />
          <span>
            <button
              type="button"
              className="link min-h-6"
              onClick={() => onOpen(atStance(own.organization.id, own.stance))}
            >
              {t.panel.claimOwn(name.text)}
            </button>
            : {t.position[own.stance.position]}
          </span>
        </p>
      )}
      {own === null && holder.kind === "organization" && (
        <p className="text-soft">{t.panel.claimOwnNone(name.text)}</p>
      )}
      <EverybodyOn {...{ target, t, onOpen }} />
    </div>
  );
});

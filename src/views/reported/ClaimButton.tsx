import type { KeyboardEvent } from "react";
import type { Claim } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Opened, atClaim } from "#domain/opened.ts";
import { claimPlace } from "#domain/place.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { useFoundSign } from "#ui/found.ts";
import { claimInWords } from "#words/claimWords.ts";

interface ClaimButtonProps {
  readonly claim: Claim;
  readonly isTabStop: boolean;
  readonly t: Messages;
  readonly onFocus: () => void;
  readonly onOpen: (opened: Opened) => void;
}

/** A hollow mark: opens what is said there. */
export function ClaimButton({ claim, isTabStop, t, onFocus, onOpen }: ClaimButtonProps) {
  const { reported, reporter } = claim;
  const place = claimPlace(claim.id);
  const sign = useFoundSign(place);
  return (
    <button
      type="button"
      data-place={place}
      {...sign}
      data-claim
      tabIndex={isTabStop ? 0 : -1}
      aria-label={claimInWords(claim, t)}
      onFocus={onFocus}
      onClick={() => onOpen(atClaim(claim.id))}
      onKeyDown={onArrow}
      className="flex min-w-7 flex-col items-center rounded hover:bg-raised"
    >
      <Glyph
        shapes={[{ ...markOf({ ...reported, salience: "passing" }), reported: true }]}
        width={26}
        height={22}
      />
      <span aria-hidden="true" className="text-[0.5625rem] leading-none text-faint">
        {reporter.shortName}
      </span>
    </button>
  );
}

/** To the nearest mark in the direction of the key; nowhere where there is none. */
function onArrow(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  }[event.key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const [dx = 0, dy = 0] = step;
  const from = event.currentTarget.getBoundingClientRect();
  let best: { readonly button: HTMLElement; readonly far: number } | null = null;
  for (const button of event.currentTarget
    .closest("table")
    ?.querySelectorAll<HTMLElement>("[data-claim]") ?? []) {
    const to = button.getBoundingClientRect();
    const [x, y] = [to.left - from.left, to.top - from.top];
    const along = x * dx + y * dy;
    // Across the way counts more: first the same row or column, then the nearest other.
    const far = along + 3 * Math.abs(x * dy + y * dx);
    if (along > 4 && (best === null || far < best.far)) best = { button, far };
  }
  best?.button.focus();
}

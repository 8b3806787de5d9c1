import { memo } from "react";
import type { TargetId } from "#domain/ids.ts";
import { type Opened, atTarget } from "#domain/opened.ts";
import { targetPlace } from "#domain/place.ts";
import type { Lit } from "#domain/selection.ts";
import type { Store } from "#ui/store.ts";
import { Wording } from "#ui/Wording.tsx";
import { useLitTarget } from "./Lighting.tsx";
import { PlaceButton } from "./PlaceButton.tsx";

interface TargetButtonProps {
  readonly target: TargetId;
  readonly name: { readonly text: string; readonly language: string | null };
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly lit: Store<Lit>;
  readonly onFocusPlace: (place: string) => void;
  readonly onOpen: (opened: Opened) => void;
}

/** The name of a target in the grid; pressed, it opens what everybody says on it. */
export const TargetButton = memo(function TargetButton(props: TargetButtonProps) {
  const { target, name, isOpen, isTabStop, lit, onFocusPlace, onOpen } = props;
  const isLit = useLitTarget(lit, target);
  return (
    <PlaceButton
      place={targetPlace(target)}
      pressed={isOpen}
      // The pointer lights the header around it.
      onLight={() => lit.set({ organizations: [], target })}
      onPress={() => onOpen(atTarget(target))}
      className={`min-h-6 text-left leading-tight wrap-anywhere hover:underline ${isOpen || isLit ? "text-accent" : ""} ${isLit ? "font-semibold" : ""}`}
      {...{ isTabStop, onFocusPlace }}
    >
      <Wording of={name} />
    </PlaceButton>
  );
});

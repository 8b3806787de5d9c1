import type { ReactNode } from "react";
import { useFoundSign } from "#ui/found.ts";

interface PlaceButtonProps {
  /** The key of its place (`domain/place`). */
  readonly place: string;
  readonly isTabStop: boolean;
  /** Its name, where that is not what it shows. */
  readonly name?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly className: string;
  readonly children: ReactNode;
  readonly onFocusPlace: (place: string) => void;
  /** Lights what it stands for, as it is focused. */
  readonly onLight?: () => void;
  readonly onPress: () => void;
}

/** Something to press in the headers of the grid: one of the places that share a tab stop. */
export function PlaceButton(props: PlaceButtonProps) {
  const { place, isTabStop, className, children, onFocusPlace, onLight, onPress } = props;
  const sign = useFoundSign(place);
  return (
    <button
      type="button"
      data-place={place}
      {...sign}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={props.name}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      onFocus={() => {
        onFocusPlace(place);
        onLight?.();
      }}
      onClick={onPress}
      className={`${className} data-found:pr-3`}
    >
      {children}
    </button>
  );
}

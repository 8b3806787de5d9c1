import type { ReactNode } from "react";

export interface CheckItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly checked: boolean;
}

interface CheckListProps {
  readonly legend: string;
  readonly items: readonly CheckItem[];
  readonly onToggle: (key: string) => void;
}

/** A group of checkboxes under a caption. */
export function CheckList({ legend, items, onToggle }: CheckListProps) {
  return (
    <fieldset className="min-w-40">
      <legend className="px-2 pt-1 pb-0.5 text-xs font-semibold text-faint">{legend}</legend>
      {items.map((item) => (
        <label
          key={item.key}
          className="flex min-h-8 items-center gap-2.5 rounded px-2 py-1 text-sm hover:bg-lit"
        >
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={item.checked}
            onChange={() => onToggle(item.key)}
          />
          <span>{item.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

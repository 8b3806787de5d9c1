interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly chosen: T;
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
}

/** One of a few, as a row of buttons. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, choices, chosen, nameOf, onChoose } = props;
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5">
      <span aria-hidden="true" className="min-w-16">
        {label}
      </span>
      {choices.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === chosen}
          className={`chip ${one === chosen ? "chip-on" : ""}`}
          onClick={() => onChoose(one)}
        >
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}

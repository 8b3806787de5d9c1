interface ProgressBarProps {
  readonly label: string;
  /** How much is done of how much; null where that is not known. */
  readonly done: { readonly done: number; readonly of: number } | null;
}

/** How far something is. */
export function ProgressBar({ label, done }: ProgressBarProps) {
  return (
    <progress
      aria-label={label}
      className="progress w-full max-w-64"
      {...(done ? { value: done.done, max: Math.max(1, done.of) } : {})}
    />
  );
}

interface WordingProps {
  readonly of: { readonly text: string; readonly language: string | null };
}

/** Words in a language that may not be the page's: they carry their own `lang`. */
export function Wording({ of }: WordingProps) {
  return <span lang={of.language ?? undefined}>{of.text}</span>;
}

interface WordingProps {
  readonly of: { readonly text: string; readonly language: string | null };
}

/**
 * Words in a language that may not be the page's: they carry their own `lang`, and run in their own
 * direction, whatever stands beside them and whatever turning characters they hold.
 */
export function Wording({ of }: WordingProps) {
  return <bdi lang={of.language ?? undefined}>{of.text}</bdi>;
}

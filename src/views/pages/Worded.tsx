interface WordedProps {
  readonly of: { readonly text: string; readonly language: string | null };
}

/**
 * Words of the corpus in their language. Where the corpus does not say which, none is claimed (`lang=""`):
 * they would else be read out in that of the page.
 */
export function Worded({ of }: WordedProps) {
  return <bdi lang={of.language ?? ""}>{of.text}</bdi>;
}

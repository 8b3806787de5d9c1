import { Wording } from "./Wording.tsx";

interface TagProps {
  readonly of: { readonly text: string; readonly language: string | null };
  /** Of lesser weight: what is said not to be shared. */
  readonly faint?: boolean;
}

/** A reason as a small tag: one look for it wherever a reason is named. */
export function Tag({ of, faint = false }: TagProps) {
  return (
    <span
      className={`relative -top-px inline-block max-w-full truncate rounded border px-1.5 align-middle text-[0.6875rem] leading-[1.125rem] font-medium ${faint ? "border-rule text-faint" : "border-control text-soft"}`}
    >
      <Wording of={of} />
    </span>
  );
}

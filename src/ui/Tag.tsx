import { Wording } from "./Wording.tsx";

interface TagProps {
  readonly of: { readonly text: string; readonly language: string | null };
}

/** A reason as a small tag: one look for it wherever a reason is named. */
export function Tag({ of }: TagProps) {
  return (
    <span className="relative -top-px inline-block max-w-full truncate rounded border px-1.5 align-middle text-[0.6875rem] leading-[1.125rem] font-medium border-control text-soft">
      <Wording of={of} />
    </span>
  );
}

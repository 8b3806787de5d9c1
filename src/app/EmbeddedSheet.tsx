import type { OpenedSheet } from "#domain/opened.ts";
import { embedText } from "#i18n/embedText.ts";
import { type SheetProps, useSheet } from "./useSheet.tsx";

export interface EmbeddedSheetProps extends SheetProps {
  readonly opened: OpenedSheet;
}

/** What gathers from many texts, under its name: an organization, a target, a topic, some events. */
export function EmbeddedSheet({ opened, ...props }: EmbeddedSheetProps) {
  const { over, heading, content } = useSheet(props, opened);
  const { code } = props.t;
  return (
    <article className="@container">
      {/* Small: most sheets say their name in full, and larger, themselves. */}
      <h1 className="mb-1.5 text-xs text-faint">
        {over} · <bdi>{heading}</bdi>
      </h1>
      {content}
      <p className="mt-4 text-xs text-soft">{embedText[code].choiceNewTab}</p>
    </article>
  );
}

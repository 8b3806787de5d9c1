import type { Corpus, Stance } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import type { Opened } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";

interface OtherCellProps {
  readonly corpus: Corpus;
  readonly organization: OrganizationId;
  readonly stance: Stance;
  readonly note: string | null;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Another organization's stance on the same target, as a way there. */
export function OtherCell({ corpus, organization, stance, note, t, onOpen }: OtherCellProps) {
  const shortName =
    corpus.organizations.find((one) => one.id === organization)?.shortName ?? organization;
  return (
    <span className="mr-2 whitespace-nowrap">
      <button
        type="button"
        className="link min-h-6"
        onClick={() =>
          onOpen({
            kind: "cell",
            organization,
            target: stance.target,
            document: null,
            passage: null,
          })
        }
      >
        {shortName}
      </button>{" "}
      <span className="text-faint">
        ({[t.position[String(stance.position)], note].filter(Boolean).join(", ")})
      </span>
    </span>
  );
}

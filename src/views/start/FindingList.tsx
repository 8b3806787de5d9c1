import type { Finding, Shows } from "#domain/findings.ts";
import type { Messages } from "#i18n/en.ts";
import { Figure } from "#ui/Figure.tsx";
import { findingInWords } from "#words/findingWords.ts";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly t: Messages;
  /** The address of what a link shows. */
  readonly hrefOf: (shows: Shows) => string;
  readonly onGo: (shows: Shows) => void;
}

/** What stands out: each a figure, a sentence that leads to the view that shows it, and an example. */
export function FindingList({ findings, t, hrefOf, onGo }: FindingListProps) {
  return (
    <ul>
      {findings.map((finding) => {
        const { figure, claim, detail } = findingInWords(finding, t);
        return (
          <Figure key={finding.kind} figure={figure} detail={detail}>
            <a
              href={hrefOf(finding.shows)}
              className="relative inline-block min-h-6 font-semibold hover:underline"
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onGo(finding.shows);
              }}
            >
              <span className="sr-only">{figure} </span>
              {claim}
            </a>
          </Figure>
        );
      })}
    </ul>
  );
}

import { useEffect } from "react";
import type { Corpus } from "#domain/corpus.ts";
import type { Opened } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";

/** The language and the title of the page follow what is shown. */
export function usePageNames(
  corpus: Corpus,
  opened: Opened | null,
  language: string,
  appName: string,
) {
  useEffect(() => {
    document.documentElement.lang = language;
    const organization =
      opened?.kind === "cell"
        ? corpus.organizations.find((one) => one.id === opened.organization)
        : null;
    const target =
      opened?.kind === "cell"
        ? corpus.topics.flatMap((topic) => topic.targets).find((one) => one.id === opened.target)
        : null;
    const title =
      opened?.kind === "document"
        ? corpus.documents.find((one) => one.id === opened.document)?.title
        : null;
    const what =
      organization && target
        ? `${organization.shortName}, ${textIn(target.label, language)}`
        : title && textIn(title, language);
    document.title = what ? `${what} – ${appName}` : appName;
  }, [corpus, opened, language, appName]);
}

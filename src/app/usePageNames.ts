import { useEffect } from "react";
import type { Reading } from "#domain/reading.ts";
import type { View } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { cellOwner } from "#words/cellWords.ts";
import { claimInWords } from "#words/claimWords.ts";

/** The language and the title of the page follow what is shown: what is opened, then the view. */
export function usePageNames(reading: Reading | null, view: View, t: Messages): void {
  const what = reading && openedInWords(reading, t);
  const title = [what, view === "explore" ? null : t.nav[view], t.appName]
    .filter((part) => part !== null)
    .join(" – ");
  useEffect(() => {
    document.documentElement.lang = t.code;
    document.title = title;
  }, [title, t]);
}

function openedInWords(reading: Reading, t: Messages): string {
  switch (reading.kind) {
    case "cell":
      return cellOwner(reading.organization, reading.target, t);
    case "document":
      return textIn(reading.document.title, t.code);
    case "event":
      return textIn(reading.event.label, t.code);
    case "claim":
      return claimInWords(reading.claim, t);
    default:
      return reading satisfies never;
  }
}

import { useEffect } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { Shown } from "./useExplorer.ts";

/**
 * The language and the title of the page follow what is shown: what is opened, else the view in a sentence.
 * The words for that come a little later; until then, and where they do not come, the view has its name.
 */
export function usePageNames(
  index: CorpusIndex,
  { opened, read, matrix, arrangement }: Shown,
  selection: Selection,
  t: Messages,
): void {
  useEffect(() => {
    document.documentElement.lang = t.code;
    const name = (words: readonly string[]) => {
      document.title = [...words, t.appName].join(" – ");
    };
    const { view } = selection;
    name(view === "explore" ? [] : [t.nav[view]]);
    let isOver = false;
    import("./pageName.ts").then(
      ({ pageName }) => {
        if (!isOver) name(pageName(index, opened && read, selection, { matrix, arrangement }, t));
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [index, opened, read, selection, matrix, arrangement, t]);
}

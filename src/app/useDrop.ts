import { useEffect, useState } from "react";

import type { Dropped } from "#state/filesSource.ts";

/** What the dialog that opens a corpus begins with: nothing chosen yet, or what was dropped. */
export interface Opening {
  readonly dropped: readonly Dropped[] | null;
}

/** Takes files and folders that are dropped anywhere on the page; true while some hang over it. */
export function useDrop(onDrop: (opening: Opening) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const done = new AbortController();
    const { signal } = done;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const on = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void) =>
      window.addEventListener(name, (event) => carriesFiles(event) && act(event), { signal });
    on("dragover", (event) => {
      // Else the browser would go to the file.
      event.preventDefault();
      setIsOver(true);
    });
    on("dragleave", (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    on("drop", (event) => {
      event.preventDefault();
      setIsOver(false);
      // The list is emptied as soon as the event is over: all that is in it is taken out at once.
      const items = [...(event.dataTransfer?.items ?? [])];
      onDrop({
        dropped: items.flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? []),
      });
    });
    return () => done.abort();
  }, [onDrop]);
  return isOver;
}

import { useCallback, useEffect, useState } from "react";
import type { Messages } from "#i18n/en.ts";
import { type Recent, forgetRecent, recents } from "#state/recents.ts";
import type { RecentChoice } from "#views/open/OpenChoices.tsx";
import { dateInWords } from "#words/dateWords.ts";

/** What was opened on this device before, in words, and how to forget one. */
export function useRecents(t: Messages) {
  const [list, setList] = useState<readonly Recent[]>([]);
  useEffect(() => {
    let wanted = true;
    void recents().then((found) => wanted && setList(found));
    return () => {
      wanted = false;
    };
  }, []);
  const choices: readonly RecentChoice[] = list.map(({ id, title, name, opened }) => ({
    id,
    title,
    name,
    opened: dateInWords(new Date(opened).toISOString().slice(0, 10), t),
  }));
  const forget = useCallback(async (id: string) => {
    await forgetRecent(id);
    setList(await recents());
  }, []);
  return { choices, forget };
}

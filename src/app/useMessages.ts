import { useEffect, useState } from "react";
import type { Language } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { loadMessages, loadedMessages } from "#i18n/messages.ts";
import { interfaceLanguage } from "./language.ts";

/**
 * The interface in the language that a link asks for, or the browser. While another language is on
 * its way, the page stays in the one that it is in; where it does not come, too.
 */
export function useMessages(chosen: Language | null): Messages {
  const language = interfaceLanguage(chosen, navigator.languages);
  const ready = loadedMessages(language);
  const [last, setLast] = useState<Messages | undefined>(ready);
  useEffect(() => {
    let wanted = true;
    loadMessages(language).then(
      (messages) => wanted && setLast(messages),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return ready ?? last ?? fallback();
}

function fallback(): Messages {
  const english = loadedMessages("en");
  if (!english) throw new Error("English is part of the page itself");
  return english;
}

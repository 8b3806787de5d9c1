import { type ReactNode, useEffect } from "react";
import type { Language } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { Header } from "./Header.tsx";

interface AppFrameProps {
  readonly t: Messages;
  readonly onLanguage: (language: Language) => void;
  readonly onOpenCorpus: () => void;
  readonly children: ReactNode;
}

/** The page while no corpus is there to be explored. */
export function AppFrame({ t, onLanguage, onOpenCorpus, children }: AppFrameProps) {
  useEffect(() => {
    document.documentElement.lang = t.code;
  }, [t]);
  return (
    <>
      <Header
        t={t}
        title={null}
        origin={null}
        view="explore"
        onView={null}
        onLanguage={onLanguage}
        onOpenCorpus={onOpenCorpus}
      />
      <main>{children}</main>
    </>
  );
}

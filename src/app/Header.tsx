import { memo } from "react";
import type { Text } from "#domain/corpus.ts";
import { type Language, type View, languages, views } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { languageTitles } from "#i18n/messages.ts";
import { Wording } from "#ui/Wording.tsx";
import { themes, useTheme } from "./useTheme.ts";

interface HeaderProps {
  readonly t: Messages;
  /** Title of the corpus; null before it is known. */
  readonly title: Text | null;
  readonly view: View;
  readonly onView: ((view: View) => void) | null;
  readonly onLanguage: ((language: Language) => void) | null;
}

/** The top of the page: what this is, the views, the language, the theme. */
export const Header = memo(function Header(props: HeaderProps) {
  const { t, title, view, onView, onLanguage } = props;
  const [theme, setTheme] = useTheme();
  const themeName = { auto: t.nav.themeAuto, light: t.nav.themeLight, dark: t.nav.themeDark }[
    theme
  ];
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <header className="flex min-h-14 flex-wrap items-center justify-between gap-x-6 border-b border-rule px-4 py-2 sm:px-6">
      <div className="flex min-w-0 flex-1 items-baseline gap-x-4">
        <h1 className="font-serif text-xl font-semibold">{t.appName}</h1>
        <p className="hidden min-w-0 truncate text-label text-soft sm:block">
          {title === null ? t.tagline : <Wording of={wordingFor(title, t.code)} />}
        </p>
      </div>
      <nav
        className="no-print -mx-1.5 flex max-w-full flex-wrap items-center sm:gap-1"
        aria-label={t.nav.views}
      >
        {views.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={view === one ? "page" : undefined}
            disabled={!onView}
            onClick={() => onView?.(one)}
            className={`plain-button ${view === one ? "font-semibold text-ink" : ""}`}
          >
            {t.nav[one]}
          </button>
        ))}
        <span className="mx-1 hidden h-4 border-l border-rule sm:block" />
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-label={languageTitles[language]}
            aria-pressed={t.code === language}
            disabled={!onLanguage}
            onClick={() => onLanguage?.(language)}
            className={`plain-button uppercase ${t.code === language ? "font-semibold text-ink" : ""}`}
          >
            {language}
          </button>
        ))}
        <button
          type="button"
          aria-label={`${t.nav.theme}: ${themeName}`}
          title={`${t.nav.theme}: ${themeName}`}
          onClick={() => setTheme(nextTheme)}
          className="plain-button min-w-7 justify-center"
        >
          <span aria-hidden="true">{theme === "auto" ? "◐" : theme === "light" ? "○" : "●"}</span>
        </button>
      </nav>
    </header>
  );
});

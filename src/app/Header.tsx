import { type Ref, memo, useRef, useState } from "react";
import type { Text } from "#domain/corpus.ts";
import { type Language, type View, languages, namedViews } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { languageTitles } from "#i18n/messages.ts";
import { SearchSign } from "#ui/SearchSign.tsx";
import { Wording } from "#ui/Wording.tsx";
import { chooseTheme, themes, useTheme } from "#ui/useTheme.ts";

interface HeaderProps {
  readonly t: Messages;
  /** Title of the corpus; null before it is known. */
  readonly title: Text | null;
  /** Where the corpus came from; null for the one that is built in, and before it is known. */
  readonly origin: string | null;
  readonly view: View;
  readonly onView: ((view: View) => void) | null;
  readonly onLanguage: ((language: Language) => void) | null;
  readonly onOpenCorpus: () => void;
  /** Absent before there is anything to search, to cite or to export; the buttons have their place by then. */
  readonly onSearch?: () => void;
  readonly onCite?: () => void;
  readonly onExport?: () => void;
  readonly searchButton?: Ref<HTMLButtonElement>;
  /** A key that is turned off is not promised. */
  readonly singleKeys?: boolean;
}

/** The top of the page: what this is, the views, the language, the theme. */
export const Header = memo(function Header(props: HeaderProps) {
  const { t, title, origin, view, onView, onLanguage, onOpenCorpus } = props;
  const { onSearch, onCite, onExport, searchButton, singleKeys = true } = props;
  const theme = useTheme();
  const themeName = { auto: t.nav.themeAuto, light: t.nav.themeLight, dark: t.nav.themeDark }[
    theme
  ];
  // Narrow, the views and the choices are one menu behind a button that says where one is.
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  // What was pressed in it goes with it: the focus stays where it is opened, and a dialog gives it back there.
  const shut = () => {
    setOpen(false);
    menu.current?.focus();
  };
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <header className="relative flex min-h-11 items-center justify-between gap-x-6 border-b border-rule px-4 sm:min-h-14 sm:flex-wrap sm:px-6 sm:py-2">
      <div className="flex min-w-0 items-baseline gap-x-4 max-sm:flex-1">
        <h1 className="font-title text-xl font-semibold">{t.appName}</h1>
        {/* Where there is no room for it whole, the panel, or what stands over the grid, says it. */}
        <p className="hidden min-w-0 truncate text-label text-soft 2xl:block print:hidden">
          {title === null ? t.tagline : <Wording of={wordingFor(title, t.code)} />}
        </p>
        {origin !== null && (
          <p className="max-w-[12rem] min-w-0 shrink-0 truncate rounded-full border border-control px-2 text-xs text-soft max-sm:max-w-[9rem]">
            <span className="sr-only">{t.nav.foreignNote}: </span>
            <bdi>{t.nav.foreign(origin)}</bdi>
          </p>
        )}
      </div>
      <button
        ref={searchButton}
        type="button"
        aria-keyshortcuts={singleKeys ? "/" : undefined}
        disabled={!onSearch}
        onClick={onSearch}
        className="search-button no-print"
      >
        <SearchSign />
        <span className="sr-only">{t.nav.search}</span>
        <span aria-hidden="true" className="min-w-0 flex-1 truncate text-left max-sm:hidden">
          {t.nav.searched}
        </span>
        {singleKeys && (
          <kbd aria-hidden="true" className="font-sans max-sm:hidden">
            /
          </kbd>
        )}
      </button>
      <button
        ref={menu}
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="plain-button no-print sm:hidden"
      >
        <span className="sr-only">{t.nav.views}: </span>
        {t.nav[view]}
        <span aria-hidden="true" className="ml-1.5">
          ☰
        </span>
      </button>
      {/* Its own Escape and not the page's: it must close nothing else. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <nav
        className={`no-print -mx-1.5 flex max-w-full flex-wrap items-center max-sm:absolute max-sm:top-full max-sm:right-4 max-sm:left-4 max-sm:z-30 max-sm:mx-0 max-sm:rounded-b-lg max-sm:border max-sm:border-rule max-sm:bg-raised max-sm:p-2 max-sm:shadow-lg sm:gap-1 ${open ? "" : "max-sm:hidden"}`}
        aria-label={t.nav.views}
        onClick={shut}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !open) return;
          event.stopPropagation();
          shut();
        }}
      >
        {namedViews.map((one) => (
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
        <button type="button" disabled={!onCite} onClick={onCite} className="plain-button">
          {t.nav.cite}
        </button>
        <button type="button" disabled={!onExport} onClick={onExport} className="plain-button">
          {t.nav.export}
        </button>
        <button type="button" onClick={onOpenCorpus} className="plain-button">
          {t.nav.open}
        </button>
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
          onClick={() => chooseTheme(nextTheme)}
          className="plain-button min-w-7 justify-center"
        >
          <span aria-hidden="true">{theme === "auto" ? "◐" : theme === "light" ? "○" : "●"}</span>
        </button>
      </nav>
    </header>
  );
});

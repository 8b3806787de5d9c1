import type { ReactNode } from "react";
import type { Text } from "#domain/corpus.ts";
import { languages, namedViews } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { SearchSign } from "#ui/SearchSign.tsx";
import { Wording } from "#ui/Wording.tsx";

/** The names in a corpus, without its coding. */
export interface Outline {
  readonly title: Text;
  readonly organizations: readonly { readonly id: string; readonly shortName: string }[];
  readonly topics: readonly {
    readonly id: string;
    readonly label: Text;
    readonly targets: readonly { readonly id: string; readonly label: Text }[];
  }[];
}

/** What stands in the frame where its corpus is small enough to be drawn into a page twice over. */
export interface Filling {
  readonly filters: ReactNode;
  readonly grid: ReactNode;
  /** Over the grid, and beside it where there is room. */
  readonly shortStart: ReactNode;
  readonly start: ReactNode;
}

interface FrameProps {
  readonly outline: Outline;
  /** Null for names alone. */
  readonly filling: Filling | null;
  readonly t: Messages;
}

/**
 * The page before its script has run: drawn into index.html when the page is built, from the built-in
 * corpus, which has passed the gate by then. What it shows stands where it will stand; nothing of it can
 * be pressed: most is inert, and public/theme.js makes the grid so, which leads to the plain pages where no
 * script runs. It is replaced as a whole. No style attributes: the policy of the page has none.
 */
export function Frame({ outline, filling, t }: FrameProps) {
  return (
    <div data-frame={t.code} lang={t.code} className="min-[1200px]:flex min-[1200px]:h-dvh">
      <p role="status" className="frame-waits sr-only">
        {t.loading}
      </p>
      <div className="min-[1200px]:min-w-0 min-[1200px]:flex-1 min-[1200px]:overflow-y-auto min-[1200px]:[scrollbar-gutter:stable]">
        <div inert className="contents">
          <Top outline={outline} t={t} />
          {filling === null ? (
            <div className="px-4 pt-1.5 sm:px-6 min-[1200px]:hidden">
              <p className="truncate text-sm leading-5 sm:font-serif font-semibold">
                <Wording of={wordingFor(outline.title, t.code)} />
              </p>
              <p className="frame-waits min-h-6 text-xs text-faint">{t.loading}</p>
            </div>
          ) : (
            <div className="min-[1200px]:hidden">{filling.shortStart}</div>
          )}
          {filling?.filters ?? <FilterOutline outline={outline} t={t} />}
        </div>
        <div className="px-4 sm:px-6">
          <p
            data-column
            className="flex min-h-7 items-center text-label font-semibold text-soft max-sm:h-0 max-sm:min-h-0 max-sm:overflow-hidden"
          >
            {t.grid.heading}
          </p>
          <div data-frame-grid>
            {filling?.grid}
            <NamesOutline outline={outline} t={t} />
          </div>
        </div>
      </div>
      <div
        inert
        className="panel-width hidden h-dvh shrink-0 border-l border-rule bg-panel min-[1200px]:block"
      >
        {filling?.start ?? (
          <p className="px-6 py-5 font-serif text-[1.625rem] leading-[1.18] font-semibold">
            <Wording of={wordingFor(outline.title, t.code)} />
          </p>
        )}
      </div>
    </div>
  );
}

type PartProps = Omit<FrameProps, "filling">;

function Top({ outline, t }: PartProps) {
  return (
    <header className="flex min-h-11 items-center justify-between gap-x-6 border-b border-rule px-4 sm:min-h-14 sm:flex-wrap sm:px-6 sm:py-2">
      <div className="flex min-w-0 items-baseline gap-x-4 max-sm:flex-1">
        <h1 className="font-title text-xl font-semibold">{t.appName}</h1>
        <p className="hidden min-w-0 truncate text-label text-soft 2xl:block">
          <Wording of={wordingFor(outline.title, t.code)} />
        </p>
      </div>
      <p className="search-button no-print">
        <SearchSign />
        <span className="min-w-0 flex-1 truncate text-left max-sm:hidden">{t.nav.searched}</span>
        <span className="max-sm:hidden">/</span>
      </p>
      <p className="plain-button no-print sm:hidden">
        {t.nav.explore}
        <span aria-hidden="true" className="ml-1.5">
          ☰
        </span>
      </p>
      <p className="no-print -mx-1.5 hidden max-w-full flex-wrap items-center sm:flex sm:gap-1">
        {namedViews.map((view) => (
          <span
            key={view}
            className={`plain-button ${view === "explore" ? "font-semibold text-ink" : ""}`}
          >
            {t.nav[view]}
          </span>
        ))}
        <span className="mx-1 hidden h-4 border-l border-rule sm:block" />
        <span className="plain-button">{t.nav.cite}</span>
        <span className="plain-button">{t.nav.export}</span>
        <span className="plain-button">{t.nav.open}</span>
        {languages.map((language) => (
          <span
            key={language}
            className={`plain-button uppercase ${t.code === language ? "font-semibold text-ink" : ""}`}
          >
            {language}
          </span>
        ))}
        <span className="plain-button min-w-7 justify-center">◐</span>
      </p>
    </header>
  );
}

function FilterOutline({ outline, t }: PartProps) {
  return (
    <div className="space-y-1.5 px-4 py-1.5 sm:space-y-2 sm:px-6 sm:py-2.5">
      <p className="flex gap-2 sm:hidden">
        <span className="chip min-h-7! flex-1 justify-center">{t.filter.heading}</span>
        <span className="chip min-h-7! flex-1 justify-center">{t.filter.legendShort}</span>
      </p>
      <p className="hidden flex-wrap items-center gap-1.5 sm:flex">
        <span className="chip">{t.filter.allTopics}</span>
        {outline.topics.map((topic) => (
          <span key={topic.id} className="chip">
            <Wording of={wordingFor(topic.label, t.code)} />
          </span>
        ))}
      </p>
      <p aria-hidden="true" className="frame-waits hidden min-h-7 text-xs text-faint sm:block">
        {t.loading}
      </p>
      <p className="hidden min-h-6 sm:block" />
    </div>
  );
}

/** Names where they will stand, and no mark. */
function NamesOutline({ outline, t }: PartProps) {
  return (
    <div className="frame-names">
      <div className="min-[900px]:hidden max-[899px]:pt-2">
        {outline.topics.map((topic) => (
          <div key={topic.id}>
            <p className="border-b-[1.5px] border-strong pt-4 pb-1 text-sm font-semibold">
              <Wording of={wordingFor(topic.label, t.code)} />
            </p>
            {topic.targets.map((target) => (
              <p
                key={target.id}
                className="flex min-h-[45px] w-[42%] items-center border-b border-rule py-1 text-label leading-tight"
              >
                <Wording of={wordingFor(target.label, t.code)} />
              </p>
            ))}
          </div>
        ))}
      </div>
      <div className="hidden pt-32 min-[900px]:block">
        {outline.organizations.map(({ id, shortName }) => (
          <p
            key={id}
            className="min-h-[51px] border-b border-rule pt-2 pl-7 text-label leading-tight font-semibold"
          >
            <span>{shortName}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

import type { Language } from "#domain/selection.ts";
import { pageText } from "#i18n/pageText.ts";
import { indexFile, pagesFolder } from "#views/pages/pagePaths.ts";

/** What stands over the frame where no script runs: the way to the plain pages, in each of their languages. */
export function NoScript({ languages }: { readonly languages: readonly Language[] }) {
  return (
    <noscript>
      <div className="border-b border-rule bg-raised px-4 py-2 text-sm sm:px-6">
        {languages.map((language) => (
          <p key={language} lang={language}>
            {pageText[language].noScript}{" "}
            <a className="link" href={`./${pagesFolder}/${language}/${indexFile}`}>
              {pageText[language].home}
            </a>
          </p>
        ))}
      </div>
    </noscript>
  );
}

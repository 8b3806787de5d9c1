import { wordingFor } from "#domain/wording.ts";
import type { Text } from "#domain/corpus.ts";
import { en } from "#i18n/en.ts";

interface PageAboutProps {
  readonly title: Text;
  readonly description: Text | undefined;
  /** Where the site will lie, ending in a slash; null where that is not known. */
  readonly site: string | null;
}

/** What the explorer's own page says of itself to machines, before any script has run: it is its corpus. */
export function PageAbout({ title, description, site }: PageAboutProps) {
  const name = wordingFor(title, "en").text;
  const about = (description && wordingFor(description, "en").text) ?? `${en.tagline}: ${name}.`;
  return (
    <>
      <title>{`${name} – ${en.appName}`}</title>
      <meta name="description" content={about} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={about} />
      {site !== null && (
        <>
          <meta property="og:url" content={site} />
          <link rel="canonical" href={site} />
        </>
      )}
    </>
  );
}

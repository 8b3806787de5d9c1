import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Corpus } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { withShortLabels } from "#domain/shortLabels.ts";
import { content } from "#words/export/xml.ts";
import { cardPath, pagesFolder } from "#views/pages/pagePaths.ts";
import type { CardOrder, CardReport, renderCards } from "./cards.ts";
import { pageStyles } from "./pageStyles.ts";
import { type PagesOptions, messages, pageLanguages, pagesOf } from "./pages.ts";

/**
 * Writes the plain pages of a corpus into the folder of a built site, in the place of those that were there.
 *
 * @param repository the folder of the program, for its style sheets
 * @returns the paths of the pages from the root of the site
 */
export function writePages(
  corpus: Corpus,
  folder: string,
  repository: URL,
  options: PagesOptions,
): readonly string[] {
  rmSync(join(folder, pagesFolder), { recursive: true, force: true });
  const made = new Set<string>();
  const write = (path: string, text: string) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
  };
  const paths: string[] = [];
  for (const { path, html } of pagesOf(corpus, options)) {
    write(path, html);
    paths.push(path);
  }
  write(`${pagesFolder}/pages.css`, pageStyles(repository));
  return paths;
}

/**
 * Writes the card of each stance, in each language of the pages, where its page says that it is (`cardPath`).
 *
 * @param render draws them; a parameter, because what draws is loaded only where cards are wanted
 */
export function writeCards(
  whole: Corpus,
  folder: string,
  render: typeof renderCards,
): Promise<CardReport> {
  const corpus = withShortLabels(whole);
  const index = indexOf(corpus);
  const languages = pageLanguages(corpus);
  const orders = function* (): Generator<CardOrder> {
    for (const language of languages)
      for (const stance of corpus.stances)
        yield {
          name: cardPath(stance, language),
          stance: index.inFull(stance),
          corpus,
          t: messages[language],
        };
  };
  rmSync(join(folder, "cards"), { recursive: true, force: true });
  for (const language of languages) mkdirSync(join(folder, "cards", language), { recursive: true });
  return render(orders(), (name, png) => writeFileSync(join(folder, name), png));
}

/** The most that one file may list (sitemaps.org, protocol 0.9). */
const mostEntries = 50_000;

/**
 * Writes the list of all pages for those who gather them, and robots.txt, which lets them. Of more pages
 * than one list may hold there are several, and a list of these. The protocol wants whole addresses:
 * without that of the site there is no list.
 */
export function writeSitemap(
  paths: readonly string[],
  folder: string,
  { site, revision }: { readonly site: string | null; readonly revision: string },
): void {
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const robots = "User-agent: *\nAllow: /\n";
  if (site === null) {
    write("robots.txt", robots);
    return;
  }
  const at = (path: string) => `<loc>${content(site + path)}</loc>`;
  const urls = ["", ...paths].map(
    (path) => `<url>${at(path)}<lastmod>${content(revision)}</lastmod></url>`,
  );
  const inFile = (tag: string, entries: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</${tag}>\n`;
  const parts = Array.from({ length: Math.ceil(urls.length / mostEntries) }, (_, i) =>
    urls.slice(i * mostEntries, (i + 1) * mostEntries),
  );
  if (parts.length === 1) write("sitemap.xml", inFile("urlset", urls));
  else {
    parts.forEach((part, i) => write(`sitemap-${i + 1}.xml`, inFile("urlset", part)));
    const names = parts.map((_, i) => `<sitemap>${at(`sitemap-${i + 1}.xml`)}</sitemap>`);
    write("sitemap.xml", inFile("sitemapindex", names));
  }
  write("robots.txt", `${robots}Sitemap: ${site}sitemap.xml\n`);
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Corpus } from "#domain/corpus.ts";
import { pagesFolder } from "#views/pages/pagePaths.ts";
import { pageStyles } from "./pageStyles.ts";
import { type PagesOptions, pagesOf } from "./pages.ts";

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
  const write = (path: string, content: string) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
  const paths: string[] = [];
  for (const { path, html } of pagesOf(corpus, options)) {
    write(path, html);
    paths.push(path);
  }
  write(`${pagesFolder}/pages.css`, pageStyles(repository));
  return paths;
}

/** The most that one file may list (sitemaps.org, protocol 0.9). */
const mostEntries = 50_000;

/**
 * Writes the list of all pages for those who gather them, and robots.txt, which lets them. Of more pages
 * than one list may hold there are several, and a list of these. The protocol wants whole addresses:
 * without that of the site they are paths, and robots.txt does not name the list.
 */
export function writeSitemap(
  paths: readonly string[],
  folder: string,
  { site, revision }: { readonly site: string | null; readonly revision: string },
): void {
  const all = ["", ...paths];
  const urls = all.map(
    (path) => `<url><loc>${site ?? ""}${path}</loc><lastmod>${revision}</lastmod></url>`,
  );
  const inFile = (tag: string, entries: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${tag} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</${tag}>\n`;
  const parts = Array.from({ length: Math.ceil(urls.length / mostEntries) }, (_, i) =>
    urls.slice(i * mostEntries, (i + 1) * mostEntries),
  );
  if (parts.length === 1) writeFileSync(join(folder, "sitemap.xml"), inFile("urlset", urls));
  else {
    parts.forEach((part, i) =>
      writeFileSync(join(folder, `sitemap-${i + 1}.xml`), inFile("urlset", part)),
    );
    const names = parts.map(
      (_, i) => `<sitemap><loc>${site ?? ""}sitemap-${i + 1}.xml</loc></sitemap>`,
    );
    writeFileSync(join(folder, "sitemap.xml"), inFile("sitemapindex", names));
  }
  writeFileSync(
    join(folder, "robots.txt"),
    `User-agent: *\nAllow: /\n${site === null ? "" : `Sitemap: ${site}sitemap.xml\n`}`,
  );
}

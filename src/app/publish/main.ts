/**
 * Writes what a built site has beside the explorer, into its folder: the plain pages, for every build; and
 * for a site that is published, the list of its pages and its cards.
 *
 *   tsx src/app/publish/main.ts --corpus FOLDER --out FOLDER [--publish] [--url https://…/]
 *
 * A process of its own, started by vite.config.ts: the build has loaded the slow form of React by then.
 */
import { cpSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { readCorpus } from "./readCorpus.ts";
import { writeCards, writePages, writeSitemap } from "./writeSite.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    out: { type: "string" },
    url: { type: "string" },
    publish: { type: "boolean", default: false },
  },
});
const repository = new URL("../../../", import.meta.url);
const { corpus: folder, out, url, publish } = values;
if (folder === undefined || out === undefined) throw new Error("Which corpus, and where to?");
const site = url ?? null;
const { corpus, paths } = readCorpus(folder);

// The built-in corpus lies where Vite puts what is public; another takes its place.
const place = join(out, "corpus");
if (realpathSync(folder) !== realpathSync(new URL("public/corpus", repository))) {
  rmSync(place, { recursive: true, force: true });
  for (const path of paths) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    cpSync(join(folder, path), join(place, path), { dereference: true });
  }
}

const pages = writePages(corpus, out, repository, { site, cards: publish });
console.log(`${pages.length} plain pages written.`);
if (publish) {
  writeSitemap(pages, out, { site, revision: corpus.revision });
  // It brings a program that draws, which no other build needs.
  const { renderCards } = await import("./cards.ts");
  const begun = performance.now();
  const { made, withoutLetters } = await writeCards(corpus, out, renderCards);
  console.log(`${made} cards drawn in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  if (withoutLetters.length > 0)
    console.log(
      `No font here has all letters of the quotes of ${withoutLetters.length} of them; they say so.`,
    );
}

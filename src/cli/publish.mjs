// `npm run publish-site`: from a bare clone to a folder of static files for any host and any sub-folder of it.
// Installs, checks the corpus, builds.
//   npm run publish-site -- --out DIR                 the built-in corpus
//   npm run publish-site -- FOLDER --out DIR          the corpus in that folder, built in in its place
//   npm run publish-site -- --out DIR --url https://example.org/positions/
//                                                     with whole addresses, which search engines want
import { realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { corpusFolder } from "./corpusFiles.mjs";
import { install } from "./install.mjs";
import { duration, isProgram, packageProgram, root, run } from "./run.mjs";
import { newSite, realTarget, takePlace, whyNotInto } from "./siteFolder.mjs";

const usage = "npm run publish-site -- [FOLDER] --out DIR [--url https://…]";

/**
 * What stands after `npm run publish-site --`.
 *
 * @param {string[]} args
 * @returns {{ folder: string | null, out: string, url: string | null }} the address ends in a slash
 */
export function publishOptions(args) {
  const found = { folder: null, out: null, url: null };
  const rest = args.flatMap((arg) => {
    const [, name, value] = /^(--[a-z]+)=(.*)$/s.exec(arg) ?? [];
    return name ? [name, value] : [arg];
  });
  while (rest.length > 0) {
    const word = rest.shift();
    if (word === "--out" || word === "--url") {
      const value = rest.shift();
      if (!value || value.startsWith("--")) throw new Error(`${word} wants a value: ${usage}`);
      found[word.slice(2)] = value;
    } else if (!word.startsWith("--") && found.folder === null) found.folder = word;
    else throw new Error(`"${word}" is not known: ${usage}`);
  }
  if (found.out === null) throw new Error(`Where to? ${usage}`);
  return { ...found, url: found.url === null ? null : siteAddress(found.url) };
}

/** The address of the folder in which the site will lie, ending in a slash. Throws for what is none. */
function siteAddress(value) {
  const address = URL.canParse(value) ? new URL(value) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(`"${value}" is no address of a site, such as https://example.org/positions/`);
  return address.href.replace(/\/?$/, "/");
}

async function publish() {
  const { folder, out, url } = publishOptions(process.argv.slice(2));
  const from = process.env.INIT_CWD ?? process.cwd();
  const given = folder === null ? join(root, "public/corpus") : resolve(from, folder);
  const corpus = realpathSync.native(corpusFolder(given));
  // Both as they really lie: through a link, a corpus could lie in the very folder that is written.
  const target = realTarget(resolve(from, out));
  const why = whyNotInto(target, corpus);
  if (why !== "") throw new Error(why);

  const failure = await install();
  if (failure !== "") throw new Error(failure);
  const begun = Date.now();
  const check = await run([...packageProgram("tsx"), "src/cli/checkCorpus.ts", corpus], {
    quiet: true,
  });
  console.log(check.output.trim());
  if (!check.ok) throw new Error("Nothing was written: a corpus with faults is not published.");
  const site = newSite(target);
  const built = await run(
    [...packageProgram("vite"), "build", "--outDir", site, "--emptyOutDir", "--logLevel", "warn"],
    {
      env: {
        POSITIONARY_CORPUS: corpus,
        POSITIONARY_PUBLISH: "1",
        POSITIONARY_URL: url ?? undefined,
      },
    },
  );
  if (!built.ok) {
    rmSync(site, { recursive: true, force: true });
    throw new Error(`The build failed (${built.why}); its output stands above.`);
  }
  const inTheWay = takePlace(target);
  if (inTheWay !== "") throw new Error(inTheWay);
  console.log(`\n${target} was written in ${duration(Date.now() - begun)}: any host will do.`);
  if (url === null)
    console.log(
      "Without --url https://… its pages name neither an address of their own nor their cards, which nothing shows beside a link without a whole address, and there is no sitemap.xml.",
    );
}

if (isProgram(import.meta.url)) {
  publish().catch((error) => {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  });
}

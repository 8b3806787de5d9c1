import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { defineConfig } from "vitest/config";
import { frameOf } from "./src/app/publish/frame.ts";
import { NoScript } from "./src/app/publish/NoScript.tsx";
import { PageAbout } from "./src/app/publish/PageAbout.tsx";
import { pageLanguages } from "./src/app/publish/pages.ts";
import { readCorpus } from "./src/app/publish/readCorpus.ts";
import { en } from "./src/i18n/en.ts";

/**
 * The policy of the built page. A meta element, because the files must be safe on a host that sends
 * no headers of ours. Not while developing: Vite's refresh needs inline scripts.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // No script may make another policy than the one for our own workers (src/state/trustedWorker.ts).
  "trusted-types positionary-worker",
].join("; ");

/** The folder of the corpus that is built in: the bundled one, or that of a site that is published. */
const corpusFolder = resolve(
  process.env.POSITIONARY_CORPUS ?? fileURLToPath(new URL("public/corpus", import.meta.url)),
);

/** As it stands in an attribute. */
const inAttribute = (words: string) => words.replaceAll("'", "&#39;");

/** The same, for the page on which a corpus of another host is opened, once the reader has said yes. */
const widerPolicy = policy.replace("connect-src 'self'", "connect-src 'self' https: http:");

function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}

/** Where the site will lie; null where that is not known. */
const site = process.env.POSITIONARY_URL ?? null;

/** A stretch of index.html between two comments, and what is to stand there instead. */
function between(html: string, name: string, content: string): string {
  const [begins, ends] = [`<!--${name}-->`, `<!--/${name}-->`];
  const from = html.indexOf(begins);
  const to = html.indexOf(ends);
  if (from < 0 || to < from) throw new Error(`index.html has lost its ${name}`);
  return `${html.slice(0, from)}${begins}${content}${html.slice(to)}`;
}

/**
 * A second page beside index.html, for corpora of other hosts: the same but for its policy, and without
 * the names and files of the bundled corpus. While developing there is no policy, and index.html stands
 * in for it.
 */
function elsewherePage(): Plugin {
  return {
    name: "elsewhere-page",
    enforce: "post",
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _, next) => {
        request.url = request.url?.replace(/^\/elsewhere\.html/, "/index.html");
        next();
      });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const index = bundle["index.html"];
        if (index?.type !== "asset")
          throw new Error("there is no index.html to be made another of");
        const html = String(index.source);
        if (!html.includes(inAttribute(policy))) throw new Error("index.html has lost its policy");
        const off =
          "<noscript>Positionary draws its grid with JavaScript, which is switched off here.</noscript>";
        const about = `<title>${en.appName}</title><meta name="robots" content="noindex" />`;
        this.emitFile({
          type: "asset",
          fileName: "elsewhere.html",
          source: between(between(between(html, "frame", ""), "noscript", off), "about", about)
            .replace(inAttribute(policy), () => inAttribute(widerPolicy))
            .replace(/<link rel="later" data-rel="preload" as="fetch"[^>]*>\n?/g, ""),
        });
      },
    },
  };
}

/** Of more files than this none but corpus.json is asked for ahead: the names alone would be a burden. */
const mostPreloads = 100;

/**
 * Draws the frame of the built-in corpus into index.html, in each language of the interface, so that
 * the first picture waits for no script; names it there, leads to its plain pages where no script runs,
 * and gives its files a head start behind the script's back.
 */
function bundledFrame(): Plugin {
  let css = "";
  return {
    name: "bundled-frame",
    // The rules of its measures come as a file of their own: they change with the corpus.
    configureServer: ({ middlewares }) => {
      middlewares.use("/frame.css", (_, response) => {
        response.setHeader("Content-Type", "text/css").end(css);
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: frameSheet(css), source: css });
    },
    transformIndexHtml: {
      order: "pre",
      handler: (html) => {
        const { corpus, paths } = readCorpus(corpusFolder);
        const { title, description } = corpus;
        const frame = frameOf(corpus);
        css = frame.css;
        const drawn = {
          frame: frame.html,
          about: renderToStaticMarkup(createElement(PageAbout, { title, description, site })),
          noscript: renderToStaticMarkup(
            createElement(NoScript, { languages: pageLanguages(corpus) }),
          ),
        };
        return {
          html: Object.entries(drawn).reduce(
            (page, [name, content]) => between(page, name, content),
            html,
          ),
          tags: paths.slice(0, paths.length > mostPreloads ? 1 : undefined).map((file) => ({
            tag: "link",
            attrs: {
              rel: "preload",
              as: "fetch",
              crossorigin: "anonymous",
              // Behind style and script, which must be there before anything can be done with them.
              fetchpriority: "low",
              href: `./corpus/${file}`,
            },
            injectTo: "body" as const,
          })),
        };
      },
    },
  };
}

/** The name of the style sheet of the frame, by its content. */
function frameSheet(css: string): string {
  return `assets/frame-${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
}

/** Asks for it, once Vite has seen to the files that it knows itself. */
function frameLink(): Plugin {
  return {
    name: "frame-link",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle }) => {
        const name = bundle
          ? Object.keys(bundle).find((file) => /^assets\/frame-[0-9a-f]+\.css$/.test(file))
          : "frame.css";
        if (name === undefined) throw new Error("the frame has lost its style sheet");
        return [
          {
            tag: "link",
            attrs: { rel: "stylesheet", href: `./${name}` },
            injectTo: "head" as const,
          },
        ];
      },
    },
  };
}

/**
 * Writes the plain pages beside the built page, and what a published site has more (src/app/publish).
 * They are no part of the bundle: nobody who runs scripts loads them, nor does the service worker.
 */
function plainPages(): Plugin {
  let out = "";
  return {
    name: "plain-pages",
    apply: "build",
    enforce: "post",
    configResolved: ({ root, build }) => {
      out = resolve(root, build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        const tsx = fileURLToPath(new URL("node_modules/tsx/dist/cli.mjs", import.meta.url));
        const main = fileURLToPath(new URL("src/app/publish/main.ts", import.meta.url));
        const args = [tsx, main, "--corpus", corpusFolder, "--out", out];
        if (process.env.POSITIONARY_PUBLISH) args.push("--publish");
        if (site !== null) args.push("--url", site);
        const child = spawn(process.execPath, args, {
          stdio: "inherit",
          env: { ...process.env, NODE_ENV: "production" },
        });
        const code = await new Promise((done, fail) => child.on("error", fail).on("close", done));
        if (code !== 0) throw new Error(`the plain pages were not written (exit code ${code})`);
      },
    },
  };
}

/**
 * Asks for the second stage of the script (src/app/draw.tsx) beside the first: it is wanted at every
 * visit, and only run later. So it counts as initial JavaScript, too.
 */
function secondStage(): Plugin {
  return {
    name: "second-stage",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        const first = chunks.find((chunk) => chunk.facadeModuleId?.endsWith("/app/draw.tsx"));
        if (!first) throw new Error("src/app/draw.tsx has no chunk of its own any more");
        const wanted = new Set([first.fileName]);
        // A set hands out what is added to it while it is walked.
        for (const name of wanted) {
          const chunk = chunks.find(({ fileName }) => fileName === name);
          for (const imported of chunk?.imports ?? []) wanted.add(imported);
        }
        // Vite has named what the first stage shares with it.
        return [...wanted]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${name}` },
            injectTo: "head" as const,
          }));
      },
    },
  };
}

/**
 * Asks for the faces of the first screen beside the style sheet: the small one of English and Spanish
 * (src/ui/faces), and, where a screen is wide enough to have texts or titles of theirs on it, the face of the
 * texts. They are `optional`, so that no text jumps when they come; asked for only when the first text is
 * laid out, they would come too late to be used.
 */
function firstFaces(): Plugin {
  return {
    name: "first-faces",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => /\/(?:inter-core|source-serif-4)-latin-wght-[^/]*\.woff2$/.test(name))
          .map((name) => ({
            tag: "link",
            attrs: {
              rel: "preload",
              as: "font",
              type: "font/woff2",
              crossorigin: "anonymous",
              href: `./${name}`,
              // The width from which styles.css titles the first screen with it.
              ...(name.includes("serif") ? { media: "(width >= 40rem)" } : {}),
            },
            injectTo: "head" as const,
          })),
    },
  };
}

/**
 * Lets the first picture come first: what runs and what it checks is only named in the page
 * (`rel="later"`), and asked for by public/theme.js once the frame is painted. Asked for at once, it
 * would share a slow line with the style sheet and the faces, which the picture does wait for.
 */
function afterFirstPicture(): Plugin {
  return {
    name: "after-first-picture",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html
          .replace(
            /<script type="module"([^>]*) src="([^"]*)"><\/script>/g,
            '<link rel="later" data-rel="module"$1 href="$2">',
          )
          .replace(
            /<link rel="(modulepreload|preload)"(?! as="font")/g,
            '<link rel="later" data-rel="$1"',
          ),
    },
  };
}

/**
 * Makes the service worker (src/app/offline.sw.js): of the files that the page and the built-in corpus
 * consist of, by name, and of all their content, by a hash.
 */
function serviceWorker(): Plugin {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url));
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const texts = readCorpus(corpusFolder).paths;
        const publicFiles = ["theme.js", "icon.svg"];
        const hash = createHash("sha256");
        for (const file of texts) hash.update(readFileSync(resolve(corpusFolder, file)));
        for (const file of publicFiles) hash.update(read(`public/${file}`));
        // Of the faces those with the letters of Latin: others are kept by the browser as they are read.
        const built = Object.keys(bundle)
          .filter((name) => !name.endsWith(".woff2") || name.includes("-latin-wght-"))
          .toSorted();
        for (const name of built) {
          const file = bundle[name];
          if (file) hash.update(name).update(file.type === "asset" ? file.source : file.code);
        }
        const corpusFiles = texts.map((path) => `corpus/${path}`);
        const files = ["./", ...built, ...corpusFiles, ...publicFiles].map((name) =>
          name.replace(/^(?!\.)/, "./"),
        );
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: String(read("src/app/offline.sw.js"))
            .replace("/* files */ []", () => JSON.stringify(files))
            .replace('/* release */ ""', () => JSON.stringify(hash.digest("hex").slice(0, 16))),
        });
      },
    },
  };
}

/**
 * What the licences of the libraries and faces ask for goes wherever the built files go. Of all that
 * package.json depends on, directly or not: Vite's own list leaves out workers, style sheets and fonts.
 */
function licences(): Plugin {
  const at = (path: string) => new URL(path, import.meta.url);
  return {
    name: "licences",
    apply: "build",
    generateBundle() {
      const { packages } = JSON.parse(readFileSync(at("package-lock.json"), "utf8")) as {
        packages: Record<string, { version: string; license?: string; dev?: true }>;
      };
      const notices = Object.entries(packages)
        // Tailwind is a tool, but its reset is a part of the style sheet.
        .filter(([path, { dev }]) => path !== "" && (!dev || path === "node_modules/tailwindcss"))
        .map(([path, { version, license }]) => {
          const file = readdirSync(at(path)).find((name) => /^licen[cs]e/i.test(name));
          if (!file) throw new Error(`${path} has no file with its licence`);
          const text = readFileSync(at(`${path}/${file}`), "utf8");
          return `${path.slice("node_modules/".length)} ${version} (${license})\n\n${text.trim()}\n`;
        });
      this.emitFile({
        type: "asset",
        fileName: "LICENSES.txt",
        source: notices.join(`\n${"-".repeat(72)}\n\n`),
      });
    },
  };
}

/** Of domain, words, ui and i18n: what only parts that load on demand share, by how its path begins. */
const sharedOnDemand = [
  "search/",
  "cite/",
  "export/",
  "figure",
  "citeText",
  "compareText",
  "exportText",
  "embedText",
  "embedSnippet",
  "printText",
  "dossier",
  "quoteContext",
  "viewSentence",
  "openedWords",
  "typedWords",
  "openText",
  "ownText",
  "searchText",
  "faultText",
  "faultSayings",
  "gate/saying",
  "agreementOfTwo",
  "findings",
  "findingText",
  "findingWords",
  "compareRows",
  "reasonRows",
  "tableRows",
  "timeline.",
  "namedEvents",
  "edtf.",
  "lines.",
  "otherStances",
  "sheets.",
  "useFirst",
  "Modal.",
  "DialogHead.",
  "Tabs.",
  "Figure.",
  "Part.",
];

/**
 * What several parts share comes as one file: a dozen of a few hundred bytes each would be a dozen
 * requests. What only parts that load on demand share loads with them.
 */
function isShared(id: string): boolean {
  const [, path] = /\/src\/(?:domain|words|ui|i18n)\/(.*)$/.exec(id) ?? [];
  return path !== undefined && !sharedOnDemand.some((begin) => path.startsWith(begin));
}

export default defineConfig({
  // Relative: the built files work from any folder of any host.
  base: "./",
  // No fallback page: a missing file must be a 404, not a page that claims to be JSON.
  appType: "mpa",
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
    bundledFrame(),
    frameLink(),
    secondStage(),
    firstFaces(),
    afterFirstPicture(),
    elsewherePage(),
    licences(),
    serviceWorker(),
    plainPages(),
  ],
  build: {
    target: "es2023",
    // A font or picture as a data URL is not 'self'.
    assetsInlineLimit: 0,
    // Every browser that can read the target knows `modulepreload`.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The plain pages are written within a build, and take half of it: no plugin to be looked into.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: "shared",
              test: isShared,
              minShareCount: 2,
            },
            {
              // What an embed and the explorer are both drawn from: it is a part of every first visit.
              name: "drawn",
              test: /\/src\/(?:views\/(?:grid|filters)\/|app\/(?:ExploreView|ViewPanel|travel|useExplorer|useMessages|OpenSlots|TextsNotice|PanelBoundary|newRelease|CorpusFailed|NoCorpus|usePageNames|copyText)\.)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    // No test is a race: a property test on a busy machine may take its time.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: "pure", environment: "node", include: ["src/**/*.test.{ts,mjs}"] },
      },
      {
        extends: true,
        test: { name: "dom", environment: "happy-dom", include: ["src/**/*.test.tsx"] },
      },
    ],
  },
});

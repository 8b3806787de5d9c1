import { readFileSync } from "node:fs";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

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
].join("; ");

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

/**
 * The frame of the bundled corpus (names of organizations, topics and targets, no coding), read from
 * its file at build time, so that the page can draw its final geometry before the corpus has come;
 * and a head start for the files that it will ask for.
 */
function bundledFrame(): Plugin {
  const name = "virtual:bundled-frame";
  const read = () =>
    JSON.parse(readFileSync(new URL("public/corpus/corpus.json", import.meta.url), "utf8")) as {
      organizations: { id: string; name: unknown; shortName: string; country?: string }[];
      topics: {
        id: string;
        label: unknown;
        targets: { id: string; label: unknown; shortLabel?: unknown }[];
      }[];
      documents: { text: string; translations?: { text: string }[] }[];
      reported?: { holder: { organization?: string } }[];
    };
  return {
    name: "bundled-frame",
    resolveId: (source) => (source === name ? `\0${name}` : null),
    load: (module) => {
      if (module !== `\0${name}`) return null;
      const { organizations, topics, reported = [] } = read();
      const frame = {
        reported: reported.some(({ holder }) => holder.organization !== undefined),
        organizations: organizations.map(({ id, shortName }) => ({ id, shortName })),
        topics: topics.map(({ id, label, targets }) => ({
          id,
          label,
          targets: targets.map((target) => ({
            id: target.id,
            label: target.shortLabel ?? target.label,
          })),
        })),
      };
      return `export default ${JSON.stringify(frame)}`;
    },
    transformIndexHtml: () =>
      [
        "corpus.json",
        ...read().documents.flatMap((one) =>
          [one, ...(one.translations ?? [])].map(({ text }) => text),
        ),
      ].map((file) => ({
        tag: "link",
        attrs: { rel: "preload", as: "fetch", crossorigin: "anonymous", href: `./corpus/${file}` },
        injectTo: "head" as const,
      })),
  };
}

export default defineConfig({
  // Relative: the built files work from any folder of any host.
  base: "./",
  // No fallback page: a missing file must be a 404, not a page that claims to be JSON.
  appType: "mpa",
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), bundledFrame()],
  build: {
    target: "es2023",
    // A font or picture as a data URL is not 'self'.
    assetsInlineLimit: 0,
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

// Where a corpus lies, for the commands that take one; and its files beside the built page, for
// `npm start -- FOLDER`.
import { createReadStream, existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** The folder of a corpus, from its path or from that of its corpus.json. Throws where it is no such. */
export function corpusFolder(given) {
  const path = basename(given) === "corpus.json" ? dirname(given) : given;
  if (!existsSync(join(path, "corpus.json")) || !statSync(path).isDirectory())
    throw new Error(`${path} is no folder with a corpus.json in it.`);
  return path;
}

/** Where the page finds them, relative to itself. */
export const folderPath = "folder/";

/** A path as corpus.json may write one (FORMAT): it can lead nowhere but into the folder. */
function isFilePath(path) {
  return /^[A-Za-z0-9._/-]+$/.test(path) && !/(?:^|\/)(?:[./]|$)/.test(path);
}

/**
 * A plugin for Vite's preview server. Gives out the files of one folder and nothing else, whatever a
 * path or a symbolic link says, and lets nothing be kept: the next reading is to see what was changed.
 */
export function corpusFiles(folder) {
  const root = realpathSync(folder);
  return {
    name: "corpus-files",
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(`/${folderPath.slice(0, -1)}`, (request, response) => {
        const path = (request.url ?? "").replace(/[?#].*$/, "").replace(/^\//, "");
        const file = fileIn(root, path);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (file === null) {
          response.statusCode = 404;
          response.end();
          return;
        }
        response.setHeader(
          "Content-Type",
          basename(file).endsWith(".json") ? "application/json" : "text/plain; charset=utf-8",
        );
        createReadStream(file)
          .on("error", () => response.destroy())
          .pipe(response);
      });
    },
  };
}

function fileIn(root, path) {
  if (!isFilePath(path)) return null;
  try {
    const real = realpathSync(join(root, path));
    return real.startsWith(root + sep) && statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}

// Serves a built page as a good host does: compressed beforehand with brotli, each file with its type,
// over connections that are kept. Vite's preview compresses nothing, which would double every download.
//   node e2e/bench/serve.mjs [folder] [port]
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { isProgram, root } from "../../src/cli/run.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".webmanifest": "application/manifest+json",
};

/** Types that are compressed already. */
const packed = { ".woff2": "font/woff2", ".png": "image/png", ".zip": "application/zip" };

/**
 * Serves the files that lie in a folder now, on loopback only.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folder = join(root, "dist"), port = 0) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const kind = extname(path);
    // A source map is for whoever reads a trace, who reads it from the disk.
    if (kind === ".map") continue;
    const bytes = readFileSync(path);
    const body = packed[kind] ? bytes : brotliCompressSync(bytes);
    files.set(`/${relative(folder, path).split(sep).join("/")}`, {
      body,
      headers: {
        "content-type": types[kind] ?? packed[kind] ?? "application/octet-stream",
        "content-length": body.length,
        "cache-control": "max-age=600",
        ...(body === bytes ? {} : { "content-encoding": "br" }),
      },
    });
  }
  if (!files.has("/index.html")) throw new Error(`${folder} holds no built page: npm run build`);
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = files.get(path.endsWith("/") ? `${path}index.html` : path);
    if (file) response.writeHead(200, file.headers).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise((resolve, reject) => {
    server.on("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

if (isProgram(import.meta.url)) {
  const [folder, port] = process.argv.slice(2);
  console.log((await serve(folder, Number(port ?? 4320))).url);
}

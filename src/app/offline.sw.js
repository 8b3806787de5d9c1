// Keeps the page on this device, so that it opens without a network. Made into sw.js by vite.config.ts,
// which puts in the names of the files and what tells this release from every other.
//
// Whatever the network gives comes first, so that nobody is ever shown an old release by it; only files
// that carry their content's hash in their name are taken from here at once. A new release waits, as
// service workers do, until no page of the old one is open: none loses the parts that it has yet to load.
const files = /* files */ [];
const release = /* release */ "";

const cacheName = `positionary ${release}`;
/** So long the network is waited for where a copy is here, in milliseconds. */
const patience = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) =>
      // Past the browser's own cache, which may still hold what an earlier release put there.
      cache.addAll(files.map((file) => new Request(file, { cache: "reload" }))),
    ),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith("positionary ") && name !== cacheName)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  // What lies on other hosts is none of ours, nor what is not merely read.
  if (request.method !== "GET" || address.origin !== self.location.origin) return;
  const isHashed = address.pathname.includes("/assets/");
  event.respondWith(isHashed ? hereFirst(request) : networkFirst(request));
});

async function copyOf(request) {
  const cache = await caches.open(cacheName);
  // What stands after the question mark is a place in the page, and no other page.
  // And by whom a file is asked for makes it no other file, whatever a host says (`Vary: Origin`).
  return cache.match(request, { ignoreSearch: request.mode === "navigate", ignoreVary: true });
}

async function hereFirst(request) {
  return (await copyOf(request)) ?? fetch(request);
}

async function networkFirst(request) {
  const copy = await copyOf(request);
  if (!copy) return fetch(request);
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    return await fetch(request, { signal: stop.signal });
  } catch {
    return copy;
  } finally {
    clearTimeout(timer);
  }
}

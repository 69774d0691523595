// Keeps what a reader has visited, to be read again without a connection. The network is always asked first, so that
// nobody reads an older page than there is; what is taken away is not kept.
const KEPT = "kidorui-visited";
/** Pages, with their styles, scripts and fonts; the longest unvisited go first. */
const MOST = 400;
const TAKEN_AWAY = /\.(?:parquet|pdf|xlsx|zip)$/;

async function keep(request, response) {
  const cache = await caches.open(KEPT);
  await cache.put(request, response);
  const all = await cache.keys();
  await Promise.all(all.slice(0, -MOST).map((one) => cache.delete(one)));
}

async function answer(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.status === 200 && response.type === "basic")
      event.waitUntil(keep(request, response.clone()));
    return response;
  } catch (error) {
    const isPage = request.mode === "navigate";
    const kept = await caches.match(request, { cacheName: KEPT, ignoreVary: true, ignoreSearch: isPage });
    if (kept === undefined) throw error;
    return kept;
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (headers.has("range") || TAKEN_AWAY.test(pathname)) return;
  event.respondWith(answer(event));
});

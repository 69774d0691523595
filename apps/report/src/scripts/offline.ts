// Keeps visited pages, to be read again without a connection: what does so stands in public/visited.js.
import { rootHref } from "../lib/href.ts";

/** The page that brought it, and what it loaded, came before it and are kept from here. */
async function keepThisPage(): Promise<void> {
  const cache = await caches.open("kidorui-visited");
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = loaded.filter((address) => address.startsWith(location.origin));
  await Promise.allSettled([location.pathname, ...new Set(own)].map((address) => cache.add(address)));
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  const isNew = serviceWorker.controller === null;
  await serviceWorker.register(rootHref("visited.js"));
  await serviceWorker.ready;
  if (isNew) await keepThisPage();
}

// A site without a secure address has none, and a reader may forbid it: the pages are read as before.
if (import.meta.env.PROD && "serviceWorker" in navigator)
  addEventListener("load", () => register().catch(() => undefined));

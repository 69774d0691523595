import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};
/** Files that are packed already. */
const PACKED = /\.(?:png|woff2|zip|xlsx|pdf|parquet|pagefind|pf_\w+)$/;

/** A page that says one thing: what a browser needs before any page of ours can be there. */
export const EMPTY = "/empty.html";
const empty =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>.</title><p>Empty';

interface Sent {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function sent(name: string, content: Buffer): Sent {
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  const text = /^text|json|xml|javascript/.test(type) ? "; charset=utf-8" : "";
  const headers = { "content-type": `${type}${text}`, "cache-control": "max-age=600" };
  if (PACKED.test(name)) return { body: content, headers };
  return { body: brotliCompressSync(content), headers: { ...headers, "content-encoding": "br" } };
}

/** Serves a built site as a host on the web does: packed with brotli beforehand, kept by the browser for ten minutes. */
export async function serveSite(site: string, port = 0) {
  const known = new Map<string, Sent>([[EMPTY, sent(EMPTY, Buffer.from(empty))]]);
  const found = (path: string): Sent | undefined => {
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = join(site, normalize(name));
    if (!known.has(path) && statSync(file, { throwIfNoEntry: false })?.isFile())
      known.set(path, sent(name, readFileSync(file)));
    return known.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const answer = found(decodeURI(pathname)) ?? found("/404.html");
    const status = answer === found("/404.html") ? 404 : 200;
    response.writeHead(status, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const { port: own } = server.address() as AddressInfo;
  return { root: `http://localhost:${own}`, stop: () => server.close() };
}

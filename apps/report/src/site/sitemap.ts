import { open, readdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { afterBuild } from "./after-build.ts";

const langs = ["en", "ja"] as const;

/**
 * Text of a sitemap: every page of a language with its counterpart in the other.
 * @param pathnames Paths as the build made them, without the leading slash: `en/about/`.
 * @param root Address of the site with its base path, ending in a slash.
 */
export function sitemapText(pathnames: readonly string[], root: string): string {
  const built = new Set(pathnames);
  const paths = [...built].filter((path) => path.startsWith("en/")).map((path) => path.slice(3));
  const listed = paths.filter((path) => !/(^|\/)numbers\/$/.test(path) && built.has(`ja/${path}`)).sort();
  const alternate = (hreflang: string, lang: string, path: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${root}${lang}/${path}"/>`;
  const alternates = (path: string) =>
    [...langs.map((lang) => alternate(lang, lang, path)), alternate("x-default", langs[0], path)].join("");
  const urls = listed.flatMap((path) =>
    langs.map((lang) => `<url><loc>${root}${lang}/${path}</loc>${alternates(path)}</url>`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

/** Bytes of a page that hold all that it says of its address. */
const HEAD = 16_384;

/** The address that a page gives as its lasting one. */
async function lastingAddress(file: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return /<link rel="canonical" href="([^"]*)"/.exec(buffer.toString("utf8", 0, bytesRead))?.[1];
  } finally {
    await handle.close();
  }
}

/** Paths of the pages of a built site, whoever wrote them; not of those that stand elsewhere for good. */
async function pagesIn(site: string, root: string): Promise<readonly string[]> {
  const files = await readdir(site, { recursive: true });
  const pages = files
    .filter((file) => basename(file) === "index.html")
    .map((file) => ({ file, path: dirname(file) === "." ? "" : `${dirname(file)}/` }));
  const lasting: string[] = [];
  for (const { file, path } of pages) {
    const address = await lastingAddress(join(site, file));
    if (address === undefined || address === `${root}${path}`) lasting.push(path);
  }
  return lasting;
}

/** Writes `sitemap.xml` from the pages that are really there, so that it cannot drift from them. */
export const sitemap = () =>
  afterBuild("sitemap", async (site, address) =>
    writeFile(join(site, "sitemap.xml"), sitemapText(await pagesIn(site, address), address)),
  );

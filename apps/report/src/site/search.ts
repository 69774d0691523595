import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDatasetSync } from "@kidorui/core/node";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { SEARCH_FILTERS, SEARCH_FOLDER } from "../lib/search.ts";
import { sectionOf } from "../lib/sections.ts";
import { dataFolder } from "./data-plugin.ts";
import { isShort } from "./short.ts";

/** Pages that are searched: those of a language, but the lists of a page's numbers. */
const SEARCHED = /^(?:en|ja)\/(?!.*\/numbers\/index\.html$)(?:.*\/)?index\.html$/;
/** Drawings, tables and what unfolds say again, in numbers, what the text says in words. */
const NOT_SEARCHED = [
  "svg",
  "table",
  "details",
  "dialog",
  "nav",
  "form",
  ".figure__actions",
  ".notice",
  ".dateline",
];
/** Files of the index that a page needs; the others are interfaces that this site does not use. */
const NEEDED = /\.pf_(?:meta|fragment|index|filter)$|^pagefind(?:-entry\.json|\.js)$|^wasm\..*\.pagefind$/;

/**
 * A built page as it is searched: told its section and its edition, both of which narrow a search.
 * @param newest The edition that stands for today.
 * @returns `undefined` for a page that copies another or is for no search engine.
 */
export function searchedPage(file: string, html: string, newest: string): string | undefined {
  const [canonical] = /(?<=<link rel="canonical" href="[^"]*?\/)(?:en|ja)\/[^"]*/.exec(html) ?? [];
  if (`${canonical}index.html` !== file || html.includes('<meta name="robots" content="noindex"'))
    return undefined;
  const path = file.slice("en/".length, -"index.html".length);
  const [, edition = newest] = /^editions\/([^/]+)\//.exec(path) ?? [];
  const standing = edition === newest ? "current" : "older";
  const filters = { section: sectionOf(path) ?? "none", standing, edition };
  const marks = SEARCH_FILTERS.map((name) => `<i data-pagefind-filter="${name}:${filters[name]}"></i>`).join(
    "",
  );
  return html.replace(/<main\b[^>]*>/, (main) => `${main}${marks}`);
}

/** Fails with what the index says against a page. */
const held = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index: ${errors.join("; ")}`);
};

/** Writes the index of a built site into its folder, each language by itself. */
export async function writeSearchIndex(site: string, newest: string): Promise<void> {
  const files = (await readdir(site, { recursive: true })).filter((file) => SEARCHED.test(file)).toSorted();
  const { index, errors } = await pagefind.createIndex({
    rootSelector: "main",
    excludeSelectors: NOT_SEARCHED,
  });
  held(errors);
  if (index === undefined) throw new Error("The search index could not be made.");
  for (const file of files) {
    const content = searchedPage(file, await readFile(join(site, file), "utf8"), newest);
    if (content !== undefined) held((await index.addHTMLFile({ sourcePath: file, content })).errors);
  }
  const made = await index.getFiles();
  held(made.errors);
  for (const { path, content } of made.files.filter((one) => NEEDED.test(one.path))) {
    const target = join(site, SEARCH_FOLDER, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await pagefind.close();
}

/** Makes the built site searchable, once all its pages are there. */
export const searchIndex = (): AstroIntegration => ({
  name: "kidorui-search",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      if (isShort) return;
      await writeSearchIndex(fileURLToPath(dir), readDatasetSync(dataFolder).latest);
    },
  },
});

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { SEARCH_FOLDER } from "../lib/search.ts";
import { sectionOf } from "../lib/sections.ts";
import { afterBuild } from "./after-build.ts";

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

/** The page that a page says it is, by its path within the site; its own for all but copies. */
const canonicalOf = (html: string): string | undefined =>
  /(?<=<link rel="canonical" href="[^"]*?\/)(?:en|ja)\/[^"]*/.exec(html)?.[0];

/** The edition that a page belongs to. */
const editionOf = (path: string): string | undefined => /\beditions\/([^/]+)\//.exec(path)?.[1];

/**
 * A built page as it is searched: told its section, its edition and whether that is today's, each of which narrows a
 * search.
 * @param newest The edition that stands for today.
 * @returns `undefined` for a page that copies another or is for no search engine.
 */
export function searchedPage(file: string, html: string, newest: string): string | undefined {
  if (`${canonicalOf(html)}index.html` !== file || html.includes('<meta name="robots" content="noindex"'))
    return undefined;
  const path = file.slice("en/".length, -"index.html".length);
  const edition = editionOf(path) ?? newest;
  const marks = Object.entries({
    section: sectionOf(path) ?? "none",
    standing: edition === newest ? "current" : "older",
    edition,
  }).map(([name, value]) => `<i data-pagefind-filter="${name}:${value}"></i>`);
  return html.replace(/<main\b[^>]*>/, (main) => `${main}${marks.join("")}`);
}

/** Fails with what the index says against a page. */
const held = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`The search index: ${errors.join("; ")}`);
};

/** The index of a built site, each language by itself. */
async function indexFiles(site: string): Promise<pagefind.IndexFile[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => SEARCHED.test(file)).toSorted();
  // The front page is that of the newest edition.
  const newest = editionOf(canonicalOf(await readFile(join(site, "en/index.html"), "utf8")) ?? "") ?? "";
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
  return made.files.filter(({ path }) => NEEDED.test(path));
}

/** Writes the index of a built site into its folder. */
async function writeSearchIndex(site: string): Promise<void> {
  try {
    for (const { path, content } of await indexFiles(site)) {
      const target = join(site, SEARCH_FOLDER, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await pagefind.close();
  }
}

/** Makes the built site searchable. */
export const searchIndex = () => afterBuild("search", writeSearchIndex);

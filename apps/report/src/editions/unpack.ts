import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset } from "@kidorui/core";
import { FolderError, sha256Of } from "@kidorui/core/node";
import { issuedEditions } from "../lib/editions.ts";
import { editionHead } from "../lib/head-text.ts";
import { editionPath } from "../lib/href.ts";
import { newsPair, pairPath } from "../models/edition-pairs.ts";
import { RowPlaces, resolved, resolvedFile, type Site, UnresolvedAddress } from "./addresses.ts";
import { readPack, recordBytes } from "./issued-folder.ts";
import type { Pack, PackedArticle } from "./pack.ts";
import { placesIn } from "./places-in.ts";
import { redirects } from "./redirects.ts";
import { fillShell } from "./shell.ts";

/** What unpacking needs to know. */
export interface Unpacking {
  /** The data folder that holds what was issued. */
  readonly data: string;
  readonly dataset: Dataset;
  /** The built site, which holds a shell for each issued edition. */
  readonly site: string;
  /** Address of the site with its base path, ending in a slash. */
  readonly root: string;
  /** Paths that moved since; by default those of the code. */
  readonly moved?: ReadonlyMap<string, string> | undefined;
}

/** Where articles lead to, each path with an article that does. */
type Targets = Map<string, string>;

/** Path of the style of a pack within a site: its name is its hash. */
export const stylePath = ({ style }: Pack): string => `styles/${sha256Of(style).slice(0, 16)}.css`;

/** Path of the record of an edition within a site. */
export const recordPath = (edition: string): string => `editions/${edition}.json`;

/** How the places of a site are found today. */
export const siteOf = (dataset: Dataset, root: string, moved = redirects): Site => ({
  root,
  places: new RowPlaces((table) => dataset.tables[table]),
  moved,
});

/** Folder of the pages that share a shell with a page, within a language: those of its edition, or of changes. */
export const shellFolder = ({ edition }: Pack, path: string): string =>
  path.startsWith(editionPath(edition)) ? editionPath(edition) : "changes/";

/**
 * A page of an issued edition: the article as it was issued in the shell of today.
 * @param led Is told each path the article leads to.
 */
export function issuedPage(
  pack: Pack,
  { lang, path, title, summary, html }: PackedArticle,
  shell: string,
  site: Site,
  led: (path: string) => void = () => undefined,
): string {
  return fillShell(shell, {
    path: path.slice(shellFolder(pack, path).length),
    head: editionHead(title, summary, pack.edition, lang),
    style: `${new URL(site.root).pathname}${stylePath(pack)}`,
    article: resolved(html, site, led),
  });
}

/** Whether an article stands under a shorter address too: the newest edition's report, and what is new in it. */
export function isFront(pack: Pack, { path }: PackedArticle, dataset: Dataset): boolean {
  if (pack.edition !== dataset.latest) return false;
  const news = newsPair(dataset);
  return path === editionPath(pack.edition) || (news !== undefined && path === pairPath(news));
}

/** The shorter address of such an article, within a language. */
export const frontPath = (pack: Pack, { path }: PackedArticle): string =>
  path === editionPath(pack.edition) ? "" : shellFolder(pack, path);

/** Writes files into a site, each folder made once. */
class Files {
  readonly #site: string;
  readonly #folders = new Set<string>();

  constructor(site: string) {
    this.#site = site;
  }

  #make(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    if (existsSync(folder)) return;
    this.#make(dirname(folder));
    mkdirSync(folder);
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.#site, path);
    this.#make(dirname(file));
    writeFileSync(file, content);
  }
}

/** The shells that a site was built with, which are no pages of it. */
class Shells {
  readonly #site: string;
  readonly #known = new Map<string, string>();

  constructor(site: string) {
    this.#site = site;
  }

  at(path: string): string {
    const known = this.#known.get(path) ?? readFileSync(join(this.#site, path, "index.html"), "utf8");
    this.#known.set(path, known);
    return known;
  }

  /** Takes those that were used out of the site. */
  remove(): void {
    for (const path of this.#known.keys()) rmSync(join(this.#site, path), { recursive: true });
  }
}

/** Writes the pages and files of one issued edition; says where its articles lead to. */
function unpackEdition(
  { data, dataset }: Unpacking,
  site: Site,
  edition: string,
  { shells, files, targets }: { readonly shells: Shells; readonly files: Files; readonly targets: Targets },
): void {
  const pack = readPack(data, edition);
  for (const article of pack.articles) {
    const { lang, path } = article;
    const place = `${edition}, ${lang}/${path}`;
    // Where articles lead within what is issued with them was looked for when it was issued.
    const own = `${lang}/${editionPath(edition)}`;
    const led = (target: string): void => {
      if (!target.startsWith(own) && !targets.has(target)) targets.set(target, place);
    };
    const folder = `${lang}/${shellFolder(pack, path)}`;
    const page = (shell: string) => unresolvedIn(place, () => issuedPage(pack, article, shell, site, led));
    files.write(`${lang}/${path}index.html`, page(shells.at(`${folder}shell/`)));
    if (isFront(pack, article, dataset))
      files.write(`${lang}/${frontPath(pack, article)}index.html`, page(shells.at(`${folder}front/`)));
  }
  for (const [path, text] of Object.entries(pack.files)) files.write(path, resolvedFile(text, site));
  files.write(stylePath(pack), pack.style);
  files.write(recordPath(edition), recordBytes(data, edition));
}

/** Says which article leads nowhere. */
function unresolvedIn<T>(place: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof UnresolvedAddress)) throw error;
    throw new FolderError(leadsNowhere(place, error.message));
  }
}

const leadsNowhere = (place: string, target: string): string =>
  `Issued edition ${place}: leads to ${target}. Give what stands there now a line in apps/report/src/editions/redirects.ts.`;

const fileOf = (site: string, path: string): string =>
  join(site, path === "" || path.endsWith("/") ? `${path}index.html` : path);

/**
 * Looks for every page, file and anchor that articles lead to. Rows are found by the tables.
 * @throws {FolderError} for the first that is not there.
 */
function lookForTargets(site: string, targets: Targets): void {
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [target, place] of targets) {
    const [path = "", anchor] = target.split("#");
    const file = fileOf(site, path);
    if (!existsSync(file)) throw new FolderError(leadsNowhere(place, `${path}, which is no page or file`));
    if (anchor === undefined || /^(?:en|ja)\/data\//.test(path)) continue;
    const known = ids.get(file) ?? placesIn(readFileSync(file, "utf8"));
    ids.set(file, known);
    if (!known.has(decodeURI(anchor)))
      throw new FolderError(leadsNowhere(place, `${path}#${anchor}, which is no place of that page`));
  }
}

/**
 * Puts the issued editions into a site that was built without them: each article as it was issued in the shell of
 * today, one edition after the other.
 * @throws {FolderError} where an article leads to what is not there.
 */
export function unpackEditions(work: Unpacking): void {
  const site = siteOf(work.dataset, work.root, work.moved);
  const targets: Targets = new Map();
  const shells = new Shells(work.site);
  const to = { shells, files: new Files(work.site), targets };
  for (const edition of issuedEditions(work.dataset))
    unpackEdition(work, { ...site, known: new Map() }, edition, to);
  shells.remove();
  lookForTargets(work.site, targets);
}

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset } from "@kidorui/core";
import { issuedEditions } from "../lib/editions.ts";
import { recordPath } from "../takeaway/addresses.ts";
import { Addresses, type Site } from "./addresses.ts";
import { openIssued, recordBytes } from "./issued-folder.ts";
import { frontPath, issuedPage, shellFolder, siteOf } from "./issued-page.ts";
import { lookForTargets, unresolvedIn } from "./leads.ts";
import { filled } from "./marks.ts";
import { isWithin } from "./own-leads.ts";
import { Shell } from "./shell.ts";

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

  write(path: string, content: Uint8Array): void {
    const file = join(this.#site, path);
    this.#make(dirname(file));
    writeFileSync(file, content);
  }
}

/** The shells that a site was built with, which are no pages of it. */
class Shells {
  readonly #site: string;
  readonly #known = new Map<string, Shell>();

  constructor(site: string) {
    this.#site = site;
  }

  at(path: string): Shell {
    const known =
      this.#known.get(path) ?? new Shell(readFileSync(join(this.#site, path, "index.html"), "utf8"));
    this.#known.set(path, known);
    return known;
  }

  /** Takes those that were used out of the site. */
  remove(): void {
    for (const path of this.#known.keys()) rmSync(join(this.#site, path), { recursive: true });
  }
}

/** What the editions are unpacked with, one after the other. */
interface Work {
  readonly site: Site;
  readonly shells: Shells;
  readonly files: Files;
  /** Where articles lead to, each path with an article that does. */
  readonly targets: Map<string, string>;
}

/** Writes the pages and files of one issued edition; notes where its articles lead to. */
function unpackEdition({ data, dataset }: Unpacking, edition: string, work: Work): void {
  const { site, shells, files, targets } = work;
  const pack = openIssued(data, edition);
  let place = edition;
  const addresses = new Addresses(pack.names, site, (path) => {
    // Where articles lead within what is issued with them was looked for when it was issued.
    if (!isWithin(edition, path) && !targets.has(path)) targets.set(path, place);
  });
  for (const article of pack.articles) {
    const { lang, path } = article;
    place = `${edition}, ${lang}/${path}`;
    const folder = `${lang}/${shellFolder(pack, path)}`;
    const page = (kind: string) =>
      unresolvedIn(place, () => issuedPage(pack, article, shells.at(`${folder}${kind}/`), addresses));
    files.write(`${lang}/${path}index.html`, page("shell"));
    const front = frontPath(pack, article, dataset);
    if (front !== undefined) files.write(`${lang}/${front}index.html`, page("front"));
  }
  for (const { path, body } of pack.files)
    files.write(
      path,
      filled(body, (number) => addresses.at(number)),
    );
  files.write(recordPath(edition), recordBytes(data, edition));
}

/**
 * Puts the issued editions into a site that was built without them: each article as it was issued in the shell of
 * today, one edition after the other.
 * @throws {FolderError} where an article leads to what is not there.
 */
export function unpackEditions(unpacking: Unpacking): void {
  const { dataset, root, moved, site } = unpacking;
  const work: Work = {
    site: siteOf(dataset, root, moved),
    shells: new Shells(site),
    files: new Files(site),
    targets: new Map(),
  };
  for (const edition of issuedEditions(dataset)) unpackEdition(unpacking, edition, work);
  work.shells.remove();
  lookForTargets(site, work.targets);
}

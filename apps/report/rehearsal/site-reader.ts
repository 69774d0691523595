import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** The article of a page, without what is said today of its edition or of others. */
export const articleOf = (page: string): string =>
  page
    .slice(page.indexOf('<div class="page">'), page.indexOf("<footer"))
    .replace(
      /(<h1 class="title">.*?<\/h1>)(?:<p class="(?:notice|dateline)">.*?)(<(?:p|div) class="lead">)/s,
      "$1$2",
    )
    .replace(/<section class="section" id="pairs">.*?<\/section>/s, "");

/** What stands around it. */
export const shellOf = (page: string): string =>
  page.slice(0, page.indexOf('<div class="page">')) + page.slice(page.indexOf("<footer"));

/** What is made anew from what was issued, in the form of today: how it is cited, and its workbook. */
const MADE_TODAY = /\/(?:citation\.\w+|kidorui-[^/]*\.xlsx)$/;

const filesIn = (site: string, root: string): readonly string[] =>
  statSync(join(site, root)).isFile()
    ? [root]
    : readdirSync(join(site, root), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(site, join(entry.parentPath, entry.name)))
        .filter((file) => !MADE_TODAY.test(file))
        .toSorted();

/** The files of a site whose names end so. */
export const filesOf = (site: string, end: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(end));

/** What folders and files of a site say: the articles of pages, and other files as they are. */
export const said = (site: string, roots: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    roots
      .flatMap((root) => filesIn(site, root))
      .map((file) => {
        const text = readFileSync(join(site, file), "utf8");
        return [file, file.endsWith(".html") ? articleOf(text) : text];
      }),
  );

/** Addresses within the site that a page or a part of one names. */
export const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/ (?:href|src)="(?!https?:|mailto:|#)([^"]*)"/g)].map(([, address = ""]) => address);

/** Tells whether addresses lead to a page of a site, and to a place on it. */
export class Places {
  readonly #site: string;
  readonly #base: string;
  readonly #ids = new Map<string, ReadonlySet<string>>();

  constructor(site: string, base: string) {
    this.#site = site;
    this.#base = base;
  }

  #idsOf(file: string): ReadonlySet<string> {
    const found = (): ReadonlySet<string> =>
      new Set(
        [...readFileSync(file, "utf8").matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) =>
          id.replaceAll("&gt;", ">").replaceAll("&lt;", "<"),
        ),
      );
    const ids = this.#ids.get(file) ?? found();
    this.#ids.set(file, ids);
    return ids;
  }

  has(address: string): boolean {
    if (!address.startsWith(this.#base)) return false;
    const [path = "", anchor = ""] = decodeURI(address.slice(this.#base.length)).split("#");
    const file = join(this.#site, path.endsWith("/") ? `${path}index.html` : path);
    // What a script is asked for is no place: `#template=quick-start`.
    const isPlace = anchor !== "" && !/^\w+=/.test(anchor);
    return existsSync(file) && (!isPlace || this.#idsOf(file).has(anchor));
  }
}

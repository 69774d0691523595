import { type AnyRow, type RowRef, type TableName, tableNames } from "@kidorui/core";
import { dataRowPath, rowAnchor } from "../lib/data-links.ts";

// An issued article stands for good; where it leads to does not: the host, the base path, the page on which a table
// shows a row. So an article that is kept names what it leads to, and the addresses are put in when it is unpacked:
//   site:en/methods/hhi/#cases       a page or file of the site
//   row:en/mine_production/AUS/2024@usgs-mcs-2026   a row of a table, on whichever page it stands

/** Attributes of an article that hold an address. */
const ADDRESS = / (href|src)="([^"]*)"/g;
/** The same once it is symbolic. */
const SYMBOLIC = / (href|src)="((?:site|row):[^"]*)"/g;
const OUTSIDE = /^(?:https?:|mailto:|#)/;
const ROW_PAGE = /^(en|ja)\/data\/([a-z_]+)\/(?:[^/#]+\/)?#(.+)$/;

/** A row that an article leads to. */
export interface LinkedRow {
  readonly table: TableName;
  readonly id: string;
}

/** The rows of tables by the ids of their elements, gathered when a table is first asked for. */
export class RowPlaces {
  readonly #rowsOf: (table: TableName) => readonly AnyRow[];
  readonly #rows = new Map<TableName, ReadonlyMap<string, AnyRow>>();

  constructor(rowsOf: (table: TableName) => readonly AnyRow[]) {
    this.#rowsOf = rowsOf;
  }

  /** A row; `undefined` where its table does not hold it. */
  rowOf({ table, id }: LinkedRow): RowRef | undefined {
    let rows = this.#rows.get(table);
    if (!rows) {
      rows = new Map(this.#rowsOf(table).map((row) => [rowAnchor({ table, row }), row]));
      this.#rows.set(table, rows);
    }
    const row = rows.get(id);
    return row && { table, row };
  }
}

/** A row by the address of its page and its anchor. */
function rowAt(path: string, places: RowPlaces): string | undefined {
  const [, lang, name, anchor] = ROW_PAGE.exec(path) ?? [];
  const table = tableNames.find((known) => known === name);
  if (!table || anchor === undefined) return undefined;
  const id = decodeURI(anchor);
  return places.rowOf({ table, id }) === undefined ? undefined : `row:${lang}/${table}/${anchor}`;
}

/** The name of a path of the site, with or without the row it leads to. */
const nameOf = (path: string, places: RowPlaces): string => rowAt(path, places) ?? `site:${path}`;

/**
 * An article with every address that leaves it made symbolic.
 * @param html As built for a site at the root: its addresses begin with a slash.
 * @throws {Error} for an address of any other form, which could not be resolved later.
 */
export const symbolic = (html: string, places: RowPlaces): string =>
  html.replace(ADDRESS, (whole, attribute: string, address: string) => {
    if (OUTSIDE.test(address)) return whole;
    if (!address.startsWith("/") || address.startsWith("//"))
      throw new Error(`Expected an address that begins with a slash, found "${address}".`);
    return ` ${attribute}="${nameOf(address.slice(1), places)}"`;
  });

/** The address of a figure within a drawing that leaves its page, to be made whole when it is unpacked. */
export const wholeName = (address: string): string => `whole:site:${address.replace(/^\//, "")}`;

/** What a site has to know to give names their addresses. */
export interface Site {
  /** Address with the base path, ending in a slash: `https://example.org/kidorui/`. */
  readonly root: string;
  readonly places: RowPlaces;
  /** Paths that moved since, by their former ones, each without the language. */
  readonly moved: ReadonlyMap<string, string>;
}

/** A name that leads nowhere any more. */
export class UnresolvedAddress extends Error {
  override readonly name = "UnresolvedAddress";
}

/** A path with what was moved put in its new place. */
function moved(path: string, { moved: places }: Site): string {
  const [, lang = "", rest = path] = /^(en\/|ja\/)?(.*)$/.exec(path) ?? [];
  const [page = "", anchor] = rest.split("#");
  const to = places.get(rest) ?? places.get(page);
  if (to === undefined) return path;
  return `${lang}${to}${anchor === undefined || to.includes("#") ? "" : `#${anchor}`}`;
}

/** The path that a symbolic address means on a site. */
export function pathOf(name: string, site: Site): string {
  const [, kind, rest = ""] = /^(site|row):(.*)$/.exec(name) ?? [];
  if (kind === "site") return moved(rest, site);
  const [, lang = "", table = "", anchor = ""] = /^(en|ja)\/([a-z_]+)\/(.+)$/.exec(rest) ?? [];
  const known = tableNames.find((one) => one === table);
  const row = known && site.places.rowOf({ table: known, id: decodeURI(anchor) });
  if (row !== undefined) return `${lang}/${dataRowPath(row)}`;
  const former = `${lang}/data/${table}/#${anchor}`;
  const to = moved(former, site);
  if (to === former)
    throw new UnresolvedAddress(`the row ${table}/${decodeURI(anchor)}, which no table holds`);
  return to;
}

/** The addresses of what a pack names, each found when it is first asked for. */
export class Addresses {
  readonly #names: readonly string[];
  readonly #site: Site;
  readonly #led: (path: string) => void;
  readonly #found: Buffer[] = [];

  /** @param led Is told each path of the site that is asked for, once. */
  constructor(names: readonly string[], site: Site, led: (path: string) => void = () => undefined) {
    this.#names = names;
    this.#site = site;
    this.#led = led;
  }

  /**
   * The address behind a number.
   * @throws {UnresolvedAddress} where it names what is there no more.
   */
  at(number: number): Buffer {
    let address = this.#found[number];
    if (address === undefined) {
      address = Buffer.from(this.#addressOf(this.#names[number] ?? ""));
      this.#found[number] = address;
    }
    return address;
  }

  #addressOf(name: string): string {
    const { root } = this.#site;
    const [, within] = /^whole:(.*)$/.exec(name) ?? [];
    const path = pathOf(within ?? name, this.#site);
    this.#led(path);
    return `${within === undefined ? new URL(root).pathname : root}${path}`;
  }
}

/** The pages and files of the site that an article leads to, each with the place on it where it names one. */
export const ledPaths = (html: string): readonly string[] =>
  [...html.matchAll(SYMBOLIC)].flatMap(([, , name = ""]) => /^site:(.*)$/.exec(name)?.[1] ?? []);

/** The rows that an article leads to. */
export const linkedRows = (html: string): readonly LinkedRow[] =>
  [...html.matchAll(SYMBOLIC)].flatMap(([, , name = ""]) => {
    const [, table, anchor] = /^row:(?:en|ja)\/([a-z_]+)\/(.+)$/.exec(name) ?? [];
    const known = tableNames.find((one) => one === table);
    return known && anchor !== undefined ? [{ table: known, id: decodeURI(anchor) }] : [];
  });

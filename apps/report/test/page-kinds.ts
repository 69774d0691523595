import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const filesIn = (directory: string, end: string): string[][] =>
  readdirSync(join(import.meta.dirname, directory), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => path.slice(0, -end.length).split("/").slice(0, -1))
    .sort((a, b) => (a.join("/") < b.join("/") ? -1 : 1));

const isParameter = (part: string): boolean => part.startsWith("[");
const isRest = (part: string): boolean => part.startsWith("[...");

/** The parts of a page that a route's rest parameter takes; none for a route without one. */
function restOf(route: readonly string[], page: readonly string[]): readonly string[] {
  const at = route.findIndex(isRest);
  return at < 0 ? [] : page.slice(at, at + page.length - route.length + 1);
}

/** A page's parts with those that a rest parameter takes as one, so that each stands beside its part of the route. */
function aligned(route: readonly string[], page: readonly string[]): readonly string[] {
  const at = route.findIndex(isRest);
  const rest = restOf(route, page);
  return at < 0 ? page : [...page.slice(0, at), rest.join("/"), ...page.slice(at + rest.length)];
}

function matches(route: readonly string[], page: readonly string[]): boolean {
  const parts = aligned(route, page);
  return route.length === parts.length && route.every((part, i) => isParameter(part) || part === parts[i]);
}

/**
 * What a page is one of: its route, and the family within a rest parameter that ends it: `elements/*`,
 * `resilience`. What follows a rest parameter is the same for all pages before it: `numbers`.
 */
function kindOf(route: readonly string[], page: readonly string[]): string {
  if (!isRest(route.at(-1) ?? "")) return [page[0], ...route].join("/");
  const [first = "", ...others] = restOf(route, page);
  const family = [first, ...others.map(() => "*")].join("/");
  return [page[0], ...route.map((part) => (isRest(part) ? family : part))].join("/");
}

/** Parts of a route that are always the same. */
const fixed = (route: readonly string[]): number => route.filter((part) => !isParameter(part)).length;

/**
 * Routes of the site, the ones with the most fixed parts first, of those the ones that take no rest, then the
 * longest: these are what a page is made from.
 */
const routes = filesIn("../src/pages", "index.astro").sort(
  (a, b) => fixed(b) - fixed(a) || Number(a.some(isRest)) - Number(b.some(isRest)) || b.length - a.length,
);

const addressOf = (page: readonly string[]): string => (page.length > 0 ? `/${page.join("/")}/` : "/");

const bytesOf = (page: readonly string[]): number =>
  statSync(join(import.meta.dirname, "../dist", ...page, "index.html")).size;

/** Built pages of each kind in each language, by the route that made them. */
function byKind(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const kinds = new Map<string, (readonly string[])[]>();
  for (const page of filesIn("../dist", "index.html")) {
    const route = routes.find((candidate) => matches(candidate, page));
    const kind = route ? kindOf(route, page) : page.join("/");
    const known = kinds.get(kind);
    if (known) known.push(page);
    else kinds.set(kind, [page]);
  }
  return kinds;
}

/** Addresses of one built page of each kind in each language: the largest one made from each route. */
export const pageKinds = (): readonly string[] =>
  [...byKind().values()].map((pages) =>
    addressOf(pages.reduce((largest, page) => (bytesOf(page) > bytesOf(largest) ? page : largest))),
  );

/** Addresses of all built pages, by their kind. */
export const pagesByKind = (): readonly (readonly [string, readonly string[]])[] =>
  [...byKind()].map(([kind, pages]) => [kind, pages.map(addressOf)]);

/** Addresses of all built pages. */
export const allPages = (): readonly string[] => filesIn("../dist", "index.html").map(addressOf);

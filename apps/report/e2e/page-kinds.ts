import { readdirSync } from "node:fs";
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

/** What a page is one of: its route, and the family within a rest parameter: `elements/*`, `resilience`. */
function kindOf(route: readonly string[], page: readonly string[]): string {
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

/** Addresses of one built page of each kind in each language: the last one made from each route. */
export const pageKinds = (): readonly string[] => {
  const kinds = new Map<string, string>();
  for (const page of filesIn("../dist", "index.html")) {
    const route = routes.find((candidate) => matches(candidate, page));
    const kind = route ? kindOf(route, page) : page.join("/");
    kinds.set(kind, page.length > 0 ? `/${page.join("/")}/` : "/");
  }
  return [...kinds.values()];
};

import { readdirSync } from "node:fs";
import { join } from "node:path";

const filesIn = (directory: string, end: string): string[][] =>
  readdirSync(join(import.meta.dirname, directory), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => path.slice(0, -end.length).split("/").slice(0, -1))
    .sort((a, b) => (a.join("/") < b.join("/") ? -1 : 1));

const isParameter = (part: string): boolean => part.startsWith("[");

const matches = (route: readonly string[], page: readonly string[]): boolean =>
  route.length === page.length && route.every((part, i) => isParameter(part) || part === page[i]);

/** Routes of the site, the ones with the fewest parameters first: these are what a page is made from. */
const routes = filesIn("../src/pages", "index.astro").sort(
  (a, b) => a.filter(isParameter).length - b.filter(isParameter).length,
);

/** Addresses of one built page of each kind in each language: the last one made from each route. */
export const pageKinds = (): readonly string[] => {
  const kinds = new Map<string, string>();
  for (const page of filesIn("../dist", "index.html")) {
    const route = routes.find((candidate) => matches(candidate, page));
    const kind = [page[0], ...(route ?? page)].join("/");
    kinds.set(kind, page.length > 0 ? `/${page.join("/")}/` : "/");
  }
  return [...kinds.values()];
};

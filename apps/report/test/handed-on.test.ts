import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../src");

/** What a component imports of the build: its data, and what else the routes alone know of. */
const fromSite = (text: string): readonly string[] =>
  [...text.matchAll(/from "([^"]*)"/g)]
    .map(([, path = ""]) => path)
    .filter((path) => path.includes("/site/") || path.startsWith("virtual:"));

// The rules of imports are checked in TypeScript; components are written in another language.
test.each(["components", "layouts"])("%s are handed what they show", (room) => {
  const files = readdirSync(join(root, room)).filter((name) => name.endsWith(".astro"));
  expect(files.length).toBeGreaterThan(3);
  const found = files.flatMap((name) =>
    fromSite(readFileSync(join(root, room, name), "utf8")).map((path) => `${name}: ${path}`),
  );
  expect(found).toEqual([]);
});

test("a route is not", () => {
  const route = readFileSync(join(root, "pages/[lang]/index.astro"), "utf8");
  expect(fromSite(route)).toEqual(["../../site/dataset.ts", "../../site/publication.ts"]);
});

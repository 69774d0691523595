import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** Texts of all code that comes through the package's door: the other packages, and what stands beside its sources. */
const outside = ["packages", "apps"]
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name)))
  .flatMap((home) => ["src", "test", "e2e", "bench"].map((room) => join(home, room)))
  .filter((room) => room !== join("packages", "core", "src") && existsSync(join(root, room)))
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) =>
      join(root, room, file),
    ),
  )
  .filter((file) => /\.(ts|astro)$/.test(file))
  .map((file) => readFileSync(file, "utf8"));

const LIST = /\{([^}]*)\}\s+from\s+"([^"]+)"/g;

const namesIn = (list: string): readonly string[] =>
  list
    .split(",")
    .map((item) => item.trim().replace(/^type /, ""))
    .filter((item) => item !== "");

/** Names that a text takes from the package: one by one, or from the whole of it. */
const takenIn = (text: string): readonly string[] => [
  ...[...text.matchAll(LIST)]
    .filter(([, , from = ""]) => from === "@kidorui/core" || from.endsWith("src/index.ts"))
    .flatMap(([, list = ""]) => namesIn(list).map((name) => name.split(" as ")[0] ?? name)),
  ...[...text.matchAll(/\bcore\.(\w+)/g)].map(([, name = ""]) => name),
];

test("the package exports what others use, and nothing else", () => {
  const exported = [...readFileSync(join(root, "packages/core/src/index.ts"), "utf8").matchAll(LIST)]
    .flatMap(([, list = ""]) => namesIn(list))
    .map((name) => name.split(" as ").at(-1) ?? name);
  expect(exported.length).toBeGreaterThan(100);
  const taken = new Set(outside.flatMap(takenIn));
  expect(exported.filter((name) => !taken.has(name))).toEqual([]);
});

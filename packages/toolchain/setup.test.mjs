import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { setUp } from "./setup.mjs";

let root = "";
let installs = 0;

const write = (name, text) => writeFileSync(join(root, name), text);

/** A repository of one package, with a pnpm that is only a file. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "set-up-"));
  installs = 0;
  for (const folder of ["packages/core", "bin"]) mkdirSync(join(root, folder), { recursive: true });
  write("package.json", '{ "packageManager": "pnpm@12.0.0" }');
  write("packages/core/package.json", "{}");
  write("pnpm-lock.yaml", "core: 1\n");
  for (const name of ["pnpm", "pnpm.cmd"]) write(`bin/${name}`, "");
});
afterEach(() => rmSync(root, { recursive: true }));

/** What pnpm leaves: packages, and beside them its record of what they are. */
function install() {
  installs += 1;
  for (const folder of ["node_modules/.pnpm", "packages/core/node_modules"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  write("node_modules/.pnpm/lock.yaml", "core: 1\n");
}

const steps = { find: () => ({ node: process.execPath, bin: join(root, "bin") }), install };

test("a second command finds the tools of the first and sets nothing up", () => {
  const first = setUp(root, steps);
  expect(setUp(root, steps)).toEqual(first);
  expect(installs).toBe(1);
});

test.each([
  ["the lockfile", () => write("pnpm-lock.yaml", "core: 2\n")],
  ["the package manager", () => write("package.json", '{ "packageManager": "pnpm@12.0.1" }')],
  ["a package's own list", () => write("packages/core/package.json", '{ "dependencies": {} }')],
  ["what another branch installed", () => write("node_modules/.pnpm/lock.yaml", "core: 2\n")],
  ["node_modules removed", () => rmSync(join(root, "node_modules"), { recursive: true })],
  [
    "a package's node_modules removed",
    () => rmSync(join(root, "packages/core/node_modules"), { recursive: true }),
  ],
  ["npm's cache emptied", () => rmSync(join(root, "bin"), { recursive: true })],
  ["a stamp cut short", () => write("node_modules/.kidorui-setup.json", '{ "made": "')],
  ["a stamp of nothing", () => write("node_modules/.kidorui-setup.json", "null\n")],
])("%s: set up again", (_, change) => {
  setUp(root, steps);
  change();
  setUp(root, steps);
  expect(installs).toBe(2);
});

test("another Node: set up again", () => {
  setUp(root, steps);
  const { version } = process;
  Object.defineProperty(process, "version", { value: "v99.0.0", configurable: true });
  try {
    setUp(root, steps);
  } finally {
    Object.defineProperty(process, "version", { value: version, configurable: true });
  }
  expect(installs).toBe(2);
});

test("a set-up that was interrupted is done again, though the one before it held", () => {
  setUp(root, steps);
  write("pnpm-lock.yaml", "core: 2\n");
  const interrupted = () => {
    throw new Error("interrupted");
  };
  expect(() => setUp(root, { ...steps, install: interrupted })).toThrow("interrupted");
  write("pnpm-lock.yaml", "core: 1\n");
  setUp(root, steps);
  expect(installs).toBe(2);
});

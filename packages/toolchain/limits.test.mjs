import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const LEAST = 10 * 60_000;

/** Settings of test runners, tests, and what stands beside them. */
const isOfTests = (path) =>
  /(\.test\.m?ts|\.test\.mjs|\.spec\.ts|config\.m?[tj]s)$|\/(e2e|test)\//.test(path);
const isSource = (name) => !/^(node_modules|dist|test-results|reports|fixtures)$|^\./.test(name);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!isSource(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (/\.m?[tj]s$/.test(entry.name)) yield path;
  }
}

test("no limit of time in any test or runner is less than ten minutes: machines are slow and busy", () => {
  const limits = ["packages", "apps"].flatMap((group) =>
    [...filesBelow(join(root, group))].filter(isOfTests).flatMap((path) => {
      const found = readFileSync(path, "utf8").matchAll(/timeout\w*["']?\s*[:=]\s*([\d_]+)/gi);
      return Array.from(found, ([, digits = ""]) => [
        relative(root, path),
        Number(digits.replaceAll("_", "")),
      ]);
    }),
  );
  expect(limits.length).toBeGreaterThan(8);
  expect(limits.filter(([, limit]) => limit < LEAST)).toEqual([]);
});

test("every browser runner sets the limit of what it waits for: its own is five seconds", () => {
  for (const app of ["report", "excel"]) {
    expect(readFileSync(join(root, "apps", app, "playwright.config.ts"), "utf8")).toMatch(
      /expect: \{ timeout/,
    );
  }
});

test("every command that reads the data or a text hears which folder it is given", () => {
  const { tasks } = JSON.parse(readFileSync(join(root, "turbo.json"), "utf8"));
  for (const task of ["build", "dev", "release"]) {
    const { env = [], passThroughEnv = [] } = tasks[task];
    expect([...env, ...passThroughEnv], task).toContain("KIDORUI_*");
  }
});

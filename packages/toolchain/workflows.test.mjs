import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../.github/workflows");

test("every action of others is pinned by the commit it was read at, with its version beside it", () => {
  const used = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => /\buses:/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

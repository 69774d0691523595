import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultsOfPages } from "../test/html-faults.ts";

test("every page is HTML as the standard has it", () => {
  const dist = join(import.meta.dirname, "../dist");
  const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  expect(pages.length).toBeGreaterThan(1000);
  expect(faultsOfPages(pages.toSorted())).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../src/models");

/**
 * Models that ask the data beside a call, and why their rows are none that a number rests on. All others read by
 * calls, so that what they read stands among the rows of their page.
 */
const unrecorded: Readonly<Record<string, readonly string[]>> = {
  "names of things": ["call-label.ts", "change-label.ts", "lever-name.ts"],
  "publishers, whom every call names with its rows": [
    "claim-card.ts",
    "finding-list.ts",
    "scenario-basis.ts",
    "statement-list.ts",
  ],
  "which pages there are": ["has-page.ts", "profile-codes.ts"],
  "what a reader filters a page by": ["elements-in.ts"],
  "places that links lead to": ["text-page.ts"],
  "pages that show the tables themselves": [
    "customs-reach.ts",
    "edition-errata.ts",
    "glossary-page.ts",
    "method-page.ts",
    "reconciliation-page.ts",
    "table-rows.ts",
    "table-summary.ts",
  ],
  "what the lab in the browser computes with": ["lab-data.ts"],
};

test("a model reads data by calls, or says why not", () => {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(50);
  const asking = files.filter((name) =>
    /\.(visible|chosen|vintages|tables)\b(?!\.)|\.tables\./.test(readFileSync(join(root, name), "utf8")),
  );
  expect(asking.sort()).toEqual(Object.values(unrecorded).flat().sort());
});

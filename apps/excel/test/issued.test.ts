import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Dataset } from "@kidorui/core";
import { readDatasetSync } from "@kidorui/core/node";
import { afterAll, expect, test } from "vitest";
import { IssuedError, refuseChangedEditions } from "../src/build/issued.ts";

const { tables, latest } = readDatasetSync(join(import.meta.dirname, "../../../data"));
const issued = new Dataset({
  ...tables,
  editions: tables.editions.map((row) =>
    row.edition_id === latest ? { ...row, published: "2026-12-01" } : row,
  ),
});
const folder = mkdtempSync(join(tmpdir(), "kidorui-issued-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function record(figures: Readonly<Record<string, unknown>>): void {
  const place = join(folder, "editions", latest);
  mkdirSync(place, { recursive: true });
  const entries = Object.entries(figures).map(([formula, value]) => [formula, { value }]);
  writeFileSync(join(place, "record.json"), JSON.stringify({ figures: Object.fromEntries(entries) }));
}

const shares = "=REE.SHARES({60;30;10})";

test("an add-in is built where its functions give what issued editions published", () => {
  record({ "=REE.HHI({60;30;10})": 0.46, [shares]: [[0.6], [0.3], [0.1]] });
  expect(() => refuseChangedEditions(folder, issued)).not.toThrow();
});

test.for([
  { "=REE.HHI({60;30;10})": 0.47 },
  { [shares]: [[0.6], [0.3], [0.2]] },
  { "=REE.HHI({0})": 1 },
  { "=REE.GONE(1)": 1 },
])("a figure that was published otherwise is named: %o", (figures) => {
  record(figures);
  const [formula = ""] = Object.keys(figures);
  expect(() => refuseChangedEditions(folder, issued)).toThrow(IssuedError);
  expect(() => refuseChangedEditions(folder, issued)).toThrow(`${latest}: ${formula}`);
});

test("drafts have published nothing", () => {
  rmSync(join(folder, "editions"), { recursive: true, force: true });
  expect(() => refuseChangedEditions(folder, new Dataset(tables))).not.toThrow();
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ParsedTables } from "../dataset/checks/context.ts";
import type { TableIssue } from "../errors.ts";
import { mappings, type NameKind, repeatedNames } from "../importers/names.ts";
import { sheetImporters } from "../importers/registry.ts";
import { tradeImporters } from "../importers/trade-registry.ts";
import { nearNames } from "../tables/nearest.ts";
import { parseTable } from "../tables/parse.ts";
import { didYouMean } from "../tables/suggest.ts";

const FOLDER = "mappings";

/** Table and column whose codes a mapping gives; the codes of uses stand in no table. */
const targets = {
  countries: "country_code",
  elements: "element_code",
  products: "product_code",
} as const;

const publishers: readonly string[] = [
  ...new Set(
    [...Object.values(sheetImporters), ...Object.values(tradeImporters)].map(({ publisher }) => publisher),
  ),
];

/** What is wrong with the mapping files of a data folder: they are checked as tables are. */
export async function mappingIssues(directory: string, tables: ParsedTables): Promise<TableIssue[]> {
  const kinds = Object.keys(mappings) as NameKind[];
  const found: readonly string[] = await readdir(join(directory, FOLDER)).catch(() => []);
  const issues: TableIssue[] = found
    .filter((name) => !name.startsWith(".") && !kinds.some((kind) => name === `${kind}.csv`))
    .map((name) => ({
      file: `${FOLDER}/${name}`,
      line: 1,
      column: 1,
      message: `expected only ${kinds.map((kind) => `${kind}.csv`).join(", ")}, found this file. Remove it.`,
    }));
  for (const kind of kinds) {
    const file = `${FOLDER}/${kind}.csv`;
    if (!found.includes(`${kind}.csv`)) {
      issues.push({ file, line: 1, column: 1, message: "expected this file, found none." });
      continue;
    }
    const table = parseTable(mappings[kind], file, await readFile(join(directory, file)));
    issues.push(...table.issues, ...repeatedNames(table));
    const key = kind === "uses" ? undefined : targets[kind];
    const target = kind === "uses" ? undefined : tables[kind];
    const codes = key && target?.complete ? new Set(target.rows.map((row) => String(row[key]))) : undefined;
    for (const row of table.rows) {
      const [publisher, code] = [String(row["publisher"]), String(row["code"])];
      if (!publishers.includes(publisher)) {
        const message = `publisher: expected one of ${publishers.join(", ")}, found "${publisher}".${didYouMean(nearNames(publisher, publishers))}`;
        issues.push({ ...table.place(row, "publisher"), message });
      }
      if (codes !== undefined && code !== "" && !codes.has(code)) {
        const message = `code: expected a code of tables/${kind}.csv, found "${code}".${didYouMean(nearNames(code, codes))}`;
        issues.push({ ...table.place(row, "code"), message });
      }
    }
  }
  return issues;
}

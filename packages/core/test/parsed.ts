import { type ParsedTable, parseTable } from "../src/tables/parse.ts";
import { type TableName, tables } from "../src/tables/registry.ts";

/** Cells that a test need not repeat. */
const usual: Readonly<Record<string, string>> = {
  source_id: "a",
  locator: "Table 1",
  coverage: "part",
  title: "T",
  title_basis: "official",
  publisher: "P",
  read: "2026-01-01",
  grade: "A",
  terms: "public-domain",
  licence: "None",
  checked_at_publisher: "yes",
  kind: "country",
  name_en: "N",
  name_ja: "名",
};

/** A table parsed from rows given by column; line 2 is the first row. */
export function parsed(name: TableName, rows: readonly Readonly<Record<string, string>>[]): ParsedTable {
  const columns = tables[name].columns.map((column) => column.name);
  const lines = rows.map((row) => columns.map((column) => row[column] ?? usual[column] ?? "").join(","));
  const text = `${[columns.join(","), ...lines].join("\n")}\n`;
  const table = parseTable(tables[name], `${name}.csv`, new TextEncoder().encode(text));
  if (table.issues.length > 0) throw new Error(JSON.stringify(table.issues));
  return table;
}

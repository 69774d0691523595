import type { TableIssue } from "../../errors.ts";
import type { Column } from "../../tables/define.ts";
import { nearNames } from "../../tables/nearest.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import type { TableName } from "../../tables/registry.ts";
import { didYouMean } from "../../tables/suggest.ts";
import { at, type Check, type ParsedTables, presentTables } from "./context.ts";

/** What the codes of a table are, where they follow a standard. */
const codesOf: { readonly [table: string]: string } = {
  countries: "an ISO 3166-1 alpha-3 code",
};

/** The codes of a table, and other names a row goes by, each with its code. */
interface Codes {
  readonly known: ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
}

function codesIn(table: ParsedTable): Codes {
  const key = table.definition.key[0] ?? "";
  const known = new Set(table.rows.map((row) => String(row[key])));
  const names = ["alpha2_code", "name_en", "name_ja"];
  const aliases = new Map(
    table.rows.flatMap((row) =>
      names.filter((name) => row[name]).map((name) => [String(row[name]), String(row[key])] as const),
    ),
  );
  return { known, aliases };
}

/** The words of a cell that refers to another table. */
export function referredWords(column: Column, row: ParsedRow): readonly string[] {
  const cell = String(row[column.name]);
  if (cell === "") return [];
  return column.list ? cell.split(" ") : [cell];
}

function unresolved(table: ParsedTable, codes: ReadonlyMap<string, Codes>): TableIssue[] {
  return table.definition.columns.flatMap((column) => {
    const target = column.references === undefined ? undefined : codes.get(column.references);
    if (!target) return [];
    return table.rows.flatMap((row) =>
      referredWords(column, row)
        .filter((word) => !target.known.has(word))
        .map((word) => {
          const alias = target.aliases.get(word);
          const guess = alias === undefined ? nearNames(word, target.known) : [alias];
          const expected = `${codesOf[column.references ?? ""] ?? "a code"} from the table ${column.references}`;
          return at(table, row, column.name, `expected ${expected}, found "${word}".${didYouMean(guess)}`);
        }),
    );
  });
}

/**
 * Every code stands in the table it refers to. A table that could not be read whole is not
 * referred to: its own problems come first.
 */
export const referencesResolve: Check = (tables: ParsedTables) => {
  const whole = Object.entries(tables).filter(([, table]) => table.complete);
  const codes = new Map(whole.map(([name, table]) => [name, codesIn(table)] as const));
  return presentTables(tables).flatMap((table) => unresolved(table, codes));
};

/** Which tables refer to a table, column by column. */
export function columnsReferringTo(table: ParsedTable, target: TableName): readonly Column[] {
  return table.definition.columns.filter(({ references }) => references === target);
}

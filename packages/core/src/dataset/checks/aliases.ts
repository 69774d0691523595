import type { TableIssue } from "../../errors.ts";
import { foldName } from "../../tables/fold-name.ts";
import type { ParsedRow, ParsedTable } from "../../tables/parse.ts";
import type { TableName } from "../../tables/registry.ts";
import { at, type Check } from "./context.ts";

/** The table whose codes the aliases of a kind stand for; other kinds are words that functions take. */
const tableOfKind: { readonly [kind: string]: TableName } = {
  element: "elements",
  country: "countries",
  stage: "stages",
  product: "products",
  deposit: "deposits",
};

const textOf = (row: ParsedRow, column: string): string => String(row[column] ?? "");

/** Every code and name of a table, folded, with its code. */
function officialNames(table: ParsedTable): ReadonlyMap<string, string> {
  const key = table.definition.key[0] ?? "";
  return new Map(
    table.rows.flatMap((row) =>
      [key, "alpha2_code", "name_en", "name_ja"]
        .map((column) => textOf(row, column))
        .filter((name) => name !== "")
        .map((name) => [foldName(name), textOf(row, key)] as const),
    ),
  );
}

const codesOf = (table: ParsedTable): ReadonlySet<string> =>
  new Set(table.rows.map((row) => textOf(row, table.definition.key[0] ?? "")));

/** What is wrong with the rows of one name, all of one kind. */
function unclear(aliases: ParsedTable, rows: readonly ParsedRow[]): TableIssue[] {
  const [first, ...others] = rows;
  if (first === undefined) return [];
  const several = rows.every((row) => row["use"] === "several");
  if (several && others.length === 0) {
    return [at(aliases, first, "use", "expected two codes or more for a name of several things, found one.")];
  }
  if (several) return [];
  // Beside its own meaning a name may point at others, but it is accepted for one only.
  return others
    .filter((row) => row["use"] !== "several")
    .map((row) =>
      at(
        aliases,
        row,
        "alias",
        `expected a name of one code, found "${textOf(row, "alias")}" for ${textOf(first, "code")} too, in line ${aliases.lineOf(first)}.`,
      ),
    );
}

function grouped(aliases: ParsedTable): ReadonlyMap<string, ParsedRow[]> {
  const groups = new Map<string, ParsedRow[]>();
  for (const row of aliases.rows) {
    const name = `${textOf(row, "kind")}/${foldName(textOf(row, "alias"))}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** A name that a table knows already: of its own row it says nothing new, of another it misleads. */
function known(aliases: ParsedTable, row: ParsedRow, names: ReadonlyMap<string, string>): TableIssue[] {
  const [alias, code] = [textOf(row, "alias"), textOf(row, "code")];
  const owner = names.get(foldName(alias));
  if (owner === undefined) return [];
  return [
    at(aliases, row, "alias", `expected another name for ${code}, found "${alias}", which is ${owner}.`),
  ];
}

/** Every alias stands for a code that there is, is no other thing's name, and is taken for one thing only. */
export const aliasesAreClear: Check = (tables) => {
  const { aliases } = tables;
  if (aliases === undefined) return [];
  const stated = [...grouped(aliases).values()].flatMap((rows) => unclear(aliases, rows));
  const referring = Object.entries(tableOfKind).flatMap(([kind, name]) => {
    const table = tables[name];
    if (!table?.complete) return [];
    const [codes, names] = [codesOf(table), officialNames(table)];
    return aliases.rows
      .filter((row) => row["kind"] === kind)
      .flatMap((row) => [
        ...known(aliases, row, names),
        ...(codes.has(textOf(row, "code"))
          ? []
          : [
              at(
                aliases,
                row,
                "code",
                `expected a code from the table ${name}, found "${textOf(row, "code")}".`,
              ),
            ]),
      ]);
  });
  return [...stated, ...referring];
};

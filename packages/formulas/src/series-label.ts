import {
  type AnyRow,
  type Column,
  codeWord,
  type Edition,
  type Lang,
  type TableName,
  type Text,
  tables,
} from "@kidorui/core";

/** What tells series apart to a reader, where the key is the id of a row. */
const TOLD_BY: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  offtake: ["partnership_id", "element_code", "product", "commitment"],
};

const textOf = (row: AnyRow | undefined, stem: string): Text | undefined => {
  const [en, ja] = [row?.[`${stem}_en`], row?.[`${stem}_ja`]];
  return typeof en === "string" && typeof ja === "string" && en !== ""
    ? { en, ja: ja === "" ? en : ja }
    : undefined;
};

/** The names a table has for its rows, by code. */
type Names = ReadonlyMap<string, Text>;

function namesOf(edition: Edition, table: TableName): Names {
  const [code = ""] = tables[table].key as readonly string[];
  return new Map(
    (edition.visible(table) as readonly AnyRow[]).flatMap((row) => {
      const name = textOf(row, "name") ?? textOf(row, "title");
      return name ? [[String(row[code]), name] as const] : [];
    }),
  );
}

/** The word for a code; a class of industry is its own name, of NACE. */
function wordOf(table: TableName, column: string, code: string): Text | undefined {
  if (column !== "sector_code") return codeWord(table, column, code);
  return code === "none"
    ? { en: "no sector", ja: "部門の指定なし" }
    : { en: `NACE ${code}`, ja: `NACE ${code}` };
}

/** A part of a label: the name that a table has for the code, the row's own name, or the word for it. */
function partOf(
  table: TableName,
  column: Column,
  row: AnyRow,
  isFirst: boolean,
  names: (table: TableName) => Names,
): Text {
  const code = String(row[column.name] ?? "");
  const referenced = column.references ? names(column.references as TableName).get(code) : undefined;
  const own = isFirst && !column.references ? textOf(row, "name") : undefined;
  return referenced ?? own ?? wordOf(table, column.name, code) ?? { en: code, ja: code };
}

/**
 * How the series of an edition are called: the table, and what tells the series apart in it, in words.
 *
 * @returns What gives the label of the series a row belongs to, in one language: `Mine production: Australia`.
 */
export function seriesLabels(edition: Edition): (table: TableName, row: AnyRow, lang: Lang) => string {
  const known = new Map<TableName, Names>();
  const names = (table: TableName): Names => {
    const found = known.get(table) ?? namesOf(edition, table);
    known.set(table, found);
    return found;
  };
  return (table, row, lang) => {
    const definition = tables[table];
    const columns: readonly Column[] = definition.columns;
    const period = "period" in definition ? definition.period : undefined;
    const told = TOLD_BY[table] ?? definition.key.filter((name) => name !== period);
    const parts = told.flatMap((name, index) => {
      const column = columns.find((candidate) => candidate.name === name);
      return column && row[name] !== "" ? [partOf(table, column, row, index === 0, names)[lang]] : [];
    });
    return lang === "ja"
      ? `${definition.title.ja}：${parts.join("、")}`
      : `${definition.title.en}: ${parts.join(", ")}`;
  };
}

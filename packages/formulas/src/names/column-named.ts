import {
  type Column,
  type Edition,
  foldName,
  MetricError,
  nearest,
  type TableName,
  type Text,
  tables,
} from "@kidorui/core";
import { quotedName } from "./shown.ts";
import { wordFor } from "./word-for.ts";

function hint(text: string, columns: readonly Column[]): Text {
  const near = nearest(
    foldName(text),
    columns.map(({ name }) => name),
  );
  if (near !== undefined) return { en: `Did you mean ${near}?`, ja: `近い候補は${near}。` };
  const shown = columns.map(({ name, title }) => `${name}（${title.ja}）`);
  return {
    en: `Expected one of ${columns.map(({ name }) => name).join(", ")}.`,
    ja: `${shown.join("、")}のいずれかを指定する。`,
  };
}

/** The column that alone has a heading, in either language. */
function headed(columns: readonly Column[], folded: string): Column | undefined {
  const found = columns.filter(({ title }) => [title.en, title.ja].some((one) => foldName(one) === folded));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The column of a table that a text names: by its name, by its heading in either language where no other has
 * the same, or by another name that the aliases give it.
 * @throws {MetricError} `invalid-argument` with the nearest name, or all of them.
 */
export function columnNamed(edition: Edition, table: TableName, text: string): Column {
  const columns: readonly Column[] = tables[table].columns;
  const folded = foldName(text);
  const names = columns.map(({ name }) => name);
  const name = names.find((one) => one === folded) ?? headed(columns, folded)?.name;
  const known = name ?? wordFor(edition, "table_column", names, text);
  const column = columns.find((one) => one.name === known);
  if (column) return column;
  const shown = quotedName(text);
  const { en, ja } = hint(text, columns);
  throw new MetricError(
    "invalid-argument",
    `${table} has no column "${shown}". ${en}`,
    `${table}に「${shown}」という列はない。${ja}`,
  );
}

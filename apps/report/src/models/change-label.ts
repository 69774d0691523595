import {
  type AnyRow,
  type Change,
  codeWord,
  type TableDefinition,
  type TableName,
  tables,
} from "@kidorui/core";
import { formatPeriod } from "../lib/format.ts";
import { nameIn, partnershipName, projectName } from "../lib/names.ts";
import type { PageContext } from "../lib/page-context.ts";
import { punctuation } from "../lib/punctuation.ts";

/** What a changed fact is, in words: the names of its key and its period. */
export function changeLabel(
  context: PageContext,
  { table, factId, period }: Pick<Change, "table" | "factId" | "period">,
): string {
  const values = factId.split("/");
  return factLabel(
    context,
    table,
    Object.fromEntries(tables[table].key.map((column, i) => [column, values[i] ?? ""])),
    period,
  );
}

/** What a fact is, in words: the names of the key columns of its row and its period, if it has one. */
export function factLabel(context: PageContext, table: TableName, row: AnyRow, period: string): string {
  const { lang } = context;
  const definition: TableDefinition = tables[table];
  const names = definition.key
    .filter((column) => column !== definition.period)
    .map((column) => valueName(context, definition, column, String(row[column] ?? "")));
  return [...names, ...(period === "" ? [] : [formatPeriod(period, lang)])].join(punctuation[lang].comma);
}

function valueName(context: PageContext, definition: TableDefinition, column: string, code: string): string {
  const { view, lang } = context;
  const target = definition.columns.find(({ name }) => name === column)?.references;
  if (target !== undefined) return nameIn(view, target, code, lang);
  if (column === "project_code") return projectName(view, code, lang);
  if (column === "offtake_id") return offtakeName(context, code);
  return codeWord(definition.name, column, code)?.[lang] ?? code;
}

/** An amount of a partnership has no name of its own: it is told by its partnership, element and commitment. */
function offtakeName({ view, lang }: PageContext, id: string): string {
  const row = view.visible("offtake").find(({ offtake_id }) => offtake_id === id);
  if (!row) return id;
  return [
    partnershipName(view, row.partnership_id, lang),
    nameIn(view, "elements", row.element_code, lang),
    codeWord("offtake", "commitment", row.commitment)?.[lang] ?? row.commitment,
  ].join(punctuation[lang].comma);
}

import {
  type AnyRow,
  type Change,
  type Lang,
  type TableDefinition,
  type TableName,
  tables,
} from "@kidorui/core";
import { codeWords } from "../i18n/code-words.ts";
import { dataset } from "../lib/dataset.ts";
import { formatPeriod } from "../lib/format.ts";
import { nameIn, partnershipName, projectName } from "../lib/names.ts";
import { basisName, scopeName } from "./trade-words.ts";

/** What a changed fact is, in words: the names of its key and its period. */
export function changeLabel(
  { table, factId, period }: Pick<Change, "table" | "factId" | "period">,
  lang: Lang,
): string {
  const values = factId.split("/");
  return factLabel(
    table,
    Object.fromEntries(tables[table].key.map((column, i) => [column, values[i] ?? ""])),
    period,
    lang,
  );
}

/** What a fact is, in words: the names of the key columns of its row and its period, if it has one. */
export function factLabel(table: TableName, row: AnyRow, period: string, lang: Lang): string {
  const definition: TableDefinition = tables[table];
  const names = definition.key
    .filter((column) => column !== definition.period)
    .map((column) => valueName(definition, column, String(row[column] ?? ""), lang));
  return [...names, ...(period === "" ? [] : [formatPeriod(period, lang)])].join(lang === "ja" ? "、" : ", ");
}

function valueName(definition: TableDefinition, column: string, code: string, lang: Lang): string {
  const edition = dataset.edition(dataset.latest);
  const target = definition.columns.find(({ name }) => name === column)?.references;
  if (target !== undefined) return nameIn(edition, target, code, lang);
  if (column === "project_code") return projectName(edition, code, lang);
  if (column === "offtake_id") return offtakeName(code, lang);
  const word = codeWords[column]?.[code]?.[lang];
  if (word !== undefined) return word;
  if (column === "basis") return basisName(code, lang);
  if (column === "scope") return scopeName(code, lang);
  return code;
}

/** An amount of a partnership has no name of its own: it is told by its partnership, element and commitment. */
function offtakeName(id: string, lang: Lang): string {
  const edition = dataset.edition(dataset.latest);
  const row = edition.visible("offtake").find(({ offtake_id }) => offtake_id === id);
  if (!row) return id;
  return [
    partnershipName(edition, row.partnership_id, lang),
    nameIn(edition, "elements", row.element_code, lang),
    codeWords["commitment"]?.[row.commitment]?.[lang] ?? row.commitment,
  ].join(lang === "ja" ? "、" : ", ");
}

import { type Change, type Lang, type TableDefinition, tables } from "@kidorui/core";
import { codeWords } from "../i18n/code-words.ts";
import { dataset } from "../lib/dataset.ts";
import { formatPeriod } from "../lib/format.ts";
import { nameIn } from "../lib/names.ts";
import { basisName, scopeName } from "./trade-words.ts";

/** What a changed fact is, in words: the names of its key and its period. */
export function changeLabel(
  { table, factId, period }: Pick<Change, "table" | "factId" | "period">,
  lang: Lang,
): string {
  const definition: TableDefinition = tables[table];
  const values = factId.split("/");
  const names = definition.key.flatMap((column, i) =>
    column === definition.period ? [] : [valueName(definition, column, values[i] ?? "", lang)],
  );
  return [...names, ...(period === "" ? [] : [formatPeriod(period, lang)])].join(lang === "ja" ? "、" : ", ");
}

function valueName(definition: TableDefinition, column: string, code: string, lang: Lang): string {
  const target = definition.columns.find(({ name }) => name === column)?.references;
  if (target !== undefined) return nameIn(dataset.edition(dataset.latest), target, code, lang);
  if (column === "basis") return basisName(code, lang);
  if (column === "scope") return scopeName(code, lang);
  return codeWords[column]?.[code]?.[lang] ?? code;
}

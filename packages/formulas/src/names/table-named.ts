import { type Edition, type TableName, tableNames } from "@kidorui/core";
import { codeFor } from "../names.ts";

/** The table that a text names, by its code or its title in either language; `undefined` for none. */
export function tableNamed(edition: Edition, text: string): TableName | undefined {
  const code = codeFor(edition, "table", text);
  return tableNames.find((name) => name === code);
}

import { type TableName, type Tables, tableNames, toBundle } from "@kidorui/core";

/**
 * Tables that no function reads but those that hand on a table as it is, or the fingerprint of all: they come in a
 * script of their own after functions.js, so that cells do not wait for them.
 */
const SELDOM: ReadonlySet<TableName> = new Set<TableName>([
  "acknowledgements",
  "claim_evidence",
  "element_groups",
  "events",
  "export_controls",
  "glossary",
  "partnerships",
  "policy_pledges",
  "reconciliations",
  "statements",
  "uses",
]);

/** Tables as texts, so that each costs nothing until it is read. */
export type TableTexts = Partial<Readonly<Record<TableName, string>>>;

/** What functions.js carries, and what comes after it. */
export function packed(tables: Tables): { readonly own: TableTexts; readonly later: TableTexts } {
  const bundle = toBundle(tables);
  const texts = (names: readonly TableName[]): TableTexts =>
    Object.fromEntries(names.map((name) => [name, JSON.stringify(bundle[name])]));
  return {
    own: texts(tableNames.filter((name) => !SELDOM.has(name))),
    later: texts(tableNames.filter((name) => SELDOM.has(name))),
  };
}

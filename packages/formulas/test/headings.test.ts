import { expect, test } from "vitest";
import { catalogue, type FunctionDefinition, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

const HEADERS = "headers";
const tables = catalogue.filter(({ shape }) => shape === "spill").map((one) => [one.id, one] as const);

/** The table that the first example gives, with headings or without where the function takes that argument. */
function tableOf(definition: FunctionDefinition, headers?: boolean) {
  const { arguments: args, edition } = definition.examples[0] ?? { arguments: [] };
  const at = definition.parameters.findIndex(({ name }) => name === HEADERS);
  const raw: unknown[] = [...args];
  if (headers !== undefined) raw[at] = headers;
  const result = invoke(definition, raw, dataset, edition);
  const rows: readonly (readonly unknown[])[] = Array.isArray(result.value) ? result.value : [];
  const names = (result.columns ?? definition.columns ?? []).map(({ name }) => name);
  return { rows, names };
}

test.each(tables)("%s begins with its column names exactly where it has the argument headers", (_, one) => {
  const { rows, names } = tableOf(one);
  const has = one.parameters.some(({ name }) => name === HEADERS);
  expect(rows[0]?.map(String).join() === names.join()).toBe(has);
  if (!has) return;
  expect(tableOf(one, true).rows).toEqual(rows);
  expect(tableOf(one, false).rows).toEqual(rows.slice(1));
});

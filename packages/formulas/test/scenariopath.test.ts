import { expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

type Row = readonly unknown[];
const rows = (id: string, ...args: readonly unknown[]): readonly Row[] => {
  const { value } = invoke(functionById(id), args, dataset);
  if (!Array.isArray(value)) throw new Error(`${id} gave one cell.`);
  return value;
};

const scenarios = rows("LIST", "scenarios").map(([id]) => String(id));

/** Levers that leave something over, refill a stock and let flows run beside the contracts. */
const LEVERS = [
  ["stock.initial", 40, "days-of-demand"],
  ["stock.target", 90, "days-of-demand"],
  ["stock.refillLimit", 0.02, "share-of-demand"],
  ["recycling.startRate", 0.05, "share-of-demand"],
  ["recycling.endRate", 0.2, "share-of-demand"],
  ["domestic.endRate", 0.1, "share-of-demand"],
  ["domestic.lag", 2, ""],
  ["domestic.ramp", 6, ""],
];

test.each(scenarios.flatMap((id) => [[id, null] as const, [id, LEVERS] as const]))(
  "every month of SCENARIOPATH(%s, %j) balances from the table alone",
  (id, levers) => {
    const [names = [], ...months] = rows("SCENARIOPATH", id, levers, true);
    const at = (row: Row, name: string): number => Number(row[names.indexOf(name)]);
    let before: number | undefined;
    for (const row of months) {
      const of = (name: string): number => at(row, name);
      const supplied =
        of("imports") + of("recycling") + of("domestic") - of("unused") + of("alternatives") + of("release");
      expect(supplied).toBeCloseTo(of("effective_demand") - of("unmet") + of("refill"), 6);
      expect(of("opening_stock") - of("release") + of("refill")).toBeCloseTo(of("stock"), 6);
      expect(of("service")).toBeCloseTo(1 - of("unmet") / of("effective_demand"), 9);
      if (before !== undefined) expect(of("opening_stock")).toBe(before);
      before = of("stock");
    }
    if (levers) expect(months.some((row) => at(row, "unused") > 0)).toBe(true);
  },
);

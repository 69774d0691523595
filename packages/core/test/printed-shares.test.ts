import { expect, test } from "vitest";
import { Dataset, marketConcentration, type Row } from "../src/index.ts";
import { readCases } from "../src/node/fixtures.ts";
import { number, numbers } from "../src/verification/case.ts";
import { edition, source, tablesWith } from "./tables.ts";

/** Published lists in tonnes with their published index, the shares rounded as a study would print them. */
const lists = readCases("concentration")
  .filter(({ inputs, metric }) => metric === "hhi" && "production_by_country" in inputs)
  .map(({ id, inputs, expected }) => {
    const tonnes = numbers(inputs["production_by_country"]).filter((quantity) => quantity > 0);
    const sum = tonnes.reduce((total, quantity) => total + quantity, 0);
    const printed = tonnes.map((quantity) => Math.round((1000 * quantity) / sum) / 10);
    return { id, published: number(expected), printed, sum: printed.reduce((a, b) => a + b, 0) };
  });

/** The index of printed shares, as the functions compute it. */
function indexOf(printed: readonly number[]) {
  const rows = printed.map(
    (share_pct, index): Row<"stage_shares"> => ({
      stage_code: "separation",
      element_code: "Dy",
      scope: "world",
      country_code: `C${index}`,
      period: "2022",
      share_pct,
      flag: "",
      coverage: "full",
      source_id: "study",
      locator: "Table 1",
      note: "",
    }),
  );
  const tables = tablesWith({
    sources: [source("study", "2024-01-01")],
    editions: [edition("2026Q1", "2026-03-31")],
    stage_shares: rows,
  });
  return marketConcentration(new Dataset(tables).edition("2026Q1"), {
    element: "Dy",
    stage: "separation",
    period: "2022",
  });
}

const meanMiss = (index: (printed: readonly number[], sum: number) => number): number =>
  lists.reduce((total, { printed, sum, published }) => total + Math.abs(index(printed, sum) - published), 0) /
  lists.length;

test("shares as printed give the published index twice as well as shares divided by their sum", () => {
  expect(lists.length).toBeGreaterThan(8);
  expect(lists.filter(({ sum }) => sum > 100.01).length).toBeGreaterThan(2);
  const asPrinted = meanMiss((printed) => indexOf(printed).value);
  const divided = meanMiss((printed, sum) => printed.reduce((total, part) => total + (part / sum) ** 2, 0));
  expect(asPrinted).toBeCloseTo(0.000374, 6);
  expect(divided).toBeCloseTo(0.000717, 6);
});

test.each(lists)("$id: largest share, index and interval are of the same shares", ({ printed, sum }) => {
  const { value, low, high, list } = indexOf(printed);
  expect(list.suppliers[0]?.share).toBe(Math.max(...printed) / 100);
  expect(value).toBeCloseTo(
    printed.reduce((total, part) => total + (part / 100) ** 2, 0),
    12,
  );
  expect(low).toBe(value);
  expect(high - low).toBeCloseTo(Math.max(0, 1 - sum / 100) ** 2, 12);
});

import { Dataset } from "@kidorui/core";
import { expect, test } from "vitest";
import { call, evaluate } from "../src/index.ts";
import { dataset } from "./data.ts";

const tonnes = (product: string | number) =>
  evaluate(call("TRADE", "JPN", "CHN", product, 2020), dataset, "2026Q4");

test.each([
  "hs280530",
  "2805.30",
  "280530",
  280530,
  2805.3,
  " METALS ",
  "Rare-earth metals, scandium and yttrium, whether or not intermixed or interalloyed",
])("the product %j is rare-earth metals", (product) => {
  expect(tonnes(product).value).toBe(3305.51);
});

test("a unit goes with its measure", () => {
  const value = evaluate(
    call("TRADE", "JPN", "CHN", "2805.30", 2020, "import", "value-usd"),
    dataset,
    "2026Q4",
  );
  expect([tonnes("2805.30").unit, value.unit]).toEqual(["t", "USD"]);
});

test("a bound is said to be one", () => {
  const bounded = new Dataset({
    ...dataset.tables,
    trade: dataset.tables.trade.map((row) => ({ ...row, flag: ">" as const })),
  });
  const shipped = evaluate(call("TRADE", "JPN", "CHN", "2805.30", 2020), bounded, "2026Q4");
  expect([shipped.value, shipped.note?.en]).toEqual([
    3305.51,
    "A lower bound: the source prints more than this.",
  ]);
  expect(tonnes("2805.30").note).toBeUndefined();
});

test("two measures at once are refused", () => {
  expect(() =>
    evaluate(call("TRADE", "JPN", "CHN", "2805.30", 2020, "import", "both"), dataset, "2026Q4"),
  ).toThrow(/measure: expected one of "weight", "contained", "value-usd", "value-jpy"/);
});

test("an unknown product is answered with the one that was meant", () => {
  expect(() => tonnes("2805.31")).toThrow(/Did you mean hs280530 \(Rare-earth metals, scandium and yttrium/);
});

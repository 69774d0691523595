import { inputsFromLevers } from "@kidorui/core";
import { expect, test } from "vitest";
import { drawsOf } from "../src/catalogue/draws.ts";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

const inputs = (stock: number) =>
  inputsFromLevers({ months: 6, demand: 10, "suppliers.A.share": 1, "stock.initial": stock });
const factors = [
  { levers: ["suppliers.A.restriction"], spread: { shape: "uniform", low: 0, high: 1 } },
] as const;
const drawn = (stock: number, seed = 1) => drawsOf(inputs(stock), { seed, draws: 20, factors });

test("a run that was asked for before is not made again, another is", () => {
  const first = drawn(5);
  expect(drawn(5)).toBe(first);
  expect(drawn(6)).not.toBe(first);
  expect(drawn(5, 2)).not.toBe(first);
  expect(drawsOf(inputs(5), { seed: 1, draws: 20, factors, path: "stock" })).not.toBe(first);
  expect(drawn(5)).toBe(first);
});

test("only the latest runs are kept, a run as large as a page's memory is not", () => {
  const first = drawn(50);
  for (let stock = 51; stock < 60; stock += 1) drawn(stock);
  expect(drawn(50)).not.toBe(first);
  expect(drawn(50)).toEqual(first);
  const large = () =>
    drawsOf(inputsFromLevers({ months: 1200, demand: 10 }), {
      seed: 1,
      draws: 1000,
      factors: [],
      path: "stock",
    });
  expect(large()).not.toBe(large());
});

test("what one function reads of a run changes nothing for the next", () => {
  const band = () => invoke(functionById("SCENARIOBAND"), ["stop-12m", "unmet", 300, 7], dataset).value;
  const before = band();
  invoke(functionById("SHORTAGERISK"), ["stop-12m", 300, 7], dataset);
  invoke(functionById("SCENARIOBAND"), ["stop-12m", "days", 300, 7, [[0.9]]], dataset);
  expect(band()).toEqual(before);
});

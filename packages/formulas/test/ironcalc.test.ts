import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { expect, test } from "vitest";
import { oracleCases, TOLERANCE } from "./oracles.ts";

initSync({
  module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")),
});

/** What IronCalc shows where each native formula is compared with a number of ours. */
function compared(numberOf: (ours: number) => number): readonly string[] {
  const model = new Model("oracles", "en", "UTC", "en");
  model.pauseEvaluation();
  for (const [i, { native, numbers, ours }] of oracleCases.entries()) {
    const line = i + 1;
    for (const [j, value] of [...numbers.list, undefined, ...numbers.single].entries()) {
      if (value !== undefined) model.setUserInput(0, line, j + 1, String(value));
    }
    const number = numberOf(ours);
    const close = `ABS(${native(line)}-(${number}))<=${TOLERANCE}*MAX(1,ABS(${number}))`;
    model.setUserInput(0, line, 12, `=${close}`);
  }
  model.resumeEvaluation();
  model.evaluate();
  return oracleCases.map(({ id }, i) => `${id} ${model.getFormattedCellValue(0, i + 1, 12)}`);
}

test("IronCalc's own functions give what ours give, to the twelfth digit", () => {
  expect(compared((ours) => ours).filter((shown) => !shown.endsWith(" TRUE"))).toEqual([]);
});

test("a number that differs in the tenth digit is told from ours", () => {
  const shifted = compared((ours) => ours + 1e-9 * Math.max(1, Math.abs(ours)));
  expect(shifted.filter((shown) => !shown.endsWith(" FALSE"))).toEqual([]);
});

import { formulaText } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { direct, wireArguments } from "./support/direct.ts";
import { evaluateFormulas } from "./support/evaluate-formulas.ts";
import { isShown } from "./support/parity.ts";
import { randomCalls } from "./support/random-calls.ts";
import { loadRuntime } from "./support/runtime.ts";
import { openSpreadsheet } from "./support/spreadsheet.ts";

const calls = randomCalls(200);
const outcomes = calls.map(direct);

test("the random inputs are worth comparing: all differ, and most give numbers", () => {
  expect(new Set(calls.map((call) => formulaText(call))).size).toBe(calls.length);
  expect(outcomes.filter((outcome) => "value" in outcome).length).toBeGreaterThan(0.8 * calls.length);
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBeGreaterThan(
    0.8 * calls.length,
  );
});

test("Microsoft's runtime gives every digit that Node gives", async () => {
  const { invoke } = loadRuntime();
  const received = await Promise.all(calls.map((call) => invoke(call.id, wireArguments(call))));
  expect(received).toEqual(outcomes);
});

test("the spreadsheet engine is given every digit, and shows them as far as it keeps them", async () => {
  const given = new Set<string>();
  const sheet = openSpreadsheet((id, value) => given.add(`${id} ${JSON.stringify(value)}`));
  const shown = await evaluateFormulas(
    sheet,
    calls.map((call) => formulaText(call)),
  );
  for (const [i, outcome] of outcomes.entries()) {
    const place = formulaText(calls[i] ?? { id: "", arguments: [] });
    if ("error" in outcome) {
      expect(shown[i], place).toBe(outcome.error);
      continue;
    }
    expect(given.has(`${calls[i]?.id} ${JSON.stringify(outcome.value)}`), place).toBe(true);
    const [expected, received] = [[outcome.value].flat(2), [shown[i]].flat(2)];
    for (const [n, cell] of expected.entries()) {
      // Texts may look like dates, such as 2026-12, and the engine takes them for one.
      if (typeof cell === "number") expect(isShown(received[n], cell), place).toBe(true);
    }
  }
});

import { expect, test } from "vitest";
import { moveCauses } from "../src/models/figure-moves.ts";
import type { Answer, AnswerRow } from "../src/models/published-calls.ts";

const answer = (...rows: readonly Partial<AnswerRow>[]): Answer => ({
  value: 1,
  unit: "t",
  rows: Object.fromEntries(
    rows.map((row, i): [string, AnswerRow] => [
      String(i),
      {
        table: "mine_production",
        fact: "mine_production/AUS/2024",
        source: "a",
        publisher: "Survey",
        row: { quantity_t: 13 } as unknown as AnswerRow["row"],
        corrected: false,
        ...row,
      },
    ]),
  ),
});
const row = { quantity_t: 29 } as unknown as AnswerRow["row"];

test("a number moves with the rows behind it, or by method where none of them moved", () => {
  expect(moveCauses(answer({}), answer({}))).toEqual(["method"]);
  expect(moveCauses(answer({}), answer({ row }))).toEqual(["correction"]);
  expect(moveCauses(answer({}), answer({ row, source: "b" }))).toEqual(["revision"]);
  expect(moveCauses(answer({}), answer({ row, source: "c", publisher: "Other" }))).toEqual(["other-source"]);
  expect(moveCauses(answer(), answer({}))).toEqual(["new-data"]);
  expect(moveCauses(answer({}), answer())).toEqual(["withdrawn"]);
});

test("a figure that is ours in a newer release is our correction, not the publisher's revision", () => {
  expect(moveCauses(answer({}), answer({ row, source: "b", corrected: true }))).toEqual(["correction"]);
  const carried = { row, corrected: true };
  expect(moveCauses(answer(carried), answer({ row, source: "b", corrected: true }))).toEqual(["revision"]);
});

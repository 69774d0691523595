import { MetricError } from "@kidorui/core";
import { expect, test } from "vitest";
import { MAX_ROWS, sanitise } from "../src/functions/sanitise.ts";

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  "%s never leaves as a number",
  (value) => {
    expect(() => sanitise(value)).toThrow(MetricError);
    expect(sanitise([[1, value]])).toEqual([[1, expect.any(MetricError)]]);
  },
);

test("a BigInt never leaves: it would keep every other cell waiting", () => {
  expect(() => sanitise(10n)).toThrow(/bigint/);
  expect(JSON.stringify(sanitise([[10n]]))).not.toContain("10");
});

test("nothing leaves as nothing: null and undefined become empty text", () => {
  expect(sanitise(undefined)).toBe("");
  expect(sanitise(null)).toBe("");
  expect(sanitise([[null, undefined]])).toEqual([["", ""]]);
});

test("what leaves is a rectangle", () => {
  expect(sanitise([[1], [2, 3]])).toEqual([
    [1, ""],
    [2, 3],
  ]);
  expect(sanitise([1, 2])).toEqual([[1], [2]]);
});

test("dates, objects and functions are refused rather than shown as something else", () => {
  for (const value of [new Date(0), {}, () => 1, Symbol("x")])
    expect(() => sanitise(value)).toThrow(MetricError);
});

test("an empty table and one that is too long are errors", () => {
  expect(() => sanitise([])).toThrow(/no rows/);
  expect(() => sanitise([[]])).toThrow(/no rows/);
  const rows = Array.from({ length: MAX_ROWS + 1 }, () => [1]);
  expect(() => sanitise(rows)).toThrow(/10001 rows/);
  expect(sanitise(rows.slice(1))).toHaveLength(MAX_ROWS);
});

test("what cannot be shown is said in Japanese too, with its numbers", () => {
  const japanese = (value: unknown): string => {
    try {
      sanitise(value);
    } catch (error) {
      if (error instanceof MetricError) return error.japanese;
    }
    return "";
  };
  expect(japanese(Number.NaN)).toBe("結果が有限の数でない。");
  expect(japanese(10n)).toBe("型bigintの結果はセルに表示できない。");
  expect(japanese([])).toBe("結果に行がない。");
  const rows = Array.from({ length: MAX_ROWS + 1 }, () => [1]);
  expect(japanese(rows)).toMatch(new RegExp(`${MAX_ROWS + 1}行.*${MAX_ROWS}行`));
});

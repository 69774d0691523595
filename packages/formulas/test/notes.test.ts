import { expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

const result = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset);

test("a number that is a limit and not the thing measured says so beside it, in both languages", () => {
  expect(result("DAYSCOVER", 200_000, 100).note).toBeUndefined();
  expect(result("DAYSCOVER", 200_000, 100, 0, 1095)).toMatchObject({
    value: 1095,
    note: { en: expect.stringContaining("horizon of 1095 days"), ja: expect.stringContaining("1095日") },
  });
  expect(result("IMPORTRELIANCE", 50, 10, 0).note).toBeUndefined();
  expect(result("IMPORTRELIANCE", 50, 0, 10)).toMatchObject({
    value: 0,
    note: { en: expect.stringContaining("Net exporter"), ja: expect.stringContaining("純輸出国") },
  });
});

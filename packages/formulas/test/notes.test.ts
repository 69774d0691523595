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

test("a back-test of other goods gives both columns and no difference, and no misfit", () => {
  for (const [id, compared] of [
    ["2010-senkaku", true],
    ["2025-licensing", false],
    ["2026-dual-use", false],
  ] as const) {
    const { value, note } = result("BACKTEST", id, compared ? "H1" : undefined, "normal", false);
    if (!Array.isArray(value)) throw new Error("BACKTEST gave one cell.");
    const seen = value.filter(([, , observed]) => observed !== "");
    expect(seen.length).toBeGreaterThan(0);
    for (const [, modelled, observed, error] of seen) {
      expect(error).toBe(compared ? Number(modelled) - Number(observed) : "");
    }
    expect(note === undefined).toBe(compared);
    const misfit = () => result("MISFIT", id, compared ? "H1" : undefined, "normal").value;
    if (compared) expect(misfit()).toBeGreaterThan(0);
    else expect(misfit).toThrow(/no misfit of .*: the model is about HREE/);
  }
});

const READINGS = ["literal", "generous", "evidence", "discounted"] as const;

test("a stack of pledges counts what it adds and names what it leaves out, which is every pledge between them", () => {
  const { value: rows } = result("DATASET", "claims", [["kind", "pledge"]], [["claim_id"]], false);
  if (!Array.isArray(rows)) throw new Error("DATASET gave one cell.");
  for (const reading of READINGS) {
    const left = String(result("PLEDGESTACK", 18_835, "left_out", reading).value).split(", ");
    const counted = Number(result("PLEDGESTACK", 18_835, "counted", reading).value);
    expect(counted + left.length).toBe(rows.length);
    const { note, value } = result("PLEDGESTACK", 18_835, "added", reading);
    for (const id of left) {
      expect(note?.en).toContain(`${id}: `);
      expect(note?.ja).toContain(`${id}：`);
    }
    // What it adds is the amounts of those it does not leave out, one by one.
    const amounts = rows.flatMap(([id]) =>
      left.includes(String(id)) ? [] : [Number(result("PLEDGEIMPACT", id, reading).value)],
    );
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(Number(value), 6);
  }
});

test("pledges at their best are never less than at their word", () => {
  for (const part of ["share", "added", "possible", "counted"]) {
    const of = (reading: string) => Number(result("PLEDGESTACK", 18_835, part, reading).value);
    expect(of("generous")).toBeGreaterThanOrEqual(of("literal"));
  }
});

test("a pledge whose class has no outcome on record says that this is why it has no number", () => {
  for (const id of ["jp-recycle-2027", "jp-mining-2028"]) {
    expect(() => result("PLEDGEIMPACT", id, "discounted")).toThrow(/no base rate/);
  }
});

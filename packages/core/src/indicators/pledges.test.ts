import { describe, expect, test } from "vitest";
import { assumption } from "../../test/scenario-rows.ts";
import { edition, source, tablesWith } from "../../test/tables.ts";
import { Dataset } from "../dataset/dataset.ts";
import { baseRate } from "../scenarios/base-rate.ts";
import type { Row } from "../tables/registry.ts";
import { claimById, classRecord, pledgeAmount, pledgeStack } from "./pledges.ts";

type Claim = Row<"claims">;
type Outcome = Row<"pledge_outcomes">;

const claim = (claim_id: string, more: Partial<Claim> = {}): Claim => ({
  claim_id,
  kind: "pledge",
  statement_en: "S",
  statement_ja: "文",
  target_year: 2030,
  claimed_value: null,
  claimed_unit: "",
  literal_t: 1000,
  generous_t: 1500,
  evidence_low_t: 200,
  evidence_high_t: 600,
  class: "mine",
  side: "feed",
  verdict: "unverifiable",
  reading_en: "R",
  reading_ja: "読",
  evidence_ids: "",
  source_id: "a",
  locator: "t",
  note: "",
  locator_ja: "",
  ...more,
});

const outcome = (
  pledge_id: string,
  delivered_fraction: number | null,
  more: Partial<Outcome> = {},
): Outcome => ({
  pledge_id,
  class: "mine",
  pledger_en: "P",
  pledger_ja: "者",
  made: "2010",
  pledge_en: "P",
  pledge_ja: "約",
  target_date: "",
  pledged_value: null,
  pledged_unit: "",
  delivered_value: delivered_fraction,
  delivered_fraction,
  outcome: "missed",
  finding_en: "F",
  finding_ja: "認",
  evidence_ids: "",
  source_id: "a",
  locator: "t",
  note: "",
  ...more,
});

const given = {
  editions: [edition("2026Q1", "2026-03-31")],
  sources: [source("a", "2025-12-01")],
  claims: [
    claim("whole"),
    claim("refinery", {
      class: "",
      side: "refining",
      literal_t: 300,
      target_year: null,
      evidence_high_t: null,
    }),
    claim("half", { side: "secondary", literal_t: 50, evidence_low_t: null }),
    claim("words", { literal_t: null, generous_t: null, side: "contract" }),
    claim("aside", { side: "" }),
    claim("region", { kind: "region" }),
  ],
  claim_readings: (["literal", "generous"] as const).map((reading) => ({
    claim_id: "words",
    reading,
    state: "not-a-quantity" as const,
    unit_stated: "no" as const,
    baseline_stated: "no" as const,
    reason_en: `No ${reading} amount.`,
    reason_ja: "なし",
  })),
  pledge_outcomes: [
    outcome("p1", 0),
    outcome("p2", 0.5),
    outcome("p3", null),
    outcome("p4", 1, { class: "recycling" }),
  ],
};
const view = new Dataset(tablesWith(given)).edition("2026Q1");
const prior = assumption("pledge-prior", { low: 1, mode: 2, high: 3 });
const doubted = new Dataset(
  tablesWith({ ...given, assumptions: [assumption("another", { mode: 9 }), prior] }),
).edition("2026Q1");
const noData = expect.objectContaining({ code: "no-data" });

describe("classRecord", () => {
  test("counts the pledges of a class, and rates those whose delivery was seen", () => {
    expect(classRecord(view, "mine")).toEqual({ class: "mine", recorded: 3, ...baseRate([0, 0.5]) });
    expect(classRecord(view, "seabed")).toEqual({ class: "seabed", recorded: 0, ...baseRate([]) });
  });

  test("takes the prior that the data assume", () => {
    expect(classRecord(doubted, "mine").mean).toBeCloseTo((2 + 0.5) / (4 + 2), 12);
    expect(classRecord(doubted, "mine").mean).not.toBe(classRecord(view, "mine").mean);
  });
});

describe("pledgeAmount", () => {
  test("is what each reading makes of a claim", () => {
    expect(pledgeAmount(view, "whole", "literal")).toEqual({ amount: 1000 });
    expect(pledgeAmount(view, "whole", "generous")).toEqual({ amount: 1500 });
    expect(pledgeAmount(view, "whole", "evidence")).toEqual({ amount: 400, interval: [200, 600] });
    const { mean, p05, p95 } = classRecord(view, "mine");
    expect(pledgeAmount(view, "whole", "discounted")).toEqual({
      amount: 1000 * mean,
      interval: [1000 * p05, 1000 * p95],
    });
  });

  test("is nothing before the year of the claim", () => {
    expect(pledgeAmount(view, "whole", "literal", 2029)).toEqual({ amount: 0 });
    expect(pledgeAmount(view, "whole", "literal", 2030)).toEqual({ amount: 1000 });
    expect(pledgeAmount(view, "refinery", "literal", 1900)).toEqual({ amount: 300 });
  });

  test("is refused with the reason where a reading has no number", () => {
    for (const reading of ["literal", "generous", "discounted"] as const) {
      expect(() => pledgeAmount(view, "words", reading)).toThrow(noData);
    }
    expect(() => pledgeAmount(view, "words", "generous")).toThrow("words, generous: No generous amount.");
    expect(() => pledgeAmount(view, "words", "discounted")).toThrow("words, discounted: No literal amount.");
    expect(() => pledgeAmount(view, "refinery", "discounted")).toThrow("of no class with a record");
    expect(() => pledgeAmount(view, "refinery", "evidence")).toThrow(noData);
    expect(() => pledgeAmount(view, "half", "evidence")).toThrow(noData);
  });

  test("is refused for a claim that nobody made, with those there are", () => {
    expect(() => claimById(view, "c".repeat(50))).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    expect(() => claimById(view, "c".repeat(50))).toThrow(
      `claimById: expected one of the claims whole, refinery, half, words, aside, region, received "${"c".repeat(40)}".`,
    );
  });
});

describe("pledgeStack", () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  test("adds the pledges that have a side and a number, and names the others", () => {
    const stack = pledgeStack(view, "literal", 2700);
    expect(stack).toMatchObject({ added: 1350, share: 0.5, possible: 1050 });
    expect(stack.counted).toEqual(["whole", "refinery", "half"]);
    expect(stack.leftOut).toEqual([
      { id: "words", reason: { en: "No literal amount.", ja: "なし" } },
      { id: "aside", reason: { en: expect.stringContaining("not stated"), ja: expect.any(String) } },
    ]);
  });

  test("counts nobody who has no number under the reading, a range or a record", () => {
    const evidence = pledgeStack(view, "evidence", 800);
    expect(evidence.added).toBe(400 + 400);
    expect(evidence.counted).toEqual(["whole", "words"]);
    expect(ids(evidence.leftOut)).toEqual(["refinery", "half", "aside"]);
    const discounted = pledgeStack(view, "discounted", 800);
    expect(discounted.counted).toEqual(["whole", "half"]);
    expect(discounted.leftOut[0]?.reason.en).toContain("no class with a record");
  });

  test("says of a class that has pledges on record and no outcome that this is why there is no number", () => {
    const unseen = new Dataset(
      tablesWith({
        ...given,
        claims: [claim("whole"), claim("again", { class: "seabed" })],
        pledge_outcomes: [outcome("p1", 0), outcome("p2", null, { class: "seabed" })],
      }),
    ).edition("2026Q1");
    const stack = pledgeStack(unseen, "discounted", 800);
    expect(stack.counted).toEqual(["whole"]);
    expect(stack.leftOut).toEqual([
      {
        id: "again",
        reason: {
          en: expect.stringMatching(/no base rate: of 1 past pledges of its class, seabed/),
          ja: expect.stringContaining("実績率がない"),
        },
      },
    ]);
    expect(() => pledgeAmount(unseen, "again", "discounted")).toThrow("again, discounted: no base rate");
  });

  test("is never less at its best than at its word, for a claim and for all together", () => {
    const claims = [null, 500, 1000, 1500].flatMap((generous_t, g) =>
      [null, 700, 1000].map((literal_t, l) => claim(`c${g}${l}`, { generous_t, literal_t })),
    );
    const many = new Dataset(tablesWith({ ...given, claims })).edition("2026Q1");
    for (const { claim_id, literal_t } of claims) {
      if (literal_t === null) continue;
      expect(pledgeAmount(many, claim_id, "generous").amount).toBeGreaterThanOrEqual(literal_t);
    }
    expect(pledgeAmount(many, "c01", "generous")).toEqual({ amount: 700, standsIn: "literal" });
    expect(pledgeAmount(many, "c31", "generous")).toEqual({ amount: 1500 });
    const [literal, generous] = [pledgeStack(many, "literal", 1e6), pledgeStack(many, "generous", 1e6)];
    for (const part of ["added", "share", "possible"] as const) {
      expect(generous[part]).toBeGreaterThanOrEqual(literal[part]);
    }
    expect(ids(generous.leftOut)).toEqual(["c00"]);
  });

  test("is refused with every reason where no pledge has a number", () => {
    const none = new Dataset(tablesWith({ ...given, claims: [claim("words", { literal_t: null })] })).edition(
      "2026Q1",
    );
    expect(() => pledgeStack(none, "literal", 1)).toThrow("words: No literal amount.");
  });
});

import { describe, expect, test } from "vitest";
import { parsed } from "../../../test/parsed.ts";
import { formatIssue } from "../../errors.ts";
import { outcomesShowTheirNumbers, readingsExplainClaims } from "./claims.ts";

type Cells = Readonly<Record<string, string>>;

const claim = (more: Cells) => ({
  claim_id: "c",
  kind: "pledge",
  statement_en: "S",
  statement_ja: "文",
  verdict: "undefined",
  reading_en: "R",
  reading_ja: "読",
  ...more,
});

const reading = (name: string, state: string) => ({
  claim_id: "c",
  reading: name,
  state,
  unit_stated: "yes",
  baseline_stated: "no",
  reason_en: "R",
  reason_ja: "理",
});

const read = (numbers: Cells, ...readings: readonly ReturnType<typeof reading>[]) =>
  readingsExplainClaims({
    claims: parsed("claims", [claim(numbers)]),
    claim_readings: parsed("claim_readings", readings),
  }).map(formatIssue);

describe("readings of claims", () => {
  const undefinedThree = ["literal", "generous", "evidence"].map((name) => reading(name, "undefined"));

  test("are three, and are computed where the claim has a number", () => {
    expect(read({}, ...undefinedThree)).toEqual([]);
    expect(read({ literal_t: "0" }, reading("literal", "computed"), ...undefinedThree.slice(1))).toEqual([]);
    expect(read({}, ...undefinedThree.slice(1))).toEqual([
      "claims.csv:2:1 claim_id: expected the literal reading of c in claim_readings, found none.",
    ]);
  });

  test("must not deny a number the claim has, nor claim one it lacks", () => {
    expect(read({ generous_t: "5" }, ...undefinedThree)).toEqual([
      expect.stringContaining(
        "state: expected computed, as the claim has a number in generous_t, found undefined.",
      ),
    ]);
    expect(
      read({ evidence_low_t: "1" }, ...undefinedThree.slice(0, 2), reading("evidence", "computed")),
    ).toEqual([
      expect.stringContaining(
        "state: expected undefined or not-a-quantity, as the claim has no number in evidence_low_t and evidence_high_t, found computed.",
      ),
    ]);
  });
});

test("an outcome gives the amount and the fraction together", () => {
  const outcome = (numbers: Cells) =>
    outcomesShowTheirNumbers({
      pledge_outcomes: parsed("pledge_outcomes", [
        {
          pledge_id: "p",
          class: "mine",
          pledger_en: "P",
          pledger_ja: "者",
          made: "2010",
          pledge_en: "P",
          pledge_ja: "約",
          outcome: "missed",
          finding_en: "F",
          finding_ja: "認",
          ...numbers,
        },
      ]),
    }).map(formatIssue);
  expect(outcome({})).toEqual([]);
  expect(outcome({ delivered_value: "0", delivered_fraction: "0" })).toEqual([]);
  expect(outcome({ delivered_fraction: "0.5" })).toEqual([
    expect.stringContaining("delivered_value: expected a number beside delivered_fraction, found none."),
  ]);
  expect(outcome({ delivered_value: "10" })).toEqual([
    expect.stringContaining("delivered_fraction: expected a number beside delivered_value, found none."),
  ]);
});

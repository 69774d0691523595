import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { type BaseRate, baseRate } from "../scenarios/base-rate.ts";
import { type Stack, stackPledges } from "../scenarios/stack-pledges.ts";
import type { Row } from "../tables/registry.ts";

/** `discounted`: the literal reading times the record of its class. */
export type PledgeReading = "literal" | "generous" | "evidence" | "discounted";

export interface PledgeAmount {
  /** t a year. */
  readonly amount: number;
  /** Lowest and highest, where the reading gives a range. */
  readonly interval?: readonly [number, number];
}

export interface ClassRecord extends BaseRate {
  readonly class: Row<"pledge_outcomes">["class"];
  /** Pledges of the class on record, outcomes not seen included. */
  readonly recorded: number;
}

/** The assumption on what is taken for likely before any pledge is seen. */
const PRIOR = "pledge-prior";

/**
 * A claim of the register.
 * @throws {MetricError} `invalid-argument` for an unknown one, with those there are.
 */
export function claimById(edition: Edition, id: string): Row<"claims"> {
  const row = edition.get("claims", { claim_id: id });
  if (row) return row;
  const known = edition.chosen("claims").map(({ claim_id }) => claim_id);
  throw new MetricError(
    "invalid-argument",
    `expected one of the claims ${known.join(", ")}, received "${id.slice(0, 40)}".`,
    `主張は${known.join("、")}のいずれかを指定する（指定値：「${id.slice(0, 40)}」）。`,
    "claimById",
  );
}

/** The record of one class of past pledges: those whose delivered part by the date was seen. */
export function classRecord(edition: Edition, name: ClassRecord["class"]): ClassRecord {
  const rows = edition.find("pledge_outcomes", { class: name });
  const fractions = rows.flatMap((row) => (row.delivered_fraction === null ? [] : [row.delivered_fraction]));
  const prior = edition.get("assumptions", { assumption_id: PRIOR })?.mode;
  return { class: name, recorded: rows.length, ...baseRate(fractions, prior ? { prior } : {}) };
}

function noReading(edition: Edition, id: string, reading: PledgeReading): MetricError {
  const asked = reading === "discounted" ? "literal" : reading;
  const row = edition.get("claim_readings", { claim_id: id, reading: asked });
  return new MetricError(
    "no-data",
    `${id}, ${reading}: ${row?.reason_en ?? "the claim gives no number."}`,
    `${id}、${reading}：${row?.reason_ja ?? "主張に数値が示されていない。"}`,
  );
}

function readingOf(edition: Edition, claim: Row<"claims">, reading: PledgeReading): PledgeAmount | undefined {
  const { literal_t, generous_t, evidence_low_t, evidence_high_t } = claim;
  switch (reading) {
    case "literal":
      return literal_t === null ? undefined : { amount: literal_t };
    case "generous":
      return generous_t === null ? undefined : { amount: generous_t };
    case "evidence":
      return evidence_low_t === null || evidence_high_t === null
        ? undefined
        : { amount: (evidence_low_t + evidence_high_t) / 2, interval: [evidence_low_t, evidence_high_t] };
    case "discounted": {
      if (literal_t === null || claim.class === "") return undefined;
      const { n, mean, p05, p95 } = classRecord(edition, claim.class);
      // Without a record there is nothing to discount by.
      if (n === 0) return undefined;
      return { amount: literal_t * mean, interval: [literal_t * p05, literal_t * p95] };
    }
  }
}

/**
 * What a claim would give under one reading.
 *
 * @param year Year that is asked about: nothing before the year the claim names. Left out, the amount promised.
 * @returns t a year; of the evidence reading the middle of its range, of the discounted one the mean, each with
 *   its range.
 * @throws {MetricError} `invalid-argument` for an unknown claim; `no-data` with the reason if the reading has no
 *   number.
 */
export function pledgeAmount(
  edition: Edition,
  id: string,
  reading: PledgeReading,
  year?: number,
): PledgeAmount {
  const claim = claimById(edition, id);
  const amount = readingOf(edition, claim, reading);
  if (!amount) throw noReading(edition, id, reading);
  const isEarly = year !== undefined && claim.target_year !== null && year < claim.target_year;
  return isEarly ? { amount: 0 } : amount;
}

/**
 * The claims that have a number under a reading, together against the demand of the importer.
 *
 * @param demand t a year.
 * @throws {MetricError} `no-data` if no claim has a number.
 */
export function pledgeStack(edition: Edition, reading: PledgeReading, demand: number): Stack {
  const pledges = edition.find("claims", { kind: "pledge" }).flatMap((claim) => {
    const { side } = claim;
    if (side === "") return [];
    const amount = readingOf(edition, claim, reading)?.amount;
    return amount === undefined ? [] : [{ side, amount }];
  });
  return stackPledges(pledges, { demand });
}

import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { type BaseRate, baseRate } from "../scenarios/base-rate.ts";
import { type Stack, type StackedPledge, stackPledges } from "../scenarios/stack-pledges.ts";
import type { Row } from "../tables/registry.ts";
import type { Lang, Text } from "../text.ts";

/**
 * `generous`: the most the words allow, which is the literal amount where no reading gives more. `discounted`: the
 * literal amount times the record of its class; without a record there is none.
 */
export type PledgeReading = "literal" | "generous" | "evidence" | "discounted";

export interface PledgeAmount {
  /** t a year. */
  readonly amount: number;
  /** Lowest and highest, where the reading gives a range. */
  readonly interval?: readonly [number, number];
  /** The reading whose number this is, where the one asked for has none of its own. */
  readonly standsIn?: "literal";
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

/** Why a claim has no number under a reading. */
function reasonOf(edition: Edition, claim: Row<"claims">, reading: PledgeReading): Text {
  const { claim_id, literal_t } = claim;
  if (reading === "discounted" && literal_t !== null) {
    const { class: name } = claim;
    if (name === "")
      return { en: "the claim is of no class with a record.", ja: "実績のある分類に属さない。" };
    const { recorded } = classRecord(edition, name);
    return {
      en: `no base rate: of ${recorded} past pledges of its class, ${name}, on record, no outcome by the date was seen.`,
      ja: `基準となる実績率がない。分類${name}の過去の計画・目標は${recorded}件を収録するが、期限までの結果を確認できたものがない。`,
    };
  }
  const asked = reading === "discounted" ? "literal" : reading;
  const row = edition.get("claim_readings", { claim_id, reading: asked });
  return {
    en: row?.reason_en ?? "the claim gives no number.",
    ja: row?.reason_ja ?? "主張に数値が示されていない。",
  };
}

/** The most a claim can be read to promise: never less than its words, which stand in where no reading gives more. */
function generousAmount({ generous_t, literal_t }: Row<"claims">): PledgeAmount | undefined {
  if (literal_t !== null && (generous_t === null || generous_t < literal_t)) {
    return { amount: literal_t, standsIn: "literal" };
  }
  return generous_t === null ? undefined : { amount: generous_t };
}

function readingOf(edition: Edition, claim: Row<"claims">, reading: PledgeReading): PledgeAmount | undefined {
  const { literal_t, evidence_low_t, evidence_high_t } = claim;
  switch (reading) {
    case "literal":
      return literal_t === null ? undefined : { amount: literal_t };
    case "generous":
      return generousAmount(claim);
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
  if (!amount) {
    const { en, ja } = reasonOf(edition, claim, reading);
    throw new MetricError("no-data", `${id}, ${reading}: ${en}`, `${id}、${reading}：${ja}`);
  }
  const isEarly = year !== undefined && claim.target_year !== null && year < claim.target_year;
  return isEarly ? { amount: 0 } : amount;
}

/** A pledge that a sum does not count, because it has no number there; which is not a pledge of nothing. */
export interface LeftOut {
  readonly id: string;
  readonly reason: Text;
}

/** The pledges together, and which of them the sum holds. */
export interface PledgeStack extends Stack {
  /** Ids of those that have a number under the reading. */
  readonly counted: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

const noSide: Text = {
  en: "where in the chain it acts is not stated.",
  ja: "サプライチェーンのどこに作用するかが示されていない。",
};

/**
 * The pledges of the register that have a number under a reading, together against the demand of the importer,
 * and those that have none.
 *
 * @param demand t a year.
 * @throws {MetricError} `no-data` if no pledge has a number, with the reason of each.
 */
export function pledgeStack(edition: Edition, reading: PledgeReading, demand: number): PledgeStack {
  const pledges: StackedPledge[] = [];
  const counted: string[] = [];
  const leftOut: LeftOut[] = [];
  for (const claim of edition.find("claims", { kind: "pledge" })) {
    const { claim_id: id, side } = claim;
    const amount = readingOf(edition, claim, reading)?.amount;
    if (amount === undefined) leftOut.push({ id, reason: reasonOf(edition, claim, reading) });
    else if (side === "") leftOut.push({ id, reason: noSide });
    else {
      pledges.push({ side, amount });
      counted.push(id);
    }
  }
  if (pledges.length === 0) {
    const reasons = (lang: Lang): string =>
      leftOut
        .map(({ id, reason }) => (lang === "ja" ? `${id}：${reason.ja}` : `${id}: ${reason.en}`))
        .join(lang === "ja" ? "" : " ");
    throw new MetricError(
      "no-data",
      `no pledge has a number under the reading ${reading}. ${reasons("en")}`.trim(),
      `解釈${reading}で数値のある計画・目標がない。${reasons("ja")}`,
      "pledgeStack",
    );
  }
  return { ...stackPledges(pledges, { demand }), counted, leftOut };
}

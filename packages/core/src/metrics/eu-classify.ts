import { MetricError } from "../errors.ts";
import { mean } from "../stats/moments.ts";
import { isAtLeast, nearestWhole } from "../stats/rounding.ts";
import { called } from "../text.ts";
import { requireQuantity } from "./guards.ts";

/** Supply risk of one stage of a material. */
export interface StageRisk {
  readonly stage: string;
  readonly supplyRisk: number;
}

/**
 * The stage with the greatest supply risk, which stands for the material in the EU's assessments.
 *
 * @param stages Stages in the order of the chain; of two equal ones the earlier counts.
 * @throws {MetricError} `no-data` without stages; `out-of-range` if a supply risk is negative or not finite.
 * @see European Commission (2023), Study on the critical raw materials for the EU 2023, doi:10.2873/725585.
 * @example euStageMaximum([{ stage: "mine", supplyRisk: 5.3 }, { stage: "separation", supplyRisk: 5.6 }]) // {"stage": "separation", "supplyRisk": 5.6}
 */
export function euStageMaximum(stages: readonly StageRisk[]): StageRisk {
  const [first, ...rest] = stages;
  if (!first)
    throw new MetricError(
      "no-data",
      "expected at least one stage.",
      "工程を1つ以上指定する。",
      "euStageMaximum",
    );
  for (const { stage, supplyRisk } of stages) {
    requireQuantity(
      "euStageMaximum",
      called(`the supply risk of ${stage}`, `工程${stage}の供給リスク`),
      supplyRisk,
    );
  }
  return rest.reduce((most, candidate) => (candidate.supplyRisk > most.supplyRisk ? candidate : most), first);
}

/**
 * Supply risk or economic importance of a group in the EU's assessments: the mean of its members.
 *
 * Of the members' final values, each the greatest of its stages; not the greatest of the group's stages.
 *
 * @returns Mean, in the unit of the values.
 * @throws {MetricError} `no-data` without members; `out-of-range` if a value is negative or not finite.
 * @see European Commission (2023), Study on the critical raw materials for the EU 2023, doi:10.2873/725585: light
 *   and heavy rare earths and the platinum group.
 * @example euGroupMean([4, 3.5, 4.5, 3.2, 3.5]) // 3.74
 */
export function euGroupMean(members: readonly number[]): number {
  for (const [index, value] of members.entries()) {
    requireQuantity(
      "euGroupMean",
      called(`the value of member ${index + 1}`, `${index + 1}番目の構成元素の値`),
      value,
    );
  }
  return mean(members);
}

export interface EuResult {
  readonly supplyRisk: number;
  readonly economicImportance: number;
}

/** From here on a material is critical; the thresholds of 2017, 2020 and 2023. */
export const EU_THRESHOLDS: EuResult = { supplyRisk: 1, economicImportance: 2.8 };

/** To the one decimal that the assessments print and compare. */
const printed = (value: number): number => nearestWhole(value * 10) / 10;

/**
 * Whether the EU's assessments count a material as critical.
 *
 * Both values are rounded to one decimal first and may equal the threshold: phosphate rock is critical
 * at a supply risk of 1.0. The law adds materials on other grounds (copper and nickel as strategic).
 *
 * @throws {MetricError} `out-of-range` if a value or threshold is negative or not finite.
 * @see European Commission (2023), Study on the critical raw materials for the EU 2023, doi:10.2873/725585;
 *   Regulation (EU) 2024/1252, annex II.
 * @example euClassify({ supplyRisk: 1, economicImportance: 6.4 }) // true
 * @example euClassify({ supplyRisk: 0.9, economicImportance: 4.5 }) // false
 */
export function euClassify(result: EuResult, thresholds: EuResult = EU_THRESHOLDS): boolean {
  for (const [name, value] of Object.entries({ ...result })) requireQuantity("euClassify", name, value);
  for (const [name, value] of Object.entries({ ...thresholds })) {
    requireQuantity("euClassify", called(`the threshold of ${name}`, `${name}のしきい値`), value);
  }
  return (
    isAtLeast(printed(result.supplyRisk), thresholds.supplyRisk) &&
    isAtLeast(printed(result.economicImportance), thresholds.economicImportance)
  );
}

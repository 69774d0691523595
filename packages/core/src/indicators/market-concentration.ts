import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { governanceWeightedHhi } from "../metrics/governance-weighted-hhi.ts";
import { isAtLeast } from "../stats/rounding.ts";
import { governanceRisk } from "./governance-risk.ts";
import { lastYearOf } from "./periods.ts";
import { type Suppliers, type SupplyQuery, suppliers } from "./suppliers.ts";

/** Less of the world than this says nothing about how concentrated it is. */
export const LEAST_COVERAGE = 0.8;

export interface ConcentrationQuery extends SupplyQuery {
  /** `none`: the plain index. `wgi`: each squared share weighted by the risk of the supplier's governance. */
  readonly weight?: "none" | "wgi";
}

export interface Concentration {
  /** The index with the residual split among suppliers too small to count: the lower bound. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
  readonly residual: number;
  readonly list: Suppliers;
}

const sumOf = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** Rounding may make the squares of printed shares exceed 1 a little where one supplier has nearly all. */
const index = (value: number): number => Math.min(1, value);

/**
 * How concentrated supply is among countries, 0–1, with what the residual leaves open.
 *
 * The value treats other countries as many small suppliers; the upper bound as one. With weights the
 * same bounds hold, the residual's one supplier being at the worst end.
 *
 * The shares are those of `suppliers`, printed ones as printed: where rounding makes them sum to 100.1 %
 * the index is of 100.1 % and nothing is residual. To divide them by their sum would move a large share
 * by more than it can have been rounded, and doubles the error of the index.
 *
 * @throws {MetricError} `no-data` without a list, with a list that covers less than 80 % of the world,
 *   or with weights when a supplier's governance is not known; the message names the countries.
 */
export function marketConcentration(edition: Edition, query: ConcentrationQuery): Concentration {
  const list = suppliers(edition, query);
  // What is not named at all counts against the coverage; "other countries" as printed does not.
  if (!isAtLeast(list.coverage, LEAST_COVERAGE)) {
    throw new MetricError(
      "no-data",
      `Concentration of ${query.element} at stage ${query.stage}, ${query.period}: the list covers ${(list.coverage * 100).toFixed(1)}% of the world, less than ${LEAST_COVERAGE * 100}%.`,
      `工程${query.stage}における${query.element}の集中度、${query.period}：一覧に含まれるのは世界の${(list.coverage * 100).toFixed(1)}％で、必要な${LEAST_COVERAGE * 100}％に満たない。`,
    );
  }
  const parts = list.suppliers.map(({ share }) => share);
  const bounds = (named: number): Concentration => ({
    value: index(named),
    low: index(named),
    high: index(named + list.residual ** 2),
    coverage: list.coverage,
    residual: list.residual,
    list,
  });
  if (query.weight !== "wgi") return bounds(sumOf(parts.map((part) => part * part)));
  const year = lastYearOf(query.period);
  const risks = list.suppliers.map(({ country_code }) => governanceRisk(edition, country_code, year));
  const missing = list.suppliers.filter((_, index) => risks[index] === undefined);
  if (missing.length > 0) {
    throw new MetricError(
      "no-data",
      `Governance-weighted concentration, ${query.period}: no governance indicators for ${missing.map(({ country_code }) => country_code).join(", ")}.`,
      `ガバナンスで重み付けした集中度、${query.period}：${missing.map(({ country_code }) => country_code).join("、")}のガバナンス指標がない。`,
    );
  }
  const named = sumOf(parts);
  return bounds(named > 0 ? governanceWeightedHhi(parts, risks) * named * named : 0);
}

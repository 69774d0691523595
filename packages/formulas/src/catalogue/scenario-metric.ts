import { MetricError, type Outcome, type OutcomeName } from "@kidorui/core";

interface ScenarioMetric {
  readonly figure: OutcomeName;
  readonly unit: string;
  /** The figure in the metric's unit. */
  readonly of: (value: number, outcome: Outcome) => number;
}

const same = (value: number): number => value;

/** What a run of a scenario can be asked for, by the word a cell uses. */
export const scenarioMetrics = {
  unmet: { figure: "totalUnmet", unit: "t", of: same },
  unmetshare: {
    figure: "totalUnmet",
    unit: "share",
    of: (value, { totalDemand }) => value / totalDemand,
  },
  service: { figure: "minService", unit: "share", of: same },
  monthsshort: { figure: "monthsShort", unit: "months", of: same },
  survive: { figure: "timeToSurvive", unit: "months", of: same },
  days: { figure: "timeToSurvive", unit: "days", of: (value) => (value * 365.25) / 12 },
  recover: { figure: "timeToRecover", unit: "months", of: same },
  cover: { figure: "initialCoverDays", unit: "days", of: same },
  loss: { figure: "resilienceLoss", unit: "months", of: same },
  index: { figure: "resilienceIndex", unit: "index 0–1", of: same },
  stock: { figure: "finalStock", unit: "t", of: same },
} satisfies Readonly<Record<string, ScenarioMetric>>;

export type ScenarioMetricName = keyof typeof scenarioMetrics;

export const metricParameter = {
  name: "metric",
  kind: "text",
  optional: true,
  default: "unmet",
  options: [
    "unmet",
    "unmetshare",
    "service",
    "monthsshort",
    "survive",
    "days",
    "recover",
    "cover",
    "loss",
    "index",
    "stock",
  ],
  description: {
    en: "What is measured; unmet, t not met in all, by default. unmetshare: as a part of demand; service: lowest monthly part of demand met; monthsshort: months with a shortage; survive, days: months or days from the first restriction until something is missing; recover: months until nothing is missing any more; cover: days the first stock lasts alone; loss: sum of 1 − service, in months; index: mean service; stock: t left at the end.",
    ja: "測るもの。既定はunmet（不足量の合計、トン）。unmetshare：需要に占める割合、service：月間充足率の最小値、monthsshort：不足が生じる月数、survive・days：最初の制限から不足が生じるまでの月数・日数、recover：不足が解消するまでの月数、cover：当初の備蓄だけで賄える日数、loss：1－充足率の合計（月）、index：充足率の平均、stock：最終備蓄（トン）",
  },
} as const;

/** The metric of a run; `undefined` where the horizon is too short to say. */
export function metricOf(outcome: Outcome, name: ScenarioMetricName): number | undefined {
  const metric: ScenarioMetric = scenarioMetrics[name];
  const value = outcome[metric.figure];
  return value === null ? undefined : metric.of(value, outcome);
}

/** What to say where a run has no such date. */
export function beyondHorizon(name: ScenarioMetricName, months: number): MetricError {
  return new MetricError(
    "no-data",
    name === "recover"
      ? `something is still missing in the last of ${months} months.`
      : `nothing is missing within ${months} months.`,
    name === "recover" ? `${months}か月の最後の月にも不足が残る。` : `${months}か月以内に不足は生じない。`,
    name,
  );
}

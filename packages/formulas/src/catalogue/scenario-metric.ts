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
  unmetcutshare: { figure: "cutShare", unit: "share", of: same },
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
    "unmetcutshare",
  ],
  description: {
    en: "What is measured; unmet, t not met in all, by default. unmetshare: as a part of demand before substitution over the whole horizon, so a longer horizon makes it smaller; service: lowest monthly part of demand met; monthsshort: months with a shortage; survive, days: months or days from the first restriction until something is missing; recover: months until nothing is missing any more; cover: days the first stock lasts alone; loss: sum of 1 − service, in months; index: mean service; stock: t left at the end; unmetcutshare: of demand before substitution in the months the cut lasts, the part that is unmet in them, which no longer horizon makes smaller.",
    ja: "求める指標。既定はunmet（不足量の合計、トン）。unmetshare：全期間の代替前の需要に占める割合（期間を延ばすと小さくなる）、service：月間充足率の最小値、monthsshort：不足が生じる月数、survive・days：最初の制限から不足が生じるまでの月数・日数、recover：不足が解消するまでの月数、cover：当初の備蓄だけで賄える日数、loss：1－充足率の合計（月）、index：充足率の平均、stock：最終備蓄（トン）、unmetcutshare：供給途絶が続く月に限り、その間の代替前の需要に占める不足の割合（期間を延ばしても小さくならない）",
  },
} as const;

/** The metric of a run; `undefined` where the horizon is too short to say. */
export function metricOf(outcome: Outcome, name: ScenarioMetricName): number | undefined {
  const metric: ScenarioMetric = scenarioMetrics[name];
  const value = outcome[metric.figure];
  return value === null ? undefined : metric.of(value, outcome);
}

/** What to say where the horizon of a run leaves no number. */
export function beyondHorizon(name: ScenarioMetricName, months: number): MetricError {
  const because = (english: string, japanese: string): MetricError =>
    new MetricError("no-data", english, japanese, name);
  if (name === "recover") {
    return because(
      `something is still missing in the last of ${months} months.`,
      `${months}か月の最終月にも不足が残る。`,
    );
  }
  if (name === "unmetcutshare") {
    return because(
      `the cut reaches the end of the horizon of ${months} months, and how it goes on is not known; expected a duration that ends earlier, or more months.`,
      `供給途絶が期間（${months}か月）の終わりまで続き、その先が分からない。期間内に終わるdurationとするか、monthsを増やす。`,
    );
  }
  return because(`nothing is missing within ${months} months.`, `${months}か月のうちに不足は生じない。`);
}

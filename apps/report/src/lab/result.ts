import { monthAfter, runScenario, type ScenarioRun, settleScenario } from "@kidorui/core";
import { metricOf, type ScenarioMetricName, scenarioMetrics } from "@kidorui/formulas";
import type { Asked } from "./calls.ts";
import { overridesOf, withoutCut } from "./settings.ts";

/** What the page says of a run, in its order. */
export const shownMetrics = [
  "unmet",
  "unmetcutshare",
  "unmetshare",
  "service",
  "monthsshort",
  "days",
  "recover",
  "loss",
] as const satisfies readonly ScenarioMetricName[];

export type ShownMetric = (typeof shownMetrics)[number];

/** A month of the run as the charts and the table show it: the row of SCENARIOPATH. */
export interface PathRow {
  readonly month: string;
  readonly demand: number;
  readonly imports: number;
  readonly alternatives: number;
  readonly release: number;
  readonly unmet: number;
  readonly service: number;
  readonly stock: number;
}

/** A month of the fan. */
export interface FanRow {
  readonly month: string;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** A bar of the tornado. */
export interface TornadoLine {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** One run, and what its numbers are called. */
export interface Outcome {
  /** By metric; `undefined` where the horizon is too short to say. */
  readonly metrics: Readonly<Record<ShownMetric, number | undefined>>;
  readonly path: readonly PathRow[];
}

export const unitOf = (metric: ScenarioMetricName): string => scenarioMetrics[metric].unit;

function outcomeOf(run: ScenarioRun, start: string): Outcome {
  const metrics = Object.fromEntries(shownMetrics.map((metric) => [metric, metricOf(run, metric)])) as Record<
    ShownMetric,
    number | undefined
  >;
  const path = run.table.map((row) => ({
    month: monthAfter(start, row.month),
    demand: row.effectiveDemand,
    imports: row.imports,
    alternatives: row.alternatives,
    release: row.release,
    unmet: row.unmet,
    service: row.service,
    stock: row.closingStock,
  }));
  return { metrics, path };
}

/** The same state with nothing withheld. */
export const uncut = (asked: Asked): Asked => ({
  ...asked,
  changed: withoutCut(asked.definition, asked.changed),
});

/**
 * Runs a state.
 * @throws {MetricError} as `settleScenario`.
 */
export function runState({ definition, changed }: Asked): Outcome {
  const { inputs, row } = settleScenario(definition, overridesOf(definition, changed));
  return outcomeOf(runScenario(inputs), row.start);
}

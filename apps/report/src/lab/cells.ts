import type { Lang } from "@kidorui/core";
import { type Call, callText } from "@kidorui/formulas";
import { formatNumber } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { type Asked, bandCall, resultCall, riskCall } from "./calls.ts";
import type { Chance } from "./chance.ts";
import { cellFormula, numberHtml } from "./number-html.ts";
import { type Outcome, type ShownMetric, shownMetrics, uncut, unitOf } from "./result.ts";
import {
  absentText,
  type MetricCells,
  metricFormat,
  type ResultCells,
  riskErrorText,
} from "./result-view.ts";

/** Stands where a number is being computed. */
const PENDING = "…";

/** How a metric is written. */
export const metricText = (metric: ShownMetric, value: number | undefined, lang: Lang): string =>
  value === undefined
    ? absentText(metric, lang)
    : formatNumber(value, unitOf(metric), lang, metricFormat(metric));

/** Every number of a state with its formula; those of the simulation once it has run. */
export function cellsOf(
  asked: Asked,
  outcome: Outcome,
  before: Outcome,
  chance: Chance | undefined,
  lang: Lang,
): ResultCells {
  const write = (metric: ShownMetric, value: number | undefined, formula: string): Html => {
    const text = metricText(metric, value, lang);
    return value === undefined ? html`${text}` : numberHtml(value, formula, text, asked.edition);
  };
  const whole = (call: Call): string => `=${callText(call)}`;
  const metrics = Object.fromEntries(
    shownMetrics.map((metric): [ShownMetric, MetricCells] => {
      const call = bandCall(asked, metric);
      const side = (end: "low" | "high", row: number): Html =>
        chance ? write(metric, chance.bands[metric][end], cellFormula(call, row, 2)) : html`${PENDING}`;
      return [
        metric,
        {
          scenario: write(metric, outcome.metrics[metric], whole(resultCall(asked, metric))),
          low: side("low", 1),
          high: side("high", 3),
          baseline: write(metric, before.metrics[metric], whole(resultCall(uncut(asked), metric))),
        },
      ];
    }),
  ) as Record<ShownMetric, MetricCells>;
  if (!chance) return { metrics, risk: html`${PENDING}`, riskError: "" };
  const { probability, standardError } = chance.risk;
  const shown = formatNumber(probability, "share", lang, { digits: 1 });
  const [low, high] = [probability - 2 * standardError, probability + 2 * standardError];
  return {
    metrics,
    risk: numberHtml(probability, whole(riskCall(asked)), shown, asked.edition),
    riskError: riskErrorText(low, high, probability, lang),
  };
}

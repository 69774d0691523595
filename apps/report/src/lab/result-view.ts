import type { Lang } from "@kidorui/core";
import { type LabWord, labWords } from "../i18n/lab.ts";
import { type Format, formatNumber } from "../lib/format.ts";
import { type Html, html } from "../lib/html.ts";
import { withEnds } from "../lib/percentiles.ts";
import { rangeHtml } from "../lib/range.ts";
import { fill, texts } from "../lib/text.ts";
import { DRAWS } from "./data.ts";
import { type ShownMetric, shownMetrics } from "./result.ts";

/** The numbers of a metric, as they stand in the page. */
export interface MetricCells {
  readonly scenario: Html;
  readonly low: Html;
  readonly high: Html;
  readonly baseline: Html;
}

/** Every number of the results. */
export interface ResultCells {
  readonly metrics: Readonly<Record<ShownMetric, MetricCells>>;
  readonly risk: Html;
  readonly riskError: string;
}

/** The figures that stay in sight. */
export const leading = [
  "unmet",
  "unmetcutshare",
  "service",
  "days",
] as const satisfies readonly ShownMetric[];

/** Digits of a metric, where its size does not decide. */
const digits: Partial<Record<ShownMetric, number>> = {
  unmet: 0,
  unmetcutshare: 0,
  unmetshare: 0,
  service: 0,
  days: 0,
  loss: 1,
};

/** How a metric is written. */
export const metricFormat = (metric: ShownMetric): Format => {
  const shown = digits[metric];
  return shown === undefined ? {} : { digits: shown };
};

/** By how much the probability may miss: half of the interval of two standard errors to each side. */
export function riskErrorText(low: number, high: number, value: number, lang: Lang): string {
  const error = Math.max(high - value, value - low) / 2;
  return fill(texts(labWords, lang)("riskError"), {
    error: formatNumber(error, "share", lang, { digits: 1 }),
  });
}

/** Why a run has no number: nothing is missing, or its horizon ends too early. */
const absent: Partial<Record<ShownMetric, LabWord>> = {
  recover: "notRecovered",
  unmetcutshare: "cutOutlasts",
};

/** What stands where a run has no such number. */
export const absentText = (metric: ShownMetric, lang: Lang): string =>
  texts(labWords, lang)(absent[metric] ?? "never");

/** The figures that stay in sight, as they stand at the top. */
export const leadingFigures = (cells: ResultCells, lang: Lang): Html => {
  const t = texts(labWords, lang);
  return html`${leading.map(
    (metric) =>
      html`<div class="lab-figure"><p class="lab-figure__label">${t(metric)}</p><p class="lab-figure__value">${cells.metrics[metric].scenario}</p></div>`,
  )}`;
};

/** All results beside those without the cut. */
export function resultTable(cells: ResultCells, lang: Lang): Html {
  const t = texts(labWords, lang);
  const band = withEnds(fill(t("bandColumn"), { draws: formatNumber(DRAWS, "", lang) }), lang);
  const names = [t("scenarioColumn"), band, t("baselineColumn")];
  const numeric = (content: Html, column = 0) =>
    html`<td class="table__cell--numeric" data-head="${names[column] ?? ""}">${content}</td>`;
  const rows = shownMetrics.map((metric) => {
    const { scenario, low, high, baseline } = cells.metrics[metric];
    return html`<tr><th scope="row">${t(metric)}</th>${numeric(scenario)}${numeric(rangeHtml(low, high, lang), 1)}${numeric(baseline, 2)}</tr>`;
  });
  const risk = html`<tr><th scope="row">${t("risk")}</th>${numeric(cells.risk)}<td class="table__cell--numeric" colspan="2" data-file="packages/formulas/src/catalogue/shortagerisk.ts">${cells.riskError}</td></tr>`;
  const heads = names.map(
    (head) => html`<th scope="col" class="table__cell--numeric" data-names>${head}</th>`,
  );
  return html`<table class="table table--stacked"><thead><tr><th scope="col">${t("measure")}</th>${heads}</tr></thead><tbody>${rows}${risk}</tbody></table>`;
}

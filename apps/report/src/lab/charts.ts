import type { Lang } from "@kidorui/core";
import { fanChart } from "../charts/fan-chart.ts";
import { lineChart } from "../charts/line-chart.ts";
import { monthAt, monthPlace } from "../charts/month-place.ts";
import type { Width } from "../charts/spec.ts";
import { stackedBars } from "../charts/stacked-bars.ts";
import { tornadoBars } from "../charts/tornado-bars.ts";
import { labWords } from "../i18n/lab.ts";
import { formatMonth, formatNumber } from "../lib/format.ts";
import { withEnds } from "../lib/percentiles.ts";
import { fill, texts } from "../lib/text.ts";
import type { TornadoResult } from "./chance.ts";
import { DRAWS, type LabData, type LabVoice } from "./data.ts";
import { fullLeverName } from "./lever-name.ts";
import type { FanRow, PathRow } from "./result.ts";

/** The charts of the page, by the id of their figure. */
export const chartIds = ["stock-path", "unmet-demand", "service-level", "stock-fan", "what-matters"] as const;

export type ChartId = (typeof chartIds)[number];

/** A chart before it is drawn: its words, and what draws it. */
export interface LabChart {
  readonly title: string;
  readonly subtitle: string;
  readonly draw: (width: Width) => string;
}

/** Less than a thousandth of a tonne in stock is none. */
const NONE = 1e-3;

/** Part of the draws below the range of a fan, and above it: the default of the functions. */
const TAIL = 0.05;

const tonnes = (lang: Lang) => (value: number) => formatNumber(value, "t", lang, { bare: true, digits: 0 });
const percent = (lang: Lang) => (value: number) => formatNumber(value, "share", lang, { digits: 0 });
const monthName = (lang: Lang) => (place: number) => formatMonth(monthAt(place), lang);

const least = (rows: readonly PathRow[], of: (row: PathRow) => number): PathRow | undefined =>
  rows.reduce<PathRow | undefined>((found, row) => (found && of(found) <= of(row) ? found : row), undefined);

/** Month in which a stock that was there is used up. */
export const runOutMonth = (path: readonly PathRow[]): string | undefined => {
  const at = path.findIndex(({ stock }) => stock < NONE);
  return at < 0 ? undefined : path[at]?.month;
};

/** Stock with and without the cut, and where it is used up. */
export function stockChart(
  path: readonly PathRow[],
  before: readonly PathRow[],
  { lang, words }: LabVoice,
): LabChart {
  const t = texts(labWords, lang);
  const empty = runOutMonth(path);
  const drawn = path.some(({ release }) => release > 0);
  const low = least(path, ({ stock }) => stock);
  const title =
    empty === undefined
      ? fill(words.stockLeft, {
          least: tonnes(lang)(low?.stock ?? 0),
          month: formatMonth(low?.month ?? "", lang),
        })
      : drawn
        ? fill(words.stockEmpty, { month: formatMonth(empty, lang) })
        : words.noStock;
  const line = (rows: readonly PathRow[]) =>
    rows.map(({ month, stock }) => ({ x: monthPlace(month), value: stock }));
  return {
    title,
    subtitle: words.stockSubtitle,
    draw: (width) =>
      lineChart({
        id: "stock-path",
        title,
        desc: words.stockSubtitle,
        width,
        unit: "t",
        format: tonnes(lang),
        formatX: monthName(lang),
        series: [
          { label: t("baselineColumn"), tone: "soft", dash: true, points: line(before) },
          { label: t("scenarioColumn"), tone: "accent", points: line(path) },
        ],
        events: empty !== undefined && drawn ? [{ x: monthPlace(empty), label: t("runOut") }] : [],
      }),
  };
}

/** What is missing, month by month. */
export function unmetChart(path: readonly PathRow[], { lang, words }: LabVoice): LabChart {
  const t = texts(labWords, lang);
  const worst = least(path, ({ unmet }) => -unmet);
  const title =
    worst && worst.unmet > 0
      ? fill(words.unmetPeak, { most: tonnes(lang)(worst.unmet), month: formatMonth(worst.month, lang) })
      : words.unmetNone;
  return {
    title,
    subtitle: words.unmetSubtitle,
    draw: (width) =>
      stackedBars({
        id: "unmet-demand",
        title,
        desc: words.unmetSubtitle,
        width,
        unit: "t",
        format: tonnes(lang),
        mode: "absolute",
        missing: "",
        series: [{ label: t("unmetColumn"), tone: "cn" }],
        columns: path.map(({ month, unmet }) => ({
          label: formatMonth(month, lang),
          values: [{ value: unmet }],
        })),
      }),
  };
}

/** The part of demand that is met. */
export function serviceChart(
  path: readonly PathRow[],
  before: readonly PathRow[],
  { lang, words }: LabVoice,
): LabChart {
  const t = texts(labWords, lang);
  const worst = least(path, ({ service }) => service);
  const title =
    worst && worst.service < 1
      ? fill(words.serviceLow, {
          least: percent(lang)(worst.service),
          month: formatMonth(worst.month, lang),
        })
      : words.serviceFull;
  const line = (rows: readonly PathRow[]) =>
    rows.map(({ month, service }) => ({ x: monthPlace(month), value: service }));
  return {
    title,
    subtitle: words.serviceSubtitle,
    draw: (width) =>
      lineChart({
        id: "service-level",
        title,
        desc: words.serviceSubtitle,
        width,
        format: percent(lang),
        formatX: monthName(lang),
        domain: [0, 1],
        series: [
          { label: t("baselineColumn"), tone: "soft", dash: true, points: line(before) },
          { label: t("scenarioColumn"), tone: "accent", points: line(path) },
        ],
      }),
  };
}

/** The stock when everything assumed varies. */
export function stockFan(rows: readonly FanRow[], { lang, words }: LabVoice): LabChart {
  const t = texts(labWords, lang);
  const worst = rows.reduce<FanRow | undefined>(
    (found, row) => (found && found.median <= row.median ? found : row),
    undefined,
  );
  const title = fill(words.fanTitle, {
    median: tonnes(lang)(worst?.median ?? 0),
    low: tonnes(lang)(worst?.low ?? 0),
    tail: percent(lang)(TAIL),
    month: formatMonth(worst?.month ?? "", lang),
  });
  const subtitle = fill(words.fanSubtitle, {
    part: percent(lang)(1 - 2 * TAIL),
    draws: formatNumber(DRAWS, "", lang),
  });
  return {
    title,
    subtitle,
    draw: (width) =>
      fanChart({
        id: "stock-fan",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: tonnes(lang),
        formatX: monthName(lang),
        names: [withEnds(t("high"), lang), t("median"), withEnds(t("low"), lang)],
        tone: "accent",
        points: rows.map(({ month, low, median, high }) => ({ x: monthPlace(month), low, median, high })),
      }),
  };
}

/** Which assumption moves what is missing; those that do not are left to the table. */
export function tornadoChart(
  { base, lines }: TornadoResult,
  { lang, words, countries }: LabVoice & Pick<LabData, "countries">,
): LabChart {
  const t = texts(labWords, lang);
  const name = (path: string) => fullLeverName(path, lang, countries);
  const moving = lines.filter(({ low, high }) => Math.abs(high - low) > NONE || Math.abs(high - base) > NONE);
  const title = moving[0] ? fill(words.tornadoTitle, { lever: name(moving[0].path) }) : words.tornadoNone;
  return {
    title,
    subtitle: words.tornadoSubtitle,
    draw: (width) =>
      tornadoBars({
        id: "what-matters",
        title,
        desc: words.tornadoSubtitle,
        width,
        unit: "t",
        format: tonnes(lang),
        tone: "accent",
        base,
        baseLabel: t("allMedian"),
        ends: [withEnds(t("atLow"), lang), withEnds(t("atHigh"), lang)],
        rows: moving.map(({ path, low, high }) => ({ label: name(path), low, high })),
      }),
  };
}

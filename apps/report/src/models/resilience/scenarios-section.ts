import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import { lineChart } from "../../charts/line-chart.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, type FigureRow, figure } from "../../lib/figure.ts";
import { formatMonth, formatNumber } from "../../lib/format.ts";
import { href } from "../../lib/href.ts";
import { html } from "../../lib/html.ts";
import type { Section } from "../../lib/page.ts";
import { percentLabel } from "../edition/percent.ts";
import { spill } from "../edition/spill.ts";
import { monthAt } from "./months.ts";
import { scenarioCall } from "./override.ts";
import { scenarioName } from "./scenario-names.ts";
import { linked, stated, statedAssumption, statedHorizon, statedLever } from "./stated.ts";

/** Kinds of scenarios that look ahead, in the order in which they stand. */
const KINDS = ["stress", "stock", "branch"] as const;
const MONTHS_DRAWN = 24;
const STOP = "stop-12m";

/** The course of the full stop: what is needed, what is there, what is in stock. */
function courseFigure(book: Book): FigureModel | undefined {
  const { lang, edition } = book;
  const ja = lang === "ja";
  const found = spill(book, call("SCENARIOPATH", STOP));
  if (!found) return undefined;
  const rows = found.rows.slice(0, MONTHS_DRAWN);
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const worst = Math.min(...rows.map((row) => row.number("service") ?? 1));
  const share = formatNumber(worst, "share", lang);
  const stop = stated(statedLever(edition, STOP, "suppliers.CHN.duration"), book);
  const held = stated(statedLever(edition, STOP, "stock.initial"), book);
  const title = ja
    ? `${stop}の全面停止では、最も厳しい月に需要の${share}しか満たせない`
    : `In a full stop of ${stop} the worst month meets ${share} of demand`;
  const subtitle = ja
    ? `中国からの供給が${stop}止まる場合の日本の希土類の月次推移（製品t）`
    : `Japan's rare earths month by month if supply from China stops for ${stop}, tonnes of product`;
  const line = (label: string, tone: "ink" | "accent" | "soft", value: (i: number) => number | null) => ({
    label,
    tone,
    points: rows.map((_, i) => ({
      x: i,
      value: value(i),
      standing: "assumed" as const,
    })),
  });
  const at = (i: number, column: string): number => rows[i]?.number(column) ?? 0;
  return figure(book, {
    id: "course",
    title,
    subtitle,
    note: ja
      ? `仮定の最頻値による計算であり、予測ではない。備蓄は${held}分を保有すると想定した。`
      : `Computed with the most likely value of each assumption; not a forecast. A stock of ${held} is supposed.`,
    entry: found.entry,
    draw: (width) =>
      lineChart({
        id: "course",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        formatX: monthAt(rows, lang),
        series: [
          line(ja ? "必要量" : "Needed", "ink", (i) => at(i, "effective_demand")),
          line(ja ? "供給量" : "Met", "accent", (i) => at(i, "effective_demand") - at(i, "unmet")),
          line(ja ? "月末備蓄" : "In stock", "soft", (i) => at(i, "stock")),
        ],
      }),
    columns: [
      { title: ja ? "月" : "Month" },
      ...[
        ["effective_demand", ja ? "必要量" : "Needed"],
        ["imports", ja ? "輸入" : "Imports"],
        ["alternatives", ja ? "代替供給" : "Alternatives"],
        ["release", ja ? "備蓄放出" : "Release"],
        ["unmet", ja ? "不足" : "Unmet"],
        ["stock", ja ? "月末備蓄" : "In stock"],
      ].map(([, title = ""]) => ({ title, unit: "t", format: { digits: 0 } })),
    ],
    rows: rows.map((row) => [
      formatMonth(row.text("month"), lang),
      ...["effective_demand", "imports", "alternatives", "release", "unmet", "stock"].map((column) =>
        row.at(column),
      ),
    ]),
  });
}

/** What is missing in each scenario that looks ahead, with its range. */
function rangesFigure(book: Book): FigureModel | undefined {
  const { lang, edition } = book;
  const ja = lang === "ja";
  const scenarios = KINDS.flatMap((kind) =>
    dataset
      .edition(edition)
      .visible("scenarios")
      .filter((row) => row.kind === kind),
  );
  const draws = statedAssumption(edition, "draws", "mode", "");
  const heavyLow = statedAssumption(edition, "china-share-heavy", "low", "share");
  const heavyHigh = statedAssumption(edition, "china-share-heavy", "high", "share");
  if (!draws || !heavyLow || !heavyHigh) return undefined;
  const lines = scenarios.flatMap(({ scenario_id }) => {
    const entry = book.tryEntry(call("SCENARIOBAND", scenario_id, "unmetshare", draws.value));
    const risk = book.tryEntry(call("SHORTAGERISK", scenario_id, draws.value));
    const value = entry?.evaluation.value;
    if (!entry || !risk || !Array.isArray(value)) return [];
    const cells = value as readonly (readonly unknown[])[];
    const [low = 0, median = 0, high = 0] = cells.map((row) => Number(row[1]));
    const percentiles = cells.map((row) => Number(row[0]));
    return [{ id: scenario_id, entry, risk, low, median, high, percentiles }];
  });
  const [first] = lines;
  const stop = lines.find(({ id }) => id === STOP);
  if (!first || !stop) return undefined;
  const shown = (value: number) => formatNumber(value, "share", lang, { digits: 0 });
  const [from = 0, , to = 0] = first.percentiles;
  const months = stated(statedLever(edition, STOP, "suppliers.CHN.duration"), book);
  const horizon = stated(statedHorizon(edition, STOP), book);
  const [least, most] = [stated(heavyLow, book), stated(heavyHigh, book)];
  const branches = scenarios
    .filter(({ kind }) => kind === "branch")
    .map(({ scenario_id }) => scenarioName(edition, scenario_id, lang));
  const title = ja
    ? `全面停止が${months}続けば、${horizon}の需要の${shown(stop.low)}〜${shown(stop.high)}が不足する`
    : `A full stop of ${months} leaves ${shown(stop.low)} to ${shown(stop.high)} of the demand of ${horizon} unmet`;
  const subtitle = ja
    ? `不足量が期間内の需要に占める割合、シナリオ別（中央値と${shown(from)}〜${shown(to)}の範囲、${stated(draws, book)}回の試行）`
    : `Unmet demand as a part of demand over the horizon, by scenario: median and ${shown(from)} to ${shown(to)} of ${stated(draws, book)} draws`;
  return figure(book, {
    id: "scenario-ranges",
    title,
    subtitle,
    note: ja
      ? `範囲は仮定の幅による。重希土のシナリオでは中国の割合も${least}〜${most}の範囲で変わり、残りは他の供給国が占める。シナリオが起きる確率ではない。${branches.map((name) => `「${name}」`).join("")}は、停止されている措置がいつから施行されるかについての異なる説明に対応する。`
      : `The range is that of the assumptions; in the scenarios of heavy rare earths China's share too runs from ${least} to ${most}, and other suppliers have the rest. It says nothing about how likely a scenario is. ${branches.map((name) => `“${name}”`).join(" and ")} stand for different accounts of when the suspension of controls ends.`,
    entry: first.entry,
    draw: (width) =>
      dotRange({
        id: "scenario-ranges",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        missing: "–",
        unit: "%",
        format: percentLabel(lang),
        rows: lines.map(({ id, low, median, high }) => ({
          label: scenarioName(edition, id, lang),
          dots: [
            { value: median * 100, low: low * 100, high: high * 100, tone: "accent", standing: "assumed" },
          ],
        })),
      }),
    columns: [
      { title: ja ? "シナリオ" : "Scenario" },
      { title: ja ? `${shown(from)}点` : shown(from), unit: "share" },
      { title: ja ? "中央値" : "Median", unit: "share" },
      { title: ja ? `${shown(to)}点` : shown(to), unit: "share" },
      { title: ja ? "不足が生じる確率" : "Probability of a shortage", unit: "share", format: { digits: 0 } },
    ],
    rows: lines.map(
      ({ id, entry, risk }): FigureRow => [
        scenarioName(edition, id, lang),
        ...[1, 2, 3].map((row) => ({ entry, row, column: 2 })),
        { entry: risk, row: 1, column: 1 },
      ],
    ),
  });
}

/** Scenarios: the course of one, and the ranges of all that look ahead. */
export function scenariosSection(book: Book): Section | undefined {
  const figures = [courseFigure(book), rangesFigure(book)].flatMap((drawn) => drawn ?? []);
  if (figures.length === 0) return undefined;
  const { lang, edition } = book;
  const ja = lang === "ja";
  const unmet = book.number(scenarioCall(STOP, "unmet"), { digits: 0 });
  const recover = book.number(scenarioCall(STOP, "recover"), { digits: 0 });
  const stop = linked(statedLever(edition, STOP, "suppliers.CHN.duration"), book);
  const held = linked(statedLever(edition, STOP, "stock.initial"), book);
  const body = ja
    ? html`<p>モデルは月ごとに、契約分の不足を代替供給と備蓄で補い、残りを不足とする。備蓄${held}を想定した${stop}の全面停止では合計${unmet}が不足し、最初の制限から${recover}で解消する。<a href="${href(lang, "lab/")}">シナリオ実験室</a>では入力を変えて計算できる。1か国・1工程を失う場合は<a href="${href(lang, "lab/chain/")}">採掘から磁石までの供給連鎖</a>に示す。</p>`
    : html`<p>Month by month the model fills what contracts fail to deliver from alternatives and stock; the rest stays unmet. In a full stop of ${stop}, with ${held} in stock supposed, ${unmet} are missing in all, and nothing is missing any more ${recover} after the first restriction. The <a href="${href(lang, "lab/")}">scenario lab</a> computes it with other levers; the loss of one country at one stage is the subject of <a href="${href(lang, "lab/chain/")}">the chain from mine to magnet</a>.</p>`;
  return { id: "scenarios", heading: ja ? "シナリオ" : "Scenarios", body: [body], figures };
}

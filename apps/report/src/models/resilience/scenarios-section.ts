import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import { lineChart } from "../../charts/line-chart.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, type FigureRow, figure } from "../../lib/figure.ts";
import { formatMonth, formatNumber, percentSign } from "../../lib/format.ts";
import { href } from "../../lib/href.ts";
import { html } from "../../lib/html.ts";
import { scenarioName } from "../../lib/names.ts";
import { type Section, sectionOf } from "../../lib/page.ts";
import { percentLabel } from "../edition/percent.ts";
import { spill } from "../edition/spill.ts";
import { statementList } from "../statement-list.ts";
import { bandOf, HIGH, LOW, MEDIAN } from "./band.ts";
import { monthAt } from "./months.ts";
import { scenarioCall } from "./override.ts";
import { linked, stated, statedAssumption, statedLever } from "./stated.ts";

/** Kinds of scenarios that look ahead, in the order in which they stand. */
const KINDS = ["stress", "stock", "branch"] as const;
const MONTHS_DRAWN = 18;
const STOP = "stop-12m";

/** The course of the full stop: what is needed, what is there, what is in stock. */
function courseFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const found = spill(book, call("SCENARIOPATH", STOP));
  if (!found) return undefined;
  const rows = found.rows.slice(0, MONTHS_DRAWN);
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const worst = Math.min(...found.rows.map((row) => row.number("service") ?? 1));
  const share = formatNumber(worst, "share", lang);
  const stop = stated(statedLever(book, STOP, "suppliers.CHN.duration"), book);
  const held = stated(statedLever(book, STOP, "stock.initial"), book);
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
  const { lang, view } = book;
  const ja = lang === "ja";
  const known = book.rows(
    "scenarios",
    KINDS.map((kind) => ["kind", kind] as const),
    ["scenario_id", "kind", "horizon_months"],
  );
  const scenarios = KINDS.flatMap((kind) => known.filter((row) => row.kind === kind));
  const draws = statedAssumption(book, "draws", "mode", "");
  const held = ["low", "high"] as const;
  const [least, most] = held.map((end) => statedAssumption(book, "stock-held", end, "days"));
  const [heavyLow, heavyHigh] = held.map((end) => statedAssumption(book, "china-share-heavy", end, "share"));
  if (!draws || !least || !most || !heavyLow || !heavyHigh) return undefined;
  const lines = scenarios.flatMap(({ scenario_id, horizon_months }) => {
    const [unmet, cut, all] = ["unmet", "unmetcutshare", "unmetshare"].map((metric) =>
      bandOf(book, scenario_id, metric),
    );
    return unmet && cut && all ? [{ id: scenario_id, horizon: horizon_months, unmet, cut, all }] : [];
  });
  const [first] = lines;
  if (!first) return undefined;
  const shown = (value: number) => formatNumber(value, "share", lang, { digits: 0 });
  const [low, high] = [
    Math.min(...lines.map(({ cut }) => cut.low)),
    Math.max(...lines.map(({ cut }) => cut.high)),
  ].map(shown);
  const branches = scenarios
    .filter(({ kind }) => kind === "branch")
    .map(({ scenario_id }) => scenarioName(view, scenario_id, lang));
  const horizons = [...new Set(lines.map(({ horizon }) => horizon))].map((months) =>
    formatNumber(months, "months", lang),
  );
  const { part } = first.cut;
  const title = ja
    ? `停止期間の需要の${low}～${high}が不足する（シナリオと仮定による）`
    : `While a cut lasts, ${low} to ${high} of demand goes unmet, by scenario and assumption`;
  const subtitle = ja
    ? `供給停止が続く月の需要に占める不足の割合、シナリオ別（中央値と、${stated(draws, book)}回の試行の${part}が収まる範囲）`
    : `Unmet part of demand in the months the cut lasts, by scenario: median, and the range of ${part} of ${stated(draws, book)} draws`;
  const stock = ja
    ? `備蓄を定めていないシナリオでは、保有量が公表されていないため、備蓄も${least.value}～${stated(most, book)}分の範囲で一様に変える。`
    : `Where a scenario sets no stock it is drawn evenly from ${least.value} to ${stated(most, book)}, as what is held is secret.`;
  const heavy = [heavyLow, heavyHigh].map((fact) => stated(fact, book));
  const wholly = ja
    ? `期間全体（${horizons.join("、")}）に対する割合は表に示す。期間を延ばすほど小さくなる。`
    : `The table also gives the part of all demand over ${horizons.join(" or ")}, which shrinks as more months are counted.`;
  const columns = (title: string, unit: string) =>
    [ja ? "5％点" : "5%", ja ? "中央値" : "median", ja ? "95％点" : "95%"].map((point) => ({
      title: ja ? `${title}、${point}` : `${title}, ${point}`,
      unit,
      format: { digits: 0 },
    }));
  return figure(book, {
    id: "scenario-ranges",
    title,
    subtitle,
    note: ja
      ? `範囲は仮定の幅による。${stock}重希土類のシナリオでは中国の割合も${heavy.join("～")}の範囲で変わり、残りは他の供給国が占める。シナリオが起きる確率ではない。${branches.map((name) => `「${name}」`).join("")}は、停止されている措置がいつから施行されるかについての異なる説明に対応する。${wholly}`
      : `The range is that of the assumptions. ${stock} In the scenarios of heavy rare earths China's share too runs from ${heavy.join(" to ")}, and other suppliers have the rest. It says nothing about how likely a scenario is. ${branches.map((name) => `“${name}”`).join(" and ")} stand for different accounts of when the suspension of controls ends. ${wholly}`,
    entry: first.cut.entry,
    draw: (width) =>
      dotRange({
        id: "scenario-ranges",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        missing: "–",
        unit: percentSign[lang],
        format: percentLabel(lang),
        rows: lines.map(({ id, cut }) => ({
          label: scenarioName(view, id, lang),
          dots: [
            {
              value: cut.median * 100,
              low: cut.low * 100,
              high: cut.high * 100,
              tone: "accent",
              standing: "assumed",
            },
          ],
        })),
      }),
    columns: [
      { title: ja ? "シナリオ" : "Scenario" },
      ...columns(ja ? "停止期間の需要比" : "While the cut lasts", "share"),
      ...columns(ja ? "不足量" : "Unmet", "t"),
      ...columns(ja ? "期間全体の需要比" : "Over the whole horizon", "share"),
    ],
    rows: lines.map(
      ({ id, unmet, cut, all }): FigureRow => [
        scenarioName(view, id, lang),
        ...[cut, unmet, all].flatMap(({ entry }) =>
          [LOW, MEDIAN, HIGH].map((row) => ({ entry, row, column: 2 })),
        ),
      ],
    ),
  });
}

/** Scenarios: the course of one, and the ranges of all that look ahead. */
export function scenariosSection(book: Book): Section | undefined {
  const figures = [courseFigure(book), rangesFigure(book)].flatMap((drawn) => drawn ?? []);
  if (figures.length === 0) return undefined;
  const { lang } = book;
  const ja = lang === "ja";
  const unmet = book.number(scenarioCall(STOP, "unmet"), { digits: 0 });
  const recover = book.number(scenarioCall(STOP, "recover"), { digits: 0 });
  const stop = linked(statedLever(book, STOP, "suppliers.CHN.duration"), book);
  const held = linked(statedLever(book, STOP, "stock.initial"), book);
  const body = ja
    ? html`<p>モデルは月ごとに、契約分の不足を代替供給と備蓄で補い、残りを不足とする。各仮定を最頻値とし、備蓄${held}分を想定すると、${stop}の全面停止で合計${unmet}（製品トン）が不足し、最初の制限から${recover}で解消する。<a href="${href(lang, "lab/")}">シナリオ・シミュレーション</a>では入力を変えて計算できる。1か国・1工程を失う場合は<a href="${href(lang, "lab/chain/")}">採掘から磁石までのサプライチェーン</a>に示す。</p>`
    : html`<p>Month by month the model fills what contracts fail to deliver from alternatives and stock; the rest stays unmet. With each assumption at its most likely value and ${held} in stock supposed, ${unmet} of demand (tonnes of product) go unmet in a full stop of ${stop}, and supply meets demand again ${recover} after the first restriction. The <a href="${href(lang, "lab/")}">scenario lab</a> computes it with other levers; the loss of one country at one stage is the subject of <a href="${href(lang, "lab/chain/")}">the chain from mine to magnet</a>.</p>`;
  // What others say a stop would cost.
  const said = statementList(book, [[["table_name", "scenarios"]]]);
  return sectionOf("scenarios", ja ? "シナリオ" : "Scenarios", [body, ...(said ? [said] : [])], figures);
}

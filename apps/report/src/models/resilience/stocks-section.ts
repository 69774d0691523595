import { call } from "@kidorui/formulas";
import { lineChart } from "../../charts/line-chart.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { html } from "../../lib/html.ts";
import type { Section } from "../../lib/page.ts";
import { scenarioCall, stockOf } from "./override.ts";
import { scenarioName } from "./scenario-names.ts";

/** Days of use supposed to be in stock; the targets of the government, and what lies around them. */
const DAYS = [0, 30, 60, 90, 120, 150, 180] as const;
const SCENARIOS = ["stop-12m", "heavy-stop-12m"] as const;

function daysFigure(book: Book): FigureModel | undefined {
  const { lang, edition } = book;
  const ja = lang === "ja";
  const lines = SCENARIOS.map((id) => ({
    id,
    points: DAYS.map((days) => ({ days, entry: book.tryEntry(scenarioCall(id, "days", stockOf(days))) })),
  }));
  const known = lines.flatMap(({ points }) => points.flatMap(({ entry }) => entry ?? []));
  const [first] = known;
  if (!first) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const at = (days: number) => lines[0]?.points.find((point) => point.days === days)?.entry?.evaluation.value;
  const [short, long] = [at(60), at(180)];
  if (typeof short !== "number" || typeof long !== "number") return undefined;
  const title = ja
    ? `全面停止の場合、備蓄60日なら${number(short)}日後、180日なら${number(long)}日後に不足が始まる`
    : `In a full stop something is missing after ${number(short)} days with 60 days in stock, after ${number(long)} with 180`;
  const subtitle = ja
    ? "中国からの供給停止から不足が生じるまでの日数、想定する備蓄日数別"
    : "Days from a stop of supply from China until something is missing, by days of use supposed to be in stock";
  return figure(book, {
    id: "days-until-short",
    title,
    subtitle,
    note: ja
      ? "備蓄量は公表されていない。横軸は想定であり、推計ではない。輸送中の荷が約1か月続くため、備蓄がなくても直ちには不足しない。"
      : "What is held is secret: the horizontal axis is a supposition, no estimate. Goods under way arrive for about a month, so that nothing is missing at once even without a stock.",
    entry: first,
    draw: (width) =>
      lineChart({
        id: "days-until-short",
        title,
        desc: subtitle,
        width,
        unit: ja ? "日" : "days",
        format: number,
        formatX: (x) => number(x),
        series: lines.map(({ id, points }, i) => ({
          label: scenarioName(edition, id, lang),
          tone: i === 0 ? "accent" : "dy",
          points: points.map(({ days, entry }) => ({
            x: days,
            value: typeof entry?.evaluation.value === "number" ? entry.evaluation.value : null,
          })),
        })),
      }),
    columns: [
      { title: ja ? "シナリオ" : "Scenario" },
      { title: ja ? "備蓄（日）" : "Stock (days)" },
      { title: ja ? "不足までの日数" : "Days until short", unit: "days", format: { digits: 0 } },
    ],
    rows: lines.flatMap(({ id, points }) =>
      points.map(({ days, entry }) => [
        scenarioName(edition, id, lang),
        String(days),
        entry ? { entry, row: 1, column: 1 } : ja ? "期間内に不足しない" : "not within the horizon",
      ]),
    ),
  });
}

/** Stocks and time: how long a stock would last. */
export function stocksSection(book: Book): Section | undefined {
  const drawn = daysFigure(book);
  if (!drawn) return undefined;
  const ja = book.lang === "ja";
  const general = call("GET", "stocks.JPN.all.target.general", 2020);
  const high = call("GET", "stocks.JPN.all.target.high-risk", 2020);
  const targets =
    book.tryEntry(general) && book.tryEntry(high)
      ? ja
        ? html`<p>国の備蓄目標は通常使用量の${book.number(general)}分、リスクの高い鉱種では最長${book.number(high)}分とされる。実際の保有量と対象は公表されていない。</p>`
        : html`<p>The national target is ${book.number(general)} of ordinary use, and up to ${book.number(high)} for minerals of high risk. What is held, and of which metals, is not disclosed.</p>`
      : html``;
  return { id: "stocks", heading: ja ? "備蓄と時間" : "Stocks and time", body: [targets], figures: [drawn] };
}

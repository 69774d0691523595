import { call } from "@kidorui/formulas";
import { lineChart } from "../../charts/line-chart.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { html } from "../../lib/html.ts";
import { scenarioName } from "../../lib/names.ts";
import { type Section, sectionOf } from "../../lib/page.ts";
import { statementList } from "../statement-list.ts";
import { scenarioCall, stockOf } from "./override.ts";
import { stated, statedLever } from "./stated.ts";

/** From one stock to the next along the axis, in days of use. */
const STEP = 30;
const GENERAL = call("GET", "stocks.JPN.all.target.general", 2020);
const HIGH_RISK = call("GET", "stocks.JPN.all.target.high-risk", 2020);
const SCENARIOS = ["stop-12m", "heavy-stop-12m"] as const;

/** Days of use supposed to be in stock: in steps to the highest target of the government, each target among them. */
function supposed(general: number, highest: number): readonly number[] {
  const steps = Array.from({ length: Math.floor(highest / STEP) + 1 }, (_, i) => i * STEP);
  return [...new Set([...steps, general, highest])].toSorted((a, b) => a - b);
}

function daysFigure(book: Book): FigureModel | undefined {
  const { lang, view } = book;
  const ja = lang === "ja";
  const [general, highest] = [book.tryValue(GENERAL), book.tryValue(HIGH_RISK)];
  if (general === undefined || highest === undefined) return undefined;
  const lines = SCENARIOS.map((id) => ({
    id,
    points: supposed(general, highest).map((days) => ({
      days,
      entry: book.tryEntry(scenarioCall(id, "days", stockOf(days))),
    })),
  }));
  const known = lines.flatMap(({ points }) => points.flatMap(({ entry }) => entry ?? []));
  const [first] = known;
  if (!first) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const daysAt = (line: (typeof lines)[number] | undefined, stock: number): string | undefined => {
    const days = line?.points.find((point) => point.days === stock)?.entry?.evaluation.value;
    return typeof days === "number" ? number(days) : undefined;
  };
  const [all, heavy] = lines;
  const [short, long] = [daysAt(all, general), daysAt(all, highest)];
  const [heavyShort, heavyLong] = [daysAt(heavy, general), daysAt(heavy, highest)];
  if (short === undefined || long === undefined) return undefined;
  const transit = stated(statedLever(book, SCENARIOS[0], "suppliers.CHN.transitLag"), book);
  const ofHeavy =
    heavyShort === undefined || heavyLong === undefined
      ? ""
      : ja
        ? `（重希土類は${heavyShort}日後と${heavyLong}日後）`
        : `; of heavy rare earths after ${heavyShort} and ${heavyLong}`;
  const title = ja
    ? `全面停止で不足が始まるのは、備蓄${number(general)}日分なら${short}日後、${number(highest)}日分なら${long}日後${ofHeavy}`
    : `With ${number(general)} days of stock shortages begin ${short} days into a full stop, with ${number(highest)} after ${long}${ofHeavy}`;
  const subtitle = ja
    ? "中国からの供給停止から不足が生じるまでの日数、想定する備蓄日数別"
    : "Days from a stop of supply from China to the first shortage, by days of use supposed to be in stock";
  return figure(book, {
    id: "days-until-short",
    title,
    subtitle,
    note: ja
      ? `備蓄量は公表されていない。横軸は想定であり、推計ではない。輸送中の貨物が${transit}続けて到着する（仮定）ため、備蓄がなくても直ちには不足しない。計算は各仮定の最頻値による。`
      : `What is held is secret: the horizontal axis is a supposition and no estimate. Goods under way go on arriving for ${transit}, by assumption, so that nothing is missing at once even without a stock. Computed with the most likely value of each assumption.`,
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
          label: scenarioName(view, id, lang),
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
        scenarioName(view, id, lang),
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
  const targets =
    book.tryEntry(GENERAL) && book.tryEntry(HIGH_RISK)
      ? ja
        ? html`<p>国の備蓄目標は通常使用量の${book.number(GENERAL)}分、リスクの高い鉱種では最長${book.number(HIGH_RISK)}分とされる。実際の保有量と対象は公表されていない。</p>`
        : html`<p>The national target is ${book.number(GENERAL)} of ordinary use, and up to ${book.number(HIGH_RISK)} for minerals of high risk. What is held, and of which metals, is not disclosed.</p>`
      : html``;
  const said = statementList(book, [[["table_name", "stocks"]]]);
  return sectionOf(
    "stocks",
    ja ? "備蓄と時間" : "Stocks and time",
    [targets, ...(said ? [said] : [])],
    [drawn],
  );
}

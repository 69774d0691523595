import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import { tornadoBars } from "../../charts/tornado-bars.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { html } from "../../lib/html.ts";
import { type Section, sectionOf } from "../../lib/page.ts";
import { spill } from "../edition/spill.ts";
import { findingList, outcomeFindings } from "./evidence-list.ts";
import { type Override, scenarioCall, stockOf } from "./override.ts";
import { leverName } from "./scenario-names.ts";
import { stated, statedAssumption, statedLever } from "./stated.ts";

const SCENARIO = "stop-12m";
const DRAWN = 8;

/** Why the two figures of the section begin at different amounts. */
const MEDIANS = {
  en: "The other assumptions stand at their medians, in the figure above at their most likely values; the two differ where a range is uneven.",
  ja: "他の仮定は中央値に置いた。対策の図では最頻値を用いており、範囲が非対称な仮定では両者は一致しない。",
} as const;

/** Which assumption moves the result most, one at a time. */
function tornadoFigure(book: Book): FigureModel | undefined {
  const { lang, view } = book;
  const ja = lang === "ja";
  const found = spill(book, call("TORNADO", SCENARIO, "unmet"));
  const median = found?.rows[0]?.number("low");
  const bars = found?.rows.slice(1).filter((row) => row.number("low") !== row.number("high"));
  const [widest] = bars ?? [];
  if (!found || !bars || !widest || median === null || median === undefined) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const name = (lever: string) => leverName(view, SCENARIO, lever, lang);
  const first = name(widest.text("lever"));
  const ends = bars.flatMap((row) => [row.number("low") ?? median, row.number("high") ?? median]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)].map(number);
  const title = ja
    ? `想定した範囲で結果を最も左右するのは「${first}」、一つずつ動かすと不足は${least}～${most}トン`
    : `Of the ranges assumed that of “${first}” moves the result most; one at a time they give ${least} to ${most} tonnes unmet`;
  const stop = stated(statedLever(book, SCENARIO, "suppliers.CHN.duration"), book);
  const subtitle = ja
    ? `${stop}の全面停止での不足量（製品t）：仮定を一つずつ5％点と95％点に置いた場合`
    : `Unmet demand in a full stop of ${stop}, tonnes of product: one assumption at a time at its 5th and 95th percentile`;
  return figure(book, {
    id: "tornado",
    title,
    subtitle,
    note: MEDIANS[lang],
    entry: found.entry,
    draw: (width) =>
      tornadoBars({
        id: "tornado",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        tone: "accent",
        base: median,
        baseLabel: ja ? "すべて中央値" : "All at their median",
        ends: ja ? ["5％点", "95％点"] : ["5th percentile", "95th percentile"],
        rows: bars.slice(0, DRAWN).map((row) => ({
          label: name(row.text("lever")),
          low: row.number("low") ?? median,
          high: row.number("high") ?? median,
        })),
      }),
    columns: [
      { title: ja ? "仮定" : "Assumption" },
      { title: ja ? "5％点での不足" : "Unmet at 5 %", unit: "t", format: { digits: 0 } },
      { title: ja ? "95％点での不足" : "Unmet at 95 %", unit: "t", format: { digits: 0 } },
    ],
    rows: bars.map((row) => [name(row.text("lever")), row.at("low"), row.at("high")]),
  });
}

/** One answer to a cut: what it is called, and the levers it sets. */
interface Answer {
  readonly en: string;
  readonly ja: string;
  readonly levers: readonly Override[];
}

/** Part of supply that China keeps where imports are spread. */
const SPREAD = 0.5;

/** What one more step of each kind of answer does to the same cut: what is assumed is doubled where there is any. */
function answers(book: Book): readonly Answer[] {
  const { lang } = book;
  const share = (value: number) => formatNumber(value, "share", lang, { digits: 0 });
  const of = (lever: string) => statedLever(book, SCENARIO, lever);
  const [held, avoided] = [of("stock.initial"), of("substitution.maxFraction")];
  const [mined, china] = [of("alternatives.mines.capacity"), of("suppliers.CHN.share")];
  const recycled = statedAssumption(book, "recycling-end", "high", "share");
  const days = formatNumber(2 * held.value, "days", lang);
  const was = (value: number) => [share(2 * value), share(value)] as const;
  const [[avoidedTwice, avoidedNow], [minedTwice, minedNow]] = [was(avoided.value), was(mined.value)];
  return [
    { en: "As assumed", ja: "仮定どおり", levers: [] },
    {
      en: `Stock of ${days} instead of ${held.value}`,
      ja: `備蓄を${stated(held, book)}から${days}にする`,
      levers: stockOf(2 * held.value),
    },
    {
      en: `Substitution of ${avoidedTwice} instead of ${avoidedNow}`,
      ja: `代替・削減を${avoidedNow}から${avoidedTwice}にする`,
      levers: [["substitution.maxFraction", 2 * avoided.value]],
    },
    {
      en: `Alternatives of ${minedTwice} of demand instead of ${minedNow}`,
      ja: `代替供給を需要の${minedNow}から${minedTwice}にする`,
      levers: [["alternatives.mines.capacity", 2 * mined.value, "share-of-demand"]],
    },
    ...(recycled
      ? [
          {
            en: `Recycling of ${share(recycled.value)} of demand from the start`,
            ja: `当初から需要の${share(recycled.value)}をリサイクルで賄う`,
            levers: [
              ["recycling.endRate", recycled.value, "share-of-demand"],
              ["recycling.lag", 0],
              ["recycling.ramp", 0],
            ] satisfies readonly Override[],
          },
        ]
      : []),
    {
      en: `China's share at ${share(SPREAD)} instead of ${share(china.value)}`,
      ja: `中国の割合を${share(china.value)}から${share(SPREAD)}に下げる`,
      levers: [
        ["suppliers.CHN.share", SPREAD],
        ["suppliers.OTH.share", 1 - SPREAD],
      ],
    },
  ];
}

function answersFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const lines = answers(book).flatMap(({ levers, ...label }) => {
    const entry = book.tryEntry(scenarioCall(SCENARIO, "unmet", levers));
    const value = entry?.evaluation.value;
    return entry && typeof value === "number" ? [{ label: label[lang], entry, value }] : [];
  });
  const [asAssumed] = lines;
  const steps = lines.slice(1).map(({ value }) => value);
  if (!asAssumed || steps.length === 0) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const [least, most] = [Math.min(...steps), Math.max(...steps)].map(number);
  const title = ja
    ? `対策を一つ変えると、不足は${number(asAssumed.value)}トンから${least}～${most}トンになる`
    : `With one answer changed, ${least} to ${most} tonnes go unmet instead of ${number(asAssumed.value)}`;
  const stop = stated(statedLever(book, SCENARIO, "suppliers.CHN.duration"), book);
  const held = stated(statedLever(book, SCENARIO, "stock.initial"), book);
  const subtitle = ja
    ? `${stop}の全面停止での不足量（製品t）：対策を一つだけ変えた場合`
    : `Unmet demand in a full stop of ${stop}, tonnes of product, with one answer changed at a time`;
  return figure(book, {
    id: "answers",
    title,
    subtitle,
    note: ja
      ? `備蓄${held}分を保有する場合を基準に、対策を一つだけ変えた。変更の幅は比較用の設定であり、費用と実現可能性は考慮していない。`
      : `One change at a time from a case that supposes ${held} in stock. The size of each step is chosen for comparison; cost and feasibility are not part of it.`,
    entry: asAssumed.entry,
    draw: (width) =>
      dotRange({
        id: "answers",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        missing: "–",
        unit: "t",
        format: number,
        domain: [0, Math.max(...lines.map(({ value }) => value))],
        rows: lines.map(({ label, value }, i) => ({
          label,
          dots: [{ value, tone: i === 0 ? "ink" : "accent", standing: "assumed" }],
        })),
      }),
    columns: [
      { title: ja ? "対策" : "Answer" },
      { title: ja ? "不足" : "Unmet", unit: "t", format: { digits: 0 } },
    ],
    rows: lines.map(({ label, entry }) => [label, { entry, row: 1, column: 1 }]),
  });
}

/** A worked case of use that falls over time: part cut, in so many years, and the year asked about. */
const THRIFT = { before: 100, cut: 0.5, years: 10, after: 5 } as const;

/** The pledge of the past whose finding says what became of dysprosium in magnets. */
const SEEN = "2012-meti-dysprosium";

/** What would help, and what the result depends on; substitution included. */
export function leversSection(book: Book): Section | undefined {
  const figures = [answersFigure(book), tornadoFigure(book)].flatMap((drawn) => drawn ?? []);
  if (figures.length === 0) return undefined;
  const { lang } = book;
  const ja = lang === "ja";
  const { before, cut, years, after } = THRIFT;
  const left = book.number(call("THRIFT", before, cut, years, after), { bare: true });
  const part = formatNumber(cut, "share", lang);
  const body = ja
    ? html`<p>製品当たりの使用量を${years}年で${part}減らし、生産数が変わらなければ、${after}年後の需要は当初${before}に対して${left}となる。代替・使用量削減は早く着手するほど効果が大きく、途絶後の着手では効果の発現が遅れる。ジスプロシウムの使用量削減については次の記録がある。</p>`
    : html`<p>If use per product falls by ${part} in ${years} years and as many are made, demand after ${after} is ${left} for every ${before} at the start. Substitution helps more the earlier it begins; begun after a cut it comes late. What is on record of dysprosium:</p>`;
  return sectionOf(
    "levers",
    ja ? "対策の効果" : "What would help",
    [body, findingList(book, outcomeFindings(book, SEEN))],
    figures,
  );
}

import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { html } from "../../lib/html.ts";
import type { Section } from "../../lib/page.ts";
import { spill } from "../edition/spill.ts";
import { type Override, scenarioCall } from "./override.ts";
import { leverName } from "./scenario-names.ts";

const SCENARIO = "stop-12m";
const DRAWN = 8;

/** Which assumption moves the result most, one at a time. */
function tornadoFigure(book: Book): FigureModel | undefined {
  const { lang, edition } = book;
  const ja = lang === "ja";
  const found = spill(book, call("TORNADO", SCENARIO, "unmet"));
  const median = found?.rows[0]?.number("low");
  const bars = found?.rows.slice(1).filter((row) => row.number("low") !== row.number("high"));
  const [widest] = bars ?? [];
  if (!found || !bars || !widest || median === null || median === undefined) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const name = (lever: string) => leverName(edition, SCENARIO, lever, lang);
  const first = name(widest.text("lever"));
  const title = ja
    ? `結果を最も左右するのは「${first}」である`
    : `The result turns most on one assumption: “${first}”`;
  const subtitle = ja
    ? "12か月の全面停止での不足量（t）：仮定を一つずつ5％点と95％点に置いた場合"
    : "Unmet demand in a full stop of twelve months, tonnes: one assumption at a time at its 5th and 95th percentile";
  return figure(book, {
    id: "tornado",
    title,
    subtitle,
    note: ja
      ? "点は、すべての仮定を中央値に置いた結果。"
      : "The dot is the result with every assumption at its median.",
    entry: found.entry,
    draw: (width) =>
      dotRange({
        id: "tornado",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        missing: "–",
        unit: "t",
        format: number,
        rows: bars.slice(0, DRAWN).map((row) => {
          const ends = [row.number("low") ?? median, row.number("high") ?? median];
          return {
            label: name(row.text("lever")),
            dots: [
              {
                value: median,
                low: Math.min(...ends),
                high: Math.max(...ends),
                tone: "accent",
                standing: "assumed",
              },
            ],
          };
        }),
      }),
    columns: [
      { title: ja ? "仮定" : "Assumption" },
      { title: ja ? "5％点での不足" : "Unmet at 5 %", unit: "t", format: { digits: 0 } },
      { title: ja ? "95％点での不足" : "Unmet at 95 %", unit: "t", format: { digits: 0 } },
    ],
    rows: bars.map((row) => [name(row.text("lever")), row.at("low"), row.at("high")]),
  });
}

/** What one more step of each kind of answer does to the same cut. */
const ANSWERS: readonly { readonly en: string; readonly ja: string; readonly levers: readonly Override[] }[] =
  [
    { en: "As assumed", ja: "仮定どおり", levers: [] },
    {
      en: "60 more days of stock",
      ja: "備蓄を60日分積み増す",
      levers: [
        ["stock.initial", 120, "days-of-demand"],
        ["stock.target", 120, "days-of-demand"],
      ],
    },
    {
      en: "Substitution of 20 per cent instead of 10",
      ja: "代替・削減を10％から20％にする",
      levers: [["substitution.maxFraction", 0.2]],
    },
    {
      en: "Alternatives of 16 per cent of demand instead of 8",
      ja: "代替供給を需要の8％から16％にする",
      levers: [["alternatives.mines.capacity", 0.16, "share-of-demand"]],
    },
    {
      en: "Recycling of 5 per cent of demand from the start",
      ja: "当初から需要の5％をリサイクルで賄う",
      levers: [
        ["recycling.endRate", 0.05, "share-of-demand"],
        ["recycling.lag", 0],
        ["recycling.ramp", 0],
      ],
    },
    {
      en: "China's share at 50 per cent instead of 70",
      ja: "中国の割合を70％から50％に下げる",
      levers: [
        ["suppliers.CHN.share", 0.5],
        ["suppliers.OTH.share", 0.5],
      ],
    },
  ];

function answersFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const lines = ANSWERS.flatMap(({ levers, ...label }) => {
    const entry = book.tryEntry(scenarioCall(SCENARIO, "unmet", levers));
    const value = entry?.evaluation.value;
    return entry && typeof value === "number" ? [{ label: label[lang], entry, value }] : [];
  });
  const [asAssumed] = lines;
  const best = lines.toSorted((a, b) => a.value - b.value)[0];
  if (!asAssumed || !best || best === asAssumed) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const title = ja
    ? `同じ途絶で不足を最も減らすのは「${best.label}」：${number(asAssumed.value)} tから${number(best.value)} tへ`
    : `One of these steps takes the shortage from ${number(asAssumed.value)} to ${number(best.value)} tonnes: “${best.label}”`;
  const subtitle = ja
    ? "12か月の全面停止での不足量（t）：対策を一つだけ変えた場合"
    : "Unmet demand in a full stop of twelve months, tonnes, with one answer changed at a time";
  return figure(book, {
    id: "answers",
    title,
    subtitle,
    note: ja
      ? "備蓄60日の保有を想定した場合から一つだけ変えた。各段階の大きさは比較のために置いたもので、費用や実現性は含まない。"
      : "One change at a time from a case that supposes 60 days in stock. The size of each step is chosen for comparison; cost and feasibility are not part of it.",
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

/** What would help, and what the result depends on; substitution included. */
export function leversSection(book: Book): Section | undefined {
  const figures = [answersFigure(book), tornadoFigure(book)].flatMap((drawn) => drawn ?? []);
  if (figures.length === 0) return undefined;
  const ja = book.lang === "ja";
  const halved = call("THRIFT", 100, 0.5, 10, 5);
  const body = ja
    ? html`<p>製品当たりの使用量を10年で半減させれば、5年後の需要は当初100に対して${book.number(halved, { bare: true })}となる。経済産業省の担当者は2024年に、磁石に加えるジスプロシウムが10年でおよそ半減したと述べた。代替・削減は事前に進めるほど効き、途絶の後では間に合わない。</p>`
    : html`<p>If use per product is halved in ten years, demand after five is ${book.number(halved, { bare: true })} for every 100 at the start. An official of METI said in 2024 that the dysprosium added to magnets had roughly halved in ten years. Substitution helps the more, the earlier it begins; after a cut it comes late.</p>`;
  return { id: "levers", heading: ja ? "何が有効か" : "What would help", body: [body], figures };
}

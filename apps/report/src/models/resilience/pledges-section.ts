import { type Call, call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import { rankedBars } from "../../charts/ranked-bars.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, percentSign } from "../../lib/format.ts";
import { href } from "../../lib/href.ts";
import { type Html, html } from "../../lib/html.ts";
import { scenarioName } from "../../lib/names.ts";
import { type Section, sectionOf } from "../../lib/page.ts";
import { percentLabel } from "../edition/percent.ts";
import { spill } from "../edition/spill.ts";
import { scenarioCall } from "./override.ts";
import { stated, statedLever } from "./stated.ts";

const classNames: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  mine: { en: "Mines", ja: "鉱山" },
  seabed: { en: "Seabed", ja: "海底資源" },
  refinery: { en: "Refineries", ja: "分離・精製" },
  recycling: { en: "Recycling", ja: "リサイクル" },
  thrifting: { en: "Thrifting", ja: "使用量削減" },
  "share-target": { en: "Targets for a share", ja: "輸入割合の目標" },
};

/** What earlier pledges of each class delivered by their date. */
function recordFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const found = spill(book, call("BASERATE"));
  if (!found) return undefined;
  const name = (row: { text(column: string): string }) =>
    classNames[row.text("class")]?.[lang] ?? row.text("class");
  const seen = found.rows.reduce((sum, row) => sum + (row.number("n") ?? 0), 0);
  const recorded = found.rows.reduce((sum, row) => sum + (row.number("recorded") ?? 0), 0);
  const title = ja
    ? `過去の公約${recorded}件のうち結果を確認できたのは${seen}件`
    : `The outcome is known for ${seen} of ${recorded} earlier pledges`;
  const subtitle = ja
    ? "期限までに達成された割合、公約の分類別（平均と5～95％の範囲、％）"
    : "Part of a pledge delivered by its date, by class: mean and 5–95 per cent range, per cent";
  return figure(book, {
    id: "base-rates",
    title,
    subtitle,
    note: ja
      ? `nは結果を確認できた件数。どの達成率も等しく起こりうるとするベータ分布から始めるため、件数が少ないほど幅が広い。n = 0の行は出発点の分布そのもので、実績を示すものではない。`
      : `n: pledges whose outcome was seen. A beta distribution that starts from every rate being as likely; the fewer cases, the wider. A row with n = 0 is that start alone and says nothing of past pledges.`,
    entry: found.entry,
    draw: (width) =>
      dotRange({
        id: "base-rates",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        domain: [0, 100],
        missing: "–",
        unit: percentSign[lang],
        format: percentLabel(lang),
        rows: found.rows.map((row) => ({
          label: `${name(row)} (n = ${row.number("n") ?? 0})`,
          dots: [
            {
              value: (row.number("mean") ?? 0) * 100,
              low: (row.number("p05") ?? 0) * 100,
              high: (row.number("p95") ?? 0) * 100,
              tone: "accent",
              standing: "estimated",
            },
          ],
        })),
      }),
    columns: [
      { title: ja ? "分類" : "Class" },
      { title: ja ? "収録" : "On record", unit: "count", format: { digits: 0 } },
      { title: "n", unit: "count", format: { digits: 0 } },
      { title: ja ? "平均" : "Mean", unit: "share", format: { digits: 0 } },
      { title: ja ? "5％点" : "5 %", unit: "share", format: { digits: 0 } },
      { title: ja ? "95％点" : "95 %", unit: "share", format: { digits: 0 } },
    ],
    rows: found.rows.map((row) => [
      name(row),
      ...["recorded", "n", "mean", "p05", "p95"].map((column) => row.at(column)),
    ]),
  });
}

const RUNS = [
  "stop-12m",
  "jp-mining-2028-literal",
  "jp-mining-2028-evidence",
  "jp-recycle-2027-literal",
] as const;

/** The same cut with one claim at a time read as if it had come true. */
function readingsFigure(book: Book): FigureModel | undefined {
  const { lang, view } = book;
  const ja = lang === "ja";
  const lines = RUNS.flatMap((id) => {
    const entry = book.tryEntry(scenarioCall(id, "unmet"));
    const value = entry?.evaluation.value;
    return entry && typeof value === "number" ? [{ id, entry, value }] : [];
  });
  const [none] = lines;
  if (!none || lines.length < 2) return undefined;
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const values = lines.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const title = ja
    ? `主張の解釈により不足は${number(least)}～${number(most)}トンとなる`
    : `By how the claims are read, ${number(least)} to ${number(most)} tonnes of demand go unmet`;
  const stop = stated(statedLever(book, RUNS[0], "suppliers.CHN.duration"), book);
  const held = stated(statedLever(book, RUNS[0], "stock.initial"), book);
  const subtitle = ja
    ? `${stop}の全面停止での不足量（製品t）：主張を一つずつ実現したとみなした場合`
    : `Unmet demand in a full stop of ${stop}, tonnes of product, with one claim at a time read as if it came true`;
  return figure(book, {
    id: "claim-readings",
    title,
    subtitle,
    note: ja
      ? `読み方による計算であり、予測ではない。備蓄は${held}分を保有すると想定した。分離・精製の主張は原料を別に必要とし、その量が示されていないため含めない。`
      : `Readings, not forecasts; a stock of ${held} is supposed. The claim on refining is left out: it needs feed from elsewhere, and how much is not stated.`,
    entry: none.entry,
    draw: (width) =>
      rankedBars({
        id: "claim-readings",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        missing: "–",
        rows: lines.map(({ id, value }, i) => ({
          label: scenarioName(view, id, lang),
          tone: i === 0 ? "ink" : "accent",
          value,
          standing: i === 0 ? "assumed" : "claimed",
        })),
      }),
    columns: [
      { title: ja ? "シナリオ" : "Scenario" },
      { title: ja ? "不足" : "Unmet", unit: "t", format: { digits: 0 } },
    ],
    rows: lines.map(({ id, entry }) => [scenarioName(view, id, lang), { entry, row: 1, column: 1 }]),
  });
}

/** Classes of the claims that have a number at their word but none under the record of past pledges, in a sentence. */
function withoutRecord(book: Book, used: number): readonly string[] {
  const entry = book.tryEntry(call("PLEDGESTACK", used, "left_out", "discounted"));
  const ids = String(entry?.evaluation.value ?? "")
    .split(", ")
    .filter((id) => id !== "");
  if (ids.length === 0) return [];
  return book
    .rows(
      "claims",
      ids.map((id) => ["claim_id", id] as const),
      ["claim_id", "class", "literal_t"],
    )
    .filter(({ literal_t }) => literal_t !== null)
    .map((claim) => {
      const name = classNames[claim.class]?.[book.lang] ?? claim.claim_id;
      return book.lang === "ja" ? name : name.toLowerCase();
    });
}

/** What the claims give by the record of past pledges, and which of them have none and so are left out: not 0. */
function recordText(book: Book, used: number): Html {
  const record = call("PLEDGESTACK", used, "possible", "discounted");
  if (!book.tryEntry(record)) return html``;
  const amount = book.number(record, { digits: 0 });
  const [counted, all] = ["discounted", "literal"].map((reading) =>
    book.number(call("PLEDGESTACK", used, "counted", reading), { digits: 0 }),
  );
  if (!counted || !all) return html``;
  const left = withoutRecord(book, used);
  if (book.lang === "ja") {
    const rest =
      left.length > 0
        ? html`${left.join("、")}の主張は実績を確認できた同種の公約がないため含まず、0ではない。`
        : html``;
    return html`同種の公約の実績で割り引けるのは${all}件のうち${counted}件で、${amount}となる。${rest}`;
  }
  const rest =
    left.length > 0
      ? html` The claims on ${left.join(" and ")} have no such record; they are left out, which is not nothing.`
      : html``;
  return html`A record of past pledges by which to discount exists for ${counted} of the ${all} claims, and gives ${amount}.${rest} `;
}

/** What the claims come to if they are added, and what they can give together. */
function stackText(book: Book, demand: Call): Html {
  if (!book.tryEntry(demand)) return html``;
  const used = book.value(demand);
  const share = book.number(call("PLEDGESTACK", used, "share"), { digits: 0 });
  const possible = book.number(call("PLEDGESTACK", used, "possible"), { digits: 0 });
  const claims = href(book.lang, "claims/");
  return book.lang === "ja"
    ? html`<p class="notice">数値のある主張を単純に合計すると、製品トンで数えた需要の${share}となる。原料と分離・精製は同じ数量に作用するため合算せず、使用量を上限とすれば${possible}となる。${recordText(book, used)}各主張の読み方と根拠は<a href="${claims}">主張の検証</a>に示す。</p>`
    : html`<p class="notice">Simply added, the claims that have a number come to ${share} of demand in tonnes of product. Feed and refining act on the same tonnes and are not added, and nothing counts beyond what is used: that leaves ${possible}. ${recordText(book, used)}Readings and evidence stand with each <a href="${claims}">claim</a>.</p>`;
}

/** Recycling: what is claimed against what is used. */
export function recyclingSection(book: Book, demand: Call): Section | undefined {
  const claim = call("PLEDGEIMPACT", "jp-recycle-2027");
  if (!book.tryEntry(claim) || !book.tryEntry(demand)) return undefined;
  const { lang } = book;
  const ja = lang === "ja";
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const content = call("DATASET", "assumptions", [["assumption_id", "magnet-content"]], [["mode"]], false);
  const part = book.entry(content);
  const discounted = call("PLEDGEIMPACT", "jp-recycle-2027", "discounted");
  const lines = [
    { label: ja ? "日本の需要" : "Japan's demand", asked: demand, standing: "observed" as const },
    {
      label: ja ? "主張（文字どおり）" : "The claim at its word",
      asked: claim,
      standing: "claimed" as const,
    },
    {
      label: ja ? "主張 × 同種の公約の実績" : "The claim by the record of its class",
      asked: discounted,
      standing: "claimed" as const,
    },
  ].flatMap((line) => {
    const entry = book.tryEntry(line.asked);
    return entry ? [{ ...line, entry, value: book.value(line.asked) }] : [];
  });
  const [first] = lines;
  if (!first) return undefined;
  const share = formatNumber(book.value(claim) / book.value(demand), "share", lang, { digits: 0 });
  const title = ja
    ? `主張どおりの回収量は、製品トンで数えた需要の${share}に当たる`
    : `The claim, at its word, is ${share} of what Japan uses in tonnes of product`;
  const subtitle = ja
    ? "リサイクルについての主張（t／年）と日本の希土類需要（製品t／年）"
    : "The claim on recycling, tonnes a year, against Japan's demand for rare earths, tonnes of product a year";
  const drawn = figure(book, {
    id: "recycling",
    title,
    subtitle,
    note: ja
      ? "主張は、希土類の量か廃棄物の量か、酸化物か金属かを示していない。割合は、希土類の製品トンとみなした場合のものである。"
      : "The claim does not say whether tonnes of rare earths or of scrap are meant, nor of oxide or metal; the share takes them as tonnes of product.",
    entry: first.entry,
    draw: (width) =>
      rankedBars({
        id: "recycling",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        missing: "–",
        rows: lines.map(({ label, value, standing }) => ({
          label,
          tone: standing === "observed" ? "ink" : "accent",
          value,
          standing,
        })),
      }),
    columns: [
      { title: ja ? "量" : "Amount" },
      { title: ja ? "年間" : "A year", unit: "t", format: { digits: 0 } },
    ],
    rows: lines.map(({ label, entry }) => [label, { entry, row: 1, column: 1 }]),
  });
  const magnets = book.quotient(claim, content, "t", { digits: 0 });
  const body = ja
    ? html`<p>${book.number(claim)}の希土類をすべて磁石から得るには、希土類を${book.cellNumber({ entry: part, row: 1, column: 1 }, "share")}含む磁石を年約${magnets}収集し、すべて回収する必要がある。日本で使用済み製品から回収された希土類の量は確認できなかった。</p>`
    : html`<p>If all of it came from magnets, ${book.number(claim)} of rare earths would take about ${magnets} of magnets a year, at ${book.cellNumber({ entry: part, row: 1, column: 1 }, "share")} of rare earths in each, all of them collected and recovered. No figure of rare earths recovered in Japan from used products was found.</p>`;
  return sectionOf("recycling-claim", ja ? "リサイクル" : "Recycling", [body], [drawn]);
}

/** The claims as levers, and the record of earlier ones. */
export function pledgesSection(book: Book, demand: Call): Section | undefined {
  const figures = [readingsFigure(book), recordFigure(book)].flatMap((drawn) => drawn ?? []);
  if (figures.length === 0) return undefined;
  return sectionOf(
    "pledges",
    book.lang === "ja" ? "主張と過去の実績" : "Claims, and the record of earlier ones",
    [stackText(book, demand)],
    figures,
  );
}

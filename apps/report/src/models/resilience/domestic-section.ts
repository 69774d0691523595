import { type Call, call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { html } from "../../lib/html.ts";
import { type Section, sectionOf } from "../../lib/page.ts";
import { spill } from "../edition/spill.ts";
import { eventList } from "../event-list.ts";
import { claimFindings, findingList } from "./evidence-list.ts";
import { linked, stated, statedAssumption, statedClaim, statedEvidence } from "./stated.ts";

const CLAIM = "jp-mining-2028";
/** What sources say on it, shown beside the sizing. */
const POINTS = ["trial-rate", "economics"] as const;

/** The unknowns of the trial off Minamitorishima, from lowest to highest. */
interface Unknowns {
  readonly mud: number;
  readonly grade: readonly [number, number];
  readonly dry: readonly [number, number];
  readonly days: readonly [number, number];
  readonly recovery: readonly [number, number];
}

/** The assumptions the sizing rests on, as one call. */
const assumed = call(
  "DATASET",
  "assumptions",
  ["mud", "grade", "dry", "days", "recovery"].map((name) => ["assumption_id", `minamitorishima-${name}`]),
);

function unknowns(book: Book): Unknowns | undefined {
  const found = spill(book, assumed);
  const range = (name: string): readonly [number, number] | undefined => {
    const row = found?.rows.find((one) => one.text("assumption_id") === `minamitorishima-${name}`);
    const [low, high] = [row?.number("low"), row?.number("high")];
    return low == null || high == null ? undefined : [low, high];
  };
  const [mud, grade, dry, days, recovery] = [
    range("mud"),
    range("grade"),
    range("dry"),
    range("days"),
    range("recovery"),
  ];
  return mud && grade && dry && days && recovery ? { mud: mud[0], grade, dry, days, recovery } : undefined;
}

/** The claim on domestic mining, in t a year. */
const claimed = call("PLEDGEIMPACT", CLAIM);

function sizingFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const known = unknowns(book);
  const claim = book.tryEntry(claimed);
  if (!known || !claim) return undefined;
  const { mud, grade, dry, days, recovery } = known;
  const due = statedClaim(book, CLAIM, "target_year", "year");
  const part = statedClaim(book, CLAIM, "claimed_value", "share");
  if (!due || !part) return undefined;
  const output = (g: 0 | 1, d: 0 | 1, n: 0 | 1, r: 0 | 1): Call =>
    call("OREOUTPUT", mud, grade[g], dry[d], days[n], recovery[r]);
  const [year, share] = [stated(due, book), stated(part, book)];
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const lines = [
    { en: "Every unknown at its lowest", ja: "全条件が下限", asked: output(0, 0, 0, 0) },
    { en: "Highest grade, the rest at their lowest", ja: "品位のみ上限", asked: output(1, 0, 0, 0) },
    { en: "Lowest grade, the rest at their highest", ja: "品位のみ下限", asked: output(0, 1, 1, 1) },
    { en: "Every unknown at its highest", ja: "全条件が上限", asked: output(1, 1, 1, 1) },
    { en: `Claimed for ${year}, at its word`, ja: `${year}年についての主張（文字どおり）`, asked: claimed },
  ].map(({ asked, ...label }) => ({
    label: label[lang],
    entry: book.entry(asked),
    value: book.value(asked),
  }));
  const [lowest, , , highest, promised] = lines;
  const title = ja
    ? `試験と同じ規模を1年間続けた場合の産出は酸化物${number(lowest?.value ?? 0)}～${number(highest?.value ?? 0)}トン、主張は製品${number(promised?.value ?? 0)}トン`
    : `At the rate of the trial a year would give ${number(lowest?.value ?? 0)} to ${number(highest?.value ?? 0)} tonnes of oxide; the claim is ${number(promised?.value ?? 0)} tonnes of product`;
  const subtitle = ja
    ? `南鳥島沖で1日${number(mud)}トンの泥を揚げ続けた場合の希土類酸化物（t／年）と、${year}年についての主張（製品t／年）`
    : `Rare-earth oxide a year if ${number(mud)} tonnes of mud a day were lifted off Minamitorishima, tonnes, beside the claim for ${year}, tonnes of product`;
  return figure(book, {
    id: "domestic",
    title,
    subtitle,
    note: ja
      ? `品位${number(grade[0])}～${number(grade[1])} ppm（乾量）、固形分${formatNumber(dry[0], "share", lang)}～${formatNumber(dry[1], "share", lang)}、稼働${days[0]}～${days[1]}日、回収率${formatNumber(recovery[0], "share", lang)}～${formatNumber(recovery[1], "share", lang)}は仮定。主張は需要（製品トン）の${share}と読む。産出は酸化物トンで、両者は換算していない。主張の表の範囲は、毎日の稼働と全量の回収を前提とするため、下限がこれより高い。`
      : `Assumed: grade ${number(grade[0])}–${number(grade[1])} ppm of dry mud, dry part ${formatNumber(dry[0], "share", lang)}–${formatNumber(dry[1], "share", lang)}, ${days[0]}–${days[1]} days a year, recovery ${formatNumber(recovery[0], "share", lang)}–${formatNumber(recovery[1], "share", lang)}. The claim is read as ${share} of demand in tonnes of product; output is in tonnes of oxide, and neither is converted. The table of claims counts every day of a year and full recovery, so its range begins higher.`,
    entry: book.entry(assumed),
    draw: (width) =>
      rankedBars({
        id: "domestic",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        missing: "–",
        rows: lines.map((line) => ({
          label: line.label,
          tone: line === promised ? "ink" : "accent",
          value: line.value,
          standing: line === promised ? "claimed" : "assumed",
        })),
      }),
    columns: [
      { title: ja ? "場合" : "Case" },
      { title: ja ? "年間産出" : "A year", unit: "t", format: { digits: 0 } },
    ],
    rows: lines.map(({ label, entry }) => [label, { entry, row: 1, column: 1 }]),
  });
}

/** The domestic resource, sized with its unknowns. */
export function domesticSection(book: Book, demand: Call): Section | undefined {
  const drawn = sizingFigure(book);
  const known = unknowns(book);
  if (!drawn || !known) return undefined;
  const { mud, grade, dry, days, recovery } = known;
  const most = call("OREOUTPUT", mud, grade[1], dry[1], days[1], recovery[1]);
  const share = book.quotient(most, demand, "share", { digits: 1 });
  const { lang } = book;
  const planned = statedAssumption(book, "minamitorishima-mud", "mode", "t");
  const heavy = statedEvidence(book, CLAIM, "heavy-part", "%");
  const list = eventList(book, [["kind", "domestic"]]);
  if (!planned || !heavy || !list) return undefined;
  const rate = linked(planned, book);
  const ja = lang === "ja";
  const parts = linked(heavy, book);
  const sayings = findingList(book, claimFindings(book, CLAIM, POINTS));
  const body = ja
    ? [
        html`<p>日本で確認されている国内資源は南鳥島沖の深海泥である。試験で揚げた泥に含まれる希土類のうち中重希土類は約${parts}とされる。元素ごとの量は確認できず、ジスプロシウムやイットリウムなど個々の元素の試算はできない。</p>${list}`,
        html`<p>次の試験では1日約${rate}の泥を揚げる計画である。全条件を上限とし${rate}を通年揚げ続けた場合の酸化物の量は、製品トンで数えた需要の${share}に当たる。</p>${sayings}`,
      ]
    : [
        html`<p>The domestic resource on record is deep-sea mud off Minamitorishima. Of the rare earths in the mud lifted in the test, about ${parts} are put down as medium and heavy. Amounts by element were not found, so dysprosium or yttrium cannot be sized.</p>${list}`,
        html`<p>The next trial is planned at about ${rate} of mud a day. With every unknown at its highest, ${rate} a day all year would give tonnes of oxide that come to ${share} of demand, which is counted in tonnes of product.</p>${sayings}`,
      ];
  return sectionOf("domestic-resource", ja ? "国内資源" : "The domestic resource", body, [drawn]);
}

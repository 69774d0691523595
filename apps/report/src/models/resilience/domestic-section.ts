import { type Call, call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { html } from "../../lib/html.ts";
import type { Section } from "../../lib/page.ts";

/** The unknowns of the trial off Minamitorishima, from lowest to highest. */
interface Unknowns {
  readonly mud: number;
  readonly grade: readonly [number, number];
  readonly dry: readonly [number, number];
  readonly days: readonly [number, number];
  readonly recovery: readonly [number, number];
}

function unknowns(edition: string): Unknowns | undefined {
  const rows = dataset.edition(edition).visible("assumptions");
  const range = (name: string): readonly [number, number] | undefined => {
    const row = rows.find(({ assumption_id }) => assumption_id === `minamitorishima-${name}`);
    return row && [row.low, row.high];
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

/** The assumptions the sizing rests on, as one call. */
const assumed = call(
  "DATASET",
  "assumptions",
  ["mud", "grade", "dry", "days", "recovery"].map((name) => ["assumption_id", `minamitorishima-${name}`]),
);

/** The claim on domestic mining, in t a year. */
const claimed = call("PLEDGEIMPACT", "jp-mining-2028");

function sizingFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const known = unknowns(book.edition);
  const claim = book.tryEntry(claimed);
  if (!known || !claim) return undefined;
  const { mud, grade, dry, days, recovery } = known;
  const output = (g: 0 | 1, d: 0 | 1, n: 0 | 1, r: 0 | 1): Call =>
    call("OREOUTPUT", mud, grade[g], dry[d], days[n], recovery[r]);
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const lines = [
    { en: "Every unknown at its lowest", ja: "すべて最小", asked: output(0, 0, 0, 0) },
    { en: "Highest grade, the rest at their lowest", ja: "品位のみ最大", asked: output(1, 0, 0, 0) },
    { en: "Lowest grade, the rest at their highest", ja: "品位のみ最小", asked: output(0, 1, 1, 1) },
    { en: "Every unknown at its highest", ja: "すべて最大", asked: output(1, 1, 1, 1) },
    { en: "Claimed for 2028, at its word", ja: "2028年についての主張（文字どおり）", asked: claimed },
  ].map(({ asked, ...label }) => ({
    label: label[lang],
    entry: book.entry(asked),
    value: book.value(asked),
  }));
  const [lowest, , , highest, promised] = lines;
  const title = ja
    ? `試験の規模が1年続いても年${number(lowest?.value ?? 0)}〜${number(highest?.value ?? 0)} tとなる`
    : `At the rate of the trial a year would give ${number(lowest?.value ?? 0)} to ${number(highest?.value ?? 0)} tonnes`;
  const subtitle = ja
    ? `南鳥島沖で1日${number(mud)} tの泥を揚げ続けた場合の希土類酸化物（t／年）と、2028年についての主張`
    : `Rare-earth oxide a year if ${number(mud)} tonnes of mud a day were lifted off Minamitorishima, against the claim for 2028, tonnes`;
  return figure(book, {
    id: "domestic",
    title,
    subtitle,
    note: ja
      ? `品位${number(grade[0])}〜${number(grade[1])} ppm（乾量）、固形分${formatNumber(dry[0], "share", lang)}〜${formatNumber(dry[1], "share", lang)}、稼働${days[0]}〜${days[1]}日、回収率${formatNumber(recovery[0], "share", lang)}〜${formatNumber(recovery[1], "share", lang)}は仮定。主張は需要の25％と読む。需要は製品トン、産出は酸化物トンである。`
      : `Assumed: grade ${number(grade[0])}–${number(grade[1])} ppm of dry mud, dry part ${formatNumber(dry[0], "share", lang)}–${formatNumber(dry[1], "share", lang)}, ${days[0]}–${days[1]} days a year, recovery ${formatNumber(recovery[0], "share", lang)}–${formatNumber(recovery[1], "share", lang)}. The claim is read as a quarter of demand; demand is in tonnes of product, output in tonnes of oxide.`,
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
  const known = unknowns(book.edition);
  if (!drawn || !known) return undefined;
  const { mud, grade, dry, days, recovery } = known;
  const most = call("OREOUTPUT", mud, grade[1], dry[1], days[1], recovery[1]);
  const share = book.quotient(most, demand, "share", { digits: 1 });
  const body =
    book.lang === "ja"
      ? html`<p>日本で確認されている国内資源は南鳥島沖の深海泥である。2027年2月に試験、2028年3月までに採算性の評価が予定される。最大の場合でも需要の${share}で、ジスプロシウムやイットリウムなど個々の元素では割合が異なる。</p>`
      : html`<p>The domestic resource on record is deep-sea mud off Minamitorishima. A trial is planned for February 2027 and an assessment of its economics by March 2028. At its highest it would be ${share} of demand; of single elements such as dysprosium and yttrium the part differs.</p>`;
  return {
    id: "domestic-resource",
    heading: book.lang === "ja" ? "国内資源" : "The domestic resource",
    body: [body],
    figures: [drawn],
  };
}

import {
  type DependenceAnswer,
  type Edition,
  elementsSharingList,
  fullPeriods,
  headlineDependence,
  type Lang,
  latestPeriod,
} from "@kidorui/core";
import { type Call, call } from "@kidorui/formulas";
import { Book, type Entry } from "../../lib/book.ts";
import type { FigureModel } from "../../lib/figure.ts";
import { formatDate, formatNumber, formatPeriod } from "../../lib/format.ts";
import { editionPath, href } from "../../lib/href.ts";
import { type Html, html } from "../../lib/html.ts";
import { elementName } from "../../lib/names.ts";
import type { KeyFigure, PageModel, Section } from "../../lib/page.ts";
import type { PageContext } from "../../lib/page-context.ts";
import { codesOf } from "../event-list.ts";
import { newestDemand } from "../newest-demand.ts";
import { resilienceLead } from "../resilience/lead.ts";
import { sourcesBeside } from "../sources-beside.ts";
import { type About, statementList } from "../statement-list.ts";
import { basisName, listName, scopeName } from "../trade-words.ts";
import { concentrationFigure } from "./concentration-figure.ts";
import { definitionsFigure, rivalAnswers } from "./definitions-figure.ts";
import { demandFigure } from "./demand-figure.ts";
import { outputFigure } from "./output-figure.ts";
import { pricesFigure } from "./prices-figure.ts";
import { reservesFigure } from "./reserves-figure.ts";
import { supplierFigure } from "./supplier-figure.ts";
import { timelineFigure } from "./timeline-figure.ts";
import { vintagesFigure } from "./vintages-figure.ts";

/** Newest period with a full list of suppliers, as a call writes it. */
const newest = (view: Edition, element: string, stage: string): string | number | undefined =>
  asArgument(latestPeriod(view, { element, stage }));

const asArgument = (period: string | undefined): string | number | undefined =>
  period !== undefined && /^\d{4}$/.test(period) ? Number(period) : period;

/** Baskets of which both stages may be known by a list of their own, the one the page is about first. */
const BASKETS = ["MREE", "REE"] as const;
const STAGES = ["mine", "separation"] as const;

/**
 * Whose concentration the page leads with: mining and separation of one basket in one period, so that like
 * stands beside like; the mining of all rare earths where no basket has both.
 */
function concentrations(view: Edition) {
  for (const element of BASKETS) {
    const [mined = [], separated = []] = STAGES.map((stage) => ownLists(view, element, stage));
    const period = asArgument(mined.filter((known) => separated.includes(known)).at(-1));
    if (period !== undefined) return STAGES.map((stage) => ({ stage, element, period }));
  }
  const period = newest(view, "REE", "mine");
  return period === undefined ? [] : [{ stage: "mine" as const, element: "REE", period }];
}

/** Periods with a full list of suppliers that its source prints for this element or group alone. */
const ownLists = (view: Edition, element: string, stage: string): readonly string[] =>
  fullPeriods(view, { element, stage }).filter(
    (period) => elementsSharingList(view, { element, stage, period }).length === 1,
  );

/** The report page of one edition: the same for the front page and the permanent address. */
export function editionPage(context: PageContext): PageModel {
  const { edition, view, lang } = context;
  const path = editionPath(edition);
  const book = new Book(context, href(lang, `${path}numbers/`));
  const ja = lang === "ja";
  const year = Number(newest(view, "REE", "mine"));
  const date = formatDate(view.asOf, lang);
  return {
    lang,
    path,
    title: ja ? `希土類供給レジリエンス ${edition}` : `Rare-earth resilience, ${edition}`,
    summary: ja
      ? "希土類の供給がどの国にどれほど集中しているかを、版ごとに固定したデータで示す。"
      : "How far rare-earth supply rests on single countries, from data fixed edition by edition.",
    lead: [
      ja
        ? html`${date}までに公表されたデータによる。数値を選ぶと、定義、参照した行、出典、Excelの数式が表示される。`
        : html`From data published by ${date}. Choose a number to see its definition, the rows it was computed from, its sources and its Excel formula.`,
      ...resilienceLead(book),
    ],
    keyFigures: keyFigures(book),
    sections: sections(book, year),
    book,
  };
}

/** Whether every source is official, peer-reviewed or intergovernmental; what rests on others stands further down. */
const isFirm = ({ evaluation }: Entry): boolean =>
  evaluation.sources.every(({ grade }) => grade === "A" || grade === "B");

/** At most four figures, each only where the edition has it from a firm source. */
function keyFigures(book: Book): readonly KeyFigure[] {
  const { view, lang } = book;
  const ja = lang === "ja";
  const figures: KeyFigure[] = [];
  const add = (label: string, asked: Call | undefined, detail: Html) => {
    const entry = asked && book.tryEntry(asked);
    if (!asked || !entry || figures.length === 4 || !isFirm(entry)) return;
    const { interval, unit } = entry.evaluation;
    const range =
      interval && formatNumber(interval[0], unit, lang) !== formatNumber(interval[1], unit, lang)
        ? `${ja ? "、取り得る範囲 " : ", possible range "}${formatNumber(interval[0], unit, lang)}–${formatNumber(interval[1], unit, lang)}`
        : "";
    const stop = ja ? "。" : ". ";
    const beside = sourcesBeside(entry, lang);
    figures.push({ label, number: book.number(asked), detail: html`${detail}${range}${stop}${beside}` });
  };
  for (const { stage, element, period } of concentrations(view)) {
    const label = {
      mine: { en: "Concentration of mining (HHI)", ja: "採掘の集中度（HHI）" },
      separation: { en: "Concentration of separation (HHI)", ja: "分離・精製の集中度（HHI）" },
    }[stage][lang];
    const name = elementName(view, element, lang);
    const when = formatPeriod(String(period), lang);
    add(
      label,
      call("MARKETHHI", element, stage, period),
      ja ? html`${name}、${when}。1は一国独占` : html`${name}, ${when}; 1 is a single country`,
    );
  }
  const answer = headlineDependence(view, PAIR);
  const rivals = rivalAnswers(book);
  if (answer && rivals) {
    const { since, low, high } = rivals;
    const rule = href(lang, "methods/dependence/#choice");
    add(
      ja ? "日本の輸入に占める中国の割合" : "China's share of Japan's imports",
      call("DEPENDENCE", "JPN", "CHN", "REE", Number(answer.period), answer.basis, answer.scope),
      ja
        ? html`${definitionOf(answer, lang)}（<a href="${rule}">代表値の選び方</a>）。希土類全体についての${since}年以降の値は${low}〜${high}`
        : html`${definitionOf(answer, lang)} (<a href="${rule}">how the headline is chosen</a>). Answers for all rare earths since ${since}: ${low} to ${high}`,
    );
  }
  const demandYear = newestDemand(book);
  if (demandYear !== undefined) {
    add(
      ja ? "日本の希土類需要" : "Japan's demand for rare earths",
      call("GET", "demand.JPN.REE", demandYear),
      ja
        ? html`${demandYear}年、製品トン（主に酸化物、酸化物換算ではない）`
        : html`${demandYear}, tonnes of product (mostly oxides), not converted to oxide`,
    );
  }
  return figures;
}

/** Whose dependence the page leads with. */
const PAIR = { importer: "JPN", supplier: "CHN" } as const;

/** What an answer counts, how, when and by which kind of list, in words. */
function definitionOf({ scope, basis, period, list }: DependenceAnswer, lang: Lang): string {
  const parts = [basisName(basis, lang), formatPeriod(period, lang), listName(list, lang)];
  return lang === "ja"
    ? `希土類（${scopeName(scope, lang)}）、${parts.join("、")}`
    : `Rare earths (${scopeName(scope, lang)}) ${parts.join(", ")}`;
}

/** The sections of the page; one without a figure in this edition falls away. */
function sections(book: Book, year: number): readonly Section[] {
  const { view, lang } = book;
  const ja = lang === "ja";
  const separation = (element: string) => {
    const period = newest(view, element, "separation");
    return period === undefined ? undefined : supplierFigure(book, element, "separation", period);
  };
  const section = (
    id: string,
    en: string,
    japanese: string,
    body: readonly Html[],
    figures: readonly (FigureModel | undefined)[],
  ): readonly Section[] => {
    const drawn = figures.flatMap((figure) => figure ?? []);
    return drawn.length === 0 ? [] : [{ id, heading: ja ? japanese : en, body, figures: drawn }];
  };
  return [
    ...section(
      "mining",
      "Mining",
      "採掘",
      [miningText(book, year), ...reportedOn(book, ON_MINING)],
      [outputFigure(book), supplierFigure(book, "REE", "mine", year)],
    ),
    ...section(
      "chain",
      "Along the chain",
      "供給網の各工程",
      [chainText(lang), ...reportedOn(book, ON_STAGES)],
      [concentrationFigure(book), separation("MREE")],
    ),
    ...section(
      "dependence",
      "Japan's dependence on China",
      "日本の対中依存度",
      [dependenceText(lang), ...reportedOn(book, ON_DEPENDENCE)],
      [definitionsFigure(book)],
    ),
    ...section("demand-in-japan", "Demand in Japan", "日本の需要", [], [demandFigure(book)]),
    ...section("reserves-and-output", "Reserves", "埋蔵量", [], [reservesFigure(book, year)]),
    ...section(
      "revisions",
      "How firm the numbers are",
      "数値の確かさ",
      [revisionText(lang)],
      [vintagesFigure(book, year - 1)],
    ),
    ...section("price-signal", "Prices", "価格", reportedOn(book, ON_PRICES), [pricesFigure(book)]),
    ...section("export-controls", "Export controls", "輸出管理", [controlText(book)], [timelineFigure(book)]),
  ];
}

/** What Japan takes from China, as statements have it. */
const ON_DEPENDENCE: readonly About[] = (["trade_shares", "trade"] as const).map((name) => [
  ["table_name", name],
  ["country_code", PAIR.importer],
  ["partner_code", PAIR.supplier],
]);
const ON_MINING: readonly About[] = [
  [
    ["table_name", "mine_production"],
    ["table_name", "quotas"],
  ],
];
const ON_STAGES: readonly About[] = [
  [
    ["table_name", "element_output"],
    ["table_name", "stage_shares"],
  ],
];
const ON_PRICES: readonly About[] = [[["table_name", "prices"]]];

/** What the press, officials and companies say of a section's matter. */
const reportedOn = (book: Book, about: readonly About[]): readonly Html[] =>
  [statementList(book, about)].flatMap((found) => found ?? []);

function miningText(book: Book, year: number): Html {
  const world = call("PRODUCTION", "REE", "mine", "*", year);
  const china = call("PRODUCTION", "REE", "mine", "CHN", year);
  if (!book.tryEntry(world) || !book.tryEntry(china)) return html``;
  return book.lang === "ja"
    ? html`<p>${year}年の世界の鉱山生産量は${book.number(world)}と公表され、うち中国は${book.number(china)}である。</p>`
    : html`<p>World mine output in ${year} is put at ${book.number(world)}, of which China ${book.number(china)}.</p>`;
}

const chainText = (lang: Lang): Html =>
  lang === "ja"
    ? html`<p>鉱石は分離・精製されて初めて使える。採掘国が分かれていても、分離・精製を一国に頼れば、供給はその国に依存する。HHIは各国の割合の二乗和である。国名が示されていない分は多数の小さな供給国とみなして算出し、HHIの取り得る範囲を併記する。</p>`
    : html`<p>Ore is of no use until it is separated. Where mining is spread and separation is not, supply rests on the country that separates. The index (HHI) is the sum of the squared shares of countries. What no country is named for is taken as many small suppliers; the table gives the range the index may have.</p>`;

const dependenceText = (lang: Lang): Html =>
  lang === "ja"
    ? html`<p>割合は、対象品目（金属、化合物、磁石）、期間、重量か金額かにより大きく異なる。通関統計に相手国別の一覧があるものはそこから算出し、第三者だけが算出した割合は公表値を示す。輸入相手国は採掘国とは限らない。</p>`
    : html`<p>Answers differ with the goods counted (metals, compounds, magnets), the period, and whether weight or value is divided. They are computed from customs lists by partner where there are such; shares that only others computed stand as printed. The partner a good comes from is not always where its ore was mined.</p>`;

const revisionText = (lang: Lang): Html =>
  lang === "ja"
    ? html`<p>公表機関は過去の年の値を改定する。本報告書では上書きせず、各版の基準日時点の値を残す。</p>`
    : html`<p>Publishers revise past years. Nothing is overwritten here: each edition keeps the number of its date.</p>`;

/** The text on controls says what the edition holds of the dates that its measures wait for. */
function controlText(book: Book): Html {
  const { lang } = book;
  const controls = book.rows("export_controls", [], ["event_ids"]);
  const awaited = new Set(controls.flatMap(({ event_ids }) => codesOf(event_ids)));
  const dates = book
    .rows("events", [["kind", "scheduled"]], ["event_id", "date", "title_en", "title_ja"])
    .filter(({ event_id }) => awaited.has(event_id));
  if (lang === "ja") {
    return html`<p>措置の内容は公表文と報道による。${dates.map(({ date, title_ja }) => `${formatDate(date, lang)}：${title_ja}`).join("")}</p>`;
  }
  return html`<p>As legal texts and reports describe them.${dates.map(({ date, title_en }) => ` ${formatDate(date, lang)}: ${title_en}`).join("")}</p>`;
}

import type { Lang } from "@kidorui/core";
import { type Call, call } from "@kidorui/formulas";
import { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { formatDate } from "../../lib/format.ts";
import { editionPath, href } from "../../lib/href.ts";
import { html } from "../../lib/html.ts";
import type { KeyFigure, PageModel } from "../../lib/page.ts";
import { backtestSection } from "./backtest-section.ts";
import { basketsSection } from "./baskets-section.ts";
import { domesticSection } from "./domestic-section.ts";
import { leversSection } from "./levers-section.ts";
import { scenarioCall } from "./override.ts";
import { pledgesSection, recyclingSection } from "./pledges-section.ts";
import { scenariosSection } from "./scenarios-section.ts";
import { stated, statedAssumption, statedHorizon, statedLever } from "./stated.ts";
import { stocksSection } from "./stocks-section.ts";

const pages = new Map<string, PageModel>();

/** Address of the page within an edition. */
export const RESILIENCE = "resilience/";

/** Editions that can run the scenarios: those that see what the scenarios rest on. */
export const resilienceEditions = (): readonly string[] =>
  dataset.editionIds.filter(
    (edition) =>
      new Book(dataset, edition, "en", "").tryEntry(scenarioCall("stop-12m", "unmet")) !== undefined,
  );

/** What a cut would do and what would help, in one edition. */
export function resiliencePage(edition: string, lang: Lang): PageModel {
  const key = `${edition}|${lang}`;
  const page = pages.get(key) ?? makePage(edition, lang);
  pages.set(key, page);
  return page;
}

/** What the figure for heavy rare earths rests on, said beside it. */
const HEAVY = {
  en: "; potential demand as one contract implies it, all of it supplied by China",
  ja: "。潜在需要は一つの契約から推定し、全量を中国産と想定",
} as const;

function keyFigures(book: Book): readonly KeyFigure[] {
  const ja = book.lang === "ja";
  const { edition } = book;
  const held = statedAssumption(edition, "stock-held", "low", "");
  const most = statedAssumption(edition, "stock-held", "high", "days");
  const draws = statedAssumption(edition, "draws", "mode", "");
  const of = (scenario: string, lever: string) => stated(statedLever(edition, scenario, lever), book);
  const [long, brief] = ["stop-12m", "stop-90d"].map((id) => of(id, "suppliers.CHN.duration"));
  const stock = of("stop-12m", "stock.initial");
  const years = stated(statedHorizon(edition, "stop-12m"), book);
  const stop = ja
    ? `中国からの全面停止${long}、備蓄${stock}を想定`
    : `Full stop from China for ${long}, ${stock} in stock supposed`;
  const heavy = HEAVY[book.lang];
  const range = held && most ? `${held.value}${ja ? "〜" : " to "}${stated(most, book)}` : "";
  const short = ja
    ? `中国からの全面停止${brief}、備蓄${range}を想定した試行のうち`
    : `Part of the draws, full stop from China for ${brief}, ${range} in stock supposed`;
  return [
    {
      label: ja ? "需要に対する不足" : "Demand unmet",
      number: book.number(scenarioCall("stop-12m", "unmetshare")),
      detail: html`${stop}${ja ? `、${years}の合計` : `, over ${years}`}`,
    },
    {
      label: ja ? "不足が始まるまで" : "Until something is missing",
      number: book.number(scenarioCall("stop-12m", "days"), { digits: 0 }),
      detail: html`${stop}`,
    },
    {
      label: ja ? "不足が生じる割合" : "Draws with a shortage",
      number: book.number(call("SHORTAGERISK", "stop-90d", draws?.value), { digits: 0 }),
      detail: html`${short}`,
    },
    {
      label: ja ? "重希土の不足" : "Heavy rare earths unmet",
      number: book.number(scenarioCall("heavy-stop-12m", "unmetshare")),
      detail: html`${ja ? `ジスプロシウム・テルビウム、全面停止${long}、備蓄${stock}を想定、${years}の合計${heavy}` : `Dysprosium and terbium, full stop for ${long}, ${stock} in stock supposed, over ${years}${heavy}`}`,
    },
  ];
}

/** The newest year of Japan's demand, as a call. */
function demandCall(edition: string): Call {
  const years = dataset
    .edition(edition)
    .chosen("demand")
    .filter((row) => row.country_code === "JPN" && row.element_code === "REE")
    .map((row) => row.year);
  return call("GET", "demand.JPN.REE", Math.max(...years));
}

function makePage(edition: string, lang: Lang): PageModel {
  const path = `${editionPath(edition)}${RESILIENCE}`;
  const book = new Book(dataset, edition, lang, href(lang, `${path}numbers/`));
  const ja = lang === "ja";
  const demand = demandCall(edition);
  const sections = [
    stocksSection(book),
    scenariosSection(book),
    leversSection(book),
    domesticSection(book, demand),
    basketsSection(book),
    recyclingSection(book, demand),
    pledgesSection(book, demand),
    backtestSection(book),
  ].flatMap((section) => section ?? []);
  const date = formatDate(dataset.edition(edition).asOf, lang);
  return {
    lang,
    path,
    title: ja ? `供給途絶の影響と対策 ${edition}` : `What a cut would do, and what would help, ${edition}`,
    summary: ja
      ? "中国からの希土類供給が止まった場合の日本への影響と、備蓄、代替、リサイクル、国内資源の効果をモデルで示す。"
      : "What a stop of rare-earth supply from China would mean for Japan, and what stocks, alternatives, recycling and domestic mining would change, by a model open to the last digit.",
    lead: [
      ja
        ? html`${date}までに公表されたデータと、範囲と理由を示した仮定による。結果は仮定の帰結であり、予測ではない。`
        : html`From data published by ${date} and from assumptions that each state a range and a reason. Results follow from the assumptions; they are no forecast.`,
    ],
    keyFigures: keyFigures(book),
    sections,
    book,
  };
}

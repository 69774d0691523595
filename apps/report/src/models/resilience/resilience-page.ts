import type { Text } from "@kidorui/core";
import { type Call, call } from "@kidorui/formulas";
import { Book } from "../../lib/book.ts";
import { formatDate, formatNumber } from "../../lib/format.ts";
import { editionPath, href } from "../../lib/href.ts";
import { type Html, html, plainWords } from "../../lib/html.ts";
import type { KeyFigure, PageModel } from "../../lib/page.ts";
import type { PageContext } from "../../lib/page-context.ts";
import { newestDemand } from "../newest-demand.ts";
import { backtestSection } from "./backtest-section.ts";
import { type Band, bandOf, CASE, endsOf, inBand, MEDIAN } from "./band.ts";
import { scenarioBasis } from "./basis.ts";
import { basketsSection } from "./baskets-section.ts";
import { domesticSection } from "./domestic-section.ts";
import { leversSection } from "./levers-section.ts";
import { scenarioCall, stockOf } from "./override.ts";
import { pledgesSection, recyclingSection } from "./pledges-section.ts";
import { scenariosSection } from "./scenarios-section.ts";
import { stated, statedAssumption, statedHorizon, statedLever } from "./stated.ts";
import { stocksSection } from "./stocks-section.ts";

/** Address of the page within an edition. */
export const RESILIENCE = "resilience/";

/** Whether an edition can run the scenarios: whether it sees what they rest on. */
export const hasResilience = (context: PageContext): boolean =>
  new Book(context, "").tryEntry(scenarioCall("stop-12m", "unmet")) !== undefined;

/** The heavy rare earths of magnets, in the same stop and with the same stock. */
const HEAVY = "heavy-stop-12m";

function keyFigures(book: Book): readonly KeyFigure[] {
  const { lang } = book;
  const ja = lang === "ja";
  const held = statedLever(book, CASE, "stock.initial");
  const of = (lever: string) => stated(statedLever(book, CASE, lever), book);
  const [months, stock] = [of("suppliers.CHN.duration"), stated(held, book)];
  const horizon = stated(statedHorizon(book, CASE), book);
  const stop = ja
    ? `中国からの全面停止${months}、備蓄${stock}分を想定`
    : `Full stop from China for ${months}, ${stock} in stock supposed`;
  const ranged = (band: Band): Html =>
    ja
      ? html`中央値（試行の${band.part}は${endsOf(book, band)}）`
      : html`Median; ${endsOf(book, band)} in ${band.part} of the draws`;
  const figure = (label: Text, band: Band | undefined, detail: (band: Band) => Html): readonly KeyFigure[] =>
    band ? [{ label: html`${label[lang]}`, number: inBand(book, band, MEDIAN), detail: detail(band) }] : [];
  const [unmet, cut, all, days] = ["unmet", "unmetcutshare", "unmetshare", "days"].map((metric) =>
    bandOf(book, CASE, metric),
  );
  const basis = scenarioBasis(book, CASE);
  const heavy = bandOf(book, HEAVY, "unmet", stockOf(held.value));
  const heavyCut = bandOf(book, HEAVY, "unmetcutshare", stockOf(held.value));
  return [
    ...figure({ en: "Demand unmet", ja: "需要の不足" }, unmet, (band) =>
      ja
        ? html`製品トン、${ranged(band)}。${stop}。${basis}`
        : html`Tonnes of product. ${ranged(band)}. ${stop}. ${basis}`,
    ),
    ...figure({ en: "Demand unmet while the cut lasts", ja: "停止期間の需要に占める不足" }, cut, (band) => {
      const later = all
        ? ja
          ? html`。${horizon}の需要に対しては${inBand(book, all, MEDIAN)}（${endsOf(book, all)}）`
          : html`. Of the demand of ${horizon}: ${inBand(book, all, MEDIAN)} (${endsOf(book, all)})`
        : html``;
      return ja
        ? html`供給のない${months}の需要に対する割合、${ranged(band)}${later}。${basis}`
        : html`Part of the demand of the ${months} without these deliveries. ${ranged(band)}${later}. ${basis}`;
    }),
    ...figure({ en: "Days to the first shortage", ja: "不足が始まるまで" }, days, (band) =>
      ja ? html`${ranged(band)}。${stop}。${basis}` : html`${ranged(band)}. ${stop}. ${basis}`,
    ),
    ...figure(
      { en: "Dysprosium and terbium unmet", ja: "ジスプロシウム・テルビウムの不足" },
      heavy,
      (band) => {
        const part = heavyCut
          ? ja
            ? html`、供給のない${months}の需要の${inBand(book, heavyCut, MEDIAN)}（${endsOf(book, heavyCut)}）`
            : html`; ${inBand(book, heavyCut, MEDIAN)} of the demand of the ${months} without these deliveries (${endsOf(book, heavyCut)})`
          : html``;
        return ja
          ? html`${ranged(band)}${part}。${stop}。${heavyBasis(book)}。${scenarioBasis(book, HEAVY)}`
          : html`${ranged(band)}${part}. ${stop}; ${heavyBasis(book)}. ${scenarioBasis(book, HEAVY)}`;
      },
    ),
  ];
}

/** What the figure for heavy rare earths rests on, said beside it. */
function heavyBasis(book: Book): string {
  const { lang } = book;
  const [low, most, high] = (["low", "mode", "high"] as const).map((column) => {
    const fact = statedAssumption(book, "china-share-heavy", column, "share");
    return fact && formatNumber(fact.value, "share", lang, { digits: 0 });
  });
  if (!low || !most || !high) return "";
  return lang === "ja"
    ? `潜在需要は一つの契約から推定し、中国の割合は${low}〜${high}（最頻値${most}）と仮定`
    : `potential demand as one contract implies it, China's share assumed at ${low} to ${high}, most likely ${most}`;
}

/** The newest year of Japan's demand, as a call. */
function demandCall(book: Book): Call {
  const year = newestDemand(book);
  if (year === undefined) throw new Error(`${book.edition}: no demand of Japan`);
  return call("GET", "demand.JPN.REE", year);
}

/** What a cut would do and what would help, in one edition. */
export function resiliencePage(context: PageContext): PageModel {
  const { edition, view, lang } = context;
  const path = `${editionPath(edition)}${RESILIENCE}`;
  const book = new Book(context, href(lang, `${path}numbers/`));
  const ja = lang === "ja";
  const demand = demandCall(book);
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
  const date = formatDate(view.asOf, lang);
  return {
    lang,
    path,
    title: plainWords(
      ja ? `供給途絶の影響と対策 ${edition}` : `What a cut would do, and what would help, ${edition}`,
    ),
    summary: ja
      ? "中国からの希土類供給が止まった場合の日本への影響と、備蓄、代替、リサイクル、国内資源の効果をモデルで示す。"
      : "What a stop of rare-earth supply from China would mean for Japan, and what stocks, alternatives, recycling and domestic mining would change, by a model open to the last digit.",
    lead: [
      ja
        ? html`<p>${date}までに公表されたデータと、範囲と理由を示した仮定による。結果は仮定の帰結であり、予測ではない。</p>`
        : html`<p>From data published by ${date} and from assumptions that each state a range and a reason. Results follow from the assumptions; they are no forecast.</p>`,
    ],
    keyFigures: keyFigures(book),
    sections,
    book,
  };
}

import { elementsSharingList, latestPeriod, type Row, type Text } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { elementTone } from "../../charts/tone.ts";
import { Book } from "../../lib/book.ts";
import { formatNumber, formatPeriod } from "../../lib/format.ts";
import { editionPath, href } from "../../lib/href.ts";
import { html, plainWords } from "../../lib/html.ts";
import { elementName } from "../../lib/names.ts";
import { type KeyFigure, type PageModel, type Section, sectionOf } from "../../lib/page.ts";
import type { PageContext } from "../../lib/page-context.ts";
import { supplierFigure } from "../edition/supplier-figure.ts";
import { eventList } from "../event-list.ts";
import { newestDemand } from "../newest-demand.ts";
import { seriesLine } from "../series-line.ts";
import { statementList } from "../statement-list.ts";

/** What the tonnes of demand count. */
const demandBases: Readonly<Record<Row<"demand">["basis"], Text>> = {
  product: { en: "tonnes of product", ja: "製品トン" },
  element: { en: "tonnes of contained element", ja: "元素量" },
  unstated: {
    en: "the source does not say whether oxide or metal is counted",
    ja: "酸化物か金属かは出典に記載なし",
  },
};

/** What an edition knows of one element. */
export function elementPage(context: PageContext, code: string): PageModel {
  const { edition, view, lang } = context;
  const ja = lang === "ja";
  const path = `${editionPath(edition)}elements/${code}/`;
  const book = new Book(context, href(lang, `${path}numbers/`));
  const name = elementName(view, code, lang);
  const newest = (stage: string) => {
    const period = latestPeriod(view, { element: code, stage });
    return period !== undefined && /^\d{4}$/.test(period) ? Number(period) : period;
  };
  const sections: Section[] = [];
  const missing: string[] = [];
  const keyFigures: KeyFigure[] = [];

  for (const [stage, en, japanese] of [
    ["mine", "Mining", "採掘"],
    ["separation", "Separation", "分離・精製"],
  ] as const) {
    const period = newest(stage);
    const figure = period === undefined ? undefined : supplierFigure(book, code, stage, period);
    if (period === undefined || !figure) {
      missing.push(ja ? `${japanese}の国別割合` : `shares of countries in ${en.toLowerCase()}`);
      continue;
    }
    // A list that stands for several elements makes no figure of one of them.
    const query = { element: code, stage, period: String(period) };
    const hhi = call("MARKETHHI", code, stage, period);
    if (elementsSharingList(view, query).length === 1 && book.tryEntry(hhi)) {
      keyFigures.push({
        label: html`${ja ? `${japanese}の集中度（HHI）` : `Concentration of ${en.toLowerCase()} (HHI)`}`,
        number: book.number(hhi),
        detail: ja
          ? html`${formatPeriod(String(period), lang)}。1は一国独占`
          : html`${formatPeriod(String(period), lang)}; 1 is a single country`,
      });
    }
    sections.push(sectionOf(stage, ja ? japanese : en, [], [figure]));
  }

  const demandYear = newestDemand(book, code);
  if (demandYear === undefined) missing.push(ja ? "日本の需要" : "demand in Japan");
  else {
    const [demand] = book.rows(
      "demand",
      [
        ["country_code", "JPN"],
        ["element_code", code],
        ["year", demandYear],
      ],
      ["basis"],
    );
    const basis = demandBases[demand?.basis ?? "unstated"];
    keyFigures.push({
      label: html`${ja ? "日本の需要" : "Demand in Japan"}`,
      number: book.number(call("GET", `demand.JPN.${code}`, demandYear)),
      detail: ja ? html`${demandYear}年、${basis.ja}` : html`${demandYear}, ${basis.en}`,
    });
  }

  const price = seriesLine(book, {
    id: "price",
    asked: call(
      "DATASET",
      "prices",
      [
        ["element_code", code],
        ["product", "oxide"],
        ["basis", "annual-average"],
      ],
      [["year", "price_usd_per_kg", "flag"]],
    ),
    yearColumn: "year",
    valueColumn: "price_usd_per_kg",
    unit: "USD/kg",
    unitWord: ja ? "米ドル／kg" : "USD/kg",
    digits: 2,
    label: name,
    tone: elementTone(code),
    title: (first, last) =>
      ja
        ? `酸化物の価格は${last.year}年に1 kg当たり${last.shown}米ドル（${first.year}年は${first.shown}米ドル）`
        : `Price of the oxide: ${last.shown} US dollars a kilogram in ${last.year}, ${first.shown} in ${first.year}`,
    subtitle: (first, last) =>
      ja
        ? `${name}酸化物の年平均価格、${first}〜${last}年（米ドル／kg）`
        : `${name} oxide, annual average price, ${first}–${last}, US dollars per kilogram`,
    valueTitle: ja ? "価格" : "Price",
    note: ja
      ? "年により価格の出所が異なる（行の注を参照）。"
      : "The origin of the averages differs between years; see the rows.",
  });
  if (price) sections.push(sectionOf("prices", ja ? "価格" : "Prices", [], [price]));
  else missing.push(ja ? "年平均価格の系列" : "a series of annual prices");

  const said = statementList(book, [[["element_codes", code]]]);
  if (said) sections.push(sectionOf("reported", ja ? "言及された値" : "Reported", [said], []));
  const events = eventList(book, [["element_codes", code]]);
  if (events) sections.push(sectionOf("events", ja ? "関連する出来事" : "Events that name it", [events], []));
  if (missing.length > 0) {
    sections.push(
      sectionOf(
        "gaps",
        ja ? "見つからなかった数値" : "What was not found",
        [
          ja
            ? html`<p>${book.edition}版では次の数値が見つからなかった：${missing.join("、")}。値がゼロであることを意味しない。</p>`
            : html`<p>Edition ${book.edition} holds no figure for: ${missing.join("; ")}. That does not mean zero.</p>`,
        ],
        [],
      ),
    );
  }
  const [element] = book.rows("elements", [["element_code", code]], ["atomic_number", "class"]);
  const number =
    element?.atomic_number === null || element === undefined
      ? ""
      : formatNumber(element.atomic_number ?? 0, "year", lang);
  return {
    lang,
    path,
    title: plainWords(`${name}${ja ? "（" : " ("}${code}${ja ? "）" : ")"}`),
    summary: ja
      ? `${name}の供給国、集中度、価格、関連する輸出管理。`
      : `Suppliers, concentration, price and export controls of ${name.toLowerCase()}.`,
    lead: [
      ja
        ? html`<p>原子番号${number}。${element?.class === "HREE" ? "重希土類" : element?.class === "LREE" ? "軽希土類" : "希土類"}に区分される。</p>`
        : html`<p>Atomic number ${number}; counted among the ${element?.class === "HREE" ? "heavy rare earths" : element?.class === "LREE" ? "light rare earths" : "rare earths"}.</p>`,
    ],
    keyFigures,
    sections,
    book,
  };
}

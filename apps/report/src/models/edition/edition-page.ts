import { fullPeriods, type Lang } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { editionPath, href } from "../../lib/href.ts";
import { html } from "../../lib/html.ts";
import type { KeyFigure, PageModel, Section } from "../../lib/page.ts";
import { supplierFigure } from "./supplier-figure.ts";

/** Supplies the edition page draws, in the order of the chain. */
const supplies = [
  { element: "REE", stage: "mine" },
  { element: "MREE", stage: "separation" },
  { element: "Nd", stage: "separation" },
  { element: "Dy", stage: "separation" },
] as const;

const periodOf = (period: string): string | number => (/^\d{4}$/.test(period) ? Number(period) : period);

const pages = new Map<string, PageModel>();

/** The report page of one edition: the same for the front page and the permanent address. */
export function editionPage(edition: string, lang: Lang): PageModel {
  const key = `${edition}|${lang}`;
  const page = pages.get(key) ?? makePage(edition, lang);
  pages.set(key, page);
  return page;
}

function makePage(edition: string, lang: Lang): PageModel {
  const path = editionPath(edition);
  const book = new Book(dataset, edition, lang, href(lang, `${path}numbers/`));
  const view = dataset.edition(edition);
  const ja = lang === "ja";
  const known = supplies.flatMap((supply) => {
    const period = fullPeriods(view, supply).at(-1);
    return period === undefined ? [] : [{ ...supply, period: periodOf(period) }];
  });
  const keyFigures: KeyFigure[] = [];
  const add = (label: string, asked: ReturnType<typeof call>, detail: string) => {
    if (book.tryEntry(asked)) keyFigures.push({ label, number: book.number(asked), detail: html`${detail}` });
  };
  for (const { element, stage, period } of known.slice(0, 2)) {
    add(
      ja
        ? `供給集中度（HHI、${element}・${stage === "mine" ? "採掘" : "分離"}）`
        : `Concentration (HHI), ${element}, ${stage}`,
      call("MARKETHHI", element, stage, period),
      ja ? `${period}年。0は分散、1は一国独占` : `${period}; 0 is dispersed, 1 a single supplier`,
    );
  }
  add(
    ja ? "日本の金属輸入に占める中国の割合" : "China's share of Japan's imports of rare-earth metals",
    call("DEPENDENCE", "JPN", "CHN", "REE", 2020, "weight", "metals"),
    ja ? "2020年、重量基準（HS 2805.30）" : "2020, by weight (HS 2805.30)",
  );
  add(
    ja ? "日本の希土類需要" : "Japan's demand for rare earths",
    call("GET", "demand.JPN.REE", 2024),
    ja ? "2024年、製品トン" : "2024, tonnes of product",
  );
  const sections: Section[] = known.map(({ element, stage, period }) => ({
    id: `${stage}-${element}`.toLowerCase(),
    heading: ja
      ? `${element === "REE" ? "希土類全体" : element}：${stage === "mine" ? "採掘" : "分離・精製"}`
      : `${element === "REE" ? "All rare earths" : element}: ${stage === "mine" ? "mining" : "separation"}`,
    body: [],
    figures: [supplierFigure(book, element, stage, period)],
  }));
  return {
    lang,
    path,
    title: ja ? `希土類供給レジリエンス ${edition}` : `Rare-earth resilience, ${edition}`,
    summary: ja
      ? "希土類の供給がどの国にどれほど集中しているかを、版ごとに固定したデータで示す。"
      : "How far rare-earth supply rests on single countries, from data fixed edition by edition.",
    lead: [
      ja
        ? html`${view.asOf}までに公表されたデータによる。数値を選ぶと、定義、参照した行、出典、Excelの算式が表示される。`
        : html`From data published by ${view.asOf}. Choose a number to see its definition, the rows it was computed from, its sources and its Excel formula.`,
    ],
    keyFigures,
    sections,
    book,
  };
}

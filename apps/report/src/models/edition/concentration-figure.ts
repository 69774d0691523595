import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import type { Tone } from "../../charts/spec.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { countryName, elementName, stageName } from "../../lib/names.ts";
import { type SpillRow, spill } from "./spill.ts";

const tones: Readonly<Record<string, Tone>> = {
  mine: "soft",
  separation: "accent",
  metal: "ink",
  magnet: "ink",
};

/** Concentration at every stage of every element for which a full list of suppliers was found. */
export function concentrationFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = dataset.edition(book.edition);
  const found = spill(book, call("CONCENTRATION"));
  if (!found) return undefined;
  // The newest period of each element and stage: later rows of one pair are newer.
  const newest = new Map<string, SpillRow>();
  for (const row of found.rows) newest.set(`${row.text("element")}|${row.text("stage")}`, row);
  const rows = [...newest.values()];
  const order = edition.visible("elements").map((element) => element.element_code);
  const elements = [...new Set(rows.map((row) => row.text("element")))].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const ordered = elements.flatMap((element) => rows.filter((row) => row.text("element") === element));
  const label = (code: string) => `${elementName(edition, code, lang)}${code.length <= 2 ? ` ${code}` : ""}`;
  const hhi = (element: string, stage: string) => newest.get(`${element}|${stage}`)?.number("hhi");
  const both = elements.flatMap((element) => {
    const [mined, separated] = [hhi(element, "mine"), hhi(element, "separation")];
    return mined == null || separated == null ? [] : [{ mined, separated }];
  });
  const more = both.filter(({ mined, separated }) => separated > mined).length;
  // A dot that stands alone has no label of its own.
  const rowLabel = (element: string) => {
    const own = rows.filter((row) => row.text("element") === element);
    const stage = own.length === 1 ? stageName(edition, own[0]?.text("stage") ?? "", lang) : "";
    return stage
      ? ja
        ? `${label(element)}（${stage}）`
        : `${label(element)}, ${stage.toLowerCase()}`
      : label(element);
  };
  const title = ja
    ? `分離・精製は採掘より集中している（比較できる${both.length}区分中${more}区分）`
    : `Separation is more concentrated than mining for ${more} of the ${both.length} elements and groups compared`;
  const subtitle = ja
    ? "供給集中度（HHI）、元素・工程別、0〜1（1は一国独占）"
    : "Concentration of supply (HHI) by element and stage, 0–1 (1 is a single country)";
  return figure(book, {
    id: "concentration",
    title,
    subtitle,
    note: ja
      ? "元素別は欧州委員会の2016〜2020年平均、元素群は最新年による。同調査は多くの元素に同じ割合を与えている。金属・合金・磁石の国別一覧は見つかっていない。"
      : "Elements: European Commission averages for 2016–2020. Groups: the newest year. The study gives most elements the same shares. No full list by country was found for metal, alloy and magnets.",
    entry: found.entry,
    draw: (width) =>
      dotRange({
        id: "concentration",
        title,
        desc: subtitle,
        width,
        layout: "rows",
        domain: [0, 1],
        missing: "–",
        format: (value) => formatNumber(value, "index", lang),
        rows: elements.map((element) => ({
          label: rowLabel(element),
          dots: rows
            .filter((row) => row.text("element") === element)
            .map((row) => ({
              label: stageName(edition, row.text("stage"), lang),
              tone: tones[row.text("stage")] ?? "ink",
              value: row.number("hhi"),
              low: row.number("low") ?? 0,
              high: row.number("high") ?? 1,
            })),
        })),
      }),
    columns: [
      { title: ja ? "元素" : "Element" },
      { title: ja ? "工程" : "Stage" },
      { title: ja ? "期間" : "Period" },
      { title: "HHI", unit: "index" },
      { title: ja ? "下限" : "Low", unit: "index" },
      { title: ja ? "上限" : "High", unit: "index" },
      { title: ja ? "最大の供給国" : "Top supplier" },
      { title: ja ? "その割合" : "Its share", unit: "share", format: { digits: 1 } },
    ],
    rows: ordered.map((row) => [
      label(row.text("element")),
      stageName(edition, row.text("stage"), lang),
      row.text("period"),
      row.at("hhi"),
      row.at("low"),
      row.at("high"),
      countryName(edition, row.text("top_supplier"), lang),
      row.at("top_share"),
    ]),
  });
}

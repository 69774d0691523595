import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatPeriod } from "../../lib/format.ts";
import { elementName } from "../../lib/names.ts";
import { basisName, boundedShare, scopeName } from "../trade-words.ts";
import { type SpillRow, spill } from "./spill.ts";

/** Years of answers drawn beside each other, counted back from the newest. */
const YEARS = 5;

const yearOf = (row: SpillRow): number => Number(row.text("period").slice(0, 4));

/** Every published answer to how much of Japan's rare earths comes from China, by definition. */
export function definitionsFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = dataset.edition(book.edition);
  const found = spill(book, call("DEFINITIONS", "JPN", "CHN"));
  if (!found) return undefined;
  const newest = Math.max(...found.rows.map(yearOf));
  const drawn = found.rows.filter(
    (row) => yearOf(row) > newest - YEARS && row.text("element") === "REE" && row.text("scope") !== "hs2805",
  );
  if (drawn.length === 0) return undefined;
  const ranked = drawn.toSorted((a, b) => (a.number("share") ?? 0) - (b.number("share") ?? 0));
  const [low = "", high = ""] = [ranked[0], ranked.at(-1)].map((row) => boundedShare(row, lang));
  const label = (row: SpillRow) =>
    `${formatPeriod(row.text("period"), lang)}${ja ? "、" : " "}${scopeName(row.text("scope"), lang)}${ja ? "、" : ", "}${basisName(row.text("basis"), lang)}`;
  const weak = (row: SpillRow) => row.text("grade") >= "D";
  const bounds = { ">": "lower", "<": "upper" } as const;
  const title = ja
    ? `日本の対中依存度は定義と時期により異なる：${low}から${high}まで`
    : `Japan's dependence on China: ${low} to ${high}, depending on what is counted and when`;
  const subtitle = ja
    ? `日本の希土類輸入に占める中国の割合、定義別、${newest - YEARS + 1}年以降（％）`
    : `China's share of Japan's rare-earth imports by definition, since ${newest - YEARS + 1}, per cent`;
  return figure(book, {
    id: "definitions",
    title,
    subtitle,
    note: ja
      ? "白抜きは業界紙・転載による値。品目、期間、基準が異なるため、一つの系列としてつなぐことはできない。表には全期間の値を示す。"
      : "Hollow dots come from trade or aggregated press. The answers differ in goods, period and basis and are no series; the table holds those of all years.",
    entry: found.entry,
    draw: (width) =>
      dotRange({
        id: "definitions",
        title,
        desc: subtitle,
        width,
        layout: "shared",
        domain: [0, 100],
        missing: "–",
        unit: "%",
        format: (value) => formatNumber(value, "", lang, { bare: true, digits: 0 }),
        rows: drawn.map((row) => {
          const flag = row.text("flag");
          return {
            label: label(row),
            dots: [
              {
                tone: "accent" as const,
                value: (row.number("share") ?? 0) * 100,
                hollow: weak(row),
                ...(flag === ">" || flag === "<" ? { bound: bounds[flag] } : {}),
              },
            ],
          };
        }),
      }),
    columns: [
      { title: ja ? "期間" : "Period" },
      { title: ja ? "元素" : "Element" },
      { title: ja ? "品目" : "Goods" },
      { title: ja ? "基準" : "Basis" },
      { title: ja ? "割合" : "Share", unit: "share", format: { digits: 1 } },
      { title: ja ? "等級" : "Grade" },
      { title: ja ? "出典" : "Source" },
    ],
    rows: found.rows.map((row) => [
      row.text("period"),
      elementName(edition, row.text("element"), lang),
      scopeName(row.text("scope"), lang),
      basisName(row.text("basis"), lang),
      row.at("share", row.text("flag")),
      row.text("grade"),
      row.text("source"),
    ]),
  });
}

import { call } from "@kidorui/formulas";
import { dotRange } from "../../charts/dot-range.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatPeriod, percentSign } from "../../lib/format.ts";
import { type Html, html } from "../../lib/html.ts";
import { elementName } from "../../lib/names.ts";
import { basisName, boundedShare, boundWords, listName, scopeName } from "../trade-words.ts";
import { type Spill, type SpillRow, spill } from "./spill.ts";

/** Years of answers drawn beside each other, counted back from the newest. */
const YEARS = 5;

const yearOf = (row: SpillRow): number => Number(row.text("period").slice(0, 4));

/** The smallest and the largest of some published shares. */
function ends(rows: readonly SpillRow[]): readonly [SpillRow, SpillRow] | undefined {
  const ranked = rows.toSorted((a, b) => (a.number("share") ?? 0) - (b.number("share") ?? 0));
  const [low, high] = [ranked[0], ranked.at(-1)];
  return low && high && [low, high];
}

/** Answers of the last years beside each other: from which year on they count. */
const firstYear = (found: Spill): number => Math.max(...found.rows.map(yearOf)) - YEARS + 1;

/** What an answer divides, of which goods: answers of one definition differ in period and source alone. */
const definitionOf = (row: SpillRow): string =>
  ["element", "scope", "basis", "product"].map((column) => row.text(column)).join("|");

/** The newest answers of each definition; several where sources differ on one period. */
function newestOfEach(rows: readonly SpillRow[]): readonly SpillRow[] {
  const newest = new Map<string, number>();
  for (const row of rows) {
    const key = definitionOf(row);
    newest.set(key, Math.max(newest.get(key) ?? 0, yearOf(row)));
  }
  return rows.filter((row) => yearOf(row) === newest.get(definitionOf(row)));
}

const answers = (book: Book): Spill | undefined => spill(book, call("DEFINITIONS", "JPN", "CHN"));

/** What the answers for all rare earths run from and to, and from which year on: the rivals of any one of them. */
export function rivalAnswers(
  book: Book,
): { readonly since: number; readonly low: Html; readonly high: Html } | undefined {
  const found = answers(book);
  if (!found) return undefined;
  const since = firstYear(found);
  const rivals = ends(found.rows.filter((row) => yearOf(row) >= since && row.text("element") === "REE"));
  if (!rivals) return undefined;
  const shown = (row: SpillRow): Html => {
    const { row: line, column } = row.at("share");
    const number = book.cellNumber({ entry: found.entry, row: line, column }, "share");
    const [before = "", after = ""] = (boundWords[row.text("flag")]?.[book.lang] ?? "{share}").split(
      "{share}",
    );
    return html`${before}${number}${after}`;
  };
  return { since, low: shown(rivals[0]), high: shown(rivals[1]) };
}

/** Every answer to how much of Japan's rare earths comes from China, by definition. */
export function definitionsFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const found = answers(book);
  const all = found && ends(found.rows);
  if (!found || !all) return undefined;
  const since = firstYear(found);
  const drawn = newestOfEach(found.rows.filter((row) => yearOf(row) >= since));
  const [low, high] = all.map((row) => boundedShare(row, lang));
  const element = (row: SpillRow): string =>
    row.text("element") === "REE"
      ? ""
      : `${elementName(edition, row.text("element"), lang)}${ja ? "、" : ", "}`;
  const label = (row: SpillRow) =>
    `${formatPeriod(row.text("period"), lang)}${ja ? "、" : " "}${element(row)}${scopeName(row.text("scope"), lang)}${ja ? "、" : ", "}${basisName(row.text("basis"), lang)}`;
  const weak = (row: SpillRow) => row.text("list") !== "complete";
  const bounds = { ">": "lower", "<": "upper" } as const;
  const title = ja
    ? `日本の対中依存度：${low}〜${high}（品目、元素、基準、時期により異なる）`
    : `China's share of Japan's rare-earth imports: ${low} to ${high}, by goods, element, basis and year`;
  const subtitle = ja
    ? `日本の希土類輸入に占める中国の割合、定義ごとの最新値、${since}年以降（％）`
    : `China's share of Japan's rare-earth imports, newest answer of each definition since ${since}, per cent`;
  return figure(book, {
    id: "definitions",
    title,
    subtitle,
    note: ja
      ? "元素の記載がないものは希土類全体。通関統計の一覧から算出した値と、公表された割合を示す（表の「一覧」）。矢印は上限・下限。白抜きは一部の国の一覧、または割合のみの公表による値。品目、期間、基準が異なるため、一つの系列としてつなぐことはできない。表には全期間の値を示す。"
      : "All rare earths where no element is named. Computed from customs lists, or as printed: the column List says which. Arrows are bounds. Hollow dots come from a partial list, or were printed without one. The answers differ in goods, period and basis and are no series; the table holds those of all years.",
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
        unit: percentSign[lang],
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
      { title: ja ? "一覧" : "List" },
      { title: ja ? "等級" : "Grade" },
      { title: ja ? "出典" : "Source" },
    ],
    rows: found.rows.map((row) => [
      row.text("period"),
      elementName(edition, row.text("element"), lang),
      scopeName(row.text("scope"), lang),
      basisName(row.text("basis"), lang),
      row.at("share", row.text("flag")),
      listName(row.text("list"), lang),
      row.text("grade"),
      row.text("source"),
    ]),
  });
}

import { call } from "@kidorui/formulas";
import { lineChart } from "../../charts/line-chart.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { standingOf } from "../../lib/standing.ts";
import { spill } from "./spill.ts";

/** Japan's demand for rare earths over time. */
export function demandFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const found = spill(
    book,
    call(
      "DATASET",
      "demand",
      [
        ["country_code", "JPN"],
        ["element_code", "REE"],
      ],
      [["year", "quantity_t", "flag"]],
    ),
  );
  if (!found || found.rows.length < 2) return undefined;
  const rows = found.rows.toSorted((a, b) => Number(a.text("year")) - Number(b.text("year")));
  const known = new Map(rows.map((row) => [Number(row.text("year")), row]));
  const years = [...known.keys()];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const quantity = (year: number) => number(known.get(year)?.number("quantity_t") ?? 0);
  const title = ja
    ? `日本の需要は${first}年の製品${quantity(first)}トンに対し${last}年は${quantity(last)}トン`
    : `Japan used ${quantity(last)} tonnes of product in ${last}, against ${quantity(first)} in ${first}`;
  const subtitle = ja
    ? `日本の希土類需要、${first}〜${last}年（製品t）`
    : `Japan's demand for rare earths, ${first}–${last}, tonnes of product`;
  return figure(book, {
    id: "demand",
    title,
    subtitle,
    note: ja
      ? "業界集計による製品トン（主に酸化物）。[d]は公表された増減率から算出した値。線の切れ目は値が見つからない年。"
      : "Tonnes of product as the industry counts them, mostly oxides. [d]: derived from a printed rate of change. A gap is a year for which no figure was found.",
    entry: found.entry,
    draw: (width) =>
      lineChart({
        id: "demand",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: number,
        series: [
          {
            label: ja ? "日本" : "Japan",
            tone: "ink",
            points: Array.from({ length: last - first + 1 }, (_, i) => {
              const row = known.get(first + i);
              return {
                x: first + i,
                value: row?.number("quantity_t") ?? null,
                standing: standingOf(row?.text("flag") ?? ""),
              };
            }),
          },
        ],
      }),
    columns: [
      { title: ja ? "年" : "Year" },
      { title: ja ? "需要" : "Demand", unit: "t", format: { digits: 0 } },
    ],
    rows: rows.map((row) => [row.text("year"), row.at("quantity_t", row.text("flag"))]),
  });
}

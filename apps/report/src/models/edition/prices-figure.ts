import { call } from "@kidorui/formulas";
import { smallMultiples } from "../../charts/small-multiples.ts";
import { elementTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { elementName } from "../../lib/names.ts";
import { standingOf } from "../../lib/standing.ts";
import { type SpillRow, spill } from "./spill.ts";

const MAGNET_ELEMENTS = ["Nd", "Pr", "Dy", "Tb"] as const;

/** Prices of the magnet elements' oxides, one panel each on one scale. */
export function pricesFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const found = spill(
    book,
    call(
      "DATASET",
      "prices",
      [
        ["product", "oxide"],
        ["basis", "annual-average"],
        ...MAGNET_ELEMENTS.map((element) => ["element_code", element]),
      ],
      [["element_code", "year", "price_usd_per_kg", "flag"]],
    ),
  );
  if (!found) return undefined;
  const rows = found.rows.filter((row) => row.number("price_usd_per_kg") !== null);
  const of = (element: string): SpillRow[] =>
    rows
      .filter((row) => row.text("element_code") === element)
      .toSorted((a, b) => Number(a.text("year")) - Number(b.text("year")));
  const elements = MAGNET_ELEMENTS.filter((element) => of(element).length > 1);
  if (elements.length === 0) return undefined;
  const years = rows.map((row) => Number(row.text("year")));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // Prices are set against each other in the newest year that all of them have.
  const yearsOf = (element: string) => of(element).map((row) => row.text("year"));
  const common = elements
    .map(yearsOf)
    .reduce((shared, own) => shared.filter((year) => own.includes(year)))
    .at(-1);
  if (common === undefined) return undefined;
  const price = (element: string) =>
    of(element)
      .find((row) => row.text("year") === common)
      ?.number("price_usd_per_kg") ?? 0;
  const dearest = elements.reduce((best, element) => (price(element) > price(best) ? element : best));
  const number = (value: number) => formatNumber(value, "", lang, { bare: true, digits: 0 });
  const name = elementName(edition, dearest, lang);
  const title = ja
    ? `${elements.length}元素で最も高いのは${name}で、${common}年は${number(price(dearest))}米ドル／kg`
    : `${name} oxide cost ${number(price(dearest))} US dollars a kilogram in ${common}, the most of the ${elements.length} shown`;
  const subtitle = ja
    ? `酸化物の年平均価格、${first}〜${last}年（米ドル／kg、対数目盛）`
    : `Oxide prices, annual averages, ${first}–${last}, US dollars per kilogram, log scale`;
  return figure(book, {
    id: "prices",
    title,
    subtitle,
    note: ja
      ? "米国地質調査所が公表した年平均。年により価格の出所が異なる（行の注を参照）。空白は収録していない年。"
      : "Annual averages as the U.S. Geological Survey prints them; their origin differs between years (see the rows). A gap is a year for which no figure was collected.",
    entry: found.entry,
    draw: (width) =>
      smallMultiples({
        id: "prices",
        title,
        desc: subtitle,
        width,
        scale: "log",
        unit: ja ? "米ドル／kg" : "USD/kg",
        format: number,
        panels: elements.map((element) => {
          const known = new Map(of(element).map((row) => [Number(row.text("year")), row]));
          return {
            label: elementName(edition, element, lang),
            tone: elementTone(element),
            points: Array.from({ length: last - first + 1 }, (_, i) => {
              const row = known.get(first + i);
              return {
                x: first + i,
                value: row?.number("price_usd_per_kg") ?? null,
                standing: standingOf(row?.text("flag") ?? ""),
              };
            }),
          };
        }),
      }),
    columns: [
      { title: ja ? "元素" : "Element" },
      { title: ja ? "年" : "Year" },
      { title: ja ? "価格" : "Price", unit: "USD/kg" },
    ],
    rows: elements.flatMap((element) =>
      of(element).map((row) => [
        elementName(edition, element, lang),
        row.text("year"),
        row.at("price_usd_per_kg", row.text("flag")),
      ]),
    ),
  });
}

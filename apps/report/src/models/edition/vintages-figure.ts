import { call } from "@kidorui/formulas";
import { countryTone } from "../../charts/tone.ts";
import { vintageDots } from "../../charts/vintage-dots.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatTonnes } from "../../lib/format.ts";
import { countryName } from "../../lib/names.ts";
import { spill } from "./spill.ts";

/** Most rows the figure draws: the facts that moved most. */
const DRAWN = 6;

/** The same year's output as one publication after another gave it. */
export function vintagesFigure(book: Book, year: number): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const candidates = book
    .rows(
      "mine_production",
      [
        ["year", year],
        ["coverage", "full"],
      ],
      ["country_code"],
    )
    .filter(({ country_code }) => country_code !== "WLD" && country_code !== "OTH");
  const moved = candidates
    .flatMap(({ country_code }) => {
      const found = spill(book, call("VINTAGES", `mine_production.${country_code}`, year));
      const values = found?.rows.flatMap((row) => row.number("value") ?? []) ?? [];
      const change = Math.max(...values) - Math.min(...values);
      return found && values.length > 1 && change > 0 ? [{ country_code, found, change }] : [];
    })
    .toSorted((a, b) => b.change - a.change)
    .slice(0, DRAWN);
  const [most] = moved;
  if (!most) return undefined;
  const ends = [most.found.rows[0], most.found.rows.at(-1)].map((row) =>
    formatTonnes(row?.number("value") ?? 0, lang),
  );
  const name = countryName(edition, most.country_code, lang);
  const title = ja
    ? `${name}の${year}年の鉱山生産量の公表値は${ends[0]}から${ends[1]}に改定された`
    : `The figure published for ${name}'s output in ${year} went from ${ends[0]} to ${ends[1]} tonnes`;
  const subtitle = ja
    ? `${year}年の鉱山生産量、公表時期別（t、REO換算）`
    : `Mine output in ${year} as successive publications gave it, tonnes of rare-earth oxide`;
  return figure(book, {
    id: "vintages",
    title,
    subtitle,
    note: ja ? "白抜きは過去の公表値、塗りは最新値。" : "Hollow: earlier publication; solid: the newest.",
    entry: most.found.entry,
    draw: (width) =>
      vintageDots({
        id: "vintages",
        title,
        desc: subtitle,
        width,
        unit: "t",
        format: (value) => formatNumber(value, "", lang, { bare: true, digits: 0 }),
        rows: moved.map(({ country_code, found }) => ({
          label: countryName(edition, country_code, lang),
          tone: countryTone(country_code),
          vintages: found.rows.flatMap((row) => {
            const value = row.number("value");
            return value === null ? [] : [{ published: row.text("published"), value }];
          }),
        })),
      }),
    columns: [
      { title: ja ? "国" : "Country" },
      { title: ja ? "公表日" : "Published" },
      { title: ja ? "鉱山生産量" : "Output", unit: "t REO", format: { digits: 0 } },
      { title: ja ? "出典" : "Source" },
    ],
    rows: moved.flatMap(({ country_code, found }) =>
      found.rows.map((row) => [
        countryName(edition, country_code, lang),
        row.text("published"),
        row.at("value", row.text("flag")),
        row.text("source"),
      ]),
    ),
  });
}

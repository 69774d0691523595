import { call } from "@kidorui/formulas";
import { stackedBars } from "../../charts/stacked-bars.ts";
import { countryTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatTonnes } from "../../lib/format.ts";
import { countryName } from "../../lib/names.ts";
import { yearList } from "../../lib/year-list.ts";
import { quotaNote, quotaYears } from "./quota.ts";
import { spill } from "./spill.ts";

/** Countries drawn by themselves; the drawing stacks all others as one grey part, the table names each. */
const NAMED = ["CHN", "USA", "AUS", "MMR"] as const;

/** World mine output by country over the years that have a full list. */
export function outputFigure(book: Book): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const found = spill(
    book,
    call(
      "DATASET",
      "mine_production",
      [["coverage", "full"]],
      [["country_code", "year", "quantity_t", "flag"]],
    ),
  );
  if (!found) return undefined;
  const years = [...new Set(found.rows.map((row) => row.text("year")))].toSorted();
  const codes = [...new Set(found.rows.map((row) => row.text("country_code")))];
  const rowOf = new Map(found.rows.map((row) => [`${row.text("country_code")}|${row.text("year")}`, row]));
  const quantity = (code: string, year: string) => rowOf.get(`${code}|${year}`)?.number("quantity_t") ?? null;
  const last = years.at(-1) ?? "";
  const others = codes.filter((code) => code !== "WLD" && !NAMED.some((named) => named === code));
  const ranked = [
    ...NAMED,
    ...others.toSorted((a, b) => (quantity(b, last) ?? 0) - (quantity(a, last) ?? 0)),
  ];
  const sumOfOthers = (year: string) => others.reduce((sum, code) => sum + (quantity(code, year) ?? 0), 0);
  const [first = last] = years;
  const tonnes = (year: string) => formatTonnes(quantity("WLD", year) ?? 0, lang);
  const shown = years.map(Number);
  const quotas = quotaYears(book, "CHN").filter((year) => shown.includes(year));
  const china = countryName(edition, "CHN", lang);
  const counted =
    quotas.length === 0
      ? ""
      : ja
        ? `（${china}の${yearList(quotas, lang)}は生産枠）`
        : `, with ${china}'s quota as its output in ${yearList(quotas, lang)}`;
  const title = ja
    ? `世界の鉱山生産量は${first}年の${tonnes(first)}に対し${last}年は${tonnes(last)}${counted}`
    : `World mine output is put at ${tonnes(last)} tonnes in ${last} and ${tonnes(first)} in ${first}${counted}`;
  const subtitle = ja
    ? `希土類の鉱山生産量、国別、${first}〜${last}年（t、REO換算）`
    : `Mine output by country, ${first}–${last}, tonnes of rare-earth oxide`;
  return figure(book, {
    id: "world-output",
    title,
    subtitle,
    note: `${
      ja
        ? "「その他」は表に示した残りの国の合計。各年の値は一つの出典の一覧による。"
        : "Other countries are the rest of the table taken together. Each year comes from one publisher's list. "
    }${quotaNote(book, "CHN", shown)}`,
    entry: found.entry,
    draw: (width) =>
      stackedBars({
        id: "world-output",
        title,
        desc: subtitle,
        width,
        mode: "absolute",
        unit: "t",
        missing: "–",
        format: (value) => formatNumber(value, "", lang, { bare: true, digits: 0 }),
        series: [
          ...NAMED.map((code) => ({ label: countryName(edition, code, lang), tone: countryTone(code) })),
          { label: ja ? "その他" : "Other countries", tone: "soft" as const },
        ],
        columns: years.map((year) => ({
          label: year,
          values: [...NAMED.map((code) => ({ value: quantity(code, year) })), { value: sumOfOthers(year) }],
        })),
      }),
    columns: [
      { title: ja ? "国" : "Country" },
      ...years.map((year) => ({ title: year, unit: "t REO", format: { digits: 0 } })),
    ],
    rows: [...ranked, ...(codes.includes("WLD") ? ["WLD"] : [])].map((code) => [
      countryName(edition, code, lang),
      ...years.map((year) => {
        const row = rowOf.get(`${code}|${year}`);
        return row ? row.at("quantity_t", row.text("flag")) : "";
      }),
    ]),
  });
}

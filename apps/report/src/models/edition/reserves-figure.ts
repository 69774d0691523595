import { call } from "@kidorui/formulas";
import { pairedBars } from "../../charts/paired-bars.ts";
import { countryTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { percentSign } from "../../lib/format.ts";
import { countryName } from "../../lib/names.ts";
import { percentLabel, shareText } from "./percent.ts";
import { spill } from "./spill.ts";

/** Where the reserves lie against where the ore is mined. */
export function reservesFigure(book: Book, year: number): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = book.view;
  const reserves = spill(book, call("RESERVES", year));
  const output = spill(book, call("SUPPLIERS", "REE", "mine", year));
  if (!reserves || !output) return undefined;
  const outputOf = new Map(output.rows.map((row) => [row.text("country"), row]));
  const { rows } = reserves;
  const outside = rows.filter(
    (row) => (row.number("share") ?? 0) > (outputOf.get(row.text("country"))?.number("share") ?? 1),
  );
  const [widest] = outside.toSorted((a, b) => (b.number("share") ?? 0) - (a.number("share") ?? 0));
  if (!widest) return undefined;
  const subject = countryName(edition, widest.text("country"), lang);
  const isBound = book.tryEntry(call("GET", "reserves.WLD", null, "flag"))?.evaluation.value === ">";
  const most = isBound ? (ja ? "最大" : "at most ") : "";
  const held = `${most}${shareText(widest.number("share") ?? 0, lang)}`;
  const ownOutput = outputOf.get(widest.text("country"))?.number("share");
  const mined = ownOutput == null ? undefined : shareText(ownOutput, lang);
  const title = ja
    ? `${subject}の埋蔵量は世界の${held}${mined ? `、鉱山生産量は${mined}` : ""}`
    : `${subject} holds ${held} of the world's reserves${mined ? ` and mines ${mined} of its output` : ""}`;
  const subtitle = ja
    ? `世界の埋蔵量と${year}年の鉱山生産量に占める割合（％）`
    : `Share of world reserves and of mine output in ${year}, per cent`;
  const measures = ja ? (["埋蔵量", "鉱山生産量"] as const) : (["of reserves", "of output"] as const);
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? null : share * 100;
  return figure(book, {
    id: "reserves",
    title,
    subtitle,
    note: `${ja ? "埋蔵量は公表時点の経済的埋蔵量。" : "Economic reserves as published. "}${
      isBound
        ? ja
          ? "世界計は下限として公表されているため、埋蔵量の割合は上限である。"
          : "The world total is printed as a lower bound, so shares of reserves are at most these."
        : ""
    }`,
    entry: reserves.entry,
    draw: (width) =>
      pairedBars({
        id: "reserves",
        title,
        desc: subtitle,
        width,
        unit: percentSign[lang],
        missing: "–",
        measures,
        format: percentLabel(lang),
        rows: rows.map((row) => {
          const code = row.text("country");
          return {
            label: countryName(edition, code, lang),
            tone: countryTone(code),
            values: [
              { value: percent(row.number("share")) },
              {
                value: percent(
                  outputOf.get(code)?.number("share") ?? (row.number("output_t") === 0 ? 0 : null),
                ),
              },
            ] as const,
          };
        }),
      }),
    columns: [
      { title: ja ? "国" : "Country" },
      { title: ja ? "埋蔵量" : "Reserves", unit: "t REO", format: { digits: 0 } },
      { title: ja ? "世界に占める割合" : "Share of world", unit: "share", format: { digits: 1 } },
      { title: ja ? "鉱山生産量" : "Output", unit: "t REO", format: { digits: 0 } },
      { title: ja ? "鉱山生産量の割合" : "Share of output", unit: "share", format: { digits: 1 } },
    ],
    rows: reserves.rows.map((row) => [
      countryName(edition, row.text("country"), lang),
      row.at("reserves_t", row.text("flag")),
      row.at("share"),
      row.at("output_t"),
      outputOf.get(row.text("country"))?.at("share") ?? "",
    ]),
  });
}

import { call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import { countryTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatPeriod } from "../../lib/format.ts";
import { countryName, elementName } from "../../lib/names.ts";
import { percentLabel } from "../edition/percent.ts";
import { type SpillRow, spill } from "../edition/spill.ts";

/** A country's share of the separation of each element. */
export function separationFigure(book: Book, code: string): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = dataset.edition(book.edition);
  const found = spill(
    book,
    call(
      "DATASET",
      "stage_shares",
      [
        ["stage_code", "separation"],
        ["scope", "world"],
        ["country_code", code],
        ["coverage", "full"],
      ],
      [["element_code", "period", "share_pct", "flag"]],
    ),
  );
  const share = (row: SpillRow) => row.number("share_pct") ?? 0;
  const rows = (found?.rows ?? []).filter((row) => share(row) > 0).toSorted((a, b) => share(b) - share(a));
  const [first] = rows;
  if (!found || !first) return undefined;
  const name = countryName(edition, code, lang);
  const top = formatNumber(share(first) / 100, "share", lang);
  const title = ja
    ? `${name}は${formatPeriod(first.text("period"), lang)}、${elementName(edition, first.text("element_code"), lang)}の分離・精製の${top}を担った`
    : `${name} separated ${top} of the world's ${elementName(edition, first.text("element_code"), lang).toLowerCase()} in ${formatPeriod(first.text("period"), lang)}`;
  const subtitle = ja
    ? "世界の分離・精製に占める割合、元素別（％）"
    : "Share of world separation by element, per cent";
  const label = (row: SpillRow) =>
    `${elementName(edition, row.text("element_code"), lang)}${ja ? "、" : ", "}${formatPeriod(row.text("period"), lang)}`;
  return figure(book, {
    id: "separation-shares",
    title,
    subtitle,
    entry: found.entry,
    draw: (width) =>
      rankedBars({
        id: "separation-shares",
        title,
        desc: subtitle,
        width,
        unit: "%",
        missing: "–",
        format: percentLabel(lang),
        rows: rows.map((row) => ({ label: label(row), tone: countryTone(code), value: share(row) })),
      }),
    columns: [
      { title: ja ? "元素" : "Element" },
      { title: ja ? "期間" : "Period" },
      { title: ja ? "割合" : "Share", unit: "%" },
    ],
    rows: rows.map((row) => [
      elementName(edition, row.text("element_code"), lang),
      row.text("period"),
      row.at("share_pct", row.text("flag")),
    ]),
  });
}

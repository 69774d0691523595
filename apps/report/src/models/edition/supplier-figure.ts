import { call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import { countryTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber } from "../../lib/format.ts";
import { countryName, elementName, stageName } from "../../lib/names.ts";

/** Places of the columns SUPPLIERS spills, counted from 1. */
const COUNTRY = 1;
const SHARE = 2;
const FLAG = 4;

/** Ranked suppliers of one element at one stage, from one call. */
export function supplierFigure(
  book: Book,
  element: string,
  stage: string,
  period: string | number,
): FigureModel {
  const { lang } = book;
  const edition = dataset.edition(book.edition);
  const { entry, matrix } = book.matrix(call("SUPPLIERS", element, stage, period));
  const places = matrix.flatMap((cells, i) => (i > 0 && Number(cells[SHARE - 1]) > 0 ? [i + 1] : []));
  const cellOf = (place: number, column: number) => matrix[place - 1]?.[column - 1] ?? null;
  const name = (place: number) => countryName(edition, String(cellOf(place, COUNTRY)), lang);
  const first = places[0] ?? 2;
  const share = formatNumber(Number(cellOf(first, SHARE)), "share", lang);
  const subject = `${elementName(edition, element, lang)}${lang === "ja" ? "・" : ", "}${stageName(edition, stage, lang)}`;
  const title =
    lang === "ja"
      ? `最大の供給国は${name(first)}で${share}を占める`
      : `${name(first)} supplies ${share}, more than any other country`;
  const subtitle =
    lang === "ja"
      ? `${subject}：世界供給に占める割合、${period}年（％）`
      : `${subject}: share of world supply, ${period}, per cent`;
  return figure(book, {
    id: `suppliers-${stage}-${element}`.toLowerCase(),
    title,
    subtitle,
    entry,
    draw: (width) =>
      rankedBars({
        id: `suppliers-${stage}-${element}`.toLowerCase(),
        title,
        desc: subtitle,
        width,
        unit: "%",
        format: (value) =>
          formatNumber(value, "", lang, { bare: true, digits: value !== 0 && value < 10 ? 1 : 0 }),
        missing: "–",
        rows: places.slice(0, 12).map((place) => ({
          label: name(place),
          tone: countryTone(String(cellOf(place, COUNTRY))),
          value: Number(cellOf(place, SHARE)) * 100,
          standing: cellOf(place, FLAG) === "e" ? "estimated" : "observed",
        })),
      }),
    columns: [
      { title: lang === "ja" ? "国" : "Country" },
      { title: lang === "ja" ? "割合" : "Share", unit: "share", format: { digits: 1 } },
    ],
    rows: places.map((place) => {
      const mark = String(cellOf(place, FLAG) ?? "");
      return [name(place), { row: place, column: SHARE, ...(mark ? { mark } : {}) }];
    }),
  });
}

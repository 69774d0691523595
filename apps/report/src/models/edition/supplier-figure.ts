import { call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import { countryTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { dataset } from "../../lib/dataset.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatPeriod } from "../../lib/format.ts";
import { countryName, elementName, stageName } from "../../lib/names.ts";
import { standingOf } from "../../lib/standing.ts";
import { percentLabel } from "./percent.ts";
import { spill } from "./spill.ts";

/** Most bars drawn; the table holds every supplier. */
const DRAWN = 12;

/** Ranked suppliers of one element at one stage, from one call. */
export function supplierFigure(
  book: Book,
  element: string,
  stage: string,
  period: string | number,
): FigureModel | undefined {
  const { lang } = book;
  const ja = lang === "ja";
  const edition = dataset.edition(book.edition);
  const found = spill(book, call("SUPPLIERS", element, stage, period));
  const rows = found?.rows.filter((row) => (row.number("share") ?? 0) > 0) ?? [];
  const first = rows.find((row) => row.text("country") !== "OTH");
  if (!found || !first) return undefined;
  const name = (code: string) => countryName(edition, code, lang);
  const share = formatNumber(first.number("share") ?? 0, "share", lang);
  const who = name(first.text("country"));
  const when = formatPeriod(String(period), lang);
  const what = element === "REE" ? (ja ? "希土類" : "Rare earths") : elementName(edition, element, lang);
  const where = stageName(edition, stage, lang);
  const titles = {
    mine: {
      en: `${who} mined ${share} of the world's ${inSentence(what)} in ${when}`,
      ja: `${when}、${what}の採掘は${who}が${share}を占めた`,
    },
    separation: {
      en: `${who} separated ${share} of the world's ${inSentence(what)} in ${when}`,
      ja: `${when}、${what}の分離・精製は${who}が${share}を占めた`,
    },
  };
  const title = stage === "mine" ? titles.mine[lang] : titles.separation[lang];
  const subtitle = ja
    ? `${what}、${where}：世界供給に占める割合、${when}（％）`
    : `${what}, ${inSentence(where)}: share of world supply, ${when}, per cent`;
  const id = `suppliers-${stage}-${element}`.toLowerCase();
  const hasQuantities = rows.some((row) => row.number("quantity_t") !== null);
  // The rest of the countries has a share and no quantity.
  const blank = hasQuantities ? [""] : [];
  return figure(book, {
    id,
    title,
    subtitle,
    entry: found.entry,
    draw: (width) =>
      rankedBars({
        id,
        title,
        desc: subtitle,
        width,
        unit: "%",
        format: percentLabel(lang),
        missing: "–",
        rows: rows.slice(0, DRAWN).map((row) => ({
          label: name(row.text("country")),
          tone: countryTone(row.text("country")),
          value: (row.number("share") ?? 0) * 100,
          standing: standingOf(row.text("flag")),
        })),
      }),
    columns: [
      { title: ja ? "国" : "Country" },
      { title: ja ? "割合" : "Share", unit: "share", format: { digits: 1 } },
      ...(hasQuantities ? [{ title: ja ? "数量" : "Quantity", unit: "t REO", format: { digits: 0 } }] : []),
    ],
    rows: rows.map((row) => [
      name(row.text("country")),
      row.at("share", row.text("flag")),
      ...(row.number("quantity_t") !== null ? [row.at("quantity_t")] : blank),
    ]),
  });
}

/** A name within an English sentence. */
export const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;

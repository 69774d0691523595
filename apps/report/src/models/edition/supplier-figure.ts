import { elementsSharingList, type SupplyQuery } from "@kidorui/core";
import { call } from "@kidorui/formulas";
import { rankedBars } from "../../charts/ranked-bars.ts";
import { countryTone } from "../../charts/tone.ts";
import type { Book } from "../../lib/book.ts";
import { type FigureModel, figure } from "../../lib/figure.ts";
import { formatNumber, formatPeriod, percentSign } from "../../lib/format.ts";
import { countryName, elementName, stageName } from "../../lib/names.ts";
import { standingOf } from "../../lib/standing.ts";
import { percentLabel } from "./percent.ts";
import { quotaNote } from "./quota.ts";
import { inSentence, otherElements, sharedListNote } from "./shared-list-words.ts";
import { type SpillRow, spill } from "./spill.ts";

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
  const edition = book.view;
  const found = spill(book, call("SUPPLIERS", element, stage, period));
  const rows = found?.rows.filter((row) => (row.number("share") ?? 0) > 0) ?? [];
  const first = rows.find((row) => row.text("country") !== "OTH");
  if (!found || !first) return undefined;
  const name = (code: string) => countryName(edition, code, lang);
  const { title, subtitle, note } = wordsOf(book, { element, stage, period: String(period) }, first);
  const id = `suppliers-${stage}-${element}`.toLowerCase();
  const hasQuantities = rows.some((row) => row.number("quantity_t") !== null);
  // The rest of the countries has a share and no quantity.
  const blank = hasQuantities ? [""] : [];
  return figure(book, {
    id,
    title,
    subtitle,
    note,
    entry: found.entry,
    draw: (width) =>
      rankedBars({
        id,
        title,
        desc: subtitle,
        width,
        unit: percentSign[lang],
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

interface Words {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
}

/** What the figure says: who is first, or, of a list that stands for several elements, only that it does. */
function wordsOf(book: Book, query: SupplyQuery, first: SpillRow): Words {
  const { view: edition, lang } = book;
  const ja = lang === "ja";
  const { element, stage } = query;
  const when = formatPeriod(query.period, lang);
  const what = element === "REE" ? (ja ? "希土類" : "Rare earths") : elementName(edition, element, lang);
  const where = stageName(edition, stage, lang);
  const others = elementsSharingList(edition, query).filter((code) => code !== element);
  if (others.length > 0) {
    const more = otherElements(edition, others, lang);
    return {
      title: ja
        ? `出典は${what}の${where}に、${more}と同じ国別割合を与えている`
        : `The source gives ${inSentence(what)} the same shares of ${inSentence(where)} as ${more}`,
      subtitle: ja
        ? `${where}：${others.length + 1}元素に共通の一覧による世界供給の割合、${when}（％）`
        : `${where}: share of world supply in the list that stands for ${others.length + 1} elements, ${when}, per cent`,
      note: sharedListNote(edition, element, others, lang),
    };
  }
  const who = countryName(edition, first.text("country"), lang);
  const share = formatNumber(first.number("share") ?? 0, "share", lang);
  const titles = {
    mine: {
      en: `${who} mined ${share} of the world's ${inSentence(what)} in ${when}`,
      ja: `${when}、${what}の鉱山生産は${who}が${share}を占めた`,
    },
    separation: {
      en: `${who} separated ${share} of the world's ${inSentence(what)} in ${when}`,
      ja: `${when}、${what}の分離・精製は${who}が${share}を占めた`,
    },
  };
  return {
    title: stage === "mine" ? titles.mine[lang] : titles.separation[lang],
    subtitle: ja
      ? `${what}、${where}：世界供給に占める割合、${when}（％）`
      : `${what}, ${inSentence(where)}: share of world supply, ${when}, per cent`,
    // Tonnes are the publisher's for each country; only of these can one be a quota.
    note:
      first.number("quantity_t") === null
        ? ""
        : quotaNote(book, first.text("country"), [Number(query.period)]),
  };
}

import {
  codeForm,
  figureColumn,
  figureForm,
  figureOf,
  nameForm,
  recordOf,
  type TradeFormat,
  type TradeImporter,
} from "./trade-format.ts";
import { candidatesBeginning, productPrefix, weightIn } from "./trade-records.ts";

/** An export may part the records further, by province or customs procedure: all but amounts names them. */
const names = (headings: readonly string[]): readonly string[] =>
  headings.filter((heading) => heading !== "" && !/数量|美元|人民币/.test(heading));

const [quantity, value] = [figureColumn("第一数量", "-"), figureColumn("美元", "-")];

/** Codes of the tariff, of two digits to ten; an odd number of them has lost its leading zero. */
const goods = codeForm("商品编码", "([0-9]{2}){1,5}", "a code of an even number of digits, as 28053019");
const CODE = `TRIM("商品编码")`;
/** The kilogram, the tonne and the gram. */
const weights = { 千克: "kg", 吨: "t", 克: "g" };

const format: TradeFormat = {
  layout: {
    name: "export of the query by commodity and partner, in US dollars",
    columns: ["数据年月", "商品编码", "贸易伙伴名称", "第一数量", "第一计量单位", "美元"],
    remedies: {
      数据年月: "Query again with the months apart (分月展示).",
      贸易伙伴名称: "Query again by commodity and partner (贸易伙伴).",
      美元: "Query again with 美元 as the currency.",
    },
  },
  columns: {
    partner: "贸易伙伴名称",
    product: "商品编码",
    period: "数据年月",
    figure: (measure) => (measure === "weight" ? "第一数量" : "美元"),
  },
  candidates: candidatesBeginning(goods, CODE),
  cells: () => [
    goods,
    codeForm("数据年月", "[12][0-9]{3}(0[1-9]|1[0-2])", "a month as 202305"),
    nameForm("贸易伙伴名称"),
    { heading: "第一计量单位", pattern: "[^0-9]+", expected: "a unit, as 千克" },
    figureForm(quantity),
    figureForm(value),
  ],
  names,
  select: ({ headings, products, flow = "export" }) => {
    const { product, condition } = productPrefix(CODE, products);
    return `SELECT 'CHN' AS reporter, TRIM("贸易伙伴名称") AS partner, ${product} AS product, '${flow}' AS flow,
  SUBSTR(TRIM("数据年月"), 1, 4) || '-' || SUBSTR(TRIM("数据年月"), 5, 2) AS period,
  ${weightIn(`TRIM("第一计量单位")`, figureOf(quantity), weights)},
  ${figureOf(value)} AS value, FALSE AS is_estimate, ${recordOf(names(headings))} AS record, record_number
FROM candidates
WHERE ${condition}`;
  },
};

/**
 * Customs statistics of China (General Administration of Customs): what its query service exports
 * by month and partner. The file does not tell imports from exports.
 */
export const gacc: TradeImporter = {
  publisher: "gacc",
  encodings: ["utf-8", "gb18030"],
  file: "the CSV export of stats.customs.gov.cn by month, commodity and partner, in US dollars",
  formats: [format],
  reporter: "CHN",
  value: { measure: "value-usd", unit: "USD" },
  hasLongerCodes: true,
  needsFlow: true,
  publication: (edition) => ({
    source_id: `gacc-${edition}`,
    title: "海关统计数据在线查询平台, trade of rare earths, as exported",
    title_basis: "descriptive",
    publisher: "General Administration of Customs of China",
    url: "http://stats.customs.gov.cn",
    grade: "A",
    terms: "cited-facts",
    licence: "All rights reserved; single facts cited",
  }),
};

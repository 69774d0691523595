import { type CellForm, column, departs, isOneOf, type TradeFormat } from "./trade-format.ts";

/** Condition that a line has anything in these columns: spreadsheets save lines of commas. */
const isRecord = (headings: readonly string[]): string =>
  `COALESCE(${headings.map(column).join(", ")}) IS NOT NULL`;

/**
 * The records of the products, and those whose code is none.
 * @param form What a code looks like.
 * @param isOf Condition that a record is of one of the products.
 */
export const candidatesBy =
  (
    form: Pick<CellForm, "heading" | "pattern">,
    isOf: (products: readonly string[]) => string = (products) =>
      isOneOf(`TRIM(${column(form.heading)})`, products),
  ): TradeFormat["candidates"] =>
  (products, headings) =>
    `${isOf(products)} OR (${departs(form)} AND ${isRecord(headings)})`;

/** As `candidatesBy`, of codes that may go on beyond the products. */
export const candidatesBeginning = (
  form: Pick<CellForm, "heading" | "pattern">,
  code: string,
): TradeFormat["candidates"] => candidatesBy(form, (products) => productPrefix(code, products).condition);

/**
 * The longest mapped beginning of a code that may go on beyond it, and the condition that it has one.
 * @param code SQL of the code.
 */
export function productPrefix(
  code: string,
  products: readonly string[],
): { readonly product: string; readonly condition: string } {
  const lengths = [...new Set(products.map(({ length }) => length))].toSorted((a, b) => b - a);
  const cases = lengths.map((length) => {
    const start = `SUBSTR(${code}, 1, ${length})`;
    return {
      start,
      test: isOneOf(
        start,
        products.filter((product) => product.length === length),
      ),
    };
  });
  return {
    product: `CASE ${cases.map(({ test, start }) => `WHEN ${test} THEN ${start}`).join(" ")} END`,
    condition: `(${cases.map(({ test }) => test).join(" OR ")})`,
  };
}

/** Condition on the reporters to keep, beside others; none where all are kept. */
export const andReporters = (heading: string, reporters: readonly string[] | undefined): string =>
  reporters === undefined ? "" : ` AND ${isOneOf(`TRIM(${column(heading)})`, reporters)}`;

/**
 * The columns `weight` and `weight_unit` of records that say what they are counted in.
 * @param unit SQL of the publisher's word.
 * @param figure SQL of the quantity.
 * @param units Words for weights, and our signs for them; goods counted otherwise have no weight and keep their word.
 */
export function weightIn(unit: string, figure: string, units: Readonly<Record<string, string>>): string {
  const cases = Object.entries(units).map(([word, sign]) => `WHEN '${word}' THEN '${sign}'`);
  return `CASE WHEN ${isOneOf(unit, Object.keys(units))} THEN ${figure} END AS weight,
  CASE ${unit} ${cases.join(" ")} ELSE ${unit} END AS weight_unit`;
}

import type { ParsedRow } from "../../tables/parse.ts";
import { at, type Check } from "./context.ts";

/** The unit each measure is counted in. */
const unitOf: { readonly [measure: string]: string } = {
  weight: "t",
  contained: "t",
  "value-usd": "USD",
  "value-jpy": "JPY",
  "value-eur": "EUR",
};

/** Tonnes are tonnes and money is money: the unit of a row is that of its measure. */
export const unitsFollowMeasures: Check = ({ trade }) =>
  trade === undefined
    ? []
    : trade.rows.flatMap((row) => {
        const expected = unitOf[String(row["measure"])];
        if (expected === row["unit"]) return [];
        const message = `expected ${expected} with the measure ${row["measure"]}, found ${row["unit"]}.`;
        return [at(trade, row, "unit", message)];
      });

/** Where a quantity or value of trade shares stands, and the measures it may be in the table of trade. */
const amounts = [
  { column: "quantity_t", measures: ["weight", "contained"] },
  { column: "value_usd", measures: ["value-usd"] },
] as const;

/** Element and scope that a product stands for among trade shares, as its row bridges them. */
const scopeOf = (product: ParsedRow): string =>
  `${String(product["element_codes"]).split(" ")[0]}/${product["scope"]}`;

const nameOf = (parts: readonly unknown[]): string => parts.map(String).join("/");

/**
 * An amount that one source states stands once: where trade and trade shares both hold it, by the
 * bridge of products, they hold the same number. Points at the row of trade shares.
 */
export const tradeAgreesWithShares: Check = ({ trade, trade_shares: shares, products }) => {
  if (!trade || !shares || !products) return [];
  const scopes = new Map(products.rows.map((row) => [row["product_code"], scopeOf(row)] as const));
  const stated = new Map(
    trade.rows
      .filter((row) => row["flow"] === "import")
      .map((row) => {
        const { reporter_code, partner_code, product_code, measure, period, source_id } = row;
        const scope = scopes.get(product_code ?? "");
        return [
          nameOf([reporter_code, partner_code, scope, measure, period, source_id]),
          row["value"],
        ] as const;
      }),
  );
  return shares.rows.flatMap((row) => {
    const { importer_code, supplier_code, element_code, scope, period, source_id } = row;
    return amounts.flatMap(({ column, measures }) =>
      measures.flatMap((measure) => {
        const where = [importer_code, supplier_code, `${element_code}/${scope}`, measure, period, source_id];
        const other = stated.get(nameOf(where));
        if (row[column] === null || other === undefined || other === row[column]) return [];
        const message = `expected ${other}, as the table of trade has it from ${source_id}, found ${row[column]}.`;
        return [at(shares, row, column, message)];
      }),
    );
  });
};

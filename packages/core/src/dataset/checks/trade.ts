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

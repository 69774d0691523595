import { type Call, call } from "../../call.ts";
import type { CallArgument } from "../../function.ts";
import type { Ask, Worked } from "../../method.ts";

/** A named supplier and its tonnes. */
export type Supplier = readonly [country: string, tonnes: number];

/** Days of stock, and the part of use that still arrives: assumed, to show the computation. */
const DAYS = 60;
const ARRIVING = 0.5;

/** The newest year with a printed total of world mine output. */
export const newestMineYear = (ask: Ask): number => Number(ask(call("LATEST", "mine_production.WLD")));

export const column = (values: readonly (string | number)[]): CallArgument => values.map((value) => [value]);

export const tonnesOf = (suppliers: readonly Supplier[]): readonly number[] =>
  suppliers.map(([, tonnes]) => tonnes);

export const namesOf = (suppliers: readonly Supplier[]): readonly string[] =>
  suppliers.map(([country]) => country);

/** Named suppliers, largest first, with tonnes; other countries are no supplier. */
function suppliersIn(ask: Ask, inputs: Call): readonly Supplier[] {
  const table = ask(inputs);
  if (!Array.isArray(table)) throw new Error("Expected a table of suppliers to work with.");
  return table.flatMap(([country, , tonnes]): Supplier[] =>
    typeof tonnes === "number" && tonnes > 0 && country !== "OTH" ? [[String(country), tonnes]] : [],
  );
}

/** A call on the mine output of the newest year by country. */
export const onSuppliers =
  (
    build: (suppliers: readonly Supplier[]) => readonly CallArgument[],
    own: { readonly assumes?: true } = {},
  ) =>
  (ask: Ask): Worked => {
    const inputs = call("SUPPLIERS", "REE", "mine", newestMineYear(ask), false);
    return { arguments: build(suppliersIn(ask, inputs)), inputs, ...own };
  };

/** A call on the quantities alone. */
export const onQuantities: (ask: Ask) => Worked = onSuppliers((suppliers) => [column(tonnesOf(suppliers))]);

const toHundredth = (value: number): number => Math.round(value * 100) / 100;
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;

/** What a stock lasts and is: days, use per day, the stock itself and what arrives per day. */
export interface StockToWorkWith {
  readonly days: number;
  readonly daily: number;
  readonly stock: number;
  readonly arriving: number;
}

/** A call on the newest demand of Japan per day, to the hundredth of a tonne, and a stock that is assumed. */
export const onStock =
  (build: (numbers: StockToWorkWith, ask: Ask) => readonly CallArgument[]) =>
  (ask: Ask): Worked => {
    const series = "demand.JPN.REE";
    const year = Number(ask(call("LATEST", series)));
    const inputs = call("GET", series, year);
    const daily = toHundredth(Number(ask(inputs)) / (isLeap(year) ? 366 : 365));
    const numbers = {
      days: DAYS,
      daily,
      stock: toHundredth(daily * DAYS),
      arriving: toHundredth(daily * ARRIVING),
    };
    return { arguments: build(numbers, ask), inputs, assumes: true };
  };

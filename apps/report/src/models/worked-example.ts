import { type Edition, latestPeriod } from "@kidorui/core";
import { type Call, type CallArgument, call, type FunctionDefinition } from "@kidorui/formulas";
import { methodOf } from "@kidorui/formulas/methods";
import type { Book } from "../lib/book.ts";
import { newestDemand } from "./newest-demand.ts";

/** A real call of a function, and the call that gives the numbers written out in it. */
export interface WorkedExample {
  readonly arguments: readonly CallArgument[];
  /** Absent where the function reads the data itself. */
  readonly inputs?: Call;
  /** Whether an argument is ours and not from the data: a stock, a cut. */
  readonly assumes: boolean;
}

/** Days of stock and of its path, part still arriving, cut and part taken over: assumed, to show the computation. */
const ASSUMED = {
  days: 60,
  path: 7,
  arriving: 0.5,
  cut: 0.5,
  reroute: 0.2,
  suppliers: 5,
  balance: [40, 80, 20],
} as const;

const latestMineYear = (edition: Edition): number =>
  Number(latestPeriod(edition, { element: "REE", stage: "mine" }));

const suppliersCall = (year: number): Call => call("SUPPLIERS", "REE", "mine", year, false);

/** Named suppliers of a year, largest first, with tonnes; other countries are no supplier. */
function suppliersIn(book: Book, year: number): readonly (readonly [string, number])[] {
  return book
    .matrix(suppliersCall(year))
    .matrix.flatMap(([country, , quantity]) =>
      typeof quantity === "number" && quantity > 0 && country !== "OTH"
        ? [[String(country), quantity] as const]
        : [],
    );
}

/** Newest demand of Japan, per day, to the hundredth of a tonne. */
function dailyDemand(book: Book): { readonly inputs: Call; readonly daily: number } {
  const year = newestDemand(book);
  if (year === undefined) throw new Error("No demand of Japan to work with");
  const inputs = call("GET", "demand.JPN.REE", year);
  const days = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 366 : 365;
  return { inputs, daily: Math.round((book.value(inputs) / days) * 100) / 100 };
}

const column = (values: readonly (string | number)[]): CallArgument => values.map((value) => [value]);

/** A call of a function on numbers of the newest edition. */
export function workedExample({ id, examples }: FunctionDefinition, book: Book): WorkedExample {
  const edition = book.view;
  const year = latestMineYear(edition);
  const listed = (
    build: (list: readonly (readonly [string, number])[]) => readonly CallArgument[],
    assumes = false,
  ) => ({
    arguments: build(suppliersIn(book, year)),
    inputs: suppliersCall(year),
    assumes,
  });
  const stocked = (build: (daily: number, stock: number) => readonly CallArgument[]) => {
    const { inputs, daily } = dailyDemand(book);
    return { arguments: build(daily, Math.round(daily * ASSUMED.days * 100) / 100), inputs, assumes: true };
  };
  const arriving = (daily: number): number => Math.round(daily * ASSUMED.arriving * 100) / 100;
  const quantities = (list: readonly (readonly [string, number])[]): readonly number[] =>
    list.map(([, q]) => q);
  switch (id) {
    case "RESERVES":
      return { arguments: [year], assumes: false };
    case "MARKETHHI":
    case "CONCENTRATION":
      return { arguments: ["REE", "mine", year], assumes: false };
    case "SHARES":
    case "HHI":
    case "SUPPLIERCOUNT":
    case "HHINORM":
    case "HALLTIDEMAN":
    case "DIVERSITY":
    case "INEQUALITY":
      return listed((list) => [column(quantities(list))]);
    case "CRN":
      return listed((list) => [column(quantities(list)), 3]);
    case "MERGERDELTA":
      // The second and third largest as one bloc.
      return listed(
        (list) => [
          column(quantities(list)),
          column(list.map(([country]) => country)),
          column(list.slice(1, 3).map(([country]) => country)),
        ],
        true,
      );
    case "NMINUS1":
      // Demand is taken to be what was supplied, so that the ratio is what the others supply.
      return listed(
        (list) => [column(quantities(list)), quantities(list).reduce((sum, q) => sum + q, 0)],
        true,
      );
    case "SHOCK":
      return listed((list) => {
        const largest = list.slice(0, ASSUMED.suppliers);
        const labels = largest.map(([country]) => country);
        return [column(quantities(largest)), column(labels), labels[0], ASSUMED.cut, ASSUMED.reroute];
      }, true);
    case "STOCKFOR":
      return stocked((daily) => [ASSUMED.days, daily]);
    case "DAYSCOVER":
      return stocked((daily, stock) => [stock, daily, arriving(daily)]);
    case "STOCKPATH":
      return stocked((daily, stock) => [stock, daily, arriving(daily), ASSUMED.path]);
    case "RUNOUT":
      return stocked((daily, stock) => [{ date: edition.asOf }, stock, daily, arriving(daily)]);
    case "NIR":
      // No country's production, imports and exports are in the tables together.
      return { arguments: ASSUMED.balance, assumes: true };
    default:
      return { arguments: methodOf(id).worked ?? examples[0].arguments, assumes: false };
  }
}

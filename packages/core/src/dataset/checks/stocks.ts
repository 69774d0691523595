import { at, type Check } from "./context.ts";

/** What a country holds is a secret: a range may be published, a single figure is never made up. */
export const holdingsAreNoSingleFigure: Check = ({ stocks }) =>
  stocks === undefined
    ? []
    : stocks.rows
        .filter((row) => row["kind"] === "held" && row["days"] !== null)
        .map((row) =>
          at(stocks, row, "days", `expected a range or the flag W for what is held, found ${row["days"]}.`),
        );

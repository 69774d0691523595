import { areaUnderCurve } from "../metrics/area-under-curve.ts";
import { daysOfCover } from "../metrics/days-of-cover.ts";
import { growthRate } from "../metrics/growth-rate.ts";
import { stockBuild } from "../metrics/stock-build.ts";
import { utilisation } from "../metrics/utilisation.ts";
import { compensatedSum } from "../stats/sum.ts";
import { type Computations, number, numbers } from "./case.ts";

export const stockAndTime: Computations = {
  days_of_cover: (inputs) =>
    daysOfCover({ stock: number(inputs["stock"]), dailyUse: number(inputs["daily_use"]) }),
  stock_change: (inputs) => {
    const flows = { inflows: numbers(inputs["inflows_kbd"]), outflows: numbers(inputs["outflows_kbd"]) };
    return {
      per_day: stockBuild(flows),
      per_period: stockBuild({ ...flows, periods: number(inputs["days"]) }),
    };
  },
  mass_balance_sum: (inputs) => compensatedSum(numbers(inputs["batches_t"])),
  growth_rate_pct: (inputs) =>
    100 * growthRate({ previous: number(inputs["previous"]), current: number(inputs["current"]) }),
  utilisation_pct: (inputs) =>
    100 * utilisation({ used: number(inputs["used"]), available: number(inputs["quota"]) }),
  area_trapezoid: (inputs) => areaUnderCurve(numbers(inputs["y"])),
};

import { serialOf } from "../../serial-date.ts";
import { numberFrom } from "../coerce.ts";
import { lifted } from "../lift.ts";
import type { SheetFunction } from "../sheet-function.ts";
import { FormulaError, plain } from "../value.ts";

const noDay = (): FormulaError =>
  new FormulaError("#NUM!", {
    en: "DATE: expected a day from 1900-03-01 to 9999-12-31.",
    ja: "DATE：1900-03-01から9999-12-31までの日を指定する。",
  });

/** Day of a year, month and day, where months and days beyond the year or month run on. */
function serial(year: number, month: number, day: number): number | FormulaError {
  // Excel counts years below 1900 from there.
  const full = year < 1900 ? year + 1900 : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  return Number.isNaN(date.getTime()) ? noDay() : (serialOf(date.toISOString().slice(0, 10)) ?? noDay());
}

/** Days of the calendar, as the formulas of our calls write them. */
export const dates: readonly SheetFunction[] = [
  {
    name: "DATE",
    least: 3,
    most: 3,
    run(args) {
      const content = lifted(
        args.map((argument) => argument.value().content),
        (cells) => {
          const [year = 0, month = 0, day = 0] = cells.map(numberFrom);
          if (year instanceof FormulaError) return year;
          if (month instanceof FormulaError) return month;
          if (day instanceof FormulaError) return day;
          return serial(Math.trunc(year), Math.trunc(month), Math.trunc(day));
        },
      );
      return { ...plain(content), unit: "date" };
    },
  },
];

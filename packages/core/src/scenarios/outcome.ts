import { ROUNDING } from "../stats/rounding.ts";
import { triggerOf } from "./begin-run.ts";
import { COLUMN, type Compiled, GIVEN } from "./compile.ts";
import { cutShare } from "./cut-share.ts";

// A property of an imported object is looked up in every step of a loop, a constant of this file is not.
const column = COLUMN;
const ofGiven = GIVEN;

/** Days in an average month: 365.25 ÷ 12. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** What a run comes to. Times are months after the trigger; tonnes are in the basis of the inputs. */
export interface Outcome {
  /** t not met, all months together. */
  readonly totalUnmet: number;
  /** t of demand before substitution. */
  readonly totalDemand: number;
  /** t of demand after substitution. */
  readonly totalEffectiveDemand: number;
  /** Lowest monthly service level, (effective demand − unmet) ÷ effective demand, 0–1. */
  readonly minService: number;
  /** Months in which something is unmet. */
  readonly monthsShort: number;
  /** The first of them, counted from month 0; null if there is none. */
  readonly firstShortMonth: number | null;
  /**
   * Time to survive: months from the trigger until demand is no longer met in full. In the first short month
   * what arrives and the alternatives flow evenly, so the stock must give what they leave of demand, and
   * demand is met until what can be released is gone. 0 where something is missing before the trigger; null
   * if demand is met to the end of the horizon.
   */
  readonly timeToSurvive: number | null;
  /**
   * Time to recover: months from the trigger to the first month after which nothing is unmet; 0 without a
   * shortage, null if the last month is still short.
   */
  readonly timeToRecover: number | null;
  /** Resilience loss: sum over the months of 1 − service level, in months of full supply. */
  readonly resilienceLoss: number;
  /** Resilience index: mean service level, 0–1. */
  readonly resilienceIndex: number;
  /** The same against demand before substitution: what substitution takes over counts as lost. */
  readonly resilienceIndexOfDemand: number;
  /** t in stock after the last month. */
  readonly finalStock: number;
  /** Days the initial stock lasts if nothing arrives: stock ÷ effective demand of month 0; null without demand. */
  readonly initialCoverDays: number | null;
  /**
   * Part of demand unmet while the cut lasts, 0–1, of demand before substitution in its months, those of
   * recovery left out; 0 where nothing is withheld, null if the cut reaches the end of the horizon.
   */
  readonly cutShare: number | null;
}

export type OutcomeName = keyof Outcome;

/** Places of the figures of one run; where the horizon leaves no number, `Infinity`. */
export const FIGURE: Readonly<Record<OutcomeName, number>> = {
  totalUnmet: 0,
  totalDemand: 1,
  totalEffectiveDemand: 2,
  minService: 3,
  monthsShort: 4,
  firstShortMonth: 5,
  timeToSurvive: 6,
  timeToRecover: 7,
  resilienceLoss: 8,
  resilienceIndex: 9,
  resilienceIndexOfDemand: 10,
  finalStock: 11,
  initialCoverDays: 12,
  cutShare: 13,
};

/** How many figures a run has. */
export const FIGURES: number = Object.keys(FIGURE).length;

/** The part of demand that is met; all of it when nothing is demanded. */
export function serviceOf(demand: number, unmet: number): number {
  return unmet > 0 ? (demand - unmet) / demand : 1;
}

/** Days a stock lasts if nothing arrives; without end when there is no demand. */
export function coverDays(stock: number, monthlyDemand: number): number {
  return stock === 0 ? 0 : (stock / monthlyDemand) * DAYS_PER_MONTH;
}

/** Months from the trigger until what can be released of the stock is gone in the first short month. */
function survival({ course }: Compiled, month: number, trigger: number): number {
  const at = month * column.width;
  const released = course[at + column.release] ?? 0;
  const asked = released + (course[at + column.unmet] ?? 0);
  return Math.max(0, month - trigger + released / asked);
}

function recovery({ months }: Compiled, lastShort: number, trigger: number): number {
  if (lastShort < 0) return 0;
  return lastShort === months - 1 ? Infinity : Math.max(0, lastShort + 1 - trigger);
}

/** Sums a finished run up, and leaves its figures from `at` on. */
export function fillFigures(compiled: Compiled, figures: Float64Array, at: number): void {
  const { months, given, course } = compiled;
  let totalUnmet = 0;
  let totalDemand = 0;
  let totalEffectiveDemand = 0;
  let minService = 1;
  let services = 0;
  let losses = 0;
  let servicesOfDemand = 0;
  let monthsShort = 0;
  let firstShort = Infinity;
  let lastShort = -1;
  for (let month = 0; month < months; month += 1) {
    const from = month * ofGiven.width;
    const effective = given[from + ofGiven.effectiveDemand] ?? 0;
    const missing = course[month * column.width + column.unmet] ?? 0;
    const whole = given[from + ofGiven.demand] ?? 0;
    const service = serviceOf(effective, missing);
    totalUnmet += missing;
    totalDemand += whole;
    totalEffectiveDemand += effective;
    minService = Math.min(minService, service);
    services += service;
    losses += 1 - service;
    servicesOfDemand += (effective - missing) / whole;
    if (missing > ROUNDING * effective) {
      if (monthsShort === 0) firstShort = month;
      monthsShort += 1;
      lastShort = month;
    }
  }
  const trigger = triggerOf(compiled);
  figures[at + FIGURE.totalUnmet] = totalUnmet;
  figures[at + FIGURE.totalDemand] = totalDemand;
  figures[at + FIGURE.totalEffectiveDemand] = totalEffectiveDemand;
  figures[at + FIGURE.minService] = minService;
  figures[at + FIGURE.monthsShort] = monthsShort;
  figures[at + FIGURE.firstShortMonth] = firstShort;
  figures[at + FIGURE.timeToSurvive] =
    firstShort === Infinity ? Infinity : survival(compiled, firstShort, trigger);
  figures[at + FIGURE.timeToRecover] = recovery(compiled, lastShort, trigger);
  figures[at + FIGURE.resilienceLoss] = losses;
  figures[at + FIGURE.resilienceIndex] = services / months;
  figures[at + FIGURE.resilienceIndexOfDemand] = servicesOfDemand / months;
  figures[at + FIGURE.finalStock] = course[months * column.width + column.stock] ?? 0;
  figures[at + FIGURE.initialCoverDays] = coverDays(
    course[column.stock] ?? 0,
    given[ofGiven.effectiveDemand] ?? 0,
  );
  figures[at + FIGURE.cutShare] = cutShare(compiled);
}

/** The figures of a run under their names. */
export function outcomeOf(figures: Float64Array, at: number): Outcome {
  const figure = (name: OutcomeName): number => figures[at + FIGURE[name]] ?? 0;
  const dated = (name: OutcomeName): number | null => {
    const value = figure(name);
    return value === Infinity ? null : value;
  };
  return {
    totalUnmet: figure("totalUnmet"),
    totalDemand: figure("totalDemand"),
    totalEffectiveDemand: figure("totalEffectiveDemand"),
    minService: figure("minService"),
    monthsShort: figure("monthsShort"),
    firstShortMonth: dated("firstShortMonth"),
    timeToSurvive: dated("timeToSurvive"),
    timeToRecover: dated("timeToRecover"),
    resilienceLoss: figure("resilienceLoss"),
    resilienceIndex: figure("resilienceIndex"),
    resilienceIndexOfDemand: figure("resilienceIndexOfDemand"),
    finalStock: figure("finalStock"),
    initialCoverDays: dated("initialCoverDays"),
    cutShare: dated("cutShare"),
  };
}

import { type Compiled, LEVER, ROW } from "./compile.ts";

/** Days in an average month: 365.25 ÷ 12. */
export const DAYS_PER_MONTH = 365.25 / 12;

/** Less than this part of a month's demand is rounding, not a shortage. */
const SHORTAGE = 1e-9;

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
   * Time to survive: months from the trigger until demand is no longer met in full, the part of the first
   * short month that could be covered included; null if it is met to the end of the horizon.
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
}

export type OutcomeName = keyof Outcome;

/** Places of the figures of one run; where nothing happened that could be dated, `Infinity`. */
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
};

/** How many figures a run has. */
export const FIGURES: number = Object.keys(FIGURE).length;

/** Sets the figures of a run to what they are before month 0. */
export function beginFigures(figures: Float64Array, at: number): void {
  figures.fill(0, at, at + FIGURES);
  figures[at + FIGURE.minService] = 1;
  figures[at + FIGURE.firstShortMonth] = Infinity;
  figures[at + FIGURE.timeToSurvive] = Infinity;
}

/** The part of demand that is met; all of it when there is none left. */
export function serviceOf(demand: number, unmet: number): number {
  return demand > 0 ? (demand - unmet) / demand : 1;
}

/** Days a stock lasts if nothing arrives; without end when there is no demand. */
export function coverDays(stock: number, monthlyDemand: number): number {
  return stock === 0 ? 0 : (stock / monthlyDemand) * DAYS_PER_MONTH;
}

function addShortage({ row }: Compiled, month: number, figures: Float64Array, at: number): void {
  const since = month - (row[ROW.trigger] ?? 0);
  const unmet = row[ROW.unmet] ?? 0;
  const called = (row[ROW.alternatives] ?? 0) + (row[ROW.joint] ?? 0) + (row[ROW.release] ?? 0);
  if (figures[at + FIGURE.monthsShort] === 0) {
    figures[at + FIGURE.firstShortMonth] = month;
    figures[at + FIGURE.timeToSurvive] = Math.max(0, since + called / (called + unmet));
  }
  figures[at + FIGURE.monthsShort] = (figures[at + FIGURE.monthsShort] ?? 0) + 1;
  figures[at + FIGURE.timeToRecover] = Math.max(0, since + 1);
}

/** Adds a month to the figures of its run. */
export function addMonth(compiled: Compiled, month: number, figures: Float64Array, at: number): void {
  const { row } = compiled;
  const demand = row[ROW.demand] ?? 0;
  const effectiveDemand = row[ROW.effectiveDemand] ?? 0;
  const unmet = row[ROW.unmet] ?? 0;
  const service = serviceOf(effectiveDemand, unmet);
  figures[at + FIGURE.totalUnmet] = (figures[at + FIGURE.totalUnmet] ?? 0) + unmet;
  figures[at + FIGURE.totalDemand] = (figures[at + FIGURE.totalDemand] ?? 0) + demand;
  figures[at + FIGURE.totalEffectiveDemand] =
    (figures[at + FIGURE.totalEffectiveDemand] ?? 0) + effectiveDemand;
  figures[at + FIGURE.minService] = Math.min(figures[at + FIGURE.minService] ?? 0, service);
  figures[at + FIGURE.resilienceLoss] = (figures[at + FIGURE.resilienceLoss] ?? 0) + (1 - service);
  figures[at + FIGURE.resilienceIndex] = (figures[at + FIGURE.resilienceIndex] ?? 0) + service;
  figures[at + FIGURE.resilienceIndexOfDemand] =
    (figures[at + FIGURE.resilienceIndexOfDemand] ?? 0) + (effectiveDemand - unmet) / demand;
  if (month === 0) {
    const initial = compiled.levers[LEVER.initialStock] ?? 0;
    figures[at + FIGURE.initialCoverDays] = coverDays(initial, effectiveDemand);
  }
  if (unmet > SHORTAGE * effectiveDemand) addShortage(compiled, month, figures, at);
}

/** Turns sums into means and dates what is still open after the last month. */
export function endFigures({ row, months }: Compiled, figures: Float64Array, at: number): void {
  const isShort = (row[ROW.unmet] ?? 0) > SHORTAGE * (row[ROW.effectiveDemand] ?? 0);
  if (isShort) figures[at + FIGURE.timeToRecover] = Infinity;
  figures[at + FIGURE.resilienceIndex] = (figures[at + FIGURE.resilienceIndex] ?? 0) / months;
  figures[at + FIGURE.resilienceIndexOfDemand] = (figures[at + FIGURE.resilienceIndexOfDemand] ?? 0) / months;
  figures[at + FIGURE.finalStock] = row[ROW.stock] ?? 0;
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
  };
}

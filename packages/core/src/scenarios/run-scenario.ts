import { beginRun } from "./begin-run.ts";
import { COLUMN, type Compiled, compile, GIVEN } from "./compile.ts";
import type { ScenarioInputs } from "./inputs.ts";
import { stepMonths } from "./month.ts";
import { coverDays, FIGURES, fillFigures, type Outcome, outcomeOf, serviceOf } from "./outcome.ts";

/**
 * One row of the monthly table; tonnes in the basis of the inputs. Every month
 * imports + recycling + domestic − unused + alternatives + joint + release = effective demand − unmet + refill.
 */
export interface ScenarioMonth {
  /** From 0. */
  readonly month: number;
  readonly demand: number;
  /** Demand less what is substituted. */
  readonly effectiveDemand: number;
  /** What arrives under contract. */
  readonly imports: number;
  readonly recycling: number;
  readonly domestic: number;
  /** What the alternatives deliver. */
  readonly alternatives: number;
  /** What ores shared with other elements deliver; 0 for an element on its own. */
  readonly joint: number;
  readonly release: number;
  readonly refill: number;
  /** What arrives and is neither used nor stored: it is not bought. */
  readonly unused: number;
  readonly unmet: number;
  /** (effective demand − unmet) ÷ effective demand, 0–1; 1 when nothing is demanded. */
  readonly service: number;
  /** In stock when the month begins. */
  readonly openingStock: number;
  /** In stock when it ends. */
  readonly closingStock: number;
  /** Days the opening stock lasts if nothing arrives; null when nothing is demanded. */
  readonly coverDays: number | null;
}

/** A run: what it comes to, and how it got there. */
export interface ScenarioRun extends Outcome {
  readonly table: readonly ScenarioMonth[];
}

/** The monthly table of a finished run. */
export function tableOf({ months, given, course }: Compiled): ScenarioMonth[] {
  return Array.from({ length: months }, (_, month) => {
    const at = month * COLUMN.width;
    const amount = (column: number): number => course[at + column] ?? 0;
    const givenAmount = (column: number): number => given[month * GIVEN.width + column] ?? 0;
    const effectiveDemand = givenAmount(GIVEN.effectiveDemand);
    const days = coverDays(amount(COLUMN.stock), effectiveDemand);
    return {
      month,
      demand: givenAmount(GIVEN.demand),
      effectiveDemand,
      imports: amount(COLUMN.imports),
      recycling: givenAmount(GIVEN.recycling),
      domestic: givenAmount(GIVEN.domestic),
      alternatives: amount(COLUMN.alternatives),
      joint: amount(COLUMN.joint),
      release: amount(COLUMN.release),
      refill: amount(COLUMN.refill),
      unused: amount(COLUMN.unused),
      unmet: amount(COLUMN.unmet),
      service: serviceOf(effectiveDemand, amount(COLUMN.unmet)),
      openingStock: amount(COLUMN.stock),
      closingStock: amount(COLUMN.width + COLUMN.stock),
      coverDays: days === Infinity ? null : days,
    };
  });
}

/** What a finished run comes to, and how it got there. */
export function runOf(compiled: Compiled): ScenarioRun {
  const figures = new Float64Array(FIGURES);
  fillFigures(compiled, figures, 0);
  return { ...outcomeOf(figures, 0), table: tableOf(compiled) };
}

/**
 * A cut in supply, month by month: one importer, one element.
 *
 * Contracts cover a part of the first month's demand; suppliers withhold part of theirs for a time.
 * What is then missing comes from alternatives and stock, in the order of `priority`; what neither can
 * give stays unmet. A surplus refills the stock. Substitution lowers demand; recycling and domestic
 * output run beside the contracts. Substitution, flows and alternatives ramp up in straight lines, and
 * their lags count from the trigger, or from month 0 where they follow from a date. A restriction that ends is undone in `recovery` + 1 equal steps.
 *
 * @param inputs Amounts in t of contained element, times in months; ranges: `leversOf`.
 * @returns The monthly table and its figures.
 * @throws {MetricError} `out-of-range` for a lever outside its range, with its name and range, or if the shares
 *   of the suppliers sum to more than 1; `invalid-argument` if two suppliers or two alternatives have one
 *   name, if `dated` names no lag of the scenario, or if `priority` is unknown.
 * @see Time to survive and to recover: Simchi-Levi, Schmidt and Wei (2014), From superstorms to factory
 *   fires, Harvard Business Review 92(1–2), 96–101. Loss and index: Bruneau et al. (2003), A framework to
 *   quantitatively assess and enhance the seismic resilience of communities, Earthquake Spectra 19(4),
 *   733–752, here summed over months instead of integrated.
 * @example runScenario({ months: 6, demand: 100, suppliers: [{ name: "A", share: 1, restriction: 0.5 }], stock: { initial: 125 } }).timeToSurvive // 2.5
 */
export function runScenario(inputs: ScenarioInputs): ScenarioRun {
  const compiled = compile(inputs);
  beginRun(compiled);
  stepMonths(compiled);
  return runOf(compiled);
}

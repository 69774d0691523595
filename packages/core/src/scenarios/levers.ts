import { MetricError } from "../errors.ts";
import { isAbove } from "../stats/rounding.ts";
import { called, type Named, nameIn } from "../text.ts";
import type {
  Alternative,
  CompleteInputs,
  Flow,
  Priority,
  ScenarioInputs,
  Stock,
  Substitution,
  Supplier,
} from "./inputs.ts";
import { LeverError, outsideError } from "./lever-error.ts";

/** The values a lever may take, ends included. */
export interface LeverRange {
  readonly unit: "months" | "share" | "share per year" | "t" | "t/month";
  readonly minimum: number;
  readonly maximum: number;
  /** Whole numbers only. */
  readonly whole: boolean;
}

/** One number of a scenario that can be set, under the path by which messages and overrides name it. */
export interface Lever extends LeverRange {
  /** For example `stock.initial`, or `suppliers.CHN.restriction`. */
  readonly path: string;
  readonly value: number;
}

/** Called with every lever in one fixed order; what it returns is what the scenario then holds. */
export type Visit = (path: string, value: number, range: LeverRange) => number;

/** Longest horizon, a century. */
export const MOST_MONTHS = 1200;

const LARGEST_AMOUNT = 1e9;
/** Longest name that a message repeats. */
const SHOWN = 60;
const PRIORITIES: readonly Priority[] = ["alternatives-first", "stock-first"];

const share: LeverRange = { unit: "share", minimum: 0, maximum: 1, whole: false };
const growth: LeverRange = { unit: "share per year", minimum: -0.99, maximum: 10, whole: false };
const tonnes: LeverRange = { unit: "t", minimum: 0, maximum: LARGEST_AMOUNT, whole: false };
const rate: LeverRange = { unit: "t/month", minimum: 0, maximum: LARGEST_AMOUNT, whole: false };
/** Service is a part of demand, so there has to be some: a gram at least. */
const someDemand: LeverRange = { ...rate, minimum: 1e-6 };
const limit: LeverRange = { ...rate, maximum: Infinity };
const time: LeverRange = { unit: "months", minimum: 0, maximum: MOST_MONTHS, whole: false };
const wholeTime: LeverRange = { ...time, whole: true };
const horizon: LeverRange = { ...wholeTime, minimum: 1 };

/** The month in which the first restriction begins; 0 when nothing is restricted. */
function firstStart(suppliers: readonly Required<Supplier>[]): number {
  const starts = suppliers.filter(({ restriction }) => restriction > 0).map(({ start }) => start);
  return starts.length > 0 ? Math.min(...starts) : 0;
}

/** Ranges of the levers of an ore. */
export const oreRanges = { capacity: rate, lag: time, ramp: time, composition: share };

/** Refuses two parts of one name: their levers could not be told apart. */
export function requireUnique(group: Named, parts: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of parts) {
    if (seen.has(name)) {
      throw new MetricError(
        "invalid-argument",
        `expected ${nameIn(group, "en")} with different names, received "${name}" twice.`,
        `${nameIn(group, "ja")}の名称は互いに異なるものとする（「${name}」が2回指定されている）。`,
        "scenario",
      );
    }
    seen.add(name);
  }
}

function visitSupplier(supplier: Supplier, months: number, visit: Visit): Required<Supplier> {
  const path = `suppliers.${supplier.name}`;
  return {
    name: supplier.name,
    share: visit(`${path}.share`, supplier.share, share),
    restriction: visit(`${path}.restriction`, supplier.restriction ?? 0, share),
    start: visit(`${path}.start`, supplier.start ?? 0, { ...wholeTime, maximum: months - 1 }),
    duration: visit(`${path}.duration`, supplier.duration ?? months, wholeTime),
    transitLag: visit(`${path}.transitLag`, supplier.transitLag ?? 0, wholeTime),
    recovery: visit(`${path}.recovery`, supplier.recovery ?? 0, wholeTime),
  };
}

function visitStock(stock: Stock, visit: Visit): Required<Stock> {
  const initial = visit("stock.initial", stock.initial, tonnes);
  return {
    initial,
    floor: visit("stock.floor", stock.floor ?? 0, tonnes),
    target: visit("stock.target", stock.target ?? initial, tonnes),
    releaseLimit: visit("stock.releaseLimit", stock.releaseLimit ?? Infinity, limit),
    refillLimit: visit("stock.refillLimit", stock.refillLimit ?? Infinity, limit),
  };
}

function visitFlow(path: string, flow: Flow, visit: Visit): Required<Flow> {
  return {
    startRate: visit(`${path}.startRate`, flow.startRate ?? 0, rate),
    endRate: visit(`${path}.endRate`, flow.endRate, rate),
    lag: visit(`${path}.lag`, flow.lag ?? 0, time),
    ramp: visit(`${path}.ramp`, flow.ramp ?? 0, time),
  };
}

function visitSubstitution(substitution: Substitution, visit: Visit): Required<Substitution> {
  return {
    maxFraction: visit("substitution.maxFraction", substitution.maxFraction, share),
    lag: visit("substitution.lag", substitution.lag ?? 0, time),
    ramp: visit("substitution.ramp", substitution.ramp ?? 0, time),
  };
}

function visitAlternative(alternative: Alternative, visit: Visit): Required<Alternative> {
  const path = `alternatives.${alternative.name}`;
  return {
    name: alternative.name,
    capacity: visit(`${path}.capacity`, alternative.capacity, rate),
    lag: visit(`${path}.lag`, alternative.lag ?? 0, time),
    ramp: visit(`${path}.ramp`, alternative.ramp ?? 0, time),
  };
}

/** Fills in the defaults and shows every lever to `visit`, in the order in which compiled levers lie. */
export function visitLevers(inputs: ScenarioInputs, visit: Visit): CompleteInputs {
  const { suppliers, alternatives = [], dated = [], priority = "alternatives-first" } = inputs;
  requireUnique(called("suppliers", "供給者"), suppliers);
  requireUnique(called("alternatives", "代替供給源"), alternatives);
  if (!PRIORITIES.includes(priority)) {
    throw new MetricError(
      "invalid-argument",
      `expected priority to be one of ${PRIORITIES.join(", ")}, received ${priority}.`,
      `priorityは${PRIORITIES.join("、")}のいずれかを指定する（指定値：${priority}）。`,
      "scenario",
    );
  }
  const months = visit("months", inputs.months, horizon);
  const visited = {
    months,
    demand: visit("demand", inputs.demand, someDemand),
    growth: visit("growth", inputs.growth ?? 0, growth),
    stock: visitStock(inputs.stock ?? { initial: 0 }, visit),
    recycling: visitFlow("recycling", inputs.recycling ?? { endRate: 0 }, visit),
    domestic: visitFlow("domestic", inputs.domestic ?? { endRate: 0 }, visit),
    substitution: visitSubstitution(inputs.substitution ?? { maxFraction: 0 }, visit),
    suppliers: suppliers.map((supplier) => visitSupplier(supplier, months, visit)),
    alternatives: alternatives.map((alternative) => visitAlternative(alternative, visit)),
    ...(dated.length > 0 ? { dated } : {}),
    priority,
  };
  const implied = firstStart(visited.suppliers);
  const trigger = visit("trigger", inputs.trigger ?? implied, { ...wholeTime, maximum: months - 1 });
  const isOpen = inputs.trigger === undefined && trigger === implied;
  return isOpen ? visited : { ...visited, trigger };
}

/** A value that lies in the range of its lever. Written so that NaN fails too. */
export function requireLever(path: string, value: number, range: LeverRange): number {
  const { minimum, maximum, whole } = range;
  if (value >= minimum && value <= maximum && (!whole || Number.isInteger(value))) return value;
  throw outsideError({ kind: "outside", path, value, ...range });
}

/**
 * A scenario with every default filled in, every lever inside its range.
 *
 * @throws {LeverError} `out-of-range` for the first lever outside its range, which it names, or if the shares
 *   of the suppliers sum to more than 1.
 * @throws {MetricError} `invalid-argument` if two suppliers or two alternatives have one
 *   name, if `dated` names no lag of the scenario, or if `priority` is unknown.
 */
export function completeInputs(inputs: ScenarioInputs): CompleteInputs {
  const lags: string[] = [];
  const complete = visitLevers(inputs, (path, value, range) => {
    if (path.endsWith(".lag")) lags.push(path);
    return requireLever(path, value, range);
  });
  const wrong = complete.dated?.find((path) => !lags.includes(path));
  if (wrong !== undefined) {
    throw new MetricError(
      "invalid-argument",
      `expected dated to name lags, received "${wrong}"; the lags are ${lags.join(", ")}.`,
      `datedには開始までの月数（lag）の入力を指定する（指定値：「${wrong}」）。指定できる入力は${lags.join("、")}。`,
      "scenario",
    );
  }
  const sum = complete.suppliers.reduce((total, supplier) => total + supplier.share, 0);
  if (!isAbove(sum, 1)) return complete;
  const shown = Number(sum.toPrecision(12));
  const parts = complete.suppliers.map(({ name, share }) => `${name} ${share}`);
  throw new LeverError(
    "out-of-range",
    `expected the shares of the suppliers to sum to at most 1, received a sum of ${shown}: ${parts.join(", ")}.`,
    `供給者の割合の合計は1以下とする（合計：${shown}、内訳：${parts.join("、")}）。`,
    { kind: "shares", sum: shown },
  );
}

/**
 * The levers of a scenario: every number in it that can be set, with its unit and range.
 *
 * @returns One entry per lever, defaults included, in a fixed order. `path` is what `withLevers`, messages
 *   and uncertain factors call it.
 * @throws {MetricError} As `runScenario`.
 * @example leversOf({ months: 12, demand: 100, suppliers: [] })[1] // {"path": "demand", "value": 100, "unit": "t/month", "minimum": 0.000001, "maximum": 1000000000, "whole": false}
 */
export function leversOf(inputs: ScenarioInputs): Lever[] {
  const levers: Lever[] = [];
  visitLevers(completeInputs(inputs), (path, value, range) => {
    levers.push({ path, value, ...range });
    return value;
  });
  return levers;
}

/**
 * A scenario with some of its levers set to other values.
 *
 * @param overrides Value per lever path, as `leversOf` names them.
 * @returns Complete inputs; the argument is left as it was.
 * @throws {LeverError} `invalid-argument` if a path names no lever of the scenario; otherwise as `runScenario`.
 * @example withLevers({ months: 12, demand: 100, suppliers: [] }, { "stock.initial": 50 }).stock.initial // 50
 */
export function withLevers(
  inputs: ScenarioInputs,
  overrides: Readonly<Record<string, number>>,
): CompleteInputs {
  const values = new Map(Object.entries(overrides));
  const known: string[] = [];
  const changed = visitLevers(inputs, (path, value) => {
    known.push(path);
    return values.get(path) ?? value;
  });
  const unknown = [...values.keys()].find((path) => !known.includes(path));
  if (unknown !== undefined) {
    throw new LeverError(
      "invalid-argument",
      `expected a lever, received "${unknown.slice(0, SHOWN)}"; the levers are ${known.join(", ")}.`,
      `「${unknown.slice(0, SHOWN)}」という入力はない。指定できる入力は${known.join("、")}。`,
      { kind: "unknown", path: unknown },
    );
  }
  return completeInputs(changed);
}

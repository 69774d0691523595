import { MetricError } from "../errors.ts";
import { dirichlet } from "../stats/dirichlet.ts";
import type { Distribution } from "../stats/distribution.ts";
import { latinHypercube } from "../stats/latin-hypercube.ts";
import { lognormal } from "../stats/lognormal.ts";
import { pert } from "../stats/pert.ts";
import { nearestWhole } from "../stats/rounding.ts";
import { triangular } from "../stats/triangular.ts";
import { uniform } from "../stats/uniform.ts";
import { type Compiled, fillGrowth, LEVER, SUPPLIER } from "./compile.ts";
import type { CompiledBasket, LeverPlace } from "./compile-basket.ts";
import { requireLever } from "./levers.ts";
import { isShareAt, shareSetter } from "./share-setter.ts";

/** How uncertain a lever is, in the lever's unit. Plain data, so that it goes into a link, a cell or a worker. */
export type Spread =
  | {
      readonly shape: "triangular" | "pert";
      readonly low: number;
      readonly mode: number;
      readonly high: number;
    }
  | { readonly shape: "uniform"; readonly low: number; readonly high: number }
  | { readonly shape: "lognormal"; readonly mean: number; readonly sd: number };

/**
 * Levers that are uncertain together: one random number sets them all. Whole months are rounded. Where the share
 * of a supplier is one of them, the other suppliers make room in proportion, so that the sum stays as it is.
 */
export interface LeverFactor {
  /** Paths of the levers, as `leversOf` names them; in a basket after the element, as in `Dy.stock.initial`. */
  readonly levers: readonly string[];
  readonly spread: Spread;
  /** Names the random numbers and the bar of the tornado; the first path by default. */
  readonly name?: string;
}

/**
 * The shares of an element's suppliers, all uncertain around what the scenario says; their sum stays as it is. For
 * suppliers none of whom has a range of its own.
 */
export interface ShareFactor {
  /** Concentration of the Dirichlet distribution, at least 1; see `dirichletConcentration`. */
  readonly concentration: number;
  /** Which element of a basket. */
  readonly element?: string;
}

export type Factor = LeverFactor | ShareFactor;

/** A factor that has found its levers. */
export interface BoundFactor {
  readonly name: string;
  /** Sets the levers from random numbers of a draw. */
  readonly draw: (draw: number) => void;
  /** Sets the levers to where a part p of the distribution lies below. */
  readonly set: (p: number) => void;
}

/** Which random numbers a run uses. */
export interface Sampling {
  /** Whole number ≥ 0. */
  readonly seed: number;
  /** Draws of the whole run. */
  readonly draws: number;
}

function distributionOf(spread: Spread): Distribution {
  switch (spread.shape) {
    case "triangular":
      return triangular(spread);
    case "pert":
      return pert(spread);
    case "uniform":
      return uniform(spread);
    case "lognormal":
      return lognormal(spread);
  }
}

/** Refuses a spread whose limits leave the range of the lever. */
function requireSpread(path: string, spread: Spread, { range }: LeverPlace): void {
  if (spread.shape === "lognormal") {
    if (range.maximum > 1) return;
    throw new MetricError(
      "invalid-argument",
      `expected ${path} to have a spread with limits, received a lognormal one.`,
      `${path}の分布は上限と下限のあるものとする（指定：対数正規分布）。`,
      "simulate",
    );
  }
  // Whole months are rounded after the draw, so the limits need not be whole.
  const limits = { ...range, whole: false };
  requireLever(path, spread.low, limits);
  requireLever(path, spread.high, limits);
}

function placesOf(basket: CompiledBasket, { levers }: LeverFactor): (readonly [string, LeverPlace])[] {
  return levers.map((path) => {
    const place = basket.places.get(path);
    if (place) return [path, place];
    throw new MetricError(
      "invalid-argument",
      `expected a lever that can be uncertain, received "${path}"; these are ${[...basket.places.keys()].join(", ")}.`,
      `不確実にできる入力を指定する（指定値：「${path}」）。指定できる入力は${[...basket.places.keys()].join("、")}。`,
      "simulate",
    );
  });
}

/** What sets the share of one supplier. */
function shareSetterOf(compiled: Compiled, path: string, place: number): (value: number) => void {
  const setter = shareSetter(compiled, place);
  if (setter) return setter;
  throw new MetricError(
    "invalid-argument",
    `expected another supplier to take what ${path} leaves, received none; a second supplier with a share of 0 stands for it.`,
    `${path}の残りを受け持つ供給者がほかに必要である。割合0の供給者を加えればよい。`,
    "simulate",
  );
}

/** What sets one lever. */
function setterOf(
  basket: CompiledBasket,
  path: string,
  { list, place, range, element }: LeverPlace,
): (value: number) => void {
  const compiled = basket.elements[element];
  if (compiled && isShareAt(compiled, place)) return shareSetterOf(compiled, path, place);
  if (compiled && place === LEVER.growth) {
    return (value) => {
      list[place] = value;
      fillGrowth(compiled.growth, value);
    };
  }
  return (value) => {
    list[place] = range.whole ? nearestWhole(value) : Math.min(value, range.maximum);
  };
}

function bindLevers(basket: CompiledBasket, factor: LeverFactor, { seed, draws }: Sampling): BoundFactor {
  const places = placesOf(basket, factor);
  for (const [path, place] of places) requireSpread(path, factor.spread, place);
  const setters = places.map(([path, place]) => setterOf(basket, path, place));
  const name = factor.name ?? factor.levers[0] ?? "";
  const distribution = distributionOf(factor.spread);
  const sample = latinHypercube({ seed, draws, variable: name });
  const set = (p: number): void => {
    const value = distribution.quantile(p);
    for (const setter of setters) setter(value);
  };
  return { name, draw: (draw) => set(sample(draw)), set };
}

function elementOf(basket: CompiledBasket, name: string | undefined): Compiled {
  const index = name === undefined ? 0 : basket.names.indexOf(name);
  const element = basket.elements[index];
  if (element && (name !== undefined || basket.elements.length === 1)) return element;
  throw new MetricError(
    "invalid-argument",
    `expected shares of one of the elements ${basket.names.slice(0, basket.elements.length).join(", ")}, received ${name ?? "none"}.`,
    `割合を変える元素は${basket.names.slice(0, basket.elements.length).join("、")}のいずれかとする（指定値：${name ?? "なし"}）。`,
    "simulate",
  );
}

const sharesName = ({ element }: ShareFactor): string =>
  element === undefined ? "shares" : `${element}.shares`;

function bindShares(basket: CompiledBasket, factor: ShareFactor, { seed, draws }: Sampling): BoundFactor {
  const { levers, suppliers } = elementOf(basket, factor.element);
  const places = Array.from(
    { length: suppliers },
    (_, index) => LEVER.firstSupplier + index * SUPPLIER.width,
  );
  const expected = places.map((place) => levers[place] ?? 0);
  const total = expected.reduce((sum, share) => sum + share, 0);
  const shares = dirichlet(expected, factor);
  const name = sharesName(factor);
  const samples = places.map((_, index) => latinHypercube({ seed, draws, variable: `${name}/${index}` }));
  const largest = expected.indexOf(Math.max(...expected));
  const setFrom = (parts: readonly number[]): void => {
    for (const [index, share] of shares.draw(parts).entries()) levers[places[index] ?? 0] = total * share;
  };
  return {
    name,
    draw: (draw) => setFrom(samples.map((sample) => sample(draw))),
    set: (p) => setFrom(places.map((_, index) => (index === largest ? p : 0.5))),
  };
}

const KINDS = { factor: "要因", lever: "入力" } as const;

function requireDifferent(kind: keyof typeof KINDS, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  throw new MetricError(
    "invalid-argument",
    `expected every ${kind} once, received "${twice}" twice.`,
    `同じ${KINDS[kind]}を重ねて指定することはできない（「${twice}」が2回指定されている）。`,
    "simulate",
  );
}

/** Where a factor moves shares: the index of the element, and what the factor calls them. */
function sharesMoved(basket: CompiledBasket, factor: Factor): (readonly [number, string])[] {
  if (!("levers" in factor)) return [[basket.names.indexOf(factor.element ?? ""), sharesName(factor)]];
  return placesOf(basket, factor).flatMap(([path, { element, place }]) => {
    const compiled = basket.elements[element];
    return compiled && isShareAt(compiled, place) ? [[element, path] as const] : [];
  });
}

/** Refuses two factors that move the shares of one element: they are parts of one whole. */
function requireOneOfShares(basket: CompiledBasket, factors: readonly Factor[]): void {
  const moved = new Map<number, string>();
  for (const [element, name] of factors.flatMap((factor) => sharesMoved(basket, factor))) {
    const other = moved.get(element);
    if (other !== undefined) {
      throw new MetricError(
        "invalid-argument",
        `expected one uncertain share, or one concentration for all of them, received ${other} and ${name}.`,
        `不確実にできる割合は1つだけである。すべての割合を不確実にするには集中の度合いを1つ指定する（指定値：${other}、${name}）。`,
        "simulate",
      );
    }
    moved.set(element, name);
  }
}

/** Finds the levers of every factor in a compiled basket. Throws as `simulate`. */
export function bindFactors(
  basket: CompiledBasket,
  factors: readonly Factor[],
  sampling: Sampling,
): BoundFactor[] {
  const bound = factors.map((factor) =>
    "levers" in factor ? bindLevers(basket, factor, sampling) : bindShares(basket, factor, sampling),
  );
  requireDifferent(
    "factor",
    bound.map(({ name }) => name),
  );
  requireDifferent(
    "lever",
    factors.flatMap((factor) => ("levers" in factor ? factor.levers : [])),
  );
  requireOneOfShares(basket, factors);
  return bound;
}

import { MetricError } from "../errors.ts";
import { requireCount } from "../stats/guards.ts";
import { oreTrigger, stepBasketMonth } from "./basket-month.ts";
import { beginRun } from "./begin-run.ts";
import { COLUMN, type Compiled } from "./compile.ts";
import { type CompiledBasket, compileModel, type Model } from "./compile-basket.ts";
import { bindFactors, type Factor, type Sampling } from "./factors.ts";
import { stepMonths } from "./month.ts";
import { FIGURES, fillFigures } from "./outcome.ts";

/** More would not fit the memory of a page, and no digit that is shown would change. */
export const MOST_DRAWS = 100_000;

/** Amounts a simulation can keep for every month, in t: what is unmet, and the stock when the month ends. */
export type PathName = "stock" | "unmet";

export interface SimulationOptions extends Sampling {
  /** What is uncertain; everything else keeps the value of the scenario. */
  readonly factors: readonly Factor[];
  /** First draw of this part; 0 by default. */
  readonly from?: number;
  /** First draw that no longer belongs to this part; `draws` by default. */
  readonly to?: number;
  /** Keep the course of this amount too, month by month. */
  readonly path?: PathName;
}

/** Every draw of a run, or of a part of it. Plain data, so that it passes between workers. */
export interface Draws extends Sampling {
  readonly from: number;
  readonly to: number;
  readonly months: number;
  /** Names of the elements; one without a name if the model was a single scenario. */
  readonly elements: readonly string[];
  /** Figures draw by draw, in each draw element by element. */
  readonly figures: Float64Array<ArrayBuffer>;
  /** The kept course draw by draw, element by element, month by month; empty if none was asked for. */
  readonly path: Float64Array<ArrayBuffer>;
}

/** Where runs leave what they come to. */
interface Sink {
  readonly figures: Float64Array;
  readonly path: Float64Array;
  readonly kept: PathName | undefined;
}

/** Keeps what an element holds or misses by month; of stock, when the month ends. */
function keepPath({ course, months }: Compiled, name: PathName, path: Float64Array, at: number): void {
  const first = name === "stock" ? COLUMN.width + COLUMN.stock : COLUMN.unmet;
  for (let month = 0; month < months; month += 1)
    path[at + month] = course[month * COLUMN.width + first] ?? 0;
}

function runTogether(basket: CompiledBasket): void {
  for (const element of basket.elements) beginRun(element);
  const trigger = oreTrigger(basket);
  for (let month = 0; month < basket.months; month += 1) stepBasketMonth(basket, month, trigger);
}

/**
 * Elements that do not see each other run one after the other, so one table does for all: the smaller the
 * memory a run touches, the more of it stays in the processor's cache.
 */
function withOneCourse(basket: CompiledBasket): CompiledBasket {
  if (basket.ores.length > 0) return basket;
  const course = new Float64Array((basket.months + 1) * COLUMN.width);
  return { ...basket, elements: basket.elements.map((element) => ({ ...element, course })) };
}

function runAlone(element: Compiled): void {
  beginRun(element);
  stepMonths(element);
}

/** Runs all elements of a basket once, and leaves what they come to from `slot` on. */
export function runOnce(basket: CompiledBasket, { figures, path, kept }: Sink, slot: number): void {
  const isTogether = basket.ores.length > 0;
  if (isTogether) runTogether(basket);
  for (const [index, element] of basket.elements.entries()) {
    // Elements without a common ore do not see each other.
    if (!isTogether) runAlone(element);
    fillFigures(element, figures, (slot + index) * FIGURES);
    if (kept) keepPath(element, kept, path, (slot + index) * basket.months);
  }
}

/**
 * A cut in supply under uncertainty: many runs, each with its own draw of what is uncertain.
 *
 * Every factor is sampled by a Latin hypercube of its own, addressed by seed, name and draw. So the same
 * seed gives the same digits on every machine; a baseline and a scenario with one seed share their luck
 * wherever they share a factor; and a run may be split by draws: parts put together by `mergeDraws` have
 * the digits of the whole. A lever that follows another by default, as the target of a stock follows its
 * initial amount, stays where the scenario as it was given puts it.
 *
 * @param model One scenario, as `runScenario` takes it, or a basket, as `runBasket` does.
 * @param options `seed`: whole number ≥ 0; `draws`: 2–100,000; `from`, `to`: the part to run.
 * @returns Every draw; `summarise`, `shortageProbability`, `fan` and `compareDraws` say what they show.
 * @throws {MetricError} As the run without uncertainty; `out-of-range` if `draws`, `seed`, `from` or `to` is not
 *   a whole number in its range, or a spread leaves the range of its lever; `invalid-argument` if a lever
 *   is unknown or belongs to two factors.
 * @see McKay, Beckman and Conover (1979), A comparison of three methods for selecting values of input
 *   variables in the analysis of output from a computer code, Technometrics 21(2), 239–245.
 */
export function simulate(model: Model, options: SimulationOptions): Draws {
  const { factors, seed, draws } = options;
  requireCount("simulate", "draws", draws, 2, MOST_DRAWS);
  const to = requireCount("simulate", "to", options.to ?? draws, 0, draws);
  const from = requireCount("simulate", "from", options.from ?? 0, 0, to);
  const basket = withOneCourse(compileModel(model));
  const bound = bindFactors(basket, factors, { seed, draws });
  const { months } = basket;
  const width = basket.elements.length;
  const slots = (to - from) * width;
  const sink = {
    figures: new Float64Array(slots * FIGURES),
    path: new Float64Array(options.path ? slots * months : 0),
    kept: options.path,
  };
  for (let draw = from; draw < to; draw += 1) {
    for (const factor of bound) factor.draw(draw);
    runOnce(basket, sink, (draw - from) * width);
  }
  const elements = basket.names.slice(0, width);
  return { seed, draws, from, to, months, elements, figures: sink.figures, path: sink.path };
}

function joined(lists: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const whole = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    whole.set(list, at);
    at += list.length;
  }
  return whole;
}

/**
 * Puts the parts of a split simulation together, to the digits of a run that was not split.
 *
 * @param parts Parts of one run in any order, each draw in exactly one of them.
 * @throws {MetricError} `no-data` without parts; `invalid-argument` if they are not of one run, or leave
 *   draws out between them or have them twice.
 */
export function mergeDraws(parts: readonly Draws[]): Draws {
  const ordered = parts.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const [first] = ordered;
  if (!first)
    throw new MetricError(
      "no-data",
      "expected at least one part.",
      "計算結果の部分を1つ以上指定する。",
      "mergeDraws",
    );
  let next = first.from;
  for (const part of ordered) {
    if (part.seed !== first.seed || part.draws !== first.draws) {
      throw new MetricError(
        "invalid-argument",
        `expected parts of one run, received seeds ${first.seed} and ${part.seed}, draws ${first.draws} and ${part.draws}.`,
        `同じ計算の部分だけをまとめることができる（シード：${first.seed}と${part.seed}、試行回数：${first.draws}と${part.draws}）。`,
        "mergeDraws",
      );
    }
    if (part.from !== next) {
      throw new MetricError(
        "invalid-argument",
        `expected a part from draw ${next}, received one from draw ${part.from}.`,
        `試行${next}から始まる部分が必要である（指定：試行${part.from}から始まる部分）。`,
        "mergeDraws",
      );
    }
    next = part.to;
  }
  return {
    ...first,
    to: next,
    figures: joined(ordered.map(({ figures }) => figures)),
    path: joined(ordered.map(({ path }) => path)),
  };
}

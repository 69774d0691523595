import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import { runScenario } from "../scenarios/run-scenario.ts";
import type { Row } from "../tables/registry.ts";
import type { Text } from "../text.ts";
import { monthAfter } from "./periods.ts";
import { namedScenario } from "./scenario.ts";

/** `imports`: t from the supplier that restricted. `normal`: the same as a part of what it delivers when nothing is restricted. */
export type BacktestMetric = "imports" | "normal";

export interface BacktestMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** What the model gives, in t or as a part of normal. */
  readonly modelled: number;
  /** The same as observed; absent where nothing was read. */
  readonly observed?: number;
}

export interface Backtest {
  readonly episode: Row<"episodes">;
  readonly scenario: Row<"scenarios">;
  readonly metric: BacktestMetric;
  readonly months: readonly BacktestMonth[];
  /** Why the two columns cannot be compared, where they are of different goods or between other countries. */
  readonly unlike?: Text;
}

/** How far a model is from what was observed, over the months with both. */
export interface Misfit {
  readonly n: number;
  /** Mean of modelled − observed: above 0 the model gives too much. */
  readonly bias: number;
  /** Root of the mean squared difference, in the unit of the metric. */
  readonly rootMeanSquare: number;
}

function episodeRow(edition: Edition, id: string): Row<"episodes"> {
  const row = edition.get("episodes", { episode_id: id });
  if (row) return row;
  const known = edition.chosen("episodes").map(({ episode_id }) => episode_id);
  throw new MetricError(
    "invalid-argument",
    `expected one of the episodes ${known.join(", ")}, received "${id.slice(0, 40)}".`,
    `過去の事例は${known.join("、")}のいずれかを指定する（指定値：「${id.slice(0, 40)}」）。`,
    "backtest",
  );
}

function scenarioOf(edition: Edition, episode: string, hypothesis: string): Row<"scenarios"> {
  const all = edition.find("scenarios", { episode_id: episode });
  const row = all.find((scenario) => scenario.hypothesis === hypothesis);
  const [only] = all;
  if (row) return row;
  if (only && all.length === 1 && hypothesis === "") return only;
  throw new MetricError(
    "invalid-argument",
    all.length === 0
      ? `no scenario is set against the episode ${episode}.`
      : `expected one of the hypotheses ${all.map((scenario) => scenario.hypothesis || "(none)").join(", ")}, received "${hypothesis.slice(0, 40)}".`,
    all.length === 0
      ? `事例${episode}と比較するシナリオがない。`
      : `仮説は${all.map((scenario) => scenario.hypothesis || "（なし）").join("、")}のいずれかを指定する（指定値：「${hypothesis.slice(0, 40)}」）。`,
    "backtest",
  );
}

/** What one supplier delivers month by month, and what it would without a restriction, in t. */
function deliveries(edition: Edition, scenario: string, supplier: string) {
  const { inputs } = namedScenario(edition, scenario);
  const alone = inputs.suppliers.filter(({ name }) => name === supplier);
  const [first] = alone;
  if (!first) {
    throw new MetricError(
      "no-data",
      `the scenario ${scenario} has no supplier ${supplier}.`,
      `シナリオ${scenario}に供給者${supplier}がない。`,
      "backtest",
    );
  }
  const run = runScenario({ ...inputs, suppliers: alone });
  return { months: run.table.map(({ imports }) => imports), normal: inputs.demand * first.share };
}

/** Observed months of the episode, as t or, of a change on the year, as a part of the year before. */
function observations(edition: Edition, episode: Row<"episodes">): ReadonlyMap<string, number> {
  const { episode_id, observed_reporter, observed_partner, observed_product, observed_measure } = episode;
  const rows = edition.find("episode_months", {
    episode_id,
    reporter_code: observed_reporter,
    partner_code: observed_partner,
    product_code: observed_product,
    measure: observed_measure,
  });
  return new Map(
    rows.flatMap(({ month, value, unit }) =>
      value === null ? [] : [[month, unit === "pct" ? 1 + value / 100 : value] as const],
    ),
  );
}

/** Divisor that turns observations into the metric. */
function observedNormal(
  episode: Row<"episodes">,
  observed: ReadonlyMap<string, number>,
  metric: BacktestMetric,
  normal: number,
): number {
  const { episode_id, normal_month, observed_measure } = episode;
  const isOwn = normal_month === "" && observed_measure === "weight";
  if (metric === "imports") {
    if (isOwn) return 1;
    throw new MetricError(
      "no-data",
      `no month of imports in tonnes of what the model runs on was read for ${episode_id}; use the metric "normal".`,
      `${episode_id}については、モデルと同じ品目の月別輸入量（トン）が収録されていない。指標「normal」を用いる。`,
      "backtest",
    );
  }
  if (isOwn) return normal;
  if (observed_measure === "change-on-year") return 1;
  const base = observed.get(normal_month);
  if (base !== undefined) return base;
  throw new MetricError(
    "no-data",
    `the normal month ${normal_month} of ${episode_id} is not in this edition.`,
    `${episode_id}の平常月${normal_month}は、この版に収録されていない。`,
    "backtest",
  );
}

/**
 * Whether what was observed is what the model is about: the same element between the same countries. If not, the
 * difference of the two would measure how the goods differ, not how the model does.
 */
function unlikeness(
  edition: Edition,
  episode: Row<"episodes">,
  scenario: Row<"scenarios">,
): Text | undefined {
  const { importer_code, supplier_code, observed_reporter, observed_partner, observed_product } = episode;
  const product = edition.get("products", { product_code: observed_product });
  const elements = product?.element_codes ?? "";
  const ends = [observed_reporter, observed_partner];
  const isBetween = ends.includes(importer_code) && ends.includes(supplier_code);
  if (isBetween && elements === scenario.element_code) return undefined;
  const goods = product ?? { name_en: observed_product, name_ja: observed_product };
  return {
    en: `the model is about ${scenario.element_code} from ${supplier_code} to ${importer_code}, the observation about ${goods.name_en} (${elements || "elements not stated"}) between ${observed_reporter} and ${observed_partner}: both can be drawn, and their difference measures nothing.`,
    ja: `モデルは${supplier_code}から${importer_code}への${scenario.element_code}、観測値は${observed_reporter}と${observed_partner}の間の${goods.name_ja}（${elements || "元素の記載なし"}）であり、対象が異なる。並べて示すことはできるが、差に意味はない。`,
  };
}

/**
 * A past disruption against the model: what the supplier delivered, and what a hypothesis says it would have.
 *
 * Observed goods may be others than those of the scenario (magnets for the elements in them); then both
 * are parts of normal, the observed one of the normal month the episode names, and `unlike` says that no
 * difference is to be made of them.
 *
 * @param hypothesis Hypothesis of the episode's scenarios; "" where there is one scenario only.
 * @returns One row per month of the scenario's horizon.
 * @throws {MetricError} `invalid-argument` for an unknown episode or hypothesis; `no-data` if the observations do not
 *   allow the metric, or as `namedScenario`.
 */
export function backtest(edition: Edition, id: string, hypothesis: string, metric: BacktestMetric): Backtest {
  const episode = episodeRow(edition, id);
  const scenario = scenarioOf(edition, id, hypothesis);
  const { months, normal } = deliveries(edition, scenario.scenario_id, episode.supplier_code);
  const observed = observations(edition, episode);
  const divisor = observedNormal(episode, observed, metric, normal);
  const unlike = unlikeness(edition, episode, scenario);
  return {
    episode,
    scenario,
    metric,
    ...(unlike ? { unlike } : {}),
    months: months.map((amount, index) => {
      const month = monthAfter(scenario.start, index);
      const value = observed.get(month);
      return {
        month,
        modelled: metric === "imports" ? amount : amount / normal,
        ...(value === undefined ? {} : { observed: value / divisor }),
      };
    }),
  };
}

/**
 * Misfit of a back-test.
 * @throws {MetricError} `no-data` if the two are not alike, with the reason, or no month has both.
 */
export function misfit({ months, episode, unlike }: Backtest): Misfit {
  if (unlike) {
    throw new MetricError(
      "no-data",
      `no misfit of ${episode.episode_id}: ${unlike.en}`,
      `${episode.episode_id}の乖離は求めない。${unlike.ja}`,
      "misfit",
    );
  }
  const differences = months.flatMap(({ modelled, observed }) =>
    observed === undefined ? [] : [modelled - observed],
  );
  const n = differences.length;
  if (n === 0) {
    throw new MetricError(
      "no-data",
      `no month of ${episode.episode_id} was observed within the scenario.`,
      `シナリオの期間内に、${episode.episode_id}の観測月がない。`,
      "backtest",
    );
  }
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    n,
    bias: sum(differences) / n,
    rootMeanSquare: Math.sqrt(sum(differences.map((value) => value * value)) / n),
  };
}

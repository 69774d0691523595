import type { Edition } from "../dataset/dataset.ts";
import { MetricError } from "../errors.ts";
import type { WorldChain, WorldStage } from "../scenarios/chain/world-chain.ts";
import type { Row } from "../tables/registry.ts";
import { comparePeriods } from "./periods.ts";
import { type Suppliers, suppliers } from "./suppliers.ts";

/** Magnet rare earths: neodymium, praseodymium, dysprosium and terbium. */
const ELEMENT = "MREE";
const OTHERS = "OTH";

/** A stage with shares by country. Nobody publishes any for metal and alloy. */
export type ChainStageCode = "mine" | "separation" | "magnet";

/** Whether a source states all suppliers of the stage, or only some. */
export type ShareCoverage = "full" | "part";

/** One stage with its suppliers as the edition knows them. */
export interface ChainStage {
  readonly stage: ChainStageCode;
  readonly period: string;
  readonly supply: Suppliers;
  readonly coverage: ShareCoverage;
  /** Worst grade of the sources of the shares. */
  readonly grade: string;
}

/** Everything the chain of magnet rare earths runs on; observations and assumptions apart. */
export interface ChainModel {
  readonly element: typeof ELEMENT;
  /** Shares of output: observations. */
  readonly stages: readonly ChainStage[];
  /** Rows of the assumptions: yields and the cost of unmet demand. */
  readonly assumptions: {
    readonly separation: Row<"assumptions">;
    readonly metal: Row<"assumptions">;
    readonly magnet: Row<"assumptions">;
    readonly penalty: Row<"assumptions">;
  };
  /** The same as a chain that can be run, at the most likely value of each assumption. */
  readonly chain: WorldChain;
}

const rowsOf = (edition: Edition, stage: ChainStageCode): Row<"stage_shares">[] =>
  edition
    .chosen("stage_shares")
    .filter((row) => row.element_code === ELEMENT && row.stage_code === stage && row.scope === "world");

const periodsOf = (rows: readonly Row<"stage_shares">[]): string[] =>
  [...new Set(rows.map(({ period }) => period))].toSorted(comparePeriods);

const noList = (edition: Edition, stage: ChainStageCode): MetricError =>
  new MetricError(
    "no-data",
    `Suppliers of ${ELEMENT} at stage ${stage}: edition ${edition.id} has no list that adds up to the whole.`,
    `工程${stage}における${ELEMENT}の供給者：合計が全体に一致する一覧が${edition.id}版にない。`,
  );

/** The newest period in which the list of a stage adds up to the whole. */
function fullPeriod(edition: Edition, stage: ChainStageCode): string {
  const full = rowsOf(edition, stage).filter(({ coverage }) => coverage === "full");
  const period = periodsOf(full).at(-1);
  if (period === undefined) throw noList(edition, stage);
  return period;
}

/**
 * Periods with shares of magnets that can stand beside those of mines and separation, the one of the same
 * period first, then the newer ones. Without any, the newest there is.
 */
export function magnetPeriods(edition: Edition): readonly string[] {
  const periods = periodsOf(rowsOf(edition, "magnet"));
  const from = fullPeriod(edition, "separation");
  const near = periods.filter((period) => comparePeriods(period, from) >= 0);
  return near.length > 0 ? near : periods.slice(-1);
}

function stageOf(edition: Edition, stage: ChainStageCode, period: string): ChainStage {
  const rows = rowsOf(edition, stage).filter((row) => row.period === period);
  const grades = rows.map(({ source_id }) => edition.get("sources", { source_id })?.grade ?? "");
  return {
    stage,
    period,
    supply: suppliers(edition, { element: ELEMENT, stage, period }),
    coverage: rows.every(({ coverage }) => coverage === "full") ? "full" : "part",
    grade: grades.toSorted().at(-1) ?? "",
  };
}

/** An assumption, by its id. */
function assumption(edition: Edition, assumption_id: string): Row<"assumptions"> {
  const row = edition.get("assumptions", { assumption_id });
  if (row) return row;
  throw new MetricError(
    "no-data",
    `The edition ${edition.id} has no assumption ${assumption_id}.`,
    `${edition.id}版に仮定${assumption_id}がない。`,
  );
}

/** Its most likely value. */
function modeOf({ assumption_id, mode }: Row<"assumptions">): number {
  if (mode !== null) return mode;
  throw new MetricError(
    "no-data",
    `The assumption ${assumption_id} states no most likely value.`,
    `仮定${assumption_id}に最頻値が示されていない。`,
  );
}

/** Shares that sum to 1, the others last: where rounding makes printed shares sum to more, each by its part. */
function worldStage({ stage, supply }: ChainStage, part: number): WorldStage {
  const named = supply.suppliers.map(({ country_code, share }) => ({ country: country_code, share }));
  const all = supply.residual > 0 ? [...named, { country: OTHERS, share: supply.residual }] : named;
  const sum = all.reduce((total, { share }) => total + share, 0);
  return { name: stage, yield: part, shares: all.map((each) => ({ ...each, share: each.share / sum })) };
}

/**
 * The chain of the world's magnet rare earths from an edition: who mines, separates and makes magnets, and which
 * part is lost on the way.
 *
 * For metal and alloy no shares by country are published: nothing limits that stage here, and only its
 * yield counts, together with that of magnets. What no country is named for is one group, OTH. Shares are of
 * output; capacities are not published by country.
 *
 * @param magnetPeriod Period of the shares of magnets; by default that of `magnetPeriods` that comes first.
 * @throws {MetricError} `no-data` if the edition lacks shares of a stage, or an assumption.
 * @see `worldChainInputs` in `@kidorui/core/chain`
 */
export function chainModel(edition: Edition, magnetPeriod?: string): ChainModel {
  const period = magnetPeriod ?? magnetPeriods(edition)[0];
  if (period === undefined) throw noList(edition, "magnet");
  const mine = stageOf(edition, "mine", fullPeriod(edition, "mine"));
  const separation = stageOf(edition, "separation", fullPeriod(edition, "separation"));
  const magnet = stageOf(edition, "magnet", period);
  const assumptions = {
    separation: assumption(edition, "yield-separation"),
    metal: assumption(edition, "yield-metal"),
    magnet: assumption(edition, "yield-magnet"),
    penalty: assumption(edition, "unmet-penalty"),
  };
  return {
    element: ELEMENT,
    stages: [mine, separation, magnet],
    assumptions,
    chain: {
      stages: [
        worldStage(mine, 1),
        worldStage(separation, modeOf(assumptions.separation)),
        worldStage(magnet, modeOf(assumptions.metal) * modeOf(assumptions.magnet)),
      ],
      penalty: modeOf(assumptions.penalty),
    },
  };
}

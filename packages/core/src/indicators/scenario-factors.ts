import type { Edition } from "../dataset/dataset.ts";
import type { Factor, LeverFactor, Spread } from "../scenarios/factors.ts";
import type { Row } from "../tables/registry.ts";
import { modelValue, type NamedLever, type NamedScenario } from "./scenario.ts";

/** The assumption on how sure the shares of suppliers are. */
export const SHARE_NOISE = "share-noise";

/**
 * How often the assumption's unit goes into the lever's: two years of a yearly rate are twice the rate.
 * Where the most likely value is nothing, or is not stated, the two are in one unit.
 */
function scaleOf({ value }: NamedLever, { mode }: Row<"assumptions">): number {
  return mode === null || mode === 0 || value === 0 ? 1 : value / mode;
}

function spreadOf(lever: NamedLever, assumption: Row<"assumptions">, demand: number): Spread | undefined {
  const { low, mode, high, distribution } = assumption;
  if (low === high || distribution === "fixed") return undefined;
  const scale = scaleOf(lever, assumption);
  const inModel = (value: number): number => modelValue({ value: value * scale, unit: lever.unit }, demand);
  const limits = { low: inModel(low), high: inModel(high) };
  if (mode === null || distribution === "uniform") return { shape: "uniform", ...limits };
  return { shape: distribution, ...limits, mode: inModel(mode) };
}

const isShare = (path: string): boolean => /^suppliers\..*\.share$/.test(path);

/** The share of the supplier that stands for all others: what the named ones leave, so it has no range of its own. */
const REST = "suppliers.OTH.share";

/** Finds an assumption by its id. */
export type FindAssumption = (id: string) => Row<"assumptions"> | undefined;

/** What is uncertain in a scenario whose assumptions are at hand; see `scenarioFactors`. */
export function factorsFrom({ levers, inputs }: NamedScenario, find: FindAssumption): Factor[] {
  const areSharesSet = levers.some(({ path, row }) => isShare(path) && row === undefined);
  const spreads = levers.flatMap(({ path, ...lever }): LeverFactor[] => {
    if (lever.row?.basis !== "assumption" || path === REST || (areSharesSet && isShare(path))) return [];
    const assumption = find(lever.row.assumption_id);
    const spread = assumption && spreadOf({ path, ...lever }, assumption, inputs.demand);
    return spread ? [{ levers: [path], spread }] : [];
  });
  const isSplit = inputs.suppliers.filter(({ share }) => share > 0).length > 1;
  const isNoisy = isSplit && !areSharesSet && !spreads.some(({ levers: [path = ""] }) => isShare(path));
  const concentration = isNoisy ? (find(SHARE_NOISE)?.mode ?? null) : null;
  return concentration === null ? spreads : [{ concentration }, ...spreads];
}

/**
 * What is uncertain in a scenario of the data, and how: every lever that rests on an assumption has the
 * assumption's range, in the unit of the model. Where that is the share of a supplier, the others make room;
 * where no share has a range, the shares of two or more suppliers vary together.
 *
 * A lever that is an observation, a claim, part of what the scenario means, or set by the reader is certain;
 * of shares, all are as soon as the reader sets one, for they are parts of one whole.
 */
export function scenarioFactors(edition: Edition, scenario: NamedScenario): Factor[] {
  return factorsFrom(scenario, (id) => edition.get("assumptions", { assumption_id: id }));
}

import type { ScenarioDefinition } from "@kidorui/core";
import { type Call, type CallArgument, call, type ScenarioMetricName } from "@kidorui/formulas";
import { PERCENTILES } from "../lib/percentiles.ts";
import { DRAWS, SEED } from "./data.ts";
import { type LabState, statedUnit } from "./settings.ts";

/** One state of the page in an edition: what every formula beside it is made from. */
export interface Asked {
  readonly definition: ScenarioDefinition;
  readonly changed: LabState["changed"];
  readonly edition: string;
}

const id = ({ definition }: Asked): string => definition.row.scenario_id;

/** The changed levers as an array to type into a cell, nothing where there are none. */
function leversOf({ definition, changed }: Asked): CallArgument {
  if (changed.size === 0) return undefined;
  return [...changed].map(([path, value]) => {
    const unit = statedUnit(definition, path) ?? "";
    // The word for the unit in a cell is the one LEVERS shows.
    return [path, value, unit === "share/yr" ? "share per year" : unit];
  });
}

/** One result of the run. */
export const resultCall = (asked: Asked, metric: ScenarioMetricName): Call =>
  call("SCENARIO", id(asked), metric, undefined, leversOf(asked), asked.edition);

/** The range of a result. */
export const bandCall = (asked: Asked, metric: ScenarioMetricName): Call =>
  call("SCENARIOBAND", id(asked), metric, DRAWS, SEED, [[...PERCENTILES]], leversOf(asked), asked.edition);

/** The probability of a shortage. */
export const riskCall = (asked: Asked): Call =>
  call("SHORTAGERISK", id(asked), DRAWS, SEED, leversOf(asked), asked.edition);

/** The monthly table. */
export const pathCall = (asked: Asked): Call =>
  call("SCENARIOPATH", id(asked), leversOf(asked), true, asked.edition);

/** The stock under uncertainty, month by month. */
export const fanCall = (asked: Asked): Call =>
  call("FAN", id(asked), "stock", DRAWS, SEED, [[...PERCENTILES]], leversOf(asked), true, asked.edition);

/** What each assumption does to unmet demand. */
export const tornadoCall = (asked: Asked): Call =>
  call("TORNADO", id(asked), "unmet", leversOf(asked), true, asked.edition);

import type { CallArgument } from "../../function.ts";
import type { Refusal } from "../../method.ts";
import { refused } from "./refused.ts";

/** Files that read a named scenario and its levers: they are behind every function that runs one. */
export const scenarioFiles: readonly string[] = [
  "indicators/scenario.ts",
  "scenarios/from-levers.ts",
  "scenarios/lever-error.ts",
  "scenarios/outcome.ts",
  "scenarios/levers.ts",
];

/**
 * What every function of a named scenario refuses: a scenario, a lever, a value of a lever that there is not.
 * @param between Arguments between the scenario and the levers set by hand.
 */
export const scenarioRefusals = (...between: readonly CallArgument[]): readonly Refusal[] => [
  refused("invalid-argument", "stop-everything"),
  refused("invalid-argument", "stop-12m", ...between, [["stock.days", 3]]),
  refused("out-of-range", "stop-12m", ...between, [["suppliers.CHN.restriction", 1.2]]),
];

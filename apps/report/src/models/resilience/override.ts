import { type Call, type CallArgument, call } from "@kidorui/formulas";

/** One lever set by hand: name, value and, where it is not that of the model, unit. */
export type Override = readonly [string, number, string?];

/** A metric of a scenario with some levers set by hand. */
export function scenarioCall(id: string, metric: string, overrides: readonly Override[] = []): Call {
  if (overrides.length === 0) return call("SCENARIO", id, metric);
  const levers: CallArgument = overrides.map(([lever, value, unit = ""]) => [lever, value, unit]);
  return call("SCENARIO", id, metric, undefined, levers);
}

/** A stock of so many days of use, held and aimed at. */
export const stockOf = (days: number): readonly Override[] => [
  ["stock.initial", days, "days-of-demand"],
  ["stock.target", days, "days-of-demand"],
];

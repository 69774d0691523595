import { MetricError } from "../errors.ts";
import type { CompleteInputs, Priority, ScenarioInputs } from "./inputs.ts";
import { LeverError } from "./lever-error.ts";
import { withLevers } from "./levers.ts";

/** Names that follow a group in the paths: `suppliers.CHN.share` names the supplier CHN. */
function namesIn(paths: readonly string[], group: string): readonly string[] {
  const names = paths.flatMap((path) => {
    const [first, name, field] = path.split(".");
    return first === group && name && field ? [name] : [];
  });
  return [...new Set(names)];
}

/**
 * Refuses a part that has levers and not the one it is made of: a name that is misspelt would make a supplier
 * that delivers nothing, and change no result.
 */
function requireWhole(paths: readonly string[], group: string, field: string): void {
  const names = namesIn(paths, group);
  const isWhole = (name: string): boolean => paths.includes(`${group}.${name}.${field}`);
  const partial = names.find((name) => !isWhole(name));
  if (partial === undefined) return;
  const path = paths.find((candidate) => candidate.startsWith(`${group}.${partial}.`)) ?? partial;
  throw new LeverError(
    "invalid-argument",
    `expected ${group}.${partial}.${field} beside ${path}, received none; the ${group} are ${names.filter(isWhole).join(", ") || "none"}.`,
    `${path}とともに${group}.${partial}.${field}を指定する。指定済みの${group}は${names.filter(isWhole).join("、") || "なし"}。`,
    { kind: "unknown", path },
  );
}

/**
 * A scenario from a list of its levers.
 *
 * Suppliers and alternatives are those the paths name, in the order in which they first appear; levers that
 * are not listed keep their defaults, and no stock, flow or substitution is there unless a lever says so.
 *
 * @param levers Value per path, as `leversOf` names them; `demand` and `months` must be among them.
 * @returns Complete inputs of `runScenario`.
 * @throws {MetricError} `invalid-argument` without `demand` or `months`, if a path is no lever, or if a supplier
 *   has no share or an alternative no capacity; otherwise as `runScenario`.
 * @example inputsFromLevers({ months: 12, demand: 100, "suppliers.A.share": 1, "stock.initial": 50 }).suppliers[0].name // "A"
 */
export function inputsFromLevers(
  levers: Readonly<Record<string, number>>,
  priority: Priority = "alternatives-first",
): CompleteInputs {
  const { months, demand } = levers;
  if (months === undefined || demand === undefined) {
    throw new MetricError(
      "invalid-argument",
      `expected the levers months and demand, received ${Object.keys(levers).join(", ") || "none"}.`,
      `monthsとdemandを指定する（指定された入力：${Object.keys(levers).join("、") || "なし"}）。`,
      "scenario",
    );
  }
  const paths = Object.keys(levers);
  const frame: ScenarioInputs = {
    months,
    demand,
    priority,
    suppliers: namesIn(paths, "suppliers").map((name) => ({ name, share: 0 })),
    alternatives: namesIn(paths, "alternatives").map((name) => ({ name, capacity: 0 })),
  };
  const inputs = withLevers(frame, levers);
  requireWhole(paths, "suppliers", "share");
  requireWhole(paths, "alternatives", "capacity");
  return inputs;
}

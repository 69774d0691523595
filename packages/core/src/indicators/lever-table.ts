import type { Edition } from "../dataset/dataset.ts";
import type { Spread } from "../scenarios/factors.ts";
import { type Lever, leversOf } from "../scenarios/levers.ts";
import type { Row } from "../tables/registry.ts";
import { namedScenario } from "./scenario.ts";
import { scenarioFactors } from "./scenario-factors.ts";

/** One lever of a scenario of the data, with its range, all in the unit of the model. */
export interface LeverLine extends Pick<Lever, "path" | "value"> {
  readonly unit: Lever["unit"] | "concentration";
  readonly low: number;
  /** `null` where every value of the range is as likely. */
  readonly mode: number | null;
  readonly high: number;
  /** What the value is; `default` where the scenario says nothing and the model's default holds. */
  readonly basis: Row<"scenario_levers">["basis"] | "default";
}

function limitsOf(value: number, spread: Spread | undefined): Pick<LeverLine, "low" | "mode" | "high"> {
  if (!spread || spread.shape === "lognormal") return { low: value, mode: value, high: value };
  const { low, high } = spread;
  return { low, mode: spread.shape === "uniform" ? null : spread.mode, high };
}

/**
 * Every lever of a scenario of the data that has a finite value, in the order of the model; last, where the
 * shares of suppliers are uncertain together, how sure they are: the concentration of their Dirichlet
 * distribution.
 *
 * @throws {MetricError} As `namedScenario`.
 */
export function leverTable(edition: Edition, id: string): LeverLine[] {
  const scenario = namedScenario(edition, id);
  const factors = scenarioFactors(edition, scenario);
  const spreads = new Map(
    factors.flatMap((factor) =>
      "levers" in factor ? factor.levers.map((path) => [path, factor.spread] as const) : [],
    ),
  );
  const bases = new Map(
    scenario.levers.map(({ path, row }): [string, LeverLine["basis"]] => [path, row?.basis ?? "default"]),
  );
  const noise = factors.flatMap((factor): LeverLine[] => {
    if ("levers" in factor) return [];
    const value = factor.concentration;
    return [
      {
        path: "shares",
        value,
        unit: "concentration",
        low: value,
        mode: value,
        high: value,
        basis: "assumption",
      },
    ];
  });
  const lines = leversOf(scenario.inputs)
    .filter(({ value }) => Number.isFinite(value))
    .map(
      ({ path, value, unit }): LeverLine => ({
        path,
        value,
        unit,
        ...limitsOf(value, spreads.get(path)),
        basis: path === "months" ? "definition" : (bases.get(path) ?? "default"),
      }),
    );
  return [...lines, ...noise];
}

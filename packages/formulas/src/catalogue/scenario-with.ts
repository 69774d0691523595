import { type Edition, foldName, type NamedScenario, namedScenario } from "@kidorui/core";
import { aliasMeanings } from "../names/aliases.ts";
import { codeFor } from "../names.ts";
import { type LeverRows, overridesOf } from "./lever-lines.ts";
import type { NameFor } from "./lever-name.ts";

/** The suppliers and alternatives of a scenario, in any case, and suppliers by the names of countries too. */
export function partNames(edition: Edition, { levers }: NamedScenario): NameFor {
  const names = new Set(
    levers.flatMap(({ path }) => {
      const [, name, field] = path.split(".");
      return name !== undefined && field !== undefined ? [name] : [];
    }),
  );
  const byFold = new Map([...names].map((name) => [foldName(name), name]));
  return (text) => {
    const code = codeFor(edition, "country", text);
    return byFold.get(foldName(text)) ?? (code !== undefined && names.has(code) ? code : undefined);
  };
}

/** The units of levers by their aliases: トン, 需要日数. */
function unitNames(edition: Edition): NameFor {
  const meanings = aliasMeanings(edition, "lever_unit", () => true);
  return (text) => meanings.get(foldName(text))?.codes[0];
}

/**
 * A scenario of the data with the levers that a reader set, named in any case.
 * @throws {MetricError} as `namedScenario`; `invalid-argument` for a line that cannot be read, with its place.
 */
export function scenarioWith(edition: Edition, id: string, levers: LeverRows): NamedScenario {
  const own = namedScenario(edition, id);
  return levers.length === 0
    ? own
    : namedScenario(
        edition,
        id,
        overridesOf(levers, { part: partNames(edition, own), unit: unitNames(edition) }),
      );
}

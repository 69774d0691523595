import type { LeverUnit, Overrides, ScenarioDefinition } from "@kidorui/core";

/** What the reader has set: a scenario, and the levers that differ from it, in the units it states them in. */
export interface LabState {
  readonly scenario: string;
  readonly changed: ReadonlyMap<string, number>;
}

/** The unit in which a scenario states a lever; `undefined` where it leaves the lever at the model's default. */
export const statedUnit = ({ levers }: ScenarioDefinition, path: string): LeverUnit | undefined =>
  levers.find(({ lever }) => lever === path)?.unit;

/** The value of a lever in the scenario itself. */
const ownValue = ({ levers }: ScenarioDefinition, path: string): number | undefined =>
  levers.find(({ lever }) => lever === path)?.value;

/** The changed levers as a run takes them. */
export const overridesOf = (definition: ScenarioDefinition, changed: LabState["changed"]): Overrides =>
  new Map([...changed].map(([path, value]) => [path, { value, unit: statedUnit(definition, path) }]));

/** The same with nothing withheld: what a cut is compared with. */
export function withoutCut(
  definition: ScenarioDefinition,
  changed: LabState["changed"],
): LabState["changed"] {
  const paths = [...definition.levers.map(({ lever }) => lever), ...changed.keys()];
  const cuts = paths.filter((path) => path.endsWith(".restriction"));
  return new Map([...changed, ...cuts.map((path): [string, number] => [path, 0])]);
}

/** The other supplier's share, where there are two: what one loses the other gains. */
function otherShare(
  definition: ScenarioDefinition,
  path: string,
  value: number,
): readonly [string, number] | undefined {
  const shares = definition.levers.filter(({ lever }) => /^suppliers\..+\.share$/.test(lever));
  const other = shares.find(({ lever }) => lever !== path);
  if (shares.length !== 2 || !other || !path.endsWith(".share")) return undefined;
  const total = shares.reduce((sum, share) => sum + share.value, 0);
  return [other.lever, Number(Math.max(0, total - value).toPrecision(12))];
}

/** The levers after one of them was moved; one that is back at the scenario's own value is no longer changed. */
export function moveLever(
  definition: ScenarioDefinition,
  changed: LabState["changed"],
  path: string,
  value: number,
  own = ownValue(definition, path),
): LabState["changed"] {
  const moved = new Map([...changed, [path, value]]);
  const other = otherShare(definition, path, value);
  if (other) moved.set(...other);
  if (value !== own) return moved;
  moved.delete(path);
  if (other) moved.delete(other[0]);
  return moved;
}

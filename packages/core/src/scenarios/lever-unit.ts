import { type Lever, leversOf } from "./levers.ts";

/** A scenario with every part, for the paths of its levers. */
export const everyLever: readonly Lever[] = leversOf({
  months: 1,
  demand: 1,
  suppliers: [{ name: "", share: 0 }],
  alternatives: [{ name: "", capacity: 0 }],
});

/** A path without the name of its supplier or alternative. */
function withoutPart(path: string): string {
  const [group = "", , field] = path.split(".");
  return field === undefined ? path : `${group}.${field}`;
}

const units: ReadonlyMap<string, Lever["unit"]> = new Map(
  everyLever.map(({ path, unit }) => [withoutPart(path), unit]),
);

/**
 * The unit in which a scenario has a lever; nothing for a path that names none.
 * @example leverUnit("suppliers.CHN.duration") // "months"
 */
export const leverUnit = (path: string): Lever["unit"] | undefined => units.get(withoutPart(path));

import { MetricError } from "@kidorui/core";
import { dayscover } from "./catalogue/dayscover.ts";
import { hhi } from "./catalogue/hhi.ts";
import { production } from "./catalogue/production.ts";
import { shares } from "./catalogue/shares.ts";
import type { FunctionDefinition } from "./function.ts";
import { nearest } from "./nearest.ts";

/** Every function, in the order of help, pane and pages. New ones go at the end of their family. */
export const catalogue: readonly FunctionDefinition[] = [production, shares, hhi, dayscover];

const byId: ReadonlyMap<string, FunctionDefinition> = new Map(
  catalogue.map((definition) => [definition.id, definition]),
);

/**
 * The function with an id, in any case.
 * @throws {MetricError} `invalid-argument` for an unknown id, with the nearest known one.
 */
export function functionById(id: string): FunctionDefinition {
  const definition = byId.get(id.toUpperCase());
  if (definition) return definition;
  const known = nearest(id.toUpperCase(), [...byId.keys()]);
  const hint = known === undefined ? "" : ` Did you mean ${known}?`;
  throw new MetricError("invalid-argument", `No function is called "${id.slice(0, 40)}".${hint}`);
}

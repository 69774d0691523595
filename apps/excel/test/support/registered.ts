import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constants, createContext, runInContext } from "node:vm";
import type { Metadata, MetadataFunction } from "../../src/metadata.ts";

/** A function as the built script registered it, with what functions.json says of it. */
export interface Registered {
  readonly metadata: MetadataFunction;
  /** Takes the declared arguments; gives a value, or throws `CellFault`. */
  readonly compute: (...args: readonly unknown[]) => unknown;
}

/** The error a host would show, and its message. */
export class CellFault extends Error {
  override readonly name = "CellFault";
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const dist = join(import.meta.dirname, "../../dist");

/**
 * Runs the built scripts in a realm of their own and collects what they register.
 * @param scripts Those of the page that cells need.
 */
export function registeredFunctions(
  scripts: readonly string[] = ["functions.js", "tables.js"],
): readonly Registered[] {
  const computes = new Map<string, Registered["compute"]>();
  // An ordinary global object: one that Node watches makes every use of Math forty times as slow.
  const context = Object.assign(createContext(constants.DONT_CONTEXTIFY), {
    TextEncoder,
    CustomFunctions: {
      associate: (id: string, compute: Registered["compute"]) => computes.set(id, compute),
      Error: CellFault,
      ErrorCode: {
        invalidValue: "#VALUE!",
        notAvailable: "#N/A",
        divisionByZero: "#DIV/0!",
        invalidNumber: "#NUM!",
      },
    },
  });
  for (const script of scripts) runInContext(readFileSync(join(dist, script), "utf8"), context);
  const { functions } = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as Metadata;
  return functions.map((metadata) => {
    const compute = computes.get(metadata.id);
    if (!compute) throw new Error(`functions.js does not register ${metadata.id}.`);
    return { metadata, compute };
  });
}

import {
  caseFiles,
  consequence,
  type Discrepancy,
  families,
  readCases,
  readDiscrepancies,
  type Verified,
  verify,
} from "@kidorui/core/verification";
import { catalogue } from "@kidorui/formulas";
import { functionCode } from "./function-code.ts";

const id = "virtual:kidorui-verification";
const resolved = `\0${id}`;

/** A published number beside what follows from its inputs, computed. */
export interface ComputedDiscrepancy extends Discrepancy {
  /** One number per consequence, in their order. */
  readonly computed: readonly number[];
}

/** Everything the pages of verification show, computed when the site is made. */
export interface Verification {
  /** Cases by the name of their fixture file. */
  readonly families: Readonly<Record<string, readonly Verified[]>>;
  readonly discrepancies: readonly ComputedDiscrepancy[];
  /** Files of the repository in which each function's measure is computed, by its id. */
  readonly code: Readonly<Record<string, readonly string[]>>;
}

function verification(): Verification {
  const names = Object.keys(families).filter((name) => caseFiles.includes(name));
  return {
    families: Object.fromEntries(
      names.map((name) => [name, readCases(name).map((one) => verify(one, families[name] ?? {}))]),
    ),
    discrepancies: readDiscrepancies().map((one) => ({
      ...one,
      computed: one.follows.map((follows) => consequence(follows, families)),
    })),
    code: Object.fromEntries(catalogue.map((definition) => [definition.id, functionCode(definition.id)])),
  };
}

/** The little of Vite's plugin interface that is used here. */
interface VerificationPlugin {
  readonly name: string;
  resolveId(source: string): string | undefined;
  load(source: string): string | undefined;
}

/**
 * Serves the verification cases, computed by the very functions the tests use, as one module: it is
 * done outside the bundle, because the cases are files and one of their solvers is WebAssembly.
 */
export function verificationPlugin(): VerificationPlugin {
  return {
    name: "kidorui-verification",
    resolveId: (source) => (source === id ? resolved : undefined),
    load: (source) =>
      source === resolved
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(verification()))})`
        : undefined,
  };
}

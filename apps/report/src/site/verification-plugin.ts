import {
  caseFiles,
  consequence,
  families,
  readCases,
  readDiscrepancies,
  verify,
} from "@kidorui/core/verification";
import type { Verification } from "../models/verification.ts";

const id = "virtual:kidorui-verification";
const resolved = `\0${id}`;

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

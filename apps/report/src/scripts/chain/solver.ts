import type { Solver } from "@kidorui/core/chain";
import wasm from "highs/runtime?url";

/** Loads HiGHS from this site; only who opens the live view pays for it. */
export async function loadSolver(): Promise<Solver> {
  const { default: load } = await import("highs");
  return load({ locateFile: () => wasm });
}

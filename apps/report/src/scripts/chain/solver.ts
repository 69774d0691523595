import type { Solver } from "@kidorui/core/chain";
import wasm from "highs/runtime?url";

/** The shortest module: its mark and its version. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether the browser and the host let a page compile WebAssembly; where not, the solver would never answer. */
export function allowsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Loads HiGHS from this site; only who opens the live view pays for it. */
export async function loadSolver(): Promise<Solver> {
  const { default: load } = await import("highs");
  return load({ locateFile: () => wasm });
}

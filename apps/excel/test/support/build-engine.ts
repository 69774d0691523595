import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Where the spreadsheet engine stands once it is bundled. */
export const enginePath: string = join(import.meta.dirname, "../../test-results/engine.cjs");

/** Bundles the engine once before all tests: its packages cannot be imported in Node as they are. */
export default async function buildEngine(): Promise<void> {
  mkdirSync(join(enginePath, ".."), { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, "engine.ts")],
    outfile: enginePath,
    bundle: true,
    format: "cjs",
    platform: "node",
    logLevel: "error",
  });
}

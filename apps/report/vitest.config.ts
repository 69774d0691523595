/// <reference types="vitest/config" />
import { join } from "node:path";
import { getViteConfig } from "astro/config";

export default getViteConfig(
  {
    test: {
      name: "report",
      // Nothing here is timed; a loaded machine may take its time to start a process or read the site.
      testTimeout: 1_800_000,
      hookTimeout: 1_800_000,
      include: ["test/**/*.test.ts"],
      // Files share a worker: none changes what another sees, and each would read the data anew.
      isolate: false,
      // Commands that tests start find compiled what others before them compiled, as a maintainer's do.
      env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "../../node_modules/.cache/kidorui-compiled") },
      // The longest suite, which goes on when the others have ended.
      maxWorkers: 2,
      reporters: ["default", "json"],
      outputFile: { json: "test-results/vitest.json" },
    },
  },
  { root: import.meta.dirname },
);

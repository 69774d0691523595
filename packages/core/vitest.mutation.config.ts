import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests beside the mutated files first: a mutant ends with the first that fails, and the others load everything. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests that a mutant must not survive: those beside the mutated files, the examples and the vectors. */
const config: ViteUserConfig = defineConfig({
  test: {
    name: "mutation",
    testTimeout: 120_000,
    include: ["src/{stats,metrics,indicators}/**/*.test.ts", "test/{examples,vectors}.test.ts"],
    setupFiles: ["test/fixed-draws.ts"],
    sequence: { sequencer: NearestFirst },
    // Files share a worker: none changes what another sees, and starting one takes longer than most of them.
    isolate: false,
  },
});
export default config;

import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The test beside the mutated file first, which fails most often, and last those that load everything. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [mutated = ""] = this.ctx.config.related ?? [];
    const beside = mutated.replace(/\.ts$/, ".test.ts");
    const rank = ({ moduleId }: TestSpecification): number =>
      moduleId === beside ? 0 : moduleId.includes("/src/") ? 1 : 2;
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests that a mutant must not survive: those beside the mutated files, the examples and the vectors. */
const config: ViteUserConfig = defineConfig({
  test: {
    name: "mutation",
    testTimeout: 1_800_000,
    include: ["src/{stats,metrics,indicators,compare}/**/*.test.ts", "test/{examples,vectors}.test.ts"],
    setupFiles: ["test/fixed-draws.ts"],
    sequence: { sequencer: NearestFirst },
    // Files share a worker: none changes what another sees, and starting one takes longer than most of them.
    isolate: false,
    // Stryker reads the results; thousands of printed failures would take longer than the tests.
    reporters: [{}],
  },
});
export default config;

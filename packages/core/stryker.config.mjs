/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/{metrics,stats,indicators,compare}/**/*.ts", "!src/**/*.test.ts"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  coverageAnalysis: "perTest",
  // pnpm keeps plugins out of reach of the glob by which they are found otherwise.
  plugins: ["@stryker-mutator/vitest-runner", "./mutation/message-words.mjs"],
  // The words of a message may change; its code, and whether it is thrown, may not.
  ignorers: ["message-words"],
  // Whole runs take an hour; later ones only test what changed since.
  incremental: true,
  incrementalFile: "reports/mutation/incremental.json",
  concurrency: 1,
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { logTests: false, reportTests: false },
  // As deep below the root as the package, so that tests find the repository's data.
  tempDirName: "../../.stryker-tmp",
  // At that depth the paths of tsconfig.json hold as they are; named here, they would be rewritten.
  tsconfigFile: "",
};

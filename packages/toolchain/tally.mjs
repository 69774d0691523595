// Adds up what the test runners of all packages wrote, and says it in one line.
// A package that should have results and has none counts as a failure: nothing passes by not running.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Result files, each written by the runner named in it. */
const expected = [
  "packages/toolchain/test-results/vitest.json",
  "packages/core/test-results/vitest.json",
  "packages/formulas/test-results/vitest.json",
  "packages/templates/test-results/vitest.json",
  "apps/report/test-results/vitest.json",
  "apps/report/test-results/playwright.json",
  "apps/excel/test-results/vitest.json",
  "apps/excel/test-results/playwright.json",
];

function count(file) {
  if (!existsSync(`${root}${file}`)) {
    console.log(`${file}: no result`);
    return { passed: 0, failed: 1 };
  }
  const result = JSON.parse(readFileSync(`${root}${file}`, "utf8"));
  const counts = result.stats
    ? {
        passed: result.stats.expected,
        failed: result.stats.unexpected + result.stats.flaky + result.errors.length,
      }
    : {
        passed: result.numPassedTests,
        // A file that fails to load has no failed test but is a failed suite.
        failed: result.numFailedTests + (result.numFailedTests === 0 && !result.success ? 1 : 0),
      };
  console.log(`${file}: ${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}

const totals = expected.map(count).reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Tests that take minutes: `npm run test:full`. */
const config: ViteUserConfig = defineConfig({
  test: {
    name: "formulas on many inputs",
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    include: ["full/**/*.test.ts"],
  },
});
export default config;

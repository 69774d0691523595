/// <reference types="vitest/config" />
import { defineConfig } from "vitest/config";

/** Rehearsals that build the site several times: `npm run test:full`. */
export default defineConfig({
  test: {
    name: "rehearsal",
    testTimeout: 7_200_000,
    hookTimeout: 7_200_000,
    include: ["rehearsal/**/*.test.ts"],
  },
});

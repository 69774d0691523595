import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lightColours } from "../../src/charts/palette.ts";
import { chartSheet } from "../../src/charts/rules.ts";

const styles = new URL("../../src/styles/", import.meta.url);

test("the page's chart sheet is what the table of rules says", async () => {
  await expect(chartSheet()).toMatchFileSnapshot(new URL("charts.css", styles).pathname);
});

test("a drawing that leaves the page has the page's light colours", () => {
  const tokens = readFileSync(new URL("tokens.css", styles), "utf8");
  for (const [property, colour] of Object.entries(lightColours)) {
    expect(tokens).toContain(`${property}: light-dark(${colour}, #`);
  }
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDatasetSync } from "@kidorui/core/node";
import { functionById, invoke } from "@kidorui/formulas";
import { expect, test } from "vitest";

const dataset = readDatasetSync(join(import.meta.dirname, "../../../data"));
const page = readFileSync(join(import.meta.dirname, "../dist/en/claims/index.html"), "utf8");

/** What the card of a claim says under one heading. */
const said = (id: string, heading: string): string =>
  page.split(`id="${id}@`)[1]?.split(`<dt>${heading}</dt>`)[1]?.split("</dd>")[0] ?? "";

const generous = (id: string): number | undefined => {
  try {
    return Number(invoke(functionById("PLEDGEIMPACT"), [id, "generous"], dataset).value);
  } catch {
    return undefined;
  }
};

test("the most favourable reading of a claim is what PLEDGEIMPACT gives, and none where it gives none", () => {
  const pledges = dataset
    .edition(dataset.latest)
    .visible("claims")
    .filter(({ kind }) => kind === "pledge");
  const shown = pledges.map(({ claim_id }) => {
    const text = said(claim_id, "Most favourable reading");
    return [claim_id, /<data value="([^"]+)"/.exec(text)?.[1], text.includes("cannot be computed")];
  });
  const expected = pledges.map(({ claim_id }) => {
    const amount = generous(claim_id);
    return [claim_id, amount?.toString(), amount === undefined];
  });
  expect(expected.filter(([, amount]) => amount !== undefined).length).toBeGreaterThan(2);
  expect(shown).toEqual(expected);
});

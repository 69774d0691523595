import { expect, test } from "vitest";
import { dependence } from "../src/index.ts";
import { readDatasetSync } from "../src/node.ts";
import { repositoryData } from "./data-folder.ts";

const dataset = readDatasetSync(repositoryData);
const view = dataset.edition(dataset.latest);
const pair = { importer: "JPN", supplier: "CHN", element: "REE" } as const;

/** Japan's imports of a product in 2023, tonnes. */
const tonnes = (product_code: string): number =>
  view.get("trade", {
    reporter_code: "JPN",
    partner_code: "WLD",
    product_code,
    flow: "import",
    measure: "weight",
    period: "2023",
  })?.value ?? Number.NaN;

test("the share of China that the scenarios assume follows from complete customs lists of grade A and B", () => {
  const both = dependence(view, { ...pair, period: "2024", basis: "value", scope: "metals+compounds" });
  const [compounds, metals] = (["compounds", "metals"] as const).map((scope) =>
    dependence(view, { ...pair, period: "2023", basis: "weight", scope }),
  );
  if (!compounds || !metals) throw new Error("no lists");
  for (const answer of [both, compounds, metals]) {
    expect(answer.list).toBe("complete");
    expect(["A", "B"]).toContain(answer.grade);
  }
  const [ofCompounds, ofMetals] = [tonnes("hs2846"), tonnes("hs280530")];
  const together = (compounds.value * ofCompounds + metals.value * ofMetals) / (ofCompounds + ofMetals);
  const assumed = view.visible("assumptions").find((row) => row.assumption_id === "china-share");
  const rounded = (share: number) => Number(share.toFixed(2));
  expect([assumed?.low, assumed?.mode, assumed?.high]).toEqual([
    rounded(both.value),
    rounded(together),
    rounded(Math.max(compounds.value, metals.value)),
  ]);
  const grades = new Map(view.visible("sources").map(({ source_id, grade }) => [source_id, grade]));
  for (const id of assumed?.evidence_ids.split(" ") ?? []) expect(["A", "B"]).toContain(grades.get(id));
});

import type { Row } from "../src/index.ts";

type Scenario = Row<"scenarios">;
type Lever = Row<"scenario_levers">;
type Assumption = Row<"assumptions">;

/** A scenario of twelve months from January 2025. */
export const scenario = (scenario_id: string, more: Partial<Scenario> = {}): Scenario => ({
  scenario_id,
  kind: "stress",
  parent_id: "",
  title_en: "T",
  title_ja: "題",
  description_en: "D",
  description_ja: "説",
  importer_code: "JPN",
  element_code: "REE",
  start: "2025-01",
  horizon_months: 12,
  episode_id: "",
  hypothesis: "",
  claim_id: "",
  reading: "",
  defined: "2026-01-31",
  note: "",
  ...more,
});

/** What a scenario says of one lever. */
export const lever = (
  scenario_id: string,
  path: string,
  value: number,
  unit: Lever["unit"],
  more: Partial<Lever> = {},
): Lever => ({
  scenario_id,
  lever: path,
  value,
  unit,
  basis: "definition",
  assumption_id: "",
  evidence_ids: "",
  reason_en: "R",
  reason_ja: "理",
  ...more,
});

/** A range of a share with a most likely value. */
export const assumption = (assumption_id: string, more: Partial<Assumption> = {}): Assumption => ({
  assumption_id,
  parameter: "p",
  title_en: "T",
  title_ja: "題",
  unit: "share",
  low: 0.2,
  mode: 0.5,
  high: 0.6,
  distribution: "triangular",
  reason_en: "R",
  reason_ja: "理",
  evidence_ids: "",
  since: "2026-01-31",
  ...more,
});

import { type EuResult, euClassify, euGroupMean, euStageMaximum } from "../metrics/eu-classify.ts";
import { euGovernance, euSupplyRisk } from "../metrics/eu-supply-risk.ts";
import { type Computations, type Json, number, quantities } from "./case.ts";

const field = (json: Json | undefined, name: string): number => number(Object(json)[name]);

/** The two stages of the study, under the names of its results. */
function greatestStage(stages: Json): Json {
  const { stage, supplyRisk } = euStageMaximum([
    { stage: "Extraction", supplyRisk: field(stages, "extraction") },
    { stage: "Processing", supplyRisk: field(stages, "processing") },
  ]);
  return { sr: supplyRisk, stage };
}

const result = (json: Json): EuResult => ({
  supplyRisk: field(json, "sr"),
  economicImportance: field(json, "ei"),
});

export const euCriticality: Computations = {
  eu_group_mean: (inputs) => euGroupMean(quantities(inputs)),
  eu_sr_max_stage: (inputs) =>
    Object.fromEntries(Object.entries(inputs).map(([name, stages]) => [name, greatestStage(stages)])),
  eu_crm_classification: (inputs) => {
    const thresholds = {
      supplyRisk: number(inputs["sr_threshold"]),
      economicImportance: number(inputs["ei_threshold"]),
    };
    const materials = Object.entries<Json>(Object(inputs["materials"]));
    return materials.filter(([, values]) => euClassify(result(values), thresholds)).map(([name]) => name);
  },
  eu_supply_risk_gs_only: (inputs) =>
    euSupplyRisk({
      worldSupply: number(inputs["hhi_wgi_t_gs"]),
      recyclingInputRate: number(inputs["eol_rir"]),
      substitution: number(inputs["si_sr"]),
    }),
  eu_wgi_scaled: (inputs) => euGovernance(number(inputs["wgi_mean_six"])),
};

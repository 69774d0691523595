import { importReliance } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { tradeParameters } from "./nir.ts";

export const importreliance = defineFunction({
  id: "IMPORTRELIANCE",
  family: "dependence",
  tier: "pure",
  shape: "scalar",
  unit: "share",
  title: { en: "Import reliance, EU definition", ja: "輸入依存度（EUの定義）" },
  description: {
    en: "Net imports over production plus net imports, as in the European Union's criticality method: no scrap, no stocks, and 0 for net exporters. NIR has all three.",
    ja: "欧州連合の重要性評価で用いる、生産量と純輸入量の和に占める純輸入量の割合。スクラップと在庫を含めず、純輸出国は0とする（NIRはいずれも反映する）。",
  },
  returns: { en: "Share from 0 to 1.", ja: "0～1の割合" },
  formula: String.raw`\mathrm{IR} = \max\!\left(0,\ \frac{I - E}{P + I - E}\right)`,
  citation:
    "Blengini, G. A. et al. (2017). Assessment of the methodology for establishing the EU list of critical raw materials: background report. https://doi.org/10.2760/73303",
  parameters: [
    {
      name: "production",
      kind: "number",
      bounds: { from: 0 },
      description: {
        en: "Home production of one stage, primary only.",
        ja: "一つの工程の国内一次生産量",
      },
    },
    ...tradeParameters,
  ],
  errors: [
    {
      code: "undefined-ratio",
      when: {
        en: "Production plus net imports is zero or negative.",
        ja: "生産量と純輸入量の和が0以下の場合",
      },
    },
    { code: "out-of-range", when: { en: "A flow is negative.", ja: "負の数量がある場合" } },
  ],
  examples: [
    { arguments: [20, 90, 10], result: 0.8 },
    { arguments: [50, 0, 10], result: 0 },
  ],
  run: (flows) => ({ value: importReliance(flows) }),
});

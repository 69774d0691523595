import { importReliance, type Text } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { tradeParameters } from "./nir.ts";

/** The definition ends at 0, so a net exporter cannot be told from a country that trades nothing. */
const NET_EXPORTER: Text = {
  en: "Net exporter: exports exceed imports, and the definition ends at 0.",
  ja: "純輸出国（輸出が輸入を上回る）。この定義は0を下限とする。",
};

export const importreliance = defineFunction({
  id: "IMPORTRELIANCE",
  family: "dependence",
  tier: "pure",
  shape: "scalar",
  unit: "share",
  title: { en: "Import reliance, EU definition", ja: "輸入依存度（EUの定義）" },
  description: {
    en: "Net imports over production plus net imports, as in the European Union's criticality method: no scrap, no stocks, and never below 0. A net exporter gives 0 and says so beside the number; NIR gives it a negative one, printed as E by the USGS.",
    ja: "欧州連合の重要性評価で用いる、生産量と純輸入量の和に占める純輸入量の割合。スクラップと在庫を含めず、下限は0である。純輸出国は0となり、その旨を値に添える（NIRでは負となり、米国地質調査所はこれをEと表す）。",
  },
  returns: {
    en: "Share from 0 to 1; 0 for a net exporter, whatever it exports.",
    ja: "0～1の割合（純輸出国は輸出量によらず0）",
  },
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
  run: (flows) => {
    const value = importReliance(flows);
    return flows.exports > flows.imports ? { value, note: NET_EXPORTER } : { value };
  },
});

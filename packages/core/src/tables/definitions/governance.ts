import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const governance = defineTable({
  name: "governance",
  title: { en: "Governance", ja: "ガバナンス" },
  description: {
    en: "Worldwide Governance Indicators: six dimensions of governance by country and year.",
    ja: "世界ガバナンス指標（WGI）。国・年別の6分野。",
  },
  key: ["country_code", "dimension", "year"],
  period: "year",
  value: "estimate",
  prefer: ["World Bank"],
  pageBy: "country_code",
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Country", ja: "国" },
      description: { en: "Country assessed.", ja: "評価対象国" },
    },
    {
      name: "dimension",
      type: "code",
      required: true,
      values: ["VA", "PV", "GE", "RQ", "RL", "CC"],
      title: { en: "Dimension", ja: "分野" },
      description: {
        en: "VA voice and accountability, PV political stability and absence of violence, GE government effectiveness, RQ regulatory quality, RL rule of law, CC control of corruption.",
        ja: "VA：国民の声と説明責任、PV：政治的安定、GE：政府の有効性、RQ：規制の質、RL：法の支配、CC：汚職の抑制",
      },
    },
    {
      name: "year",
      type: "integer",
      required: true,
      minimum: 1990,
      maximum: 2100,
      title: { en: "Year", ja: "年" },
      description: { en: "Year assessed.", ja: "評価対象年" },
    },
    {
      name: "estimate",
      type: "number",
      unit: "index",
      minimum: -4,
      maximum: 4,
      title: { en: "Estimate", ja: "推計値" },
      description: { en: "About −2.5 (weak) to 2.5 (strong).", ja: "おおむね−2.5（弱い）から2.5（強い）" },
    },
    {
      name: "standard_error",
      type: "number",
      unit: "index",
      minimum: 0,
      title: { en: "Standard error", ja: "標準誤差" },
      description: { en: "Standard error of the estimate.", ja: "推計値の標準誤差" },
    },
    ...provenance,
  ],
});

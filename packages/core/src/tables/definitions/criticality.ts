import { ASSESSMENTS } from "../assessments.ts";
import { flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const criticality = defineTable({
  name: "criticality",
  title: { en: "Criticality", ja: "重要度評価" },
  description: {
    en: "Results and inputs of criticality assessments, by element or group. Each is an index of its own study: values of different studies are not compared without its method.",
    ja: "重要鉱物の評価の結果と入力値（元素・元素群別）。各評価独自の指標であり、手法を確かめずに異なる評価の値を比較しない。",
  },
  key: ["assessment", "indicator", "element_code"],
  value: "value",
  unit: "unit",
  columns: [
    {
      name: "assessment",
      type: "code",
      required: true,
      values: ASSESSMENTS,
      title: { en: "Assessment", ja: "評価" },
      description: {
        en: "Assessments of the European Union by year of the list.",
        ja: "欧州連合の評価（リストの年）",
      },
    },
    {
      name: "indicator",
      type: "code",
      required: true,
      values: [
        "supply-risk",
        "economic-importance",
        "import-reliance",
        "hhi-wgi-global",
        "hhi-wgi-sourcing",
        "substitution-supply-risk",
        "substitution-economic-importance",
        "threshold-supply-risk",
        "threshold-economic-importance",
      ],
      title: { en: "Indicator", ja: "指標" },
      description: {
        en: "Results: supply-risk, economic-importance. Inputs: import-reliance; hhi-wgi, the concentration of supply weighted by governance and trade, of the world or of what the assessor sources, from 0 to 10; substitution indices, 1 where nothing substitutes. threshold: from which a material counts as critical.",
        ja: "結果：supply-risk（供給リスク）、economic-importance（経済的重要性）。入力：import-reliance（輸入依存度）、hhi-wgi（ガバナンスと貿易で重み付けした供給の集中度。世界または調達、0～10）、substitution（代替指数。1は代替不可）。threshold：重要とみなす基準値",
      },
    },
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: {
        en: "Element, or the group whose mean is printed; REE for a threshold, which holds for every material.",
        ja: "元素、または平均値が公表された元素群（基準値は全材料に共通でREEとする）",
      },
    },
    {
      name: "stage_code",
      type: "code",
      references: "stages",
      title: { en: "Stage", ja: "工程" },
      description: {
        en: "Stage the assessment took for the element, where stated.",
        ja: "評価の対象とした工程（記載がある場合）",
      },
    },
    {
      name: "value",
      type: "number",
      minimum: 0,
      title: { en: "Value", ja: "値" },
      description: { en: "In the unit beside it.", ja: "単位は隣の列" },
    },
    {
      name: "unit",
      type: "code",
      required: true,
      values: ["index", "%"],
      title: { en: "Unit", ja: "単位" },
      description: { en: "index or per cent.", ja: "index（指数）または％" },
    },
    flag,
    ...provenance,
  ],
});

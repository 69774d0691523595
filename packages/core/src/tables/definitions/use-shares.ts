import { ASSESSMENTS } from "../assessments.ts";
import { coverage, flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const useShares = defineTable({
  name: "use_shares",
  title: { en: "Shares of uses", ja: "用途別割合" },
  description: {
    en: "What an element is used for: share of each use in the demand of a country or region, with the industry that uses it.",
    ja: "元素の用途別割合。国・地域の需要に占める各用途の割合と、使用する産業を示す。",
  },
  key: ["country_code", "element_code", "use_code", "sector_code", "assessment"],
  value: "share_pct",
  listKey: ["country_code", "element_code", "assessment"],
  columns: [
    {
      name: "country_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Region", ja: "国・地域" },
      description: { en: "Whose use it is.", ja: "使用する国・地域" },
    },
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: { en: "Element used.", ja: "使用される元素" },
    },
    {
      name: "use_code",
      type: "code",
      required: true,
      values: [
        "autocatalysts",
        "batteries",
        "catalysts",
        "ceramics",
        "cracking-catalysts",
        "glass",
        "glass-ceramics",
        "lighting",
        "magnets",
        "medical-optical",
        "metallurgy",
        "mri",
        "other",
        "polishing",
      ],
      title: { en: "Use", ja: "用途" },
      description: {
        en: "As the study groups uses: glass-ceramics is glass and ceramics together, cracking-catalysts are for oil refining, metallurgy excludes batteries, mri is contrast agents.",
        ja: "調査の区分による。glass-ceramicsはガラスとセラミックスの合計、cracking-catalystsは石油精製用触媒、metallurgyは電池を除く金属用途、mriは造影剤",
      },
    },
    {
      name: "sector_code",
      type: "code",
      required: true,
      title: { en: "Industry", ja: "産業" },
      description: {
        en: "Division of NACE Rev. 2 that uses it, such as C25; none where the study names none.",
        ja: "使用する産業（NACE Rev. 2の中分類。例：C25）。記載がない場合はnone",
      },
    },
    {
      name: "assessment",
      type: "code",
      required: true,
      values: [...ASSESSMENTS, "usgs-2015", "usgs-2017", "usgs-2018", "usgs-2020"],
      title: { en: "Assessment", ja: "評価" },
      description: {
        en: "Study the share belongs to: an assessment of the EU, or the U.S. Geological Survey's estimate for a year.",
        ja: "出典の調査（EUの評価、または米国地質調査所の各年の推計）",
      },
    },
    {
      name: "share_pct",
      type: "number",
      unit: "%",
      minimum: 0,
      maximum: 100,
      title: { en: "Share", ja: "割合" },
      description: { en: "Per cent of the element's use.", ja: "元素の使用量に対する％" },
    },
    flag,
    coverage,
    ...provenance,
  ],
});

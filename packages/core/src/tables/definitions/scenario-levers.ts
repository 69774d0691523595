import { defineTable } from "../define.ts";

export const scenarioLevers = defineTable({
  name: "scenario_levers",
  title: { en: "Levers of scenarios", ja: "シナリオの入力" },
  description: {
    en: "The value each scenario gives to an input of the model, and what the value is: an observation, an assumption or a claim.",
    ja: "各シナリオが与えるモデル入力の値と、その性格（観測、仮定、主張）。",
  },
  key: ["scenario_id", "lever"],
  columns: [
    {
      name: "scenario_id",
      type: "code",
      required: true,
      references: "scenarios",
      title: { en: "Scenario", ja: "シナリオ" },
      description: { en: "Scenario it belongs to.", ja: "対象のシナリオ" },
    },
    {
      name: "lever",
      type: "code",
      required: true,
      title: { en: "Lever", ja: "入力" },
      description: {
        en: "Path of the input in the model: stock.initial, suppliers.CHN.restriction.",
        ja: "モデル内の入力の名前（例：stock.initial、suppliers.CHN.restriction）",
      },
    },
    {
      name: "value",
      type: "number",
      required: true,
      title: { en: "Value", ja: "値" },
      description: {
        en: "In the unit beside it. A lag counts from the first restriction; one that is a claim follows from a date and counts from the first month of the scenario.",
        ja: "単位は隣の列。開始までの月数（lag）は最初の制限から数える。主張による場合は期日に基づくため、シナリオの初月から数える",
      },
    },
    {
      name: "unit",
      type: "code",
      required: true,
      values: ["t/month", "share", "share/yr", "months", "days-of-demand", "share-of-demand"],
      title: { en: "Unit", ja: "単位" },
      description: {
        en: "Unit of the value. days-of-demand and share-of-demand count against the demand of month 0 and become tonnes when the scenario runs.",
        ja: "値の単位。days-of-demand（需要日数）とshare-of-demand（需要比）は0か月目の需要を基準とし、計算時にトンへ換算する",
      },
    },
    {
      name: "basis",
      type: "code",
      required: true,
      values: ["observation", "assumption", "claim", "definition"],
      title: { en: "Basis", ja: "性格" },
      description: {
        en: "observation: a source reports it. assumption: we chose it. claim: somebody promised it. definition: it is what the scenario means.",
        ja: "observation：観測、assumption：仮定、claim：主張、definition：シナリオの定義そのもの",
      },
    },
    {
      name: "assumption_id",
      type: "code",
      references: "assumptions",
      title: { en: "Assumption", ja: "仮定" },
      description: { en: "Assumption that holds the range of the value.", ja: "値の範囲を定める仮定" },
    },
    {
      name: "evidence_ids",
      type: "code",
      list: true,
      references: "sources",
      title: { en: "Evidence", ja: "根拠" },
      description: { en: "Sources of an observation.", ja: "観測値の出典" },
    },
    {
      name: "reason_en",
      type: "text",
      required: true,
      title: { en: "Reason (English)", ja: "理由（英語）" },
      description: { en: "Where the value comes from.", ja: "値の由来（英語）" },
    },
    {
      name: "reason_ja",
      type: "text",
      required: true,
      title: { en: "Reason (Japanese)", ja: "理由（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
  ],
});

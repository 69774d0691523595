import { coverage, flag, provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const oreComposition = defineTable({
  name: "ore_composition",
  title: { en: "Composition of ores", ja: "鉱石の組成" },
  description: {
    en: "Share of each element in the rare-earth oxides of an ore. Printed rounded; normalise before use.",
    ja: "鉱石の希土類酸化物に占める各元素の割合。公表値は丸められているため、合計が100となるよう換算して用いる。",
  },
  key: ["deposit_code", "element_code"],
  value: "share_pct",
  listKey: ["deposit_code"],
  columns: [
    {
      name: "deposit_code",
      type: "code",
      required: true,
      references: "deposits",
      title: { en: "Deposit", ja: "鉱床" },
      description: { en: "Where the ore comes from.", ja: "鉱石の産地" },
    },
    {
      name: "element_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Element", ja: "元素" },
      description: { en: "Element whose oxide is measured.", ja: "酸化物として測られた元素" },
    },
    {
      name: "share_pct",
      type: "number",
      unit: "% of REO",
      minimum: 0,
      maximum: 100,
      title: { en: "Share", ja: "割合" },
      description: {
        en: "Per cent of all rare-earth oxides in the ore, by mass.",
        ja: "鉱石中の希土類酸化物全体に対する質量％",
      },
    },
    flag,
    coverage,
    ...provenance,
  ],
});

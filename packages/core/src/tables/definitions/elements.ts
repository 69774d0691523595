import { defineTable } from "../define.ts";

export const elements = defineTable({
  name: "elements",
  title: { en: "Elements", ja: "元素" },
  description: {
    en: "The 17 rare-earth elements and the groups in which they are counted.",
    ja: "希土類17元素と、統計上まとめて数えられる元素群。",
  },
  key: ["element_code"],
  columns: [
    {
      name: "element_code",
      type: "code",
      required: true,
      title: { en: "Element", ja: "元素" },
      description: {
        en: "Chemical symbol, or the code of a group: REE, LREE, HREE, MHREE, MREE, NdPr, Mm.",
        ja: "元素記号または元素群の符号",
      },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["element", "group"],
      title: { en: "Kind", ja: "区分" },
      description: { en: "element or group.", ja: "元素または元素群" },
    },
    {
      name: "atomic_number",
      type: "integer",
      minimum: 21,
      maximum: 71,
      title: { en: "Atomic number", ja: "原子番号" },
      description: { en: "Empty for groups.", ja: "元素群は空欄" },
    },
    {
      name: "class",
      type: "code",
      values: ["", "LREE", "HREE"],
      title: { en: "Class", ja: "軽・重の別" },
      description: {
        en: "Light or heavy, as the EU assessment of 2023 groups them; empty for Sc, Pm and groups.",
        ja: "EU 2023年評価による軽・重の別",
      },
    },
    {
      name: "members",
      type: "code",
      list: true,
      references: "elements",
      title: { en: "Members", ja: "構成元素" },
      description: {
        en: "Elements of a group, separated by spaces; who counts them so, and who does otherwise, stands in element_groups.",
        ja: "元素群の構成元素（空白区切り）。どの機関の区分によるか、他の機関ではどうかはelement_groupsに示す。",
      },
    },
    {
      name: "name_en",
      type: "text",
      required: true,
      title: { en: "Name (English)", ja: "名称（英語）" },
      description: { en: "English name.", ja: "英語名" },
    },
    {
      name: "name_ja",
      type: "text",
      required: true,
      title: { en: "Name (Japanese)", ja: "名称（日本語）" },
      description: { en: "Japanese name.", ja: "日本語名" },
    },
  ],
});

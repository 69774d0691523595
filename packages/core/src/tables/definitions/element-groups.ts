import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const elementGroups = defineTable({
  name: "element_groups",
  title: { en: "Groups of elements, by who defines them", ja: "元素群の区分（機関別）" },
  description: {
    en: "Which elements bodies count as light, as heavy, or as medium and heavy rare earths; is_ours marks the one that the table of elements takes.",
    ja: "各機関が軽希土類、重希土類、中重希土類に数える元素。元素の表が採用する区分はis_oursで示す。",
  },
  key: ["group_code", "body_en"],
  columns: [
    {
      name: "group_code",
      type: "code",
      required: true,
      references: "elements",
      title: { en: "Group", ja: "元素群" },
      description: { en: "Group it is nearest to.", ja: "対応する元素群" },
    },
    {
      name: "body_en",
      type: "text",
      required: true,
      title: { en: "Body (English)", ja: "機関（英語）" },
      description: { en: "Who counts so.", ja: "区分を用いる機関（英語）" },
    },
    {
      name: "body_ja",
      type: "text",
      required: true,
      title: { en: "Body (Japanese)", ja: "機関（日本語）" },
      description: { en: "The same in Japanese.", ja: "区分を用いる機関" },
    },
    {
      name: "called_en",
      type: "text",
      required: true,
      title: { en: "Called (English)", ja: "呼称（英語）" },
      description: { en: "What the body calls them.", ja: "機関による呼称（英語）" },
    },
    {
      name: "called_ja",
      type: "text",
      required: true,
      title: { en: "Called (Japanese)", ja: "呼称（日本語）" },
      description: { en: "The same in Japanese.", ja: "機関による呼称" },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["definition", "list"],
      title: { en: "Kind", ja: "区分" },
      description: {
        en: "definition: these and no others. list: some of them, as a rule or a statistic names them.",
        ja: "definition：これらに限る定義、list：規則や統計が挙げるその一部",
      },
    },
    {
      name: "is_ours",
      type: "code",
      required: true,
      values: ["yes", "no"],
      title: { en: "Used here", ja: "本データの区分" },
      description: {
        en: "yes: the group of the table of elements is this one.",
        ja: "yes：元素の表の元素群はこの区分による",
      },
    },
    {
      name: "members",
      type: "code",
      list: true,
      required: true,
      references: "elements",
      title: { en: "Members", ja: "構成元素" },
      description: { en: "Elements, separated by spaces.", ja: "構成元素（空白区切り）" },
    },
    ...provenance,
  ],
});

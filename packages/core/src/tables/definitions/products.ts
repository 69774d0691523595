import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";
import { SCOPES } from "../scopes.ts";

export const products = defineTable({
  name: "products",
  title: { en: "Products", ja: "品目" },
  description: {
    en: "Goods that trade statistics count: codes of the Harmonized System, national subdivisions, and baskets that publishers put together. Each says which elements and which scope of trade shares it stands for.",
    ja: "貿易統計で数えられる品目。HSコード、各国の細分、公表機関がまとめた品目群を収録し、対応する元素と輸入シェアの範囲を示す。",
  },
  key: ["product_code"],
  ranges: [["content_low_pct", "content_high_pct"]],
  columns: [
    {
      name: "product_code",
      type: "code",
      required: true,
      title: { en: "Product", ja: "品目" },
      description: {
        en: "Short stable key: hs and the six digits, cn and the eight digits of China, eu and those of the European Union, or a name.",
        ja: "固定キー（hsと6桁、cnと中国の8桁、euとEUの8桁、または名称）",
      },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["hs", "national", "basket"],
      title: { en: "Kind", ja: "区分" },
      description: {
        en: "hs: a heading or subheading of the Harmonized System. national: a subdivision of one country. basket: goods of several codes, or of part of one, as a publisher counts them.",
        ja: "hs：HSの項・号、national：各国の細分、basket：公表機関が数える品目群（複数または一部のコード）",
      },
    },
    {
      name: "hs_codes",
      type: "code",
      list: true,
      title: { en: "HS codes", ja: "HSコード" },
      description: {
        en: "Codes within which the goods lie, separated by spaces; empty where the publisher names none.",
        ja: "対象品目が属するHSコード（空白区切り、記載がない場合は空欄）",
      },
    },
    {
      name: "name_en",
      type: "text",
      required: true,
      title: { en: "Name (English)", ja: "名称（英語）" },
      description: { en: "See name_basis.", ja: "name_basisを参照" },
    },
    {
      name: "name_ja",
      type: "text",
      required: true,
      title: { en: "Name (Japanese)", ja: "名称（日本語）" },
      description: { en: "See name_basis.", ja: "name_basisを参照" },
    },
    {
      name: "name_basis",
      type: "code",
      required: true,
      values: ["official", "descriptive"],
      title: { en: "Basis of the names", ja: "名称の根拠" },
      description: {
        en: "official: the wording of the tariff. descriptive: our own words.",
        ja: "official：関税率表の品名、descriptive：本プロジェクトによる名称",
      },
    },
    {
      name: "stage_code",
      type: "code",
      references: "stages",
      title: { en: "Stage", ja: "工程" },
      description: {
        en: "Stage whose product it is; empty where goods of several stages are counted together.",
        ja: "どの工程の製品か（複数工程の品目を含む場合は空欄）",
      },
    },
    {
      name: "element_codes",
      type: "code",
      required: true,
      list: true,
      references: "elements",
      title: { en: "Elements", ja: "元素" },
      description: {
        en: "Elements or groups the goods may hold; the first is the one trade shares file them under.",
        ja: "含みうる元素・元素群。先頭は輸入シェア表での区分",
      },
    },
    {
      name: "scope",
      type: "code",
      values: ["", ...SCOPES],
      title: { en: "Scope", ja: "範囲" },
      description: {
        en: "Scope under which trade shares count exactly these goods; empty where none does.",
        ja: "輸入シェア表で同じ品目を指す範囲（該当がない場合は空欄）",
      },
    },
    {
      name: "content_low_pct",
      type: "number",
      unit: "% rare earths",
      minimum: 0,
      maximum: 100,
      title: { en: "Content, low", ja: "含有率（下限）" },
      description: {
        en: "Rare earths by mass, low end, where a source states it.",
        ja: "希土類の質量含有率の下限（出典に記載がある場合）",
      },
    },
    {
      name: "content_high_pct",
      type: "number",
      unit: "% rare earths",
      minimum: 0,
      maximum: 100,
      title: { en: "Content, high", ja: "含有率（上限）" },
      description: { en: "The high end.", ja: "同上限" },
    },
    ...provenance,
    {
      name: "part_codes",
      type: "code",
      list: true,
      references: "products",
      title: { en: "Parts", ja: "内訳" },
      description: {
        en: "Products that together are these goods, each once; their lists are added up where the goods have none. Empty where no products do.",
        ja: "合わせるとちょうどこの品目になる品目。この品目の一覧がない場合に合計する（該当がなければ空欄）",
      },
    },
  ],
});

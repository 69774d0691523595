import type { Text } from "@kidorui/core";

/** What the codes of key columns stand for, by column and code; codes that speak for themselves are absent. */
export const codeWords: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  flow: {
    import: { en: "imports", ja: "輸入" },
    export: { en: "exports", ja: "輸出" },
  },
  measure: {
    weight: { en: "weight", ja: "重量" },
    "change-on-year": { en: "change on the year before", ja: "前年同月比" },
    contained: { en: "contained oxide or metal", ja: "含有量" },
    "value-usd": { en: "value in US dollars", ja: "金額（米ドル）" },
    "value-jpy": { en: "value in yen", ja: "金額（円）" },
  },
  kind: {
    mining: { en: "mining quota", ja: "採掘割当" },
    separation: { en: "separation quota", ja: "分離割当" },
    export: { en: "export quota", ja: "輸出割当" },
    target: { en: "target", ja: "目標" },
    held: { en: "held", ja: "保有" },
  },
  holder: {
    all: { en: "state and private holders", ja: "国家・民間計" },
    state: { en: "state", ja: "国家備蓄" },
    private: { en: "private holders", ja: "民間備蓄" },
  },
  materials: {
    general: { en: "minerals in general", ja: "鉱種一般" },
    "high-risk": { en: "high-risk minerals", ja: "高リスク鉱種" },
  },
  product: {
    mud: { en: "mud", ja: "泥" },
    concentrate: { en: "concentrate", ja: "精鉱" },
    carbonate: { en: "carbonate", ja: "炭酸塩" },
    feed: { en: "feed", ja: "原料" },
    oxide: { en: "oxide", ja: "酸化物" },
    metal: { en: "metal", ja: "金属" },
    mischmetal: { en: "mischmetal", ja: "ミッシュメタル" },
    magnet: { en: "magnets", ja: "磁石" },
    products: { en: "products", ja: "製品" },
    unstated: { en: "product not stated", ja: "製品の記載なし" },
  },
  use_code: {
    wind: { en: "wind turbines", ja: "風力発電" },
    "electric-vehicles": { en: "electric vehicles", ja: "電気自動車" },
    "clean-energy": { en: "clean-energy technologies", ja: "クリーンエネルギー技術" },
    other: { en: "other uses", ja: "その他" },
    autocatalysts: { en: "autocatalysts", ja: "自動車排ガス触媒" },
    batteries: { en: "batteries", ja: "電池" },
    ceramics: { en: "ceramics", ja: "セラミックス" },
    "cracking-catalysts": { en: "catalysts of oil refining", ja: "石油精製用触媒" },
    glass: { en: "glass", ja: "ガラス" },
    "glass-ceramics": { en: "glass and ceramics", ja: "ガラス・セラミックス" },
    lighting: { en: "lighting", ja: "照明" },
    magnets: { en: "magnets", ja: "磁石" },
    "medical-optical": { en: "medical and optical uses", ja: "医療・光学用途" },
    metallurgy: { en: "metallurgy", ja: "金属用途" },
    mri: { en: "contrast agents", ja: "造影剤" },
    polishing: { en: "polishing", ja: "研磨材" },
  },
  indicator: {
    "supply-risk": { en: "supply risk", ja: "供給リスク" },
    "economic-importance": { en: "economic importance", ja: "経済的重要性" },
    "import-reliance": { en: "import reliance", ja: "輸入依存度" },
    "hhi-wgi-global": { en: "concentration of world supply", ja: "世界供給の集中度" },
    "hhi-wgi-sourcing": { en: "concentration of sourcing", ja: "調達の集中度" },
    "substitution-supply-risk": { en: "substitution, for supply risk", ja: "代替指数（供給リスク）" },
    "substitution-economic-importance": {
      en: "substitution, for economic importance",
      ja: "代替指数（経済的重要性）",
    },
    "threshold-supply-risk": { en: "threshold of supply risk", ja: "供給リスクの基準値" },
    "threshold-economic-importance": {
      en: "threshold of economic importance",
      ja: "経済的重要性の基準値",
    },
  },
  rate: {
    "input-rate": { en: "recycling input rate", ja: "再生材投入率" },
    "recycling-rate": { en: "recycling rate", ja: "リサイクル率" },
  },
  basis: {
    "annual-average": { en: "annual average", ja: "年平均" },
    "year-end": { en: "end of year", ja: "年末" },
  },
  scope: {
    world: { en: "share of world supply", ja: "世界供給に占める割合" },
    "eu-sourcing": { en: "share of what the EU sources", ja: "EUの調達に占める割合" },
  },
  study: {
    "cjc-2010": { en: "estimate of 2010", ja: "2010年の推計" },
    "eu-2017": { en: "EU assessment of 2017", ja: "EU評価2017年" },
    "eu-2023": { en: "EU assessment of 2023", ja: "EU評価2023年" },
    "unep-2011": { en: "UNEP report of 2011", ja: "UNEP報告書2011年" },
  },
  assessment: {
    "eu-2011": { en: "EU assessment of 2011", ja: "EU評価2011年" },
    "eu-2014": { en: "EU assessment of 2014", ja: "EU評価2014年" },
    "eu-2017": { en: "EU assessment of 2017", ja: "EU評価2017年" },
    "eu-2020": { en: "EU assessment of 2020", ja: "EU評価2020年" },
    "eu-2023": { en: "EU assessment of 2023", ja: "EU評価2023年" },
  },
  commitment: {
    firm: { en: "firm", ja: "確約分" },
    available: { en: "on offer", ja: "提供可能分" },
    planned: { en: "planned", ja: "計画分" },
    shipped: { en: "shipped", ja: "出荷分" },
  },
  application: {
    motors: { en: "motors", ja: "モータ" },
    wind: { en: "wind turbines", ja: "風力発電機" },
    "wind-direct-drive": { en: "direct-drive wind turbines", ja: "直結式風力発電機" },
  },
  per: {
    mass: { en: "by mass", ja: "質量割合" },
    megawatt: { en: "per megawatt", ja: "MW当たり" },
  },
};

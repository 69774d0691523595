import type { Text } from "@kidorui/core";

const word = (en: string, ja: string): Text => ({ en, ja });

/**
 * What the codes in the keys of tables stand for, where they are words of this project and no table names them.
 * One word serves every column, but for those under a column of their own.
 */
const common: Readonly<Record<string, Text>> = {
  // Flows, kinds and measures
  export: word("exports", "輸出"),
  import: word("imports", "輸入"),
  mining: word("mining", "採掘"),
  separation: word("separation", "分離・精製"),
  weight: word("weight", "重量"),
  contained: word("contained", "含有量"),
  value: word("value", "金額"),
  "value-eur": word("value in euros", "金額（ユーロ）"),
  "value-jpy": word("value in yen", "金額（円）"),
  "value-usd": word("value in US dollars", "金額（米ドル）"),
  "change-on-year": word("change on the year", "前年同月比"),
  "metal-equivalent": word("metal equivalent", "金属換算"),
  unstated: word("not stated", "記載なし"),
  "annual-average": word("mean of the year", "年平均"),
  "year-end": word("end of the year", "年末"),
  mass: word("by mass", "質量比"),
  megawatt: word("per megawatt", "1メガワット当たり"),
  // Goods
  metal: word("metal", "金属"),
  metals: word("metals", "金属"),
  mischmetal: word("mischmetal", "ミッシュメタル"),
  oxide: word("oxide", "酸化物"),
  carbonate: word("carbonate", "炭酸塩"),
  concentrate: word("concentrate", "精鉱"),
  feed: word("feed", "原料"),
  magnet: word("magnets", "磁石"),
  magnets: word("magnets", "磁石"),
  mud: word("mud", "泥"),
  products: word("products", "製品"),
  compounds: word("compounds", "化合物"),
  "other-compounds": word("other compounds", "その他の化合物"),
  hs2805: word("HS 2805", "HS 2805"),
  hs284690: word("HS 2846.90", "HS 2846.90"),
  "rare-earth-magnets": word("rare-earth magnets", "希土類磁石"),
  "metals+compounds": word("metals and compounds", "金属・化合物"),
  "metals+compounds+magnets": word("metals, compounds and magnets", "金属・化合物・磁石"),
  // Uses
  autocatalysts: word("car catalysts", "自動車触媒"),
  batteries: word("batteries", "電池"),
  ceramics: word("ceramics", "セラミックス"),
  "cracking-catalysts": word("cracking catalysts", "接触分解触媒"),
  glass: word("glass", "ガラス"),
  "glass-ceramics": word("glass and ceramics", "ガラス・セラミックス"),
  lighting: word("lighting", "照明"),
  "medical-optical": word("medical and optical devices", "医療・光学機器"),
  metallurgy: word("metallurgy", "冶金"),
  mri: word("magnetic resonance imaging", "磁気共鳴画像"),
  polishing: word("polishing", "研磨"),
  "clean-energy": word("clean energy", "クリーンエネルギー"),
  "electric-vehicles": word("electric vehicles", "電気自動車"),
  wind: word("wind power", "風力発電"),
  "wind-direct-drive": word("wind power, direct drive", "直接駆動の風力発電"),
  motors: word("motors", "モーター"),
  other: word("other", "その他"),
  // Scopes
  world: word("world", "世界"),
  "eu-sourcing": word("sourcing of the EU", "EUの調達"),
  // Stocks and offtake
  all: word("state and companies", "国・民間"),
  private: word("companies", "民間"),
  state: word("state", "国"),
  held: word("held", "保有"),
  target: word("target", "目標"),
  general: word("minerals in general", "鉱種一般"),
  "high-risk": word("minerals of high risk", "リスクの高い鉱種"),
  planned: word("planned", "計画"),
  available: word("available", "引取可能"),
  firm: word("firm", "確定"),
  shipped: word("shipped", "出荷済み"),
  // Assessments and studies
  "eu-2011": word("EU assessment of 2011", "EU評価2011年"),
  "eu-2014": word("EU assessment of 2014", "EU評価2014年"),
  "eu-2017": word("EU assessment of 2017", "EU評価2017年"),
  "eu-2020": word("EU assessment of 2020", "EU評価2020年"),
  "eu-2023": word("EU assessment of 2023", "EU評価2023年"),
  "unep-2011": word("UNEP study of 2011", "国連環境計画2011年"),
  "cjc-2010": word("Clean Japan Center, 2010", "クリーン・ジャパン・センター2010年"),
  "input-rate": word("recycled part of the input", "投入量に占める再生材の割合"),
  "recycling-rate": word("part recycled at the end of life", "使用済み製品の再資源化率"),
  "economic-importance": word("economic importance", "経済的重要性"),
  "supply-risk": word("supply risk", "供給リスク"),
  "import-reliance": word("import reliance", "輸入依存度"),
  "hhi-wgi-global": word(
    "concentration of world supply, weighted by governance",
    "世界供給の集中度（ガバナンス加重）",
  ),
  "hhi-wgi-sourcing": word(
    "concentration of EU sourcing, weighted by governance",
    "EU調達の集中度（ガバナンス加重）",
  ),
  "substitution-economic-importance": word(
    "substitution, for economic importance",
    "代替係数（経済的重要性）",
  ),
  "substitution-supply-risk": word("substitution, for supply risk", "代替係数（供給リスク）"),
  "threshold-economic-importance": word("threshold of economic importance", "経済的重要性のしきい値"),
  "threshold-supply-risk": word("threshold of supply risk", "供給リスクのしきい値"),
};

/** Codes of a publisher's own classification, by the column they stand in. */
const byColumn: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  dimension: {
    CC: word("control of corruption", "汚職の抑制"),
    GE: word("government effectiveness", "政府の有効性"),
    PV: word("political stability", "政治的安定"),
    RL: word("rule of law", "法の支配"),
    RQ: word("regulatory quality", "規制の質"),
    VA: word("voice and accountability", "国民の声と説明責任"),
  },
  sector_code: { none: word("no sector", "部門の指定なし") },
};

/** The word for a code in a column; a class of industry is its own name, of NACE. */
export function seriesWord(column: string, code: string): Text | undefined {
  const known = byColumn[column]?.[code] ?? common[code];
  if (known || column !== "sector_code") return known;
  return word(`NACE ${code}`, `NACE ${code}`);
}

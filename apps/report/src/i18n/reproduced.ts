import type { Text } from "@kidorui/core";

export const reproducedWords = {
  lead: {
    en: "Published results of the field beside what the functions of this project compute from the published inputs. Each row leads to its inputs, source and tolerance.",
    ja: "この分野で公表された結果と、公表された入力から本プロジェクトの関数で計算した値を並べる。各行から入力、出典、許容差を確認できる。",
  },
  what: { en: "Result", ja: "対象" },
  measure: { en: "Measure", ja: "指標" },
  published: { en: "Published", ja: "公表値" },
  ours: { en: "Computed here", ja: "計算結果" },
  difference: { en: "Difference", ja: "差" },
  production: { en: "Concentration of national production", ja: "国別生産の集中度" },
  productionLead: {
    en: "This table and the next hold {n} national sets. Here: the Herfindahl–Hirschman index of production by country (World Mining Data), published by the GeoPolRisk package or given by its code, and shares of cobalt production that the Mineral Commodity Summaries print.",
    ja: "この表と次の表で、国別の組を{n}組扱う。ここでは、国別生産量（World Mining Data）のHHIをGeoPolRiskパッケージの公表値または同コードの出力と比べ、コバルト生産の割合をMineral Commodity Summariesの公表値と比べる。",
  },
  reserves: {
    en: "Concentration of reserves and of an import mix",
    ja: "埋蔵量および輸入構成の集中度",
  },
  reservesLead: {
    en: 'Gaultois and others publish 3,100 points for rare-earth reserves: it follows if "other countries" are one supplier. The SCARCE values follow with shares of the printed world total.',
    ja: "Gaultoisらの希土類埋蔵量3,100ポイントは、「その他の国」を1者とすれば得られる。SCARCEの値は、公表された世界計を分母とすれば得られる。",
  },
  reservesPolicies: { en: "What other policies give", ja: "他の扱いによる値" },
  reliance: {
    en: "Net import reliance of the United States",
    ja: "米国の純輸入依存度",
  },
  relianceLead: {
    en: "{n} commodities of the Mineral Commodity Summaries: apparent consumption in the printed unit, and net import reliance. Differences are what rounding of the printed inputs allows.",
    ja: "Mineral Commodity Summariesの{n}鉱種。見掛消費量（公表の単位）と純輸入依存度。差は公表された入力の丸めの範囲内である。",
  },
  consumption: { en: "Apparent consumption", ja: "見掛消費量" },
  relianceShort: { en: "Net import reliance, %", ja: "純輸入依存度（％）" },
  score: { en: "Score", ja: "指数" },
  factor: { en: "Characterisation factor", ja: "特性化係数" },
  index: { en: "Index, 0–1", ja: "指数（0～1）" },
  share: { en: "Share of {country}, %", ja: "{country}の割合（％）" },
  points: { en: "Index, points", ja: "指数（ポイント）" },
  eu: { en: "Critical raw materials of the EU, 2023", ja: "EUの重要原材料（2023年）" },
  euLead: {
    en: "A material is critical where supply risk reaches {sr} and economic importance {ei}. Of the {n} candidates of the assessment the rule gives the official answer for {agree}. Copper and nickel are on the official list as strategic materials, whatever their values.",
    ja: "供給リスクが{sr}以上かつ経済的重要性が{ei}以上のとき重要原材料とする。評価対象{n}のうち{agree}について公式の判定と一致する。銅とニッケルは、値によらず戦略的原材料として公式の一覧に載る。",
  },
  material: { en: "Material", ja: "原材料" },
  risk: { en: "Supply risk", ja: "供給リスク" },
  importance: { en: "Economic importance", ja: "経済的重要性" },
  official: { en: "Official list", ja: "公式の一覧" },
  critical: { en: "critical", ja: "該当" },
  notCritical: { en: "–", ja: "–" },
  geopolrisk: { en: "GeoPolRisk workbook and notebook", ja: "GeoPolRiskの検証表" },
  geopolriskLead: {
    en: "Scores and characterisation factors that the GeoPolRisk package publishes with its inputs.",
    ja: "GeoPolRiskパッケージが入力とともに公表する指数と特性化係数。",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const discrepancyWords = {
  summary: {
    en: "Published numbers that cannot be recomputed from their own inputs, or only under a convention that is not stated.",
    ja: "示された入力からは再計算できない公表値、または明記されていない扱いによってのみ得られる公表値。",
  },
  lead: {
    en: "Some published numbers do not follow from the inputs printed beside them, or follow only under a convention that is not stated. They are no measure of quality: most are roundings, revisions of one row, or choices that a reader has to know. Where a convention explains the published number, it is named.",
    ja: "公表値の中には、併記された入力から得られないもの、明記されていない扱いによってのみ得られるものがある。多くは丸め、一部の行の改定、または読者が知るべき選択によるもので、資料の良否を示すものではない。公表値を説明する扱いがある場合は、それを示す。",
  },
  published: { en: "Published", ja: "公表値" },
  follows: { en: "What follows from the inputs", ja: "入力から得られる値" },
  inputs: { en: "Inputs", ja: "入力" },
  source: { en: "Source", ja: "出典" },
  file: { en: "The list as a file", ja: "一覧のファイル" },
} as const satisfies Readonly<Record<string, Text>>;

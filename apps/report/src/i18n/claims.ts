import type { Row, Text } from "@kidorui/core";

export const claimsWords = {
  title: { en: "Claims", ja: "主張の検証" },
  summary: {
    en: "What has been said about future or present rare-earth supply, read three ways and set beside the evidence.",
    ja: "希土類供給の現状と将来に関する主張を三通りに読み、根拠と対比する。",
  },
  lead: {
    en: "A claim is something somebody says; it is not an observation and enters no series. Each is read at its word, on the most favourable reading, and by what the evidence supports. Tonnes are per year. Shares of demand are of Japan's demand in {year}, {demand} of product; what ore or mud could give is in tonnes of oxide, and neither is converted to the other.",
    ja: "主張は誰かが述べた内容であり、観測値ではなく、いかなる系列にも含めない。各主張を、文字どおり、最も有利な解釈、根拠が支える範囲の三通りに読む。トン数は年間の値である。需要に対する割合は日本の{year}年の需要量（製品{demand}）を分母とし、鉱石や泥から得られる量は酸化物トンで、両者は換算していない。",
  },
  pledges: { en: "Pledges", ja: "目標・約束" },
  regions: { en: "Regions", ja: "地域の評価" },
  resources: { en: "Resources", ja: "資源の存在" },
  stacking: { en: "What the pledges add up to", ja: "目標の積み上げ" },
  says: { en: "The source ({source}, grade {grade}) says", ja: "出典（{source}、等級\u2060{grade}）の主張" },
  target: { en: "Target year", ja: "目標年" },
  value: { en: "Value stated", ja: "示された値" },
  baseline: { en: "Baseline", ja: "基準" },
  missing: { en: "not stated", ja: "明示なし" },
  noBaseline: {
    en: "not stated; demand of {year} is used for the readings",
    ja: "明示なし（{year}年の需要量を用いて読む）",
  },
  literal: { en: "At its word", ja: "文字どおりの読み" },
  generous: { en: "Most favourable reading", ja: "最も有利な読み" },
  evidence: { en: "What evidence supports", ja: "根拠が支える範囲" },
  notComputable: { en: "cannot be computed", ja: "算出できない" },
  perYear: { en: "a year", ja: "／年" },
  verdict: { en: "Verdict", ja: "判定" },
  why: { en: "Why, and what would change it", ja: "理由と判定が変わる条件" },
  evidenceSources: { en: "Evidence", ja: "根拠とした出典" },
  source: { en: "Where it is said", ja: "主張の出典" },
  row: { en: "Row", ja: "データの行" },
  pledge: { en: "Pledge", ja: "目標" },
  tonnes: { en: "At its word, t a year", ja: "文字どおりの読み（t／年）" },
  sum: { en: "Added up", ja: "単純合計" },
  stackingLead: {
    en: "Three of the pledges give a number. Added up at their word they come to {share} of Japan's demand in tonnes of product. They cannot be added: a cut in import dependence by mining, one by refining and a recycled tonnage may count the same tonne twice, and refining needs feed that is still imported. The sum is shown because a plan that adds them would look more than complete.",
    ja: "目標のうち三つは数値を示している。文字どおりに単純合計すると、製品トンで数えた日本の需要の{share}となる。しかし、採掘による依存度の低下、精製による低下、リサイクル量は同じ1トンを重複して数え得るうえ、精製には輸入原料を要するため、合計してはならない。合計を掲げるのは、計画を足し合わせると必要量を超えてしまうことを示すためである。",
  },
  ruleLead: {
    en: "Words such as high or moderate are replaced by a rule that anyone can repeat. Deposit class, by a country's share of world economic reserves: high from 3%, moderate from 0.5%, low below that, and no class where the publisher lists no reserves. Regions are shown country by country, because ore and separation often stand in different ones.",
    ja: "「高い」「中程度」といった語は、再現可能な基準に置き換える。資源の区分は世界の経済的埋蔵量に占める割合により、3％以上を「高」、0.5％以上を「中」、それ未満を「低」とし、公表機関が埋蔵量を掲げていない国は「掲載なし」とする。鉱石と分離の所在国は異なることが多いため、地域ではなく国ごとに示す。",
  },
  country: { en: "Country", ja: "国" },
  region: { en: "What is claimed of its region", ja: "その地域についての主張" },
  reserves: { en: "Reserves, t REO", ja: "埋蔵量（t、REO換算）" },
  reserveShare: { en: "Share of world", ja: "世界比" },
  output: { en: "Mine output {year}, t REO", ja: "{year}年鉱山生産量（t、REO換算）" },
  depositClass: { en: "Class by rule", ja: "規則による区分" },
  high: { en: "high", ja: "高" },
  moderate: { en: "moderate", ja: "中" },
  low: { en: "low", ja: "低" },
  ruleNote: {
    en: "The world total is printed as a lower bound, so each share is the most it can be. Export capacity is not classed: it needs the capacity of each plant and what is already contracted, which no open source gives country by country.",
    ja: "世界計は下限値として公表されているため、割合は取り得る最大値である。輸出能力は区分していない。各工場の能力と契約済みの量を要するが、国別にそろう公開資料がないためである。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What a verdict says, in words. */
export const verdictWords: Readonly<Record<Row<"claims">["verdict"], Text>> = {
  verified: { en: "verified", ja: "確認済み" },
  "partly-verified": { en: "partly verified", ja: "一部確認" },
  "on-track": { en: "on track", ja: "進行中" },
  late: { en: "late", ja: "遅延" },
  unverifiable: { en: "cannot be verified as worded", ja: "この文言では検証不能" },
  undefined: { en: "not defined", ja: "定義なし" },
  contradicted: { en: "contradicted by evidence", ja: "根拠と矛盾" },
  "not-supported": { en: "not supported by evidence seen", ja: "確認した根拠では裏付けなし" },
  "replaced-by-rule": { en: "replaced by a rule", ja: "規則に置換" },
};

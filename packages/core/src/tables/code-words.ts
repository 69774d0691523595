import type { Text } from "./define.ts";

type Words = Readonly<Record<string, Text>>;

const word = (en: string, ja: string): Text => ({ en, ja });

const yesNo: Words = { yes: word("yes", "はい"), no: word("no", "いいえ") };

const titleBasis: Words = {
  official: word("as printed", "原題"),
  headline: word("headline as printed", "原題（見出し）"),
  descriptive: word("our own words", "本プロジェクトによる題"),
};

const goods: Words = {
  mud: word("mud", "泥"),
  concentrate: word("concentrate", "精鉱"),
  carbonate: word("carbonate", "炭酸塩"),
  feed: word("feed", "原料"),
  oxide: word("oxide", "酸化物"),
  metal: word("metal", "金属"),
  mischmetal: word("mischmetal", "ミッシュメタル"),
  magnet: word("magnets", "磁石"),
  products: word("products", "製品"),
  unstated: word("product not stated", "製品の記載なし"),
};

const scopes: Words = {
  metals: word("metals", "金属"),
  hs2805: word(
    "HS 2805 as a whole, with alkali metals and mercury",
    "HS 2805全体（アルカリ金属・水銀を含む）",
  ),
  compounds: word("compounds", "化合物"),
  "metals+compounds": word("metals and compounds", "金属・化合物"),
  "metals+compounds+magnets": word("metals, compounds and magnets", "金属・化合物・磁石"),
  magnets: word("metal magnets of every kind", "金属磁石（希土類以外を含む）"),
  "rare-earth-magnets": word("rare-earth magnets", "希土類磁石"),
  hs284690: word("compounds other than of cerium", "セリウム以外の化合物"),
  oxide: word("oxide", "酸化物"),
  "other-compounds": word("other compounds", "その他の化合物"),
  unstated: word("goods not stated", "品目の記載なし"),
};

const assessments: Words = {
  "eu-2011": word("EU assessment of 2011", "EU評価2011年"),
  "eu-2014": word("EU assessment of 2014", "EU評価2014年"),
  "eu-2017": word("EU assessment of 2017", "EU評価2017年"),
  "eu-2020": word("EU assessment of 2020", "EU評価2020年"),
  "eu-2023": word("EU assessment of 2023", "EU評価2023年"),
};

const pledgeClasses: Words = {
  mine: word("mine", "鉱山"),
  seabed: word("sea bed", "海底"),
  refinery: word("refinery", "分離・精製所"),
  recycling: word("recycling", "リサイクル"),
  thrifting: word("thrifting", "使用量削減"),
  "share-target": word("target of a share", "割合の目標"),
};

const readings: Words = {
  literal: word("literal reading", "文字どおりの解釈"),
  generous: word("most generous reading", "最も有利な解釈"),
  evidence: word("reading by the evidence", "根拠による値"),
};

const measures: Words = {
  weight: word("weight", "重量"),
  contained: word("contained oxide or metal", "含有量"),
  "value-usd": word("value in US dollars", "金額（米ドル）"),
  "value-jpy": word("value in yen", "金額（円）"),
  "value-eur": word("value in euros", "金額（ユーロ）"),
  "change-on-year": word("change on the year before", "前年同月比"),
};

/** Words of codes by the column they stand in; by table and column where a column means several things. */
const words: Readonly<Record<string, Words>> = {
  flag: {
    e: word("estimated by the publisher", "公表機関による推計"),
    d: word("derived", "算出値"),
    ">": word("lower bound", "下限"),
    "<": word("upper bound", "上限"),
    W: word("withheld", "秘匿"),
    NA: word("not available", "不明"),
  },
  coverage: {
    full: word("adds up to the whole", "全体"),
    part: word("stands alone", "単独"),
  },
  title_basis: titleBasis,
  title_basis_ja: titleBasis,
  name_basis: titleBasis,
  grade: {
    A: word("official statistic or legal text", "公的統計・法令"),
    B: word("peer-reviewed or intergovernmental", "査読・国際機関"),
    C: word("named primary reporting", "一次報道"),
    D: word("trade or aggregated press", "業界紙・転載"),
    E: word("unsourced", "根拠不明"),
  },
  terms: {
    "public-domain": word("public domain", "パブリックドメイン"),
    "cc-by-4.0": word("CC BY 4.0", "CC BY 4.0"),
    "cited-facts": word("single facts cited", "個々の事実のみ引用"),
  },
  checked_at_publisher: {
    yes: word("checked", "照合済み"),
    no: word("not checked yet", "未照合"),
  },
  is_ours: yesNo,
  reported: { yes: word("reported only", "報道のみ") },
  "statements.table_name": {
    mine_production: word("mine production", "鉱山生産量"),
    element_output: word("output by element", "元素別生産量"),
    quotas: word("quotas", "生産枠・輸出枠"),
    stage_shares: word("shares by stage", "工程別シェア"),
    trade: word("trade", "貿易"),
    trade_shares: word("trade shares", "輸入シェア"),
    recycling: word("recycling rates", "リサイクル率"),
    prices: word("prices", "価格"),
    demand: word("demand", "需要量"),
    reserves: word("reserves", "埋蔵量"),
    stocks: word("stockpiles", "備蓄"),
    scenarios: word("scenarios", "シナリオ"),
  },
  "statements.stated_unit": {
    t: word("tonnes", "トン"),
    "t REO": word("tonnes of oxide equivalent", "トン（REO換算）"),
    "%": word("per cent", "％"),
    USD: word("US dollars", "米ドル"),
    days: word("days", "日"),
    JPY: word("yen", "円"),
    "USD/kg": word("US dollars a kilogram", "米ドル／kg"),
  },
  unit_stated: { yes: word("stated", "明示"), no: word("not stated", "明示なし") },
  baseline_stated: { yes: word("stated", "明示"), no: word("not stated", "明示なし") },
  lang: { en: word("English", "英語"), ja: word("Japanese", "日本語") },
  flow: { import: word("imports", "輸入"), export: word("exports", "輸出") },
  measure: measures,
  observed_measure: measures,
  scope: scopes,
  product: goods,
  assessment: assessments,
  "use_shares.assessment": {
    ...assessments,
    "usgs-2015": word("USGS estimate for 2015", "米国地質調査所の2015年推計"),
    "usgs-2017": word("USGS estimate for 2017", "米国地質調査所の2017年推計"),
    "usgs-2018": word("USGS estimate for 2018", "米国地質調査所の2018年推計"),
    "usgs-2020": word("USGS estimate for 2020", "米国地質調査所の2020年推計"),
  },
  reading: readings,
  class: pledgeClasses,
  basis: {
    weight: word("by weight", "重量"),
    value: word("by value", "金額"),
    "metal-equivalent": word("metal equivalent", "金属換算"),
    unstated: word("basis not stated", "基準の記載なし"),
    product: word("tonnes of product", "製品トン"),
    element: word("tonnes of the element", "元素トン"),
  },
  use_code: {
    wind: word("wind turbines", "風力発電"),
    "electric-vehicles": word("electric vehicles", "電気自動車"),
    "clean-energy": word("clean energy", "クリーンエネルギー技術"),
    other: word("other uses", "その他"),
    autocatalysts: word("autocatalysts", "自動車排ガス触媒"),
    batteries: word("batteries", "電池"),
    catalysts: word("catalysts", "触媒"),
    ceramics: word("ceramics", "セラミックス"),
    "cracking-catalysts": word("catalysts of oil refining", "石油精製用触媒"),
    glass: word("glass", "ガラス"),
    "glass-ceramics": word("glass and ceramics", "ガラス・セラミックス"),
    lighting: word("lighting", "照明"),
    magnets: word("magnets", "磁石"),
    "medical-optical": word("medical and optical uses", "医療・光学用途"),
    metallurgy: word("metallurgy", "冶金"),
    mri: word("contrast agents", "造影剤"),
    polishing: word("polishing", "研磨材"),
  },
  application: {
    motors: word("motors", "モーター"),
    wind: word("wind turbines", "風力発電機"),
    "wind-direct-drive": word("wind turbines, direct drive", "直結式風力発電機"),
  },
  per: { mass: word("by mass", "質量割合"), megawatt: word("per megawatt", "MW当たり") },
  rate: {
    "input-rate": word("recycling input rate", "再生材投入率"),
    "recycling-rate": word("recycling rate", "リサイクル率"),
  },
  study: {
    ...assessments,
    "cjc-2010": word("estimate of 2010", "2010年の推計"),
    "unep-2011": word("UNEP report of 2011", "UNEP報告書2011年"),
  },
  holder: {
    all: word("state and private holders", "国家・民間計"),
    state: word("state", "国家備蓄"),
    private: word("private holders", "民間備蓄"),
  },
  materials: {
    general: word("minerals in general", "鉱種一般"),
    "high-risk": word("minerals of high risk", "高リスク鉱種"),
  },
  dimension: {
    CC: word("control of corruption", "汚職の抑制"),
    GE: word("government effectiveness", "政府の有効性"),
    PV: word("political stability", "政治的安定"),
    RL: word("rule of law", "法の支配"),
    RQ: word("regulatory quality", "規制の質"),
    VA: word("voice and accountability", "国民の声と説明責任"),
  },
  indicator: {
    "supply-risk": word("supply risk", "供給リスク"),
    "economic-importance": word("economic importance", "経済的重要性"),
    "import-reliance": word("import reliance", "輸入依存度"),
    "hhi-wgi-global": word(
      "concentration of world supply, weighted by governance",
      "世界供給の集中度（ガバナンス加重）",
    ),
    "hhi-wgi-sourcing": word(
      "concentration of EU sourcing, weighted by governance",
      "EU調達の集中度（ガバナンス加重）",
    ),
    "substitution-supply-risk": word("substitution, for supply risk", "代替指数（供給リスク）"),
    "substitution-economic-importance": word(
      "substitution, for economic importance",
      "代替指数（経済的重要性）",
    ),
    "threshold-supply-risk": word("threshold of supply risk", "供給リスクの基準値"),
    "threshold-economic-importance": word("threshold of economic importance", "経済的重要性の基準値"),
  },
  mineral: {
    bastnaesite: word("bastnaesite", "バストネサイト"),
    monazite: word("monazite", "モナザイト"),
    loparite: word("loparite", "ロパライト"),
    xenotime: word("xenotime", "ゼノタイム"),
    laterite: word("laterite", "ラテライト"),
  },
  commitment: {
    firm: word("firm", "引取義務のある分"),
    available: word("on offer", "引取可能な上限"),
    planned: word("planned", "計画分"),
    shipped: word("shipped", "出荷分"),
  },
  bearing: {
    supports: word("supports", "裏付ける"),
    contradicts: word("contradicts", "反する"),
    qualifies: word("qualifies", "限定する"),
  },
  verdict: {
    verified: word("verified", "確認済み"),
    "partly-verified": word("partly verified", "一部確認"),
    "on-track": word("on track", "進行中"),
    late: word("late", "遅延"),
    unverifiable: word("cannot be verified", "検証不能"),
    undefined: word("undefined", "定義なし"),
    contradicted: word("contradicted", "反する根拠あり"),
    "not-supported": word("not supported", "裏付けなし"),
    "replaced-by-rule": word("replaced by a rule", "基準に置換"),
  },
  outcome: {
    met: word("met", "達成"),
    "partly-met": word("partly met", "一部達成"),
    missed: word("missed", "未達"),
    "not-verified": word("not verified", "未確認"),
    open: word("not due yet", "期限前"),
  },
  side: {
    feed: word("feed", "原料"),
    refining: word("refining", "分離・精製"),
    secondary: word("secondary supply", "二次供給"),
    contract: word("contract", "契約"),
  },
  distribution: {
    fixed: word("fixed", "固定"),
    uniform: word("uniform", "一様"),
    triangular: word("triangular", "三角"),
    pert: word("PERT", "PERT"),
  },
  hypothesis: { H0: word("H0", "H0"), H1: word("H1", "H1"), H2: word("H2", "H2") },
  currency: {
    AUD: word("Australian dollars", "豪ドル"),
    CAD: word("Canadian dollars", "カナダドル"),
    EUR: word("euros", "ユーロ"),
    INR: word("Indian rupees", "インドルピー"),
    JPY: word("yen", "円"),
    KRW: word("Korean won", "韓国ウォン"),
    USD: word("US dollars", "米ドル"),
  },
  unit: {
    t: word("tonnes", "トン"),
    USD: word("US dollars", "米ドル"),
    JPY: word("yen", "円"),
    EUR: word("euros", "ユーロ"),
    "%": word("per cent", "％"),
    pct: word("per cent", "％"),
    index: word("index", "指数"),
    share: word("share", "割合"),
    "share/yr": word("share a year", "年当たりの割合"),
    months: word("months", "か月"),
    days: word("days", "日"),
    "t/day": word("tonnes a day", "トン／日"),
    "t/month": word("tonnes a month", "トン／月"),
    "t/MW": word("tonnes per megawatt", "トン／MW"),
    ppm: word("parts per million", "ppm"),
    ratio: word("ratio", "比率"),
    count: word("count", "件数"),
    "days-of-demand": word("days of demand", "需要日数"),
    "share-of-demand": word("share of demand", "需要比"),
  },
  claimed_unit: { share: word("share", "割合"), t: word("tonnes", "トン") },
  state: {
    computed: word("computed", "算出"),
    undefined: word("undefined", "定義なし"),
    "not-a-quantity": word("not a quantity", "数量でない"),
  },
  action: {
    replace: word("replace", "置換"),
    blank: word("empty", "空欄化"),
    drop: word("take out", "除外"),
  },
  guard: {
    jump: word("jump", "急変"),
    "unit-change": word("change of unit", "単位の変化"),
    "share-sum": word("sum of shares", "割合の合計"),
    "above-world": word("above the world", "世界計を超過"),
    "older-vintage": word("older vintage", "古い版"),
    "undated-source": word("undated source", "日付のない出典"),
    "claim-as-observation": word("claim as observation", "主張を観測値として使用"),
  },
  "countries.kind": { country: word("country", "国・地域"), aggregate: word("aggregate", "合計・集団") },
  "elements.kind": { element: word("element", "元素"), group: word("group", "元素群") },
  "elements.class": { LREE: word("light", "軽希土類"), HREE: word("heavy", "重希土類") },
  "element_groups.kind": {
    definition: word("definition", "定義"),
    list: word("list", "一部の列挙"),
  },
  "products.kind": {
    hs: word("code of the Harmonized System", "HSコード"),
    national: word("national code", "国別の細分"),
    basket: word("basket of goods", "品目の集まり"),
  },
  "aliases.use": {
    name: word("taken for the code", "コードとして受け付け"),
    several: word("more than one meaning", "複数の意味"),
    oxide: word("oxide", "酸化物"),
    members: word("other members", "構成元素が異なる"),
  },
  list: {
    complete: word("complete list", "完全な一覧"),
    partial: word("partial list", "一部の国の一覧"),
    single: word("printed share", "公表された割合"),
  },
  counted: { quota: word("production quota", "生産枠") },
  "quotas.kind": {
    mining: word("mining quota", "採掘枠"),
    separation: word("separation quota", "分離枠"),
    export: word("export quota", "輸出枠"),
  },
  "capacity_projects.feed": {
    primary: word("ore", "鉱石"),
    recycled: word("recycled material", "再生原料"),
    both: word("ore and recycled material", "鉱石・再生原料"),
  },
  "capacity_projects.status": {
    operating: word("operating", "操業中"),
    "ramp-up": word("ramping up", "立ち上げ中"),
    commissioning: word("commissioning", "試運転中"),
    construction: word("under construction", "建設中"),
    development: word("in development", "開発中"),
    feasibility: word("feasibility study", "実現可能性調査"),
    considered: word("considered", "検討中"),
    trial: word("trial", "試験"),
    suspended: word("suspended", "中断"),
    uncertain: word("uncertain", "不透明"),
    unstated: word("not stated", "記載なし"),
  },
  "stage_shares.scope": {
    world: word("share of world supply", "世界供給に占める割合"),
    "eu-sourcing": word("share of what the EU sources", "EUの調達に占める割合"),
  },
  "stocks.kind": { target: word("target", "目標"), held: word("held", "保有") },
  "prices.basis": {
    "annual-average": word("annual average", "年平均"),
    "year-end": word("end of year", "年末"),
  },
  "events.kind": {
    control: word("export control", "輸出管理"),
    suspension: word("suspension", "停止"),
    quota: word("quota", "枠"),
    agreement: word("agreement", "合意"),
    investment: word("investment", "投資"),
    outcome: word("outcome", "結果"),
    policy: word("policy", "政策"),
    stockpile: word("stockpile", "備蓄"),
    ruling: word("ruling", "裁定"),
    domestic: word("domestic supply", "国内資源"),
    statement: word("statement", "発言・報告"),
    scheduled: word("scheduled", "予定"),
  },
  "policy_pledges.kind": {
    budget: word("budget", "予算"),
    fund: word("fund", "公的資金"),
    target: word("target", "目標"),
    stock: word("stockpile", "備蓄"),
    "price-support": word("price support", "価格・買取りの保証"),
    rule: word("rule", "規制"),
    cooperation: word("cooperation", "協力"),
    test: word("trial", "試験"),
  },
  "policy_pledges.outcome": {
    seen: word("seen", "確認"),
    "partly-seen": word("seen in part", "一部確認"),
    "not-seen": word("not seen", "未確認"),
    undisclosed: word("undisclosed", "非開示"),
    open: word("not due yet", "期限前"),
    untestable: word("untestable", "検証不能"),
  },
  "uses.kind": {
    use: word("use", "用途"),
    substitute: word("substitute", "代替材"),
    "no-substitute": word("no substitute", "代替なし・不十分"),
    thrifting: word("thrifting", "使用量削減"),
    recycling: word("recycling", "再利用"),
  },
  "claims.kind": {
    pledge: word("pledge", "表明された計画"),
    region: word("region", "地域"),
    resource: word("resource", "資源"),
  },
  "export_controls.measure": {
    "export-tax": word("export tax", "輸出税"),
    "export-quota": word("export quota", "輸出枠"),
    "export-prohibition": word("export prohibition", "輸出禁止"),
    "licensing-requirement": word("licensing requirement", "許可制"),
    "minimum-export-price": word("minimum export price", "最低輸出価格"),
    "captive-mining": word("captive mining", "国内向け限定の採掘"),
    other: word("other", "その他"),
  },
  "export_controls.status": {
    announced: word("announced", "公布済み"),
    "in-force": word("in force", "施行中"),
    suspended: word("suspended", "停止中"),
    ended: word("ended", "終了"),
    reported: word("reported", "報道あり"),
  },
  "partnerships.kind": {
    investment: word("investment", "投資"),
    "supply-agreement": word("supply agreement", "供給契約"),
    "government-agreement": word("agreement between governments", "政府間の合意"),
    framework: word("framework", "枠組み"),
  },
  "partnerships.status": {
    agreed: word("agreed", "合意済み"),
    delivering: word("delivering", "供給中"),
    "at-risk": word("at risk", "懸念あり"),
    ended: word("ended", "終了"),
  },
  "scenarios.kind": {
    baseline: word("baseline", "基準"),
    episode: word("episode", "事例"),
    branch: word("branch", "分岐"),
    stress: word("stress", "ストレス"),
    stock: word("stock", "備蓄"),
    pledge: word("pledge", "表明された計画"),
  },
  "scenario_levers.basis": {
    observation: word("observation", "観測値"),
    assumption: word("assumption", "仮定"),
    claim: word("claim", "主張"),
    definition: word("definition", "定義"),
  },
  "glossary.kind": {
    material: word("material", "物質"),
    stage: word("stage", "工程"),
    trade: word("trade", "貿易"),
    measure: word("measure", "指標"),
    stock: word("stock", "備蓄"),
    scenario: word("scenario", "シナリオ"),
    data: word("data", "データ"),
    institution: word("institution", "機関"),
  },
  "corrections.status": {
    active: word("active", "適用中"),
    reported: word("reported", "報告済み"),
    retired: word("retired", "終了"),
  },
  "reconciliations.kind": {
    definition: word("definition", "定義"),
    coverage: word("coverage", "網羅性"),
    period: word("period", "期間"),
    estimate: word("estimate", "推計"),
    precision: word("precision", "精度"),
    quotation: word("quotation", "引用"),
    unexplained: word("unexplained", "説明なし"),
  },
};

/** What a code stands for in a column of a table; nothing where it is no word of this project. */
export function codeWord(table: string, column: string, code: string): Text | undefined {
  return words[`${table}.${column}`]?.[code] ?? words[column]?.[code];
}

/** The lists of words of each column, those of one table and those of all. */
const byColumn: ReadonlyMap<string, readonly string[]> = Object.keys(words).reduce((lists, key) => {
  const column = key.slice(key.lastIndexOf(".") + 1);
  return lists.set(column, [...(lists.get(column) ?? []), key]);
}, new Map<string, readonly string[]>());

/** Everything that a code stands for in columns of a name, whatever their table. */
export const codeMeanings = (column: string, code: string): readonly Text[] =>
  (byColumn.get(column) ?? []).flatMap((key) => words[key]?.[code] ?? []);

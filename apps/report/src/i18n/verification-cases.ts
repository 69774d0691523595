import type { Text } from "@kidorui/core";

/** Families of cases, by the name of their fixture file. */
export const caseFamilies: Readonly<Record<string, Text>> = {
  concentration: { en: "Concentration of supply", ja: "供給の集中度" },
  dependence: { en: "Dependence on imports", ja: "輸入依存" },
  "eu-criticality": { en: "Criticality, European Union", ja: "重要性の評価（EU）" },
  geopolrisk: { en: "GeoPolRisk", ja: "GeoPolRisk指標" },
  "criticality-other": { en: "Other systems of criticality", ja: "その他の重要性評価" },
  price: { en: "Prices", ja: "価格" },
  "stock-and-time": { en: "Stocks and time", ja: "備蓄と期間" },
  scenarios: { en: "Scenarios of disruption", ja: "供給途絶シナリオ" },
  allocation: { en: "Flows through the supply chain", ja: "サプライチェーンの流れ" },
  uncertainty: { en: "Distributions and sampling", ja: "分布と標本抽出" },
};

/** What the verification cases compute, by the name they give it. */
export const caseTitles: Readonly<Record<string, Text>> = {
  hhi: { en: "Herfindahl–Hirschman index, 0–1", ja: "HHI（0～1）" },
  hhi_points: { en: "Herfindahl–Hirschman index, points", ja: "HHI（ポイント）" },
  hhi_points_given_total: {
    en: "Index with shares of a printed total, points",
    ja: "公表された合計を分母とするHHI（ポイント）",
  },
  hhi_points_raw_pct: {
    en: "Sum of squared printed shares, points",
    ja: "公表されたシェアの二乗和（ポイント）",
  },
  hhi_points_merger_delta: { en: "Rise of the index by a merger, points", ja: "統合による上昇（ポイント）" },
  hhi_bounds_with_residual: {
    en: "Bounds of the index with an unnamed remainder",
    ja: "残りの内訳が不明な場合の上下限",
  },
  hhi_normalised: { en: "Normalised index", ja: "正規化HHI" },
  effective_number: { en: "Effective number of suppliers", ja: "実効供給者数" },
  hill_number: { en: "Hill numbers", ja: "ヒル数" },
  shannon_entropy: { en: "Shannon entropy", ja: "シャノンエントロピー" },
  pielou_evenness: { en: "Pielou evenness", ja: "ピエルーの均等度" },
  simpson_diversity: { en: "Simpson diversity", ja: "シンプソンの多様度" },
  gini: { en: "Gini coefficient", ja: "ジニ係数" },
  mean_log_deviation: { en: "Mean logarithmic deviation", ja: "平均対数偏差" },
  concentration_ratio_pct: { en: "Concentration ratio, %", ja: "上位集中度（％）" },
  top_share: { en: "Share of the largest", ja: "首位のシェア" },
  supplier_share_pct: { en: "Share of a supplier, %", ja: "供給者のシェア（％）" },
  net_import_reliance_usgs: {
    en: "Apparent consumption and net import reliance, %",
    ja: "見掛消費量と純輸入依存度（％）",
  },
  net_import_reliance_from_self_sufficiency: {
    en: "Net import reliance from home production, %",
    ja: "国内生産から求めた純輸入依存度（％）",
  },
  apparent_consumption_components: {
    en: "Apparent consumption from primary and secondary parts",
    ja: "一次・二次からの見掛消費量",
  },
  eu_group_mean: { en: "Mean of a group", ja: "群の平均" },
  eu_sr_max_stage: { en: "Stage with the greater risk", ja: "リスクの大きい工程" },
  eu_crm_classification: { en: "Critical or not", ja: "重要性の判定" },
  eu_supply_risk_gs_only: { en: "Supply risk from world supply alone", ja: "世界供給のみによる供給リスク" },
  eu_wgi_scaled: { en: "Scaled governance, 0–10", ja: "ガバナンス（0～10）" },
  geopolrisk: {
    en: "Score, price and characterisation factor from imports",
    ja: "輸入から求めた指数・価格・特性化係数",
  },
  geopolrisk_score_cf: { en: "Score and characterisation factor", ja: "指数と特性化係数" },
  bgs_supply_risk_index: { en: "Risk index of the BGS", ja: "BGSのリスク指数" },
  ahp_priority: { en: "Priorities by comparison in pairs", ja: "一対比較による優先度" },
  ahp_consistency_ratio: { en: "Consistency of comparisons", ja: "一対比較の整合度" },
  price_elasticity_midpoint: { en: "Elasticity, midpoints", ja: "弾力性（中点法）" },
  annualised_volatility: { en: "Volatility, yearly", ja: "価格変動性（年率）" },
  days_of_cover: { en: "Days of cover", ja: "在庫日数" },
  stock_change: { en: "Build of a stock", ja: "在庫の積み増し" },
  mass_balance_sum: { en: "Sum of quotas", ja: "輸出枠の合計" },
  growth_rate_pct: { en: "Growth, %", ja: "増加率（％）" },
  utilisation_pct: { en: "Use of a quota, %", ja: "輸出枠の消化率（％）" },
  area_trapezoid: { en: "Area under a curve", ja: "曲線下面積" },
  disruption_scenario_monthly: { en: "Supply and stock month by month", ja: "供給と備蓄の月次計算" },
  min_cost_flow: { en: "Cheapest flow through a network", ja: "最小費用流" },
  multistage_allocation_lp: { en: "Flow through four stages", ja: "4工程の流れ" },
  pert_classic: { en: "Classic PERT", ja: "PERT（古典的近似）" },
  beta_pert: { en: "Beta-PERT distribution", ja: "ベータPERT分布" },
  triangular: { en: "Triangular distribution", ja: "三角分布" },
  lognormal_from_mean_sd: { en: "Lognormal distribution", ja: "対数正規分布" },
  dirichlet_moments: { en: "Moments of the Dirichlet distribution", ja: "ディリクレ分布の積率" },
  quantile_type7: { en: "Quantiles, type 7", ja: "分位点（タイプ7）" },
  bootstrap_se_ideal: { en: "Standard error by the ideal bootstrap", ja: "ブートストラップ標準誤差" },
};

/** How an expected value came about, by the kind the cases give. */
export const caseKinds: Readonly<Record<string, Text>> = {
  published: { en: "published", ja: "公表値" },
  textbook: { en: "teaching example", ja: "教材の例" },
  peer_code_output: { en: "output of another program", ja: "他のプログラムの出力" },
  library_oracle: { en: "output of a numerical library", ja: "数値計算ライブラリの出力" },
  reference_model: { en: "separate reference program", ja: "別に作成した参照プログラム" },
  derived_property: { en: "bounds against complete data", ja: "完全なデータとの照合" },
  inferred_input: { en: "published, one input inferred", ja: "公表値（入力の一部を推定）" },
  definition: { en: "definition", ja: "定義" },
};

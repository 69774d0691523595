import type { Text } from "@kidorui/core";

/** What a verification case computes. */
export interface VerifiedMetric {
  readonly title: Text;
  /** Files of `packages/core/src` that compute it. */
  readonly files: readonly string[];
}

const metric = (en: string, ja: string, ...files: readonly string[]): VerifiedMetric => ({
  title: { en, ja },
  files,
});

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
  allocation: { en: "Flows through the supply chain", ja: "供給網の流れ" },
  uncertainty: { en: "Distributions and sampling", ja: "分布と標本抽出" },
};

/** Metrics of the verification cases, by the name the cases give them. */
export const verifiedMetrics: Readonly<Record<string, VerifiedMetric>> = {
  hhi: metric("Herfindahl–Hirschman index, 0–1", "HHI（0～1）", "metrics/hhi.ts"),
  hhi_points: metric("Herfindahl–Hirschman index, points", "HHI（ポイント）", "metrics/hhi.ts"),
  hhi_points_given_total: metric(
    "Index with shares of a printed total, points",
    "公表された合計を分母とするHHI（ポイント）",
    "metrics/hhi.ts",
    "metrics/shares.ts",
  ),
  hhi_points_raw_pct: metric(
    "Sum of squared printed shares, points",
    "公表されたシェアの二乗和（ポイント）",
    "metrics/hhi.ts",
  ),
  hhi_points_merger_delta: metric(
    "Rise of the index by a merger, points",
    "統合による上昇（ポイント）",
    "metrics/merger-delta.ts",
  ),
  hhi_bounds_with_residual: metric(
    "Bounds of the index with an unnamed remainder",
    "残りの内訳が不明な場合の上下限",
    "metrics/hhi-bounds.ts",
  ),
  hhi_normalised: metric("Normalised index", "正規化HHI", "metrics/normalized-hhi.ts"),
  effective_number: metric("Effective number of suppliers", "実効供給者数", "metrics/effective-suppliers.ts"),
  hill_number: metric("Hill numbers", "ヒル数", "metrics/hill-number.ts"),
  shannon_entropy: metric("Shannon entropy", "シャノンエントロピー", "metrics/shannon-entropy.ts"),
  pielou_evenness: metric("Pielou evenness", "ピエルーの均等度", "metrics/pielou-evenness.ts"),
  simpson_diversity: metric("Simpson diversity", "シンプソンの多様度", "metrics/simpson-diversity.ts"),
  gini: metric("Gini coefficient", "ジニ係数", "metrics/gini-coefficient.ts"),
  mean_log_deviation: metric("Mean logarithmic deviation", "平均対数偏差", "metrics/mean-log-deviation.ts"),
  concentration_ratio_pct: metric(
    "Concentration ratio, %",
    "上位集中度（％）",
    "metrics/concentration-ratio.ts",
  ),
  top_share: metric("Share of the largest", "首位のシェア", "metrics/concentration-ratio.ts"),
  supplier_share_pct: metric("Share of a supplier, %", "供給者のシェア（％）", "metrics/supplier-share.ts"),
  net_import_reliance_usgs: metric(
    "Apparent consumption and net import reliance, %",
    "見掛消費量と純輸入依存度（％）",
    "metrics/apparent-consumption.ts",
    "metrics/net-import-reliance.ts",
  ),
  net_import_reliance_from_self_sufficiency: metric(
    "Net import reliance from home production, %",
    "国内生産から求めた純輸入依存度（％）",
    "metrics/net-import-reliance.ts",
    "metrics/self-sufficiency.ts",
  ),
  apparent_consumption_components: metric(
    "Apparent consumption from primary and secondary parts",
    "一次・二次からの見掛消費量",
    "metrics/apparent-consumption.ts",
    "metrics/net-import-reliance.ts",
  ),
  eu_group_mean: metric("Mean of a group", "群の平均", "metrics/eu-classify.ts"),
  eu_sr_max_stage: metric("Stage with the greater risk", "リスクの大きい工程", "metrics/eu-classify.ts"),
  eu_crm_classification: metric("Critical or not", "重要性の判定", "metrics/eu-classify.ts"),
  eu_supply_risk_gs_only: metric(
    "Supply risk from world supply alone",
    "世界供給のみによる供給リスク",
    "metrics/eu-supply-risk.ts",
  ),
  eu_wgi_scaled: metric("Scaled governance, 0–10", "ガバナンス（0～10）", "metrics/eu-supply-risk.ts"),
  geopolrisk: metric(
    "Score, price and characterisation factor from imports",
    "輸入から求めた指数・価格・特性化係数",
    "metrics/geo-pol-risk.ts",
    "metrics/import-risk.ts",
  ),
  geopolrisk_score_cf: metric(
    "Score and characterisation factor",
    "指数と特性化係数",
    "metrics/geo-pol-risk.ts",
    "metrics/import-risk.ts",
  ),
  bgs_supply_risk_index: metric("Risk index of the BGS", "BGSのリスク指数", "metrics/bgs-risk-index.ts"),
  ahp_priority: metric(
    "Priorities by comparison in pairs",
    "一対比較による優先度",
    "metrics/ahp-priorities.ts",
  ),
  ahp_consistency_ratio: metric(
    "Consistency of comparisons",
    "一対比較の整合度",
    "metrics/ahp-priorities.ts",
  ),
  price_elasticity_midpoint: metric(
    "Elasticity, midpoints",
    "弾力性（中点法）",
    "metrics/price-elasticity.ts",
  ),
  annualised_volatility: metric("Volatility, yearly", "価格変動率（年率）", "metrics/price-volatility.ts"),
  days_of_cover: metric("Days of cover", "備蓄日数", "metrics/days-of-cover.ts"),
  stock_change: metric("Build of a stock", "在庫の積み増し", "metrics/stock-build.ts"),
  mass_balance_sum: metric("Sum of quotas", "輸出枠の合計", "stats/sum.ts"),
  growth_rate_pct: metric("Growth, %", "増加率（％）", "metrics/growth-rate.ts"),
  utilisation_pct: metric("Use of a quota, %", "輸出枠の消化率（％）", "metrics/utilisation.ts"),
  area_trapezoid: metric("Area under a curve", "曲線下面積", "metrics/area-under-curve.ts"),
  disruption_scenario_monthly: metric(
    "Supply and stock month by month",
    "供給と備蓄の月次計算",
    "scenarios/run-scenario.ts",
  ),
  min_cost_flow: metric("Cheapest flow through a network", "最小費用流", "scenarios/chain/solve-flow.ts"),
  multistage_allocation_lp: metric(
    "Flow through four stages",
    "4工程の流れ",
    "scenarios/chain/solve-flow.ts",
  ),
  pert_classic: metric("Classic PERT", "PERT（古典的近似）", "stats/pert.ts"),
  beta_pert: metric("Beta-PERT distribution", "ベータPERT分布", "stats/pert.ts"),
  triangular: metric("Triangular distribution", "三角分布", "stats/triangular.ts"),
  lognormal_from_mean_sd: metric("Lognormal distribution", "対数正規分布", "stats/lognormal.ts"),
  dirichlet_moments: metric(
    "Moments of the Dirichlet distribution",
    "ディリクレ分布の積率",
    "stats/dirichlet.ts",
  ),
  quantile_type7: metric("Quantiles, type 7", "分位点（タイプ7）", "stats/quantile.ts"),
  bootstrap_se_ideal: metric(
    "Standard error by the ideal bootstrap",
    "ブートストラップ標準誤差",
    "stats/bootstrap.ts",
  ),
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

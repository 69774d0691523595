import type { SymbolsById } from "./symbol.ts";

/** Symbols of scenarios and pledges. */
export const scenarioSymbols: SymbolsById = {
  SHOCK: [
    { tex: "q_i", meaning: { en: "supply before", ja: "途絶前の供給量" } },
    { tex: "q_i'", meaning: { en: "supply after", ja: "途絶後の供給量" } },
    { tex: "t", meaning: { en: "supplier that delivers less", ja: "供給が減る供給者" } },
    { tex: "c", meaning: { en: "part of its supply that is lost, 0–1", ja: "失われる割合（0～1）" } },
    {
      tex: String.raw`\rho`,
      meaning: {
        en: "part of the loss the others take over, 0–1",
        ja: "他の供給者が肩代わりする割合（0～1）",
      },
    },
  ],
  SCENARIO: [
    { tex: "U_t", meaning: { en: "demand of month t that stays unmet", ja: "t月の不足量" } },
    { tex: "D_t", meaning: { en: "demand, growing from month to month", ja: "需要（月ごとに増加）" } },
    {
      tex: String.raw`\sigma_t`,
      meaning: { en: "part of demand that is substituted or saved", ja: "代替・節約される需要の割合" },
    },
    {
      tex: "A_t",
      meaning: {
        en: "what contracts, recycling and home production deliver",
        ja: "契約、リサイクル、国内生産による供給",
      },
    },
    {
      tex: "a_{k,t}",
      meaning: {
        en: "what alternative k gives, up to its capacity of the month",
        ja: "代替供給源kの供給量（その月の能力が上限）",
      },
    },
    {
      tex: "r_t",
      meaning: {
        en: "release from stock, up to its limit and down to its floor",
        ja: "備蓄の放出（放出上限と最低備蓄の範囲内）",
      },
    },
  ],
  SHORTAGERISK: [
    {
      tex: String.raw`\hat p`,
      meaning: { en: "estimated probability of any shortage", ja: "不足が生じる確率の推定値" },
    },
    { tex: "n", meaning: { en: "number of draws", ja: "試行回数" } },
    {
      tex: "U_t^{(d)}",
      meaning: { en: "unmet demand of month t in draw d", ja: "試行dのt月の不足量" },
    },
    {
      tex: String.raw`\mathbf 1`,
      meaning: { en: "1 if the condition holds, else 0", ja: "条件が成り立てば1、他は0" },
    },
  ],
  BASERATE: [
    {
      tex: String.raw`\theta`,
      meaning: { en: "part of a new pledge that is delivered", ja: "新たな公約が達成される割合" },
    },
    {
      tex: "f_i",
      meaning: { en: "delivered part of past pledge i, 0–1", ja: "過去の公約iの達成割合（0～1）" },
    },
    { tex: "n", meaning: { en: "past pledges with a known outcome", ja: "結果の分かる過去の公約の数" } },
    {
      tex: "a",
      meaning: {
        en: "prior: with 1 every rate is as likely before any pledge is seen",
        ja: "事前の仮定（1なら、どの割合も等しく起こりうる）",
      },
    },
  ],
  MISFIT: [
    { tex: "m_t", meaning: { en: "the model's value of month t", ja: "t月のモデルの値" } },
    { tex: "o_t", meaning: { en: "what was observed", ja: "観測値" } },
    { tex: "n", meaning: { en: "months with both", ja: "両方がある月数" } },
  ],
};

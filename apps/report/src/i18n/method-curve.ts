/** Words of the curve on a method's page. */
export const curveWords = {
  heading: { en: "When one input moves", ja: "入力を一つ動かした場合" },
  title: { en: "{measure} by {axis}", ja: "{axis}による{measure}の変化" },
  subtitle: {
    en: "{unit}; all other inputs as in the worked number, edition {edition}",
    ja: "{unit}。ほかの入力は計算例のまま（{edition}版）",
  },
  axes: {
    largest: {
      en: "output of the largest supplier, % of the worked number",
      ja: "最大供給者の供給量（計算例比、％）",
    },
    imports: { en: "imports, in the unit of the worked number", ja: "輸入量（計算例の単位）" },
    arriving: { en: "inflow, % of use", ja: "流入量（使用量比、％）" },
    months: { en: "months since the start", ja: "開始からの月数" },
    years: { en: "years since it began", ja: "開始からの年数" },
  },
  notes: {
    largest: {
      en: "100 % is the worked number. Other points are suppositions, to show the measure; they are no forecast.",
      ja: "100％が計算例にあたる。ほかの点は指標の動きを示すための仮定であり、予測ではない。",
    },
    imports: {
      en: "Points are suppositions, to show the measure; they are no observations.",
      ja: "各点は指標の動きを示すための仮定であり、観測値ではない。",
    },
    arriving: {
      en: "Points are suppositions, to show the measure; they are no observations.",
      ja: "各点は指標の動きを示すための仮定であり、観測値ではない。",
    },
    months: {
      en: "Capacity, start and ramp are those of the worked number.",
      ja: "能力、開始日、立ち上げ期間は計算例のとおり。",
    },
    years: {
      en: "Demand, cut and its duration are those of the worked number.",
      ja: "需要、削減率、期間は計算例のとおり。",
    },
  },
} as const;

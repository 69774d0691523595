/** Words that Japanese texts of the project do not use, and those that they use in their place. */
const terms: readonly (readonly [found: RegExp, written: string])[] = [
  [/供給網(?!）)|供給連鎖/u, "サプライチェーン"],
  [/公約|約束/u, "計画・目標"],
  [/寛大な|(?:主張|文字どおり|有利な)の?読み/u, "解釈"],
  [/尺度(?!母数)/u, "指標"],
  [/百分位/u, "分位点"],
  [/鏡像統計/u, "ミラーデータ"],
  [/律速/u, "ボトルネック"],
  [/(?<!個々の)事実/u, "項目"],
  [/改訂/u, "改定"],
  [/当方|本報告(?!書)/u, "本報告書, 本プロジェクト"],
  [/稼働中/u, "操業中"],
  [/立上げ/u, "立ち上げ"],
  [/積み?戻し|積増し/u, "積み増し"],
  [/ケアマグ/u, "カレマグ"],
  [/モータ(?!ー)/u, "モーター"],
  [/重希土(?![類（）])|軽希土(?!類)/u, "重希土類, 軽希土類"],
  [/(?<!と)りうる|しうる/u, "得る"],
  [/[0-9]\s?(?:[ヶヵカケ箇]月|か月 )/u, "か月"],
  [/割当/u, "枠"],
  [/名前を付けた/u, "あらかじめ定義した"],
  [/マウントウェルド/u, "マウント・ウェルド"],
  [/何者|[0-9]者/u, "供給者の数, 独占"],
  [/[日年月間個件g]あたり|にあたる/u, "当たり, 当たる"],
  [/[0-9万億][ \u00A0]?t[ぁ-ん一-龥、。]/u, "トン"],
  [/閾値/u, "しきい値"],
  [/組合わ?せ/u, "組み合わせ"],
  [/(?<![かも])わか[るりらっ]/u, "分かる"],
  [/されたい/u, "する, してほしい"],
  // What falls under a code of the tariff, and the names of countries, stand as they are printed.
  [/及び(?!アルカリ|イットリウム|永久磁石|グレナ)|又は(?!合金|これら|有機)/u, "および, または"],
];

/** The first word of a Japanese text for which the project has another, and that one. */
export function otherTerm(text: string): { readonly found: string; readonly written: string } | undefined {
  for (const [pattern, written] of terms) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { found, written };
  }
  return undefined;
}

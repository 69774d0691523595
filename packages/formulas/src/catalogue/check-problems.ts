import type { MetricError, Text } from "@kidorui/core";

/** What is wrong with a cell or a heading, and how to mend it. */
export interface Problem {
  readonly problem: Text;
  readonly fix: Text;
}

/** The words that a column, a form or a heading may be, as a sentence lists them. */
const listed = (words: readonly string[]): Text => ({ en: words.join(", "), ja: words.join("、") });

const problem = (en: string, ja: string, fixEn: string, fixJa: string): Problem => ({
  problem: { en, ja },
  fix: { en: fixEn, ja: fixJa },
});

/** The end of the first sentence: whatever is quoted in it may hold points of its own. */
const FIRST_SENTENCE = {
  en: /^((?:"[^"]*"|[^".]|\.(?! [A-Z]))*\.) ?(.*)$/s,
  ja: /^((?:「[^」]*」|[^「。])*。)(.*)$/s,
} as const;

function halves(message: string, parameter: string, lang: "en" | "ja"): readonly [string, string] {
  const sentence = message.slice(parameter.length + (lang === "en" ? 2 : 1));
  const [, first = sentence, rest = ""] = FIRST_SENTENCE[lang].exec(sentence) ?? [];
  return [first.charAt(0).toUpperCase() + first.slice(1), rest];
}

/** What is wrong and how to mend it, in the words in which a function refuses the same cell. */
export function problemOf(error: MetricError, parameter: string): Problem {
  const [en, fixEn] = halves(error.message, parameter, "en");
  const [ja, fixJa] = halves(error.japanese, parameter, "ja");
  return problem(en, ja, fixEn, fixJa);
}

export const problems = {
  missingColumn: (name: string, alias: string) =>
    problem(
      "The column is missing.",
      "列がない。",
      `Add a column with the heading ${name}.`,
      `見出しを「${alias}」または「${name}」とする列を加える。`,
    ),
  twice: () =>
    problem("The column is there twice.", "同じ列が2つある。", "Keep one of them.", "一方だけを残す。"),
  unknownColumn: (near: string | undefined, known: readonly string[], aliases: readonly string[]) =>
    problem(
      "Unknown column; it is not read.",
      "不明な列であり、読み取らない。",
      near === undefined ? `Known are ${listed(known).en}.` : `Did you mean ${near}?`,
      near === undefined ? `使える見出しは${listed(aliases).ja}。` : `近い候補は${near}。`,
    ),
  empty: () =>
    problem("Empty.", "空白である。", "Fill the cell, or delete the row.", "値を入力するか、行を削除する。"),
  nothing: () =>
    problem(
      "Empty or 0.",
      "空白または0である。",
      "Fill the cell, or delete the row.",
      "値を入力するか、行を削除する。",
    ),
  noRisk: () =>
    problem(
      "Empty or 0.",
      "空白または0である。",
      "Write a risk above 0; leave the column out if nobody assessed it.",
      "0より大きいリスクを入力する。評価していない場合は列を除く。",
    ),
  error: (shown: string) =>
    problem(
      `The cell holds ${shown}.`,
      `セルがエラー${shown}である。`,
      "Mend its formula, or write the value.",
      "数式を直すか、値を入力する。",
    ),
  noNumber: () =>
    problem(
      "Not a number.",
      "数値ではない。",
      "Write digits alone, without commas; the unit belongs in the heading.",
      "桁区切りを付けず数字のみを入力し、単位は見出しに書く。",
    ),
  percentage: () =>
    problem(
      "A percentage written as text.",
      "文字列の百分率である。",
      "Type it anew in plain figures, 29% say, or as a part of 1: 0.29.",
      "半角の数字と記号で入力し直すか、0.29のように1に対する割合で入力する。",
    ),
  negative: () =>
    problem(
      "Below 0.",
      "負の値である。",
      "Write a quantity from 0; leave the cell empty if it is not known.",
      "0以上の数量を入力する。不明な場合は空白とする。",
    ),
  aboveOne: () =>
    problem(
      "Above 1.",
      "1を超えている。",
      "Write a part of 1: 0.3 for 30%.",
      "1に対する割合で入力する（30％なら0.3）。",
    ),
  noDate: () =>
    problem(
      "Not a date.",
      "日付ではない。",
      "Write YYYY-MM-DD, or a date that the spreadsheet knows as one.",
      "2027-03-31のように入力するか、日付として認識されるセルとする。",
    ),
  /** A text that may be one of two numbers or days. */
  twoReadings: (text: string, readings: readonly string[]) =>
    problem(
      `"${text}" may be ${readings.join(" or ")}.`,
      `「${text}」は${readings.join("とも")}とも読める。`,
      "Write one of the two.",
      "どちらかの形で入力する。",
    ),
  noContent: () =>
    problem(
      "Missing for an alloy or other goods.",
      "合金・磁石などの含有率が空白である。",
      "Write the part of their kilograms that is the element: 0.3, or 30%.",
      "質量に占める元素の割合を0.3または30％のように入力する。",
    ),
  idleContent: () =>
    problem(
      "Oxide, metal and element have none.",
      "酸化物・金属・元素には不要である。",
      "Clear the cell.",
      "セルを空にする。",
    ),
  noPurchase: () =>
    problem(
      "Empty.",
      "空白である。",
      "Write the kilograms; 0 where there is stock only.",
      "年間の質量を入力する（在庫だけなら0とする）。",
    ),
  noComposition: () =>
    problem(
      "Its mass cannot be told from that of a form.",
      "形態の質量から元素の質量を換算できない。",
      "Write a row for each element (Nd, Pr, …), with its part of the kilograms.",
      "NdとPrのように元素ごとに行を分け、それぞれの量を入力する。",
    ),
  unknownForm: (forms: readonly string[], aliases: readonly string[]) =>
    problem(
      "Unknown form.",
      "不明な形態である。",
      `Write one of ${listed(forms).en}.`,
      `${listed(aliases).ja}のいずれかを入力する。`,
    ),
} as const;

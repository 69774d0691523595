import type { Text } from "@kidorui/core";

export const verificationWords = {
  cases: { en: "Verification cases", ja: "検証事例" },
  allCases: { en: "All verification cases", ja: "すべての検証事例" },
  allHold: { en: "Cases that hold: {holds} of {n}", ja: "{n}件中{holds}件が一致" },
  case: { en: "Case", ja: "事例" },
  computes: { en: "Computes", ja: "計算内容" },
  expected: { en: "Expected", ja: "期待値" },
  ours: { en: "Computed here", ja: "計算結果" },
  state: { en: "State", ja: "判定" },
  holds: { en: "holds", ja: "一致" },
  fails: { en: "does not hold", ja: "不一致" },
  refused: { en: "refused, as it should be", ja: "計算せず（期待どおり）" },
  inputs: { en: "Inputs", ja: "入力" },
  tolerance: { en: "Tolerance", ja: "許容差" },
  source: { en: "Source", ja: "出典" },
  note: { en: "Note", ja: "注" },
  nothing: { en: "no number", ja: "値なし" },
  code: { en: "Code of the measure", ja: "指標のコード" },
  codeShort: { en: "Code", ja: "コード" },
  fixtureFile: { en: "The cases as a file", ja: "事例のファイル" },
} as const satisfies Readonly<Record<string, Text>>;

/** Runs the cases; the path is that of the package the tests belong to. */
export const RERUN = "cd packages/core && npx vitest run test/vectors.test.ts";

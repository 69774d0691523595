import type { Text } from "@kidorui/core";

export const verificationWords = {
  title: { en: "Verification", ja: "検証" },
  summary: {
    en: "Results that somebody else published or computed, recomputed here from their inputs.",
    ja: "他者が公表または計算した結果を、同じ入力から再計算して照合する。",
  },
  lead: {
    en: "{n} results of other authors, programs and publishers are recomputed from their inputs; {holds} hold within the stated tolerance. The same computations run in the tests and when this page is made.",
    ja: "他の著者・プログラム・公表機関の結果{n}件を入力から再計算し、{holds}件が示した許容差内で一致する。テストと本ページの作成時に同じ計算を行う。",
  },
  fixtures: {
    en: "Inputs and results below are fixtures of the repository, not data of an edition: they stand as code and carry no formula.",
    ja: "以下の入力と結果はリポジトリの検証用データであり、版のデータではない。コードの書体で示し、数式は付けない。",
  },
  rerun: { en: "Run it yourself", ja: "再実行" },
  rerunLead: {
    en: "In a copy of the repository, after npm start or npm test has set it up:",
    ja: "リポジトリの複製で、npm startまたはnpm testによる準備の後に実行する。",
  },
  cases: { en: "Verification cases", ja: "検証事例" },
  allCases: { en: "All verification cases", ja: "すべての検証事例" },
  allHold: { en: "Cases that hold: {holds} of {n}", ja: "{n}件中{holds}件が一致" },
  noneFound: {
    en: "No published result with its inputs was found for this measure. It is tested against hand arithmetic, limiting cases and properties.",
    ja: "入力とともに公表された結果は見つかっていない。手計算、極限の場合、性質により検査している。",
  },
  noneSought: {
    en: "No published result with its inputs was looked for to verify this measure. It is tested against hand arithmetic, limiting cases and properties.",
    ja: "照合のために、入力とともに公表された結果を探すことはしていない。手計算、極限の場合、性質により検査している。",
  },
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
  reproduced: { en: "Published results, recomputed", ja: "公表された結果の再計算" },
  discrepancies: {
    en: "Published numbers that do not follow from their inputs",
    ja: "入力から導かれない公表値",
  },
  notCovered: { en: "What is not covered", ja: "対象外の算式" },
  notCoveredLead: {
    en: "A formula is a function here only if its primary text was read. The following are left out, in whole or in part, rather than rebuilt from what others say of them.",
    ja: "原文を確認した算式のみを関数としている。以下は全部または一部を対象外とし、伝聞に基づく再現は行っていない。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Runs the cases; the path is that of the package the tests belong to. */
export const RERUN = "cd packages/core && npx vitest run test/vectors.test.ts";

import type { Lang, Text } from "@kidorui/core";

/** The words of the formula bar and of its page. */
export const formulaWords = {
  try: { en: "Try a formula", ja: "数式を試す" },
  label: { en: "Formula", ja: "数式" },
  run: { en: "Compute", ja: "計算" },
  candidates: { en: "What may stand here", ja: "入力候補" },
  keys: {
    en: "Choose what is offered with the arrow keys and Enter; Enter alone computes.",
    ja: "候補は上下の矢印キーとEnterで選ぶ。Enterだけを押すと計算する。",
  },
  loading: { en: "Loading the functions and the data.", ja: "関数とデータを読み込み中。" },
  computing: { en: "Computing.", ja: "計算中。" },
  failed: {
    en: "The functions and the data could not be loaded. Check the connection and press Compute again.",
    ja: "関数とデータを読み込めなかった。接続を確かめ、もう一度「計算」を押す。",
  },
  broken: {
    en: "The formula could not be computed: {message}",
    ja: "数式を計算できなかった：{message}",
  },
  atColumn: { en: "Column {n}: {message}", ja: "{n}文字目：{message}" },
  mend: { en: "Replace full-width characters", ja: "全角文字を半角に直す" },
  mendWord: { en: "Write {word}", ja: "{word}と書く" },
  copyResult: { en: "Copy result", ja: "結果をコピー" },
  copyLink: { en: "Copy link", ja: "リンクをコピー" },
  copyAll: {
    en: "{n} more rows; Copy result takes all.",
    ja: "ほか{n}行。「結果をコピー」では全行を取得する。",
  },
  size: { en: "{rows} rows, {columns} columns", ja: "{rows}行{columns}列" },
  calls: { en: "Functions called", ja: "呼び出した関数" },
  moreCalls: { en: "and {n} more", ja: "ほか{n}件" },
  edition: { en: "Edition, where the formula names none", ja: "版（数式で指定しない場合）" },
  badEdition: {
    en: "There is no edition {edition}; the newest is used.",
    ja: "{edition}という版はない。最新版で計算する。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A sum of calls, a table worked on with functions of the sheet, and names in the reader's language. */
export const worked: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    '=REE.PRODUCTION("REE","mine","China",2024)/REE.PRODUCTION("REE","mine","*",2024)',
    '=TAKE(REE.SUPPLIERS("REE","mine",2024,FALSE),3)',
  ],
  ja: [
    '=REE.PRODUCTION("希土類","鉱山","中国",2024)/REE.PRODUCTION("希土類","鉱山","*",2024)',
    '=TAKE(REE.SUPPLIERS("希土類","鉱山",2024,FALSE),3)',
  ],
};

import type { Text } from "@kidorui/core";

/** The words of the formula bar and of its page. */
export const formulaWords = {
  title: { en: "Formula bar", ja: "数式バー" },
  summary: {
    en: "Type any formula over the functions of the report: its value or table, unit, range, rows read and sources, computed in your browser.",
    ja: "報告書の関数を使う数式を入力すると、値または表、単位、取り得る範囲、参照した行、出典をブラウザー上で確かめられる。",
  },
  lead: {
    en: "Type a formula as in Excel and see what it gives, and from which rows and sources. The functions are those of the report and of the add-in, and so are the results. Everything is computed in your browser; what you type is sent nowhere.",
    ja: "Excelと同じ書き方で数式を入力すると、結果と、その元になった行および出典を示す。関数は報告書やアドインと同じもので、結果も一致する。計算はすべてブラウザー内で行い、入力した内容は送信しない。",
  },
  try: { en: "Try a formula", ja: "数式を試す" },
  tryThis: { en: "Try it", ja: "試す" },
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
  noScript: {
    en: "The formula bar computes in the browser and needs JavaScript. The functions page shows every function with computed examples.",
    ja: "数式バーはブラウザー内で計算するため、JavaScriptが必要である。Excel関数のページには、全関数の使用例と計算結果がある。",
  },
  badEdition: {
    en: "There is no edition {edition}; the newest is used.",
    ja: "{edition}という版はない。最新版で計算する。",
  },
  examples: { en: "To begin with", ja: "使用例" },
  understood: { en: "What a formula may hold", ja: "数式に使えるもの" },
  understoodOwn: {
    en: "[The functions of the report](functions/), as `REE.` and the name. Elements, countries, stages and options may be written by code or by name, in English or Japanese.",
    ja: "[報告書の関数](functions/)（`REE.`に関数名を続けて書く）。元素、国、工程、選択肢は、コードでも、英語または日本語の名称でも指定できる。",
  },
  understoodSheet: {
    en: "These functions of Excel, with Excel's own rules: {functions}.",
    ja: "次のExcel関数（規則はExcelと同じ）：{functions}。",
  },
  understoodRest: {
    en: 'Numbers, texts in quotes, arrays such as `{60;40}` and `{"CHN",0.6;"AUS",0.4}`, and the operators + − * / ^ & % = <> < > <= >=, all typed as plain half-width characters. Cells and ranges of a sheet cannot be used: there is no sheet here.',
    ja: '数値、引用符で囲んだ文字列、`{60;40}`や`{"CHN",0.6;"AUS",0.4}`のような配列、演算子（+、-、*、/、^、&、%、=、<>、<、>、<=、>=）。いずれも半角で入力する。シートがないため、セルや範囲の参照は使えない。',
  },
} as const satisfies Readonly<Record<string, Text>>;

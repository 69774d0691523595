import type { Text } from "@kidorui/core";
import type { FunctionDefinition } from "@kidorui/formulas";

/** A rule for cases in which a formula alone does not say what to do. */
export interface Convention {
  readonly families: readonly FunctionDefinition["family"][];
  readonly heading: Text;
  readonly text: Text;
}

const all = ["concentration", "dependence", "stock", "scenario", "utility", "lookup"] as const;

/** The rules that hold for every function of a family, in our own words. */
export const conventions: readonly Convention[] = [
  {
    families: ["concentration"],
    heading: { en: "Other countries", ja: "「その他の国」" },
    text: {
      en: "A printed remainder of other countries is several suppliers of unknown size. Counting it as one supplier overstates concentration, leaving it out understates supply. Published figures therefore carry the range from a remainder split among very many suppliers to a remainder that is one supplier.",
      ja: "統計の「その他の国」は規模の分からない複数の供給国である。一国とみなせば集中度を過大に、除外すれば供給量を過小に評価する。このため、多数の小規模な供給国に分かれる場合から、一国である場合までを幅として示す。",
    },
  },
  {
    families: ["concentration", "dependence"],
    heading: { en: "Which total", ja: "分母" },
    text: {
      en: "Shares divide by the sum of the rows, not by the printed world total, because printed totals are rounded and may hold countries that the list does not. The printed total shows whether the list is complete; it divides only where a member of the list has no number, in trade (customs totals are counted) and for reserves.",
      ja: "割合の分母には、公表された世界計ではなく各行の合計を用いる。公表された合計は丸められており、一覧にない国を含む場合があるためである。世界計は一覧の網羅性を確かめるために用い、一覧に値のない国がある場合、貿易（通関統計の合計）、埋蔵量に限って分母とする。",
    },
  },
  {
    families: ["concentration", "dependence", "lookup"],
    heading: { en: "Printed shares", ja: "公表された割合" },
    text: {
      en: "Shares that a publisher prints stand as printed in every function, also where rounding makes a list add up to 100.1 % or 96 %: index, largest share and range are all of these shares. What a list lacks of 100 % is its remainder; a list that exceeds 100 % has none, and both ends of the range are the index. Dividing by the sum instead would lower the index of the European lists of 2023 by 0.001 to 0.002 (scandium 0.480 as printed, 0.478 divided) and would move the largest share by more than it can have been rounded. Ten published lists in tonnes, rounded to a tenth of a per cent, confirm the choice: the index misses the published one by 0.0004 on average as printed, by 0.0007 divided. Parts are divided by their sum only where they must fill a whole: the elements of an ore, the supply of the chain, and the quantities of a range of your own.",
      ja: "公表機関が割合で示した値は、どの関数でもそのまま用いる。丸めにより一覧の合計が100.1％や96％になる場合も同じで、指数、最大の割合、取り得る範囲はいずれもこの割合による。合計が100％に満たない分は残余とし、100％を超える一覧には残余がなく、範囲の両端は指数に等しい。合計で割れば、EUの2023年の一覧では指数が0.001～0.002低くなり（スカンジウムは公表値のままで0.480、割れば0.478）、最大の割合は丸めで生じ得る差を超えて動く。数量で公表された10の一覧の割合を0.1％単位に丸めて確かめると、公表された指数との差は、そのまま用いた場合に平均0.0004、合計で割った場合に平均0.0007であった。合計で割るのは、鉱石の元素組成、サプライチェーンの供給、利用者が指定する範囲の数量のように、全体を満たす必要がある場合に限る。",
    },
  },
  {
    families: all,
    heading: { en: "Missing is not zero", ja: "欠測はゼロではない" },
    text: {
      en: "Withheld, not available and not collected are kept apart from zero. A result that needs such a value is not computed with a guess: the function answers #N/A and says which it was. Blank cells of a range are left out.",
      ja: "秘匿・不明・未収録はゼロと区別する。計算に必要な値がこれらに当たる場合は推測で補わず、#N/Aを返して理由を示す。範囲内の空白セルは計算から除く。",
    },
  },
  {
    families: ["concentration", "dependence"],
    heading: { en: "A total of zero", ja: "合計がゼロの場合" },
    text: {
      en: "Where nothing was supplied or used, a share has no meaning: the function answers #DIV/0!, neither 0 nor 1.",
      ja: "供給または消費の合計がゼロのとき、割合は定義されない。0や1とはせず、#DIV/0!を返す。",
    },
  },
  {
    families: ["concentration", "dependence", "scenario"],
    heading: { en: "One unit, one basis", ja: "単位と基準の統一" },
    text: {
      en: "All quantities of a call are in one unit and on one basis: oxide equivalent, contained metal or gross weight, never mixed. The tables keep the basis beside each figure.",
      ja: "一回の計算に用いる数量は、単位と基準（酸化物換算、金属換算、総重量）をそろえ、混在させない。表では数値ごとに基準を明示している。",
    },
  },
  {
    families: ["dependence"],
    heading: { en: "Net exporters", ja: "純輸出国" },
    text: {
      en: "A negative reliance means that a country exports more than it imports. It is a result, not an error, and is not cut off at zero.",
      ja: "依存度が負であれば輸出が輸入を上回る。これは誤りではなく結果であり、ゼロで打ち切らない。",
    },
  },
  {
    families: ["stock"],
    heading: { en: "Stocks that last", ja: "枯渇しない備蓄" },
    text: {
      en: "Where inflow covers use, a stock never runs out. The answer is then the horizon, and stands for at least that long; a date of running out does not exist and gives #N/A.",
      ja: "流入が使用を賄う場合、備蓄は枯渇しない。日数は計算期間の上限を返し「少なくともその期間」を意味する。枯渇日は存在しないため#N/Aとする。",
    },
  },
  {
    families: all,
    heading: { en: "Rounding", ja: "丸め" },
    text: {
      en: "Functions compute and return full precision. Figures are rounded only when they are shown, and thresholds are compared before rounding. Binary arithmetic misses some decimals, 0.3 ÷ 0.1 among them: where a computed number meets a floor, a ceiling, a threshold or the end of a ramp, a miss of a billionth of it (10⁻⁹) or less counts as none.",
      ja: "計算と戻り値は丸めず、表示の際にのみ丸める。閾値との比較は丸める前の値で行う。ただし二進数の計算では0.3÷0.1のような商がわずかにずれるため、計算した値を切り捨て・切り上げ・閾値・立ち上げの終わりに照らす際は、その値の10億分の1（10⁻⁹）以内のずれをないものとみなす。",
    },
  },
];

export const methodWords = {
  title: { en: "Methods", ja: "算出方法" },
  summary: {
    en: "How each function comes to its result: formula, steps, rows read, order of tables, reference and a worked number.",
    ja: "各関数の結果がどのように求められるか、算式、手順、参照する行、表の順序、参考文献、計算例を示す。",
  },
  lead: {
    en: "Each function has one page: what it tells, its formula and steps, which rows and columns it reads, what it divides by, what it does in awkward cases, where it comes from, and a number computed with it from the newest edition. With these pages and the CSV files an independent program gives every published number.",
    ja: "関数ごとに、意味、算式と手順、参照する行と列、分母、特殊な場合の取扱い、参考文献、最新版のデータによる計算例を示す。これらのページとCSVファイルがあれば、別のプログラムでも公表した数値をすべて再計算できる。",
  },
  formula: { en: "Formula", ja: "算式" },
  steps: { en: "How it comes about", ja: "算出の手順" },
  choices: { en: "What each metric measures", ja: "各指標の定義" },
  choicesLead: {
    en: "Words of the parameter {parameter}; the symbols are those of [SCENARIO](methods/scenario/).",
    ja: "引数{parameter}に指定する語。記号は[SCENARIO](methods/scenario/)による。",
  },
  columns: { en: "Columns", ja: "列" },
  order: { en: "Order of the rows", ja: "行の順序" },
  restsOn: { en: "Rests on", ja: "前提となる方法" },
  shared: { en: "What several methods rest on", ja: "複数の方法に共通の規則" },
  symbols: { en: "Symbols", ja: "記号" },
  range: { en: "Unit and range", ja: "単位と範囲" },
  conventions: { en: "Awkward cases", ja: "特殊な場合の取扱い" },
  moves: { en: "When one input moves", ja: "入力を一つ動かした場合" },
  movesTitle: { en: "{measure} by {axis}", ja: "{axis}による{measure}の変化" },
  movesSubtitle: {
    en: "{unit}; all other inputs as in the worked number, edition {edition}",
    ja: "{unit}。ほかの入力は計算例のまま（{edition}版）",
  },
  worked: { en: "A worked number", ja: "計算例" },
  workedLead: {
    en: "Computed on edition {edition}. The number opens to the rows that were read and their sources.",
    ja: "{edition}版による計算。数値を選ぶと参照した行と出典が開く。",
  },
  workedPure: {
    en: "Computed from numbers of edition {edition} that are written out in the formula.",
    ja: "{edition}版の数値を数式に直接入力して計算したもの。",
  },
  workedOwn: {
    en: "Computed from numbers that are written out in the formula; they are no observations.",
    ja: "数式に直接入力した数値による計算。観測値ではない。",
  },
  inputs: { en: "The rows they were taken from", ja: "元になった行" },
  assumed: {
    en: "A stock, a share still arriving, a cut, a bloc or a demand in this call is assumed, to show the computation; it is no observation.",
    ja: "この計算の備蓄量、流入の割合、途絶の割合、統合、需要は、計算を示すための仮定であり、観測値ではない。",
  },
  inExcel: { en: "In Excel", ja: "Excelでの書式" },
  reference: { en: "Reference", ja: "参考文献" },
  errors: { en: "Errors", ja: "エラー" },
  links: { en: "Elsewhere", ja: "関連" },
  function: { en: "Parameters and examples", ja: "引数と使用例" },
  code: { en: "Code of the function", ja: "関数のコード" },
  all: { en: "All methods", ja: "算出方法一覧" },
} as const satisfies Readonly<Record<string, Text>>;

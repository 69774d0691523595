import type { DependenceAnswer, Text } from "@kidorui/core";

const lists: Readonly<Record<DependenceAnswer["list"], Text>> = {
  complete: {
    en: "from a complete list, in which every supplier adds up to the whole",
    ja: "全供給国の合計が総額・総量に一致する完全な一覧による",
  },
  partial: {
    en: "from a partial list of main suppliers, divided by the printed total",
    ja: "主な供給国のみの一覧により、公表された総額・総量で割った",
  },
  single: {
    en: "as its source prints it, without the list it comes from",
    ja: "出典が公表した割合（元の一覧はない）",
  },
};

const WITHOUT_TOTAL: Text = {
  en: "from a partial list without a total, divided by the suppliers that are named: the share is at most this",
  ja: "総額・総量のない一部の供給国の一覧により、国名のある供給国の合計で割った（実際の割合はこの値以下）",
};

/** Codes that hold more than the goods that are meant. */
const wider: Readonly<Record<string, Text>> = {
  magnets: {
    en: " HS 8505.11 counts metal magnets of every kind, those without rare earths too.",
    ja: "HS 8505.11は希土類を含まないものも含めた金属磁石全体を対象とする。",
  },
  hs2805: {
    en: " HS 2805 counts alkali metals and mercury too.",
    ja: "HS 2805はアルカリ金属と水銀も含む。",
  },
};

/** Which definition a share holds for, and what it is one of. */
export function dependenceNote(answer: DependenceAnswer): Text {
  const { element, period, basis, scope, list, flag, product } = answer;
  const known = list === "partial" && flag === "<" ? WITHOUT_TOTAL : lists[list];
  const other = product === "" ? undefined : wider[scope];
  return {
    en: `${element} ${period} (${basis}, ${scope}), ${known.en}.${other?.en ?? ""}`,
    ja: `${element} ${period}（${basis}、${scope}）、${known.ja}。${other?.ja ?? ""}`,
  };
}

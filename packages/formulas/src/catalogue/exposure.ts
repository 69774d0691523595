import { type Edition, exposure as exposureOf, MetricError, SINGLE_POINT_SHARE } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";
import { withHeaders } from "../with-headers.ts";
import { headersParameter } from "./data-parameters.ts";
import { filled, isLeftOut } from "./grids.ts";
import { labelKeys } from "./labels.ts";

interface Purchase {
  readonly key: string;
  readonly quantity: number;
  readonly risk: number;
}

/** Rows with a key; blank ones, wherever they stand, are none. */
function purchases(
  keys: readonly string[],
  quantities: readonly number[],
  risks: readonly number[] | undefined,
): Purchase[] {
  return keys.flatMap((key, index): Purchase[] => {
    const quantity = quantities[index] ?? 0;
    if (key === "" && quantity === 0) return [];
    if (key === "") {
      throw new MetricError(
        "invalid-argument",
        `keys, cell ${index + 1}: expected a key for the quantity ${quantity}, received an empty cell.`,
        `keysの${index + 1}番目のセル：数量${quantity}の区分を指定する（空白である）。`,
      );
    }
    const risk = risks ? (risks[index] ?? 0) : 1;
    // Hosts send 0 for a blank, and a risk that nobody assessed must not pass for none.
    if (risk === 0 && quantity !== 0) {
      throw new MetricError(
        "no-data",
        `risk, cell ${index + 1}: expected a risk above 0 for "${key.slice(0, 40)}", received 0 or an empty cell.`,
        `riskの${index + 1}番目のセル：「${key.slice(0, 40)}」のリスクには0より大きい数を指定する（指定値：0または空白）。`,
      );
    }
    return [{ key, quantity, risk }];
  });
}

/** The first spelling of each key stands for all of them: China, CHN and 中国 are one. */
function spelling(edition: Edition, list: readonly Purchase[]): readonly string[] {
  const keyOf = labelKeys(
    edition,
    list.map(({ key }) => key),
  );
  const first = new Map<string, string>();
  return list.map(({ key }) => {
    const own = keyOf(key);
    const known = first.get(own) ?? key;
    first.set(own, known);
    return known;
  });
}

const KEY: SpillColumn = {
  name: "key",
  title: { en: "Key", ja: "区分" },
  description: { en: "the key; the heading is what the argument by says", ja: "区分（見出しは引数byの語）" },
};

const COLUMNS: readonly SpillColumn[] = [
  KEY,
  {
    name: "quantity",
    title: { en: "Quantity", ja: "数量" },
    description: { en: "sum of its purchases", ja: "購入量の合計" },
  },
  {
    name: "share",
    unit: "share",
    title: { en: "Share", ja: "割合" },
    description: { en: "part of all purchases, 0–1", ja: "全購入量に占める割合（0～1）" },
  },
  {
    name: "weighted_share",
    unit: "share",
    title: { en: "Share weighted by risk", ja: "リスク加重割合" },
    description: {
      en: "part of all purchases weighted by risk, 0–1",
      ja: "リスクで加重した全購入量に占める割合（0～1）",
    },
  },
  {
    name: "is_single_point",
    title: { en: "Single point of failure", ja: "単一障害点" },
    description: { en: "whether the share reaches the threshold", ja: "割合が基準に達しているか" },
  },
];

export const exposure = defineFunction({
  id: "EXPOSURE",
  family: "dependence",
  tier: "pure",
  shape: "spill",
  unit: "share",
  columns: COLUMNS,
  title: { en: "Exposure by supplier, country or element", ja: "調達リスクの集計" },
  description: {
    en: "Sums purchases by key and gives each key's share, its share of the purchases weighted by risk, and whether it is a single point of failure.",
    ja: "購入量を供給者・国・元素などの区分ごとに合計し、その割合、リスクで重み付けした割合、単一障害点に当たるかどうかを示す。",
  },
  returns: {
    en: "One row per key, the largest first: key, quantity, share, risk-weighted share, TRUE where the share reaches the threshold. Both shares sum to 1.",
    ja: "区分ごとに1行（数量の多い順）：区分、数量、割合、リスク加重割合、割合が基準以上ならTRUE。割合の合計はいずれも1。",
  },
  formula: String.raw`s_k = \frac{\sum_{i\in k} q_i}{\sum_i q_i},\qquad w_k = \frac{\sum_{i\in k} q_i r_i}{\sum_i q_i r_i}`,
  parameters: [
    {
      name: "keys",
      kind: "texts",
      description: {
        en: "What each purchase is counted under, one cell each: its supplier, site country, element. A key may stand many times; China, CHN and 中国 are one, shown as written first.",
        ja: "各購入の区分（供給者、所在国、元素など）。1セルに1件、同じ区分が複数あってもよい。中国、CHN、Chinaは同じ区分とし、最初の表記で示す。",
      },
    },
    {
      name: "kg",
      kind: "grid",
      bounds: { from: 0 },
      beside: "keys",
      description: {
        en: "Quantity of each purchase in the same order, in kg or any one unit.",
        ja: "各購入の数量（同じ順）。kgなど、単位は統一する。",
      },
    },
    {
      name: "risk",
      kind: "grid",
      bounds: { from: 0 },
      beside: "keys",
      optional: true,
      description: {
        en: "Risk of each purchase in the same order, above 0, on any scale; equal for all if the argument is left out.",
        ja: "各購入のリスク（同じ順、0より大きい値、単位は任意）。引数を省略すれば一律とする。",
      },
    },
    {
      name: "by",
      kind: "text",
      optional: true,
      default: "key",
      description: {
        en: 'What the keys are, such as "country": the heading of the first column; "key" by default.',
        ja: "区分の種類（「国」など）。1列目の見出しとなる。既定は「key」。",
      },
    },
    {
      name: "threshold",
      kind: "number",
      bounds: { above: 0, to: 1 },
      optional: true,
      default: SINGLE_POINT_SHARE,
      description: {
        en: "Share from which a key is a single point of failure, above 0; 0.5 by default.",
        ja: "単一障害点とみなす割合（0より大きい値）。既定は0.5。",
      },
    },
    headersParameter,
  ],
  errors: [
    {
      code: "undefined-ratio",
      when: { en: "All quantities are zero or blank.", ja: "すべての数量が0または空白の場合" },
    },
    {
      code: "out-of-range",
      when: {
        en: "A quantity or risk is negative, or the threshold exceeds 1.",
        ja: "負の数量またはリスクがある、あるいは基準が1を超える場合",
      },
    },
    {
      code: "no-data",
      when: {
        en: "Risks are given but one is blank or 0: it cannot be told from one that nobody assessed.",
        ja: "リスクの範囲に空白または0がある場合（未評価と区別できないため）",
      },
    },
    {
      code: "invalid-argument",
      when: {
        en: "The ranges differ in size, or a key is missing.",
        ja: "範囲の大きさが異なる、または区分がない場合",
      },
    },
  ],
  examples: [
    {
      arguments: [[["CHN"], ["AUS"], ["CHN"]], [[40], [40], [20]], [[0.6], [0.2], [0.6]], "country", 0.5],
      result: [
        ["country", "quantity", "share", "weighted_share", "is_single_point"],
        ["CHN", 60, 0.6, 0.818182, true],
        ["AUS", 40, 0.4, 0.181818, false],
      ],
    },
  ],
  run: ({ keys, kg, risk, by, threshold, headers }, context) => {
    const list = purchases(keys, filled(kg), isLeftOut(risk) ? undefined : filled(risk));
    const rows = exposureOf({
      keys: list.length === 0 ? [""] : spelling(context.edition, list),
      quantities: list.length === 0 ? [0] : list.map(({ quantity }) => quantity),
      risks: list.length === 0 ? [1] : list.map(({ risk: own }) => own),
      threshold,
    });
    const columns = COLUMNS.map((column) => (column === KEY ? { ...KEY, name: by } : column));
    return {
      columns,
      value: withHeaders(
        columns,
        rows.map(({ key, quantity, share, weightedShare, isSinglePoint }) => [
          key,
          quantity,
          share,
          weightedShare,
          isSinglePoint,
        ]),
        headers,
      ),
    };
  },
});

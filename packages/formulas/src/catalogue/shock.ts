import { MetricError, supplyShock } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import type { SpillColumn } from "../function.ts";
import { labelKeys, noSuch } from "./labels.ts";

interface Labelled {
  readonly label: string;
  readonly supply: number;
}

/** Supplies with their labels; a pair of blanks is no supplier, wherever it stands. */
function pairs(supplies: readonly (number | undefined)[], labels: readonly string[]): Labelled[] {
  return supplies.flatMap((cell, index): Labelled[] => {
    const [supply, label] = [cell ?? 0, labels[index] ?? ""];
    if (label !== "") return [{ label, supply }];
    if (supply === 0) return [];
    throw new MetricError(
      "invalid-argument",
      `labels, cell ${index + 1}: expected the name of the supplier of ${supply}, received an empty cell.`,
      `labelsの${index + 1}番目のセル：供給量${supply}の供給者の名称を指定する（空白である）。`,
    );
  });
}

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "label",
    title: { en: "Supplier", ja: "供給者" },
    description: { en: "name of the supplier", ja: "供給者の名称" },
  },
  {
    name: "before",
    unit: "unit of supply",
    title: { en: "Before", ja: "途絶前" },
    description: { en: "supply before", ja: "途絶前の供給量" },
  },
  {
    name: "after",
    unit: "unit of supply",
    title: { en: "After", ja: "途絶後" },
    description: { en: "supply after", ja: "途絶後の供給量" },
  },
];

export const shock = defineFunction({
  id: "SHOCK",
  family: "scenario",
  tier: "pure",
  shape: "spill",
  unit: "unit of supply",
  columns: COLUMNS,
  title: { en: "Supply after a cut", ja: "供給途絶後の供給量" },
  description: {
    en: "Supply per supplier before and after one of them delivers less, with part of the loss taken over by the others in proportion to what they supply.",
    ja: "ある供給者の供給が減ったときの前後の供給量。減少分の一部は、他の供給者が供給量に比例して肩代わりする。",
  },
  returns: {
    en: "One row per supplier, in the order given: label, before, after.",
    ja: "供給者ごとに1行（入力順）：名称、途絶前、途絶後",
  },
  formula: String.raw`q_i' = \begin{cases}(1-c)\,q_i & i = t\\ q_i\left(1 + \dfrac{\rho\, c\, q_t}{\sum_{j\ne t} q_j}\right) & i \ne t\end{cases}`,
  parameters: [
    {
      name: "supplies",
      kind: "grid",
      bounds: { from: 0 },
      description: {
        en: "What each supplier delivers, one cell each, all in one unit.",
        ja: "供給者ごとの数量。1セルに1供給者、単位は統一する。",
      },
    },
    {
      name: "labels",
      kind: "texts",
      beside: "supplies",
      description: {
        en: "Name of each supplier, in the same order. A name may stand more than once; China, CHN and 中国 are one.",
        ja: "供給者の名称（同じ順）。同じ名称が複数あってもよい。中国、CHN、Chinaは同じ供給者とする。",
      },
    },
    {
      name: "target",
      kind: "text",
      description: { en: "Name of the supplier that is cut.", ja: "供給が減る供給者の名称" },
    },
    {
      name: "cut",
      kind: "number",
      bounds: { from: 0, to: 1 },
      description: { en: "Part of its supply that is lost, 0–1.", ja: "失われる割合（0～1）" },
    },
    {
      name: "reroute",
      kind: "number",
      bounds: { from: 0, to: 1 },
      optional: true,
      default: 0,
      description: {
        en: "Part of the loss that the others take over, 0–1; 0 by default.",
        ja: "他の供給者が肩代わりする割合（0～1）。既定は0。",
      },
    },
  ],
  errors: [
    { code: "no-data", when: { en: "No supplier has the target's name.", ja: "対象の名称が一覧にない場合" } },
    {
      code: "out-of-range",
      when: {
        en: "cut or reroute lies outside 0–1, or a supply is negative.",
        ja: "cutまたはrerouteが0～1の外、あるいは負の供給量がある場合",
      },
    },
    {
      code: "undefined-ratio",
      when: { en: "Nobody is left to take over.", ja: "肩代わりする供給者がいない場合" },
    },
    {
      code: "invalid-argument",
      when: {
        en: "The ranges differ in size, or a label is missing.",
        ja: "範囲の大きさが異なる、または名称がない場合",
      },
    },
  ],
  examples: [
    {
      arguments: [[[60], [30], [10]], [["CHN"], ["AUS"], ["VNM"]], "CHN", 0.7, 0.2],
      result: [
        ["CHN", 60, 18],
        ["AUS", 30, 36.3],
        ["VNM", 10, 12.1],
      ],
    },
  ],
  run: ({ supplies, labels, target, cut, reroute }, context) => {
    const listed = pairs(supplies.flat(), labels);
    const keyOf = labelKeys(context.edition, [...labels, target]);
    const targets = listed.flatMap(({ label }, index) => (keyOf(label) === keyOf(target) ? [index] : []));
    if (targets.length === 0) throw noSuch("target", target, labels);
    const after = supplyShock({
      supplies: listed.map(({ supply }) => supply),
      target: targets,
      cut,
      reroute,
    });
    return { value: listed.map(({ label, supply }, index) => [label, supply, after[index] ?? null]) };
  },
});

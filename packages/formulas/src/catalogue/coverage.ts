import { contractCoverage } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { filled, isLeftOut } from "./grids.ts";

export const coverage = defineFunction({
  id: "COVERAGE",
  family: "dependence",
  tier: "pure",
  shape: "scalar",
  unit: "ratio",
  title: { en: "Contract coverage", ja: "契約充足率" },
  description: {
    en: "The part of demand that contracts are expected to deliver, each counted by how likely it is. An expected value: contracts that fail together are no safer for being several.",
    ja: "契約により賄われると見込まれる需要の割合。各契約を履行の確率で重み付けした期待値であり、同時に途絶し得る契約を増やしても安全にはならない。",
  },
  returns: {
    en: "Ratio from 0; above 1 when more is contracted than needed.",
    ja: "0以上の比率（需要を上回る契約があれば1を超える）",
  },
  formula: String.raw`C = \frac{\sum_i p_i\, q_i}{D}`,
  parameters: [
    {
      name: "contracted",
      kind: "grid",
      bounds: { from: 0 },
      description: {
        en: "Quantity of each contract, one cell each, all in one unit.",
        ja: "契約ごとの数量。1セルに1件、単位は統一する。",
      },
    },
    {
      name: "demand",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "Demand to be covered, in the same unit.", ja: "賄うべき需要（同じ単位）" },
    },
    {
      name: "probability",
      kind: "grid",
      bounds: { from: 0, to: 1 },
      beside: "contracted",
      optional: true,
      description: {
        en: "How likely each contract is to be delivered, 0–1, in the same order; certain if the argument is left out. In a range, a blank counts as 0.",
        ja: "各契約が履行される確率（0～1、同じ順）。引数を省略すれば確実とみなす。範囲内の空白は0とする。",
      },
    },
  ],
  errors: [
    { code: "undefined-ratio", when: { en: "Demand is zero.", ja: "需要が0の場合" } },
    {
      code: "out-of-range",
      when: {
        en: "A quantity is negative, or a probability lies outside 0–1.",
        ja: "負の数量がある、または確率が0～1の外の場合",
      },
    },
    {
      code: "invalid-argument",
      when: { en: "The ranges differ in size.", ja: "範囲の大きさが異なる場合" },
    },
  ],
  examples: [
    { arguments: [[[440], [295]], 1475, [[1], [0.7]]], result: 0.438305 },
    { arguments: [[[440], [295]], 1470], result: 0.5 },
  ],
  run: ({ contracted, demand, probability }) => {
    const contracts = { contracted: filled(contracted), demand };
    return {
      value: contractCoverage(
        isLeftOut(probability) ? contracts : { ...contracts, probabilities: filled(probability) },
      ),
    };
  },
});

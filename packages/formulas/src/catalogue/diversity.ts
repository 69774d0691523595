import { hillNumber, pielouEvenness, renyiEntropy, shannonEntropy, simpsonDiversity } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { quantitiesOf, sumErrors, valuesParameter } from "./quantities.ts";

type Measure = "shannon" | "bits" | "evenness" | "simpson" | "hill" | "renyi";

interface Unit {
  readonly unit: string;
  readonly of: (values: readonly number[], order: number) => number;
}

const measures: Readonly<Record<Measure, Unit>> = {
  shannon: { unit: "nats", of: (values) => shannonEntropy(values) },
  bits: { unit: "bits", of: (values) => shannonEntropy(values, { base: 2 }) },
  evenness: { unit: "index 0–1", of: pielouEvenness },
  simpson: { unit: "index 0–1", of: simpsonDiversity },
  hill: { unit: "suppliers", of: hillNumber },
  renyi: { unit: "nats", of: renyiEntropy },
};

export const diversity = defineFunction({
  id: "DIVERSITY",
  family: "concentration",
  tier: "pure",
  shape: "scalar",
  unit: "nats",
  title: { en: "Diversity of supply", ja: "供給の多様性" },
  description: {
    en: "How widely supply is spread, by the measure named: Shannon entropy, evenness, Simpson diversity, Hill number or Rényi entropy. Unlike HHI, higher is more diverse.",
    ja: "供給の分散の度合いを、指定した指標（シャノンのエントロピー、均等度、シンプソンの多様度、ヒル数、レニーのエントロピー）で示す。HHIと逆に、大きいほど多様である。",
  },
  returns: {
    en: "shannon and renyi: nats from 0; bits: bits from 0; evenness and simpson: 0–1; hill: from 1 to the number of suppliers.",
    ja: "shannon・renyiは0以上（ナット）、bitsは0以上（ビット）、evenness・simpsonは0～1、hillは1から供給者数まで",
  },
  formula: String.raw`H' = -\sum_i s_i \ln s_i,\quad J = \frac{H'}{\ln n},\quad D = 1 - \sum_i s_i^2,\quad N_q = \Bigl(\sum_i s_i^q\Bigr)^{\frac{1}{1-q}},\quad H_q = \ln N_q`,
  citation:
    "Hill, M. O. (1973). Diversity and evenness: a unifying notation and its consequences. Ecology 54(2), 427–432. Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27.",
  parameters: [
    valuesParameter,
    {
      name: "measure",
      kind: "text",
      optional: true,
      default: "shannon",
      options: ["shannon", "bits", "evenness", "simpson", "hill", "renyi"],
      description: {
        en: '"shannon" (default, in nats), "bits", "evenness", "simpson", "hill" or "renyi".',
        ja: "shannon（既定、ナット）、bits、evenness、simpson、hill、renyiのいずれか",
      },
    },
    {
      name: "order",
      kind: "number",
      bounds: { from: 0 },
      optional: true,
      default: 0,
      description: {
        en: "Order of hill and renyi, from 0 (default, every supplier counts alike); the higher, the less small ones count.",
        ja: "hillとrenyiの次数（0以上、既定は0ですべての供給者を等しく数える）。大きいほど小さな供給者の影響が減る。",
      },
    },
  ],
  errors: [
    ...sumErrors,
    {
      code: "undefined-ratio",
      when: {
        en: "Evenness is asked for a single supplier.",
        ja: "供給者が一つだけのときに均等度を求めた場合",
      },
    },
    { code: "out-of-range", when: { en: "The order is negative.", ja: "次数が負の場合" } },
  ],
  examples: [
    { arguments: [[[60], [30], [10]]], result: 0.897946 },
    { arguments: [[[50], [50]], "bits"], result: 1 },
    { arguments: [[[60], [30], [10]], "hill", 2], result: 2.173913 },
  ],
  run: ({ values, measure, order }) => {
    const { unit, of } = measures[measure];
    return { value: of(quantitiesOf(values), order), unit };
  },
});

import { rampUp } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { monthsBetween } from "../months-between.ts";

export const ramp = defineFunction({
  id: "RAMP",
  family: "stock",
  tier: "pure",
  shape: "scalar",
  unit: "unit of capacity",
  title: { en: "Output during ramp-up", ja: "立ち上げ中の生産量" },
  description: {
    en: "What a plant or mine delivers on a day while it goes from nothing to full capacity.",
    ja: "設備や鉱山がフル稼働に至るまでの、ある日の生産量。",
  },
  returns: {
    en: "In the unit of the capacity: 0 before the start, all of it when the ramp is complete.",
    ja: "能力と同じ単位。開始前は0、立ち上げ完了後は能力どおり",
  },
  formula: String.raw`q(t) = C\cdot\operatorname{clip}\left(\frac{t - t_0}{m},\,0,\,1\right)`,
  parameters: [
    {
      name: "capacity",
      kind: "number",
      bounds: { from: 0 },
      description: { en: "Output in full service.", ja: "フル稼働時の生産量" },
    },
    { name: "start", kind: "date", description: { en: "Day of the first output.", ja: "生産開始日" } },
    {
      name: "months",
      kind: "number",
      bounds: { above: 0 },
      description: { en: "Months until full capacity, above 0.", ja: "フル稼働までの月数（0より大きい）" },
    },
    { name: "date", kind: "date", description: { en: "Day that is asked about.", ja: "求める日" } },
    {
      name: "shape",
      kind: "text",
      optional: true,
      default: "linear",
      options: ["linear", "logistic"],
      description: {
        en: "linear: a straight line, by default; logistic: slow at both ends.",
        ja: "linear：直線（既定）、logistic：初めと終わりが緩やか",
      },
    },
  ],
  errors: [
    {
      code: "out-of-range",
      when: {
        en: "The capacity is negative, or months is not above 0.",
        ja: "能力が負、またはmonthsが0以下の場合",
      },
    },
    { code: "invalid-argument", when: { en: "A date is no date.", ja: "日付でない値がある場合" } },
  ],
  examples: [
    { arguments: [1000, { date: "2027-01-01" }, 24, { date: "2028-01-01" }], result: 500 },
    { arguments: [1000, { date: "2027-01-01" }, 24, { date: "2027-04-01" }, "logistic"], result: 16.5 },
  ],
  run: ({ capacity, start, months, date, shape }) => ({
    value: rampUp({ capacity, months, shape, elapsed: monthsBetween(start, date) }),
  }),
});

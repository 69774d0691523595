import type { Method } from "../method.ts";
import { replaced, stepsBetween } from "./shared/movements.ts";
import { refused } from "./shared/refused.ts";

/** The same day of the month, some months later. */
const monthsAfter = (date: string, months: number): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
};

export const ramp: Method = {
  symbols: [
    { tex: "C", meaning: { en: "output in full service", ja: "フル稼働時の生産量" } },
    { tex: "t - t_0", meaning: { en: "months since the first output", ja: "生産開始からの月数" } },
    { tex: "m", meaning: { en: "months until full service", ja: "フル稼働までの月数" } },
    {
      tex: String.raw`\operatorname{clip}`,
      meaning: { en: "the value held between 0 and 1", ja: "値を0～1に収める" },
    },
  ],
  steps: [
    {
      id: "months",
      heading: { en: "Months between two days", ja: "日付の間の月数" },
      text: [
        {
          en: "A day counts as year × 12 + month + (day − 1) ÷ days of its month; $t - t_0$ is the difference of the two.",
          ja: "日付を「年×12＋月＋（日－1）÷その月の日数」と数え、その差を$t - t_0$とする。",
        },
      ],
    },
    {
      id: "logistic",
      heading: { en: "The other shape", ja: "もう一つの形" },
      text: [
        {
          en: "With x the clipped part, `logistic` gives $C\\,(\\ell(x) - \\ell(0))/(\\ell(1) - \\ell(0))$ with $\\ell(x) = 1/(1 + e^{-10(x - 1/2)})$.",
          ja: "`logistic`では、0～1に収めた割合をxとして$C\\,(\\ell(x) - \\ell(0))/(\\ell(1) - \\ell(0))$、$\\ell(x) = 1/(1 + e^{-10(x - 1/2)})$とする。",
        },
      ],
    },
  ],
  moves: {
    axis: { en: "months since the start", ja: "開始からの月数" },
    note: {
      en: "Capacity, start and ramp are those of the worked number.",
      ja: "能力、開始日、立ち上げ期間は計算例のとおり。",
    },
    at: stepsBetween(0, 30, 10),
    put: (worked, months) => {
      const start = worked[1];
      if (start === null || typeof start !== "object" || !("date" in start)) {
        throw new Error("A ramp begins on a date.");
      }
      return replaced(worked, 3, { date: monthsAfter(start.date, months) });
    },
  },
  code: ["metrics/ramp-up.ts"],
  refusals: [
    refused("out-of-range", 1000, 46349, 0, 46349),
    refused("invalid-argument", 1000, "soon", 12, 46349),
  ],
};

import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const baserate: Method = {
  symbols: [
    {
      tex: String.raw`\theta`,
      meaning: { en: "part of a new pledge that is delivered", ja: "新たな計画・目標が達成される割合" },
    },
    {
      tex: "f_i",
      meaning: { en: "delivered part of past pledge i, 0–1", ja: "過去の計画・目標iの達成割合（0～1）" },
    },
    {
      tex: "n",
      meaning: { en: "past pledges with a known outcome", ja: "結果の分かる過去の計画・目標の数" },
    },
    {
      tex: "a",
      meaning: {
        en: "prior: with 1 every rate is as likely before any pledge is seen",
        ja: "事前の仮定（1なら、どの割合も等しく起こり得る）",
      },
    },
  ],
  steps: [
    {
      id: "rows",
      heading: { en: "Past pledges", ja: "過去の計画・目標" },
      text: [
        {
          en: "$f_i$ is `delivered_fraction` of the rows of [pledge_outcomes](data/pledge_outcomes/) of the class; rows without one are on record and are not counted in n. $a$ is the mode of the assumption `pledge-prior` in [assumptions](data/assumptions/). Mean and percentiles are those of the beta distribution; with n = 0 they are those of the prior.",
          ja: "$f_i$は[pledge_outcomes](data/pledge_outcomes/)の同じ分類の行の`delivered_fraction`である。空欄の行は収録件数に数えるが、nには数えない。$a$は[assumptions](data/assumptions/)の仮定`pledge-prior`のmodeとする。平均と分位点はベータ分布のもので、n＝0ならば事前分布の値となる。",
        },
      ],
      formulas: [String.raw`\text{mean} = \frac{a + \sum_i f_i}{2a + n}`],
    },
  ],
  order: {
    en: "mine, seabed, refinery, recycling, thrifting, share-target.",
    ja: "mine、seabed、refinery、recycling、thrifting、share-targetの順。",
  },
  restsOn: ["rows"],
  code: ["indicators/pledges.ts", "scenarios/base-rate.ts", "scenarios/stack-pledges.ts"],
  refusals: [refused("invalid-argument", "moon")],
};

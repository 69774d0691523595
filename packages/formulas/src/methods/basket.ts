import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const basket: Method = {
  steps: [
    {
      id: "ore",
      heading: { en: "The ore", ja: "鉱石" },
      text: [
        {
          en: "The parts $w_e$ of the elements are `share_pct` of the deposit in [ore_composition](data/ore_composition/), divided by their sum, since printed parts seldom sum to 100. The ore is mined until every need $n_e$ is met: the output $Q$ of all oxides together is decided by one element, the binding one. Losses are not counted; amounts are tonnes of oxide.",
          ja: "各元素の割合$w_e$は、[ore_composition](data/ore_composition/)のその鉱床の`share_pct`を合計で割ったものである（公表された割合の合計は100にならないことが多いため）。必要量$n_e$がすべて得られるまで採掘するとし、酸化物全体の産出量$Q$は一つの元素によって決まる。損失は含めず、数量は酸化物のトン数とする。",
        },
        {
          en: "Of the binding element exactly the need is given and its surplus is 0, with nothing left by rounding. Where several elements have the greatest quotient $n_e/w_e$ to the last digit, the first of them in `needs` alone is marked; the surplus of the others is computed as $Q\\,w_e - n_e$, 0 but for rounding.",
          ja: "採掘量を決める元素は必要量がそのまま得られ、余剰は丸めの誤差を含まない0とする。最大の$n_e/w_e$が末尾の桁まで等しい元素が複数あれば、`needs`で先に示されたものだけを採掘量を決める元素とする。ほかの元素の余剰は$Q\\,w_e - n_e$として計算し、丸めの誤差を除き0となる。",
        },
      ],
      formulas: [
        String.raw`Q = \max_e \frac{n_e}{w_e},\qquad \text{given}_e = Q\,w_e,\qquad \text{surplus}_e = Q\,w_e - n_e`,
      ],
    },
  ],
  order: {
    en: "In the order of the file [elements](data/elements/).",
    ja: "[elements](data/elements/)のファイルの順。",
  },
  restsOn: ["rows"],
  code: ["indicators/ore-basket.ts", "scenarios/run-basket.ts"],
  refusals: [
    refused("invalid-argument", "bayan-obos", [["Dy", 1]]),
    refused("invalid-argument", "bayan-obo", [["Unobtainium", 1]]),
    refused("invalid-argument", "bayan-obo", [["Dy"]]),
    refused("no-data", "mountain-pass", [["Er", 1]]),
    refused("no-data", "bayan-obo", [[""]]),
    refused("out-of-range", "bayan-obo", [["Dy", -1]]),
  ],
};

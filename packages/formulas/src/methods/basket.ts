import type { Method } from "../method.ts";

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
};

import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { column, namesOf, onSuppliers, tonnesOf } from "./shared/worked.ts";

export const shock: Method = {
  symbols: [
    { tex: "q_i", meaning: { en: "supply before", ja: "途絶前の供給量" } },
    { tex: "q_i'", meaning: { en: "supply after", ja: "途絶後の供給量" } },
    { tex: "t", meaning: { en: "supplier that delivers less", ja: "供給が減る供給者" } },
    { tex: "c", meaning: { en: "part of its supply that is lost, 0–1", ja: "失われる割合（0～1）" } },
    {
      tex: String.raw`\rho`,
      meaning: {
        en: "part of the loss the others take over, 0–1",
        ja: "他の供給者が肩代わりする割合（0～1）",
      },
    },
  ],
  steps: [
    {
      id: "targets",
      heading: { en: "Suppliers of one name", ja: "同名の供給者" },
      text: [
        {
          en: "Every cell with the target's name is a target: $q_t$ is their sum, each loses the part c, and the sum in the denominator is that of all others.",
          ja: "対象と同じ名称のセルはすべて対象とする。$q_t$はその合計、それぞれがcの割合を失い、分母は対象以外の合計である。",
        },
      ],
    },
  ],
  order: { en: "As the range.", ja: "元の範囲の順。" },
  worked: onSuppliers(
    (suppliers) => {
      const largest = suppliers.slice(0, 5);
      const names = namesOf(largest);
      // Half of the largest supplier's deliveries stops; the others take over a fifth of that.
      return [column(tonnesOf(largest)), column(names), names[0], 0.5, 0.2];
    },
    { assumes: true },
  ),
  code: ["metrics/supply-shock.ts"],
  refusals: [
    refused("no-data", [[60], [30], [10]], [["CHN"], ["AUS"], ["VNM"]], "MMR", 0.5),
    refused("out-of-range", [[60], [30], [10]], [["CHN"], ["AUS"], ["VNM"]], "CHN", 1.5),
    refused("undefined-ratio", [[60]], [["CHN"]], "CHN", 0.5, 0.5),
    refused("invalid-argument", [[60], [30], [10]], [["CHN"], ["AUS"]], "CHN", 0.5),
  ],
};

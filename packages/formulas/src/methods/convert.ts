import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const convert: Method = {
  symbols: [
    {
      tex: String.raw`m_{\mathrm{E}},\ m_{\mathrm{E}_x\mathrm{O}_y}`,
      meaning: { en: "mass of the element and of its oxide", ja: "元素の質量と酸化物の質量" },
    },
    {
      tex: String.raw`A_{\mathrm{E}},\ A_{\mathrm{O}}`,
      meaning: { en: "standard atomic weights of element and oxygen", ja: "元素と酸素の標準原子量" },
    },
    {
      tex: String.raw`x,\ y`,
      meaning: { en: "atoms of each in the formula of the oxide", ja: "酸化物の組成式における原子数" },
    },
  ],
  steps: [
    {
      id: "element-content",
      heading: { en: "Content of the element", ja: "元素の含有率" },
      text: [
        {
          en: "Each basis has a content of the element by mass: 1 for metal and element, the fraction above for oxide, the argument content for goods. The result is the amount times the content of what it is given as, divided by the content of what it is asked as.",
          ja: "基準ごとに元素の含有率（質量比）を定める。metalとelementは1、oxideは上の分数、製品は引数contentである。結果は、量に元の基準の含有率を掛け、求める基準の含有率で割ったものとする。",
        },
        {
          en: "Atomic weights: O 15.999; Sc 44.956, Y 88.906, La 138.91, Ce 140.12, Pr 140.91, Nd 144.24, Sm 150.36, Eu 151.96, Gd 157.25, Tb 158.93, Dy 162.50, Ho 164.93, Er 167.26, Tm 168.93, Yb 173.05, Lu 174.97. Oxides of trade: CeO₂, Pr₆O₁₁, Tb₄O₇; E₂O₃ for all others. Tables in rare-earth oxides (REO) add the oxides in these forms and are never converted by a mean factor.",
          ja: "原子量はO 15.999、Sc 44.956、Y 88.906、La 138.91、Ce 140.12、Pr 140.91、Nd 144.24、Sm 150.36、Eu 151.96、Gd 157.25、Tb 158.93、Dy 162.50、Ho 164.93、Er 167.26、Tm 168.93、Yb 173.05、Lu 174.97とする。取引される酸化物はCeO₂、Pr₆O₁₁、Tb₄O₇、その他はE₂O₃とする。希土類酸化物（REO）換算の表はこれらの酸化物の合計であり、平均的な係数で換算することはない。",
        },
      ],
    },
  ],
  code: ["units.ts"],
  refusals: [
    refused("no-data", 100, "magnet", "oxide", "Nd"),
    refused("no-data", 100, "metal", "oxide", "NdPr"),
    refused("no-data", 100, "metal", "oxide", "Pm"),
    refused("out-of-range", -1, "metal", "oxide", "Nd"),
    refused("out-of-range", 1, "magnet", "oxide", "Nd", 1.2),
    refused("invalid-argument", 1, "metal", "slag", "Nd"),
    refused("invalid-argument", 1, "metal", "oxide", "Nd", 0.3),
    refused("invalid-argument", 1, "magnet", "alloy", "Nd", 0.3),
  ],
};

import type { Method } from "../method.ts";

export const diff: Method = {
  steps: [
    {
      id: "facts",
      heading: { en: "What is compared", ja: "比較の対象" },
      text: [
        {
          en: "The number that either edition takes for each fact of the series; facts whose number is the same are left out.",
          ja: "系列の各事実について両方の版が採る値を比べ、同じ値の事実は除く。",
        },
      ],
    },
  ],
  columns: [
    { name: "period", meaning: { en: "period of the fact", ja: "事実の期間" } },
    {
      name: "old",
      meaning: {
        en: "number of the earlier edition, empty where it has none",
        ja: "以前の版の値（なければ空白）",
      },
    },
    {
      name: "new",
      meaning: {
        en: "number of the edition read, empty where it has none",
        ja: "参照する版の値（なければ空白）",
      },
    },
    {
      name: "cause",
      meaning: {
        en: "why they differ, as the result of the function says",
        ja: "異なる理由（語は関数の戻り値を参照）",
      },
    },
  ],
  order: {
    en: "By table and fact in the order of the earlier edition's file; what is new last.",
    ja: "以前の版のファイルの順。新しい事実は最後。",
  },
  restsOn: ["rows"],
};

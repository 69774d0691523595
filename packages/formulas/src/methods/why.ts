import type { Method } from "../method.ts";

export const why: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Which row", ja: "どの行か" },
      text: [
        {
          en: "What stands in the row that the edition takes for the fact; lines that would be empty are left out.",
          ja: "版がその事実について採る行の記載を示す。空となる項目は省く。",
        },
      ],
    },
  ],
  order: {
    en: "state, reason, source, published, place, note, statements.",
    ja: "状態、理由、出典、公表日、位置、注、公表の数の順。",
  },
  restsOn: ["rows"],
};

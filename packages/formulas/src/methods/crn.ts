import type { Method } from "../method.ts";
import { rankedShare } from "./symbols.ts";

export const crn: Method = {
  symbols: [
    {
      tex: String.raw`\mathrm{CR}_n`,
      meaning: { en: "share of the n largest suppliers together, 0–1", ja: "上位n者の合計シェア（0～1）" },
    },
    rankedShare,
  ],
  steps: [
    {
      id: "few",
      heading: { en: "Few suppliers", ja: "供給者が少ない場合" },
      text: [{ en: "With n suppliers or fewer the answer is 1.", ja: "供給者がn者以下ならば1とする。" }],
    },
  ],
};

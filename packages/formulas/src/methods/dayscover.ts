import type { Method } from "../method.ts";
import { inflowPerDay, stock, usePerDay } from "./symbols.ts";

export const dayscover: Method = {
  symbols: [
    { tex: "D", meaning: { en: "days of cover", ja: "備蓄日数" } },
    stock,
    usePerDay,
    inflowPerDay,
    { tex: "T", meaning: { en: "horizon in days", ja: "計算期間の上限（日）" } },
  ],
  steps: [
    {
      id: "horizon",
      heading: { en: "Horizon", ja: "計算期間の上限" },
      text: [
        {
          en: "$T$ is 1,095 days unless the call says otherwise. Days are not rounded.",
          ja: "$T$は指定がなければ1,095日とする。日数は丸めない。",
        },
      ],
    },
  ],
};

import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";
import { newestMineYear } from "./shared/worked.ts";
import { countryShare, index } from "./symbols.ts";

export const concentration: Method = {
  symbols: [index, countryShare],
  steps: [
    {
      id: "lines",
      heading: { en: "Which lines", ja: "どの組み合わせか" },
      text: [
        {
          en: "One line for every stage, element and period with a list that adds up to the whole (rows with `coverage` = `full`, in [stage_shares](data/stage_shares/) with `scope` = `world`) and for which [MARKETHHI](methods/markethhi/) has an answer; that page defines index and bounds.",
          ja: "合計が全体に一致する一覧（`coverage`が`full`の行。[stage_shares](data/stage_shares/)では`scope`が`world`のもの）があり、[MARKETHHI](methods/markethhi/)が値を返す工程・元素・期間ごとに1行とする。指数と上下限の定義は同ページによる。",
        },
        {
          en: "`elements` names, in the order of the file [elements](data/elements/), the elements for whose stage and period one source prints the same countries with the same shares and marks; mine output in tonnes is a list of its own. Such a list is one finding on all of them together.",
          ja: "`elements`は、同じ工程・期間について一つの出典が同じ国に同じ割合と状態を与えている元素を、[elements](data/elements/)のファイルの順に示す。数量で示される鉱山生産量は常に単独の一覧である。対象が複数の一覧は、それらの元素全体についての一つの値である。",
        },
      ],
    },
  ],
  order: {
    en: "By stage, in the order of `position` in [stages](data/stages/); then by element, in the order of the file [elements](data/elements/); then by the middle of the period, the oldest first, periods of one middle by their text.",
    ja: "工程（[stages](data/stages/)の`position`の順）、元素（[elements](data/elements/)のファイルの順）、期間（中点の古い順。同じ中点なら表記の順）の順。",
  },
  restsOn: ["rows", "MARKETHHI", "SUPPLIERS"],
  worked: (ask) => ({ arguments: ["REE", "mine", newestMineYear(ask)] }),
  code: [
    "indicators/suppliers.ts",
    "stats/rounding.ts",
    "indicators/market-concentration.ts",
    "indicators/shared-list.ts",
    "metrics/governance-weighted-hhi.ts",
  ],
  refusals: [refused("no-data", "REE", "mine", 1901), refused("invalid-argument", "Unobtainium")],
};

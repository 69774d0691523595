import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const suppliers: Method = {
  steps: [
    {
      id: "list",
      heading: { en: "Which list", ja: "どの一覧か" },
      text: [
        {
          en: "For `REE` at the stage `mine`: the rows of [mine_production](data/mine_production/) of the year with `coverage` = `full`, amounts in `quantity_t`. For everything else: the rows of [stage_shares](data/stage_shares/) of the stage, element and period with `scope` = `world`, shares in `share_pct`. The row of the world (`WLD`) is a total and no member.",
          ja: "工程`mine`の`REE`については、[mine_production](data/mine_production/)のその年の`coverage`が`full`の行（数量は`quantity_t`）を用いる。それ以外は、[stage_shares](data/stage_shares/)の該当する工程・元素・期間で`scope`が`world`の行（割合は`share_pct`）を用いる。世界計（`WLD`）の行は合計であり、一覧の構成員ではない。",
        },
      ],
    },
    {
      id: "denominator",
      heading: { en: "What is divided by", ja: "分母" },
      text: [
        {
          en: "A printed share is `share_pct` ÷ 100, as printed. Tonnes are divided by the sum of all members, other countries (`OTH`) included. Only where a member has no number, whatever its `flag` – withheld, not available or empty –, is the printed world total the denominator, if it is not below the sum by more than $10^{-9}$ of it; without one there is no answer. A printed share that is missing changes no other: it becomes part of the residual. Members with nothing are left out, and so are those without a number.",
          ja: "公表された割合は`share_pct`を100で割り、そのまま用いる。数量は、その他の国（`OTH`）を含む全構成員の合計で割る。値のない構成員がある場合に限り（`flag`が秘匿、不明、空欄のいずれでも同じ）、公表された世界計を分母とする。世界計がないか、合計をその$10^{-9}$を超えて下回る場合は値を返さない。公表された割合の一覧では、値のない構成員は他の割合を変えず、残余に含まれる。供給が0または値のない構成員は示さない。",
        },
        {
          en: "The residual is 1 less the shares of all named countries, 0 where these come to 1 within $10^{-9}$ or more: other countries as printed, and what the list leaves out.",
          ja: "残余は、国名のある供給国のシェアの合計を1から引いたもので（合計が1以上、または1との差が$10^{-9}$以下なら0）、公表された「その他の国」と一覧に含まれない分からなる。",
        },
      ],
    },
  ],
  order: {
    en: "Largest share first, equal ones by country code; the residual last.",
    ja: "シェアの大きい順。同率なら国コードの順。残余は最後。",
  },
  restsOn: ["rows"],
  code: ["indicators/suppliers.ts", "stats/rounding.ts"],
  refusals: [
    refused("no-data", "REE", "mine", 1901),
    refused("invalid-argument", "Unobtainium", "mine", 2024),
  ],
};

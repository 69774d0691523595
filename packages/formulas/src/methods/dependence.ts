import type { Method } from "../method.ts";

export const dependence: Method = {
  symbols: [
    {
      tex: "d_c",
      meaning: { en: "share of supplier c in the imports, 0–1", ja: "輸入に占める供給国cの割合（0～1）" },
    },
    {
      tex: "I_c",
      meaning: {
        en: "imports from supplier c, on one basis and of one scope",
        ja: "供給国cからの輸入（基準と対象品目をそろえる）",
      },
    },
  ],
  steps: [
    {
      id: "row",
      heading: { en: "Table, row and denominator", ja: "表・行・分母" },
      text: [
        {
          en: "The row of [trade_shares](data/trade_shares/) for importer, supplier, element, basis, scope and period. Where it prints a share, the answer is `share_pct` ÷ 100. Where it has an amount, the answer is the amount (`value_usd` for the basis `value`, else `quantity_t`) divided by the same column of the row for all partners: supplier `WLD`, the same importer, element, basis, scope, period and source, whether or not the edition takes that row for its fact. Without such a row with a number above 0 there is no answer.",
          ja: "[trade_shares](data/trade_shares/)の輸入国、供給国、元素、基準、対象品目、期間が一致する行を用いる。割合が公表されていれば`share_pct`を100で割る。数量のみの場合は、その値（基準が`value`なら`value_usd`、それ以外は`quantity_t`）を、輸入国・元素・基準・対象品目・期間・出典が同じで供給国が`WLD`（全相手国）の行の同じ列で割る。この行は版が採用したものでなくてもよい。0より大きい値のある行がなければ値を返さない。",
        },
        {
          en: "A share with the mark `>` is a lower bound: the interval runs to 1; with `<` it runs from 0.",
          ja: "`>`の付いた割合は下限で区間の上端は1、`<`の付いた割合は上限で区間の下端は0とする。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
};

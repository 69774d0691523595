import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

export const trade: Method = {
  steps: [
    {
      id: "row",
      heading: { en: "Table, row and column", ja: "表・行・列" },
      text: [
        {
          en: "`value` of the one row of [trade](data/trade/) for reporter, partner, product, flow, measure and period, in the row's `unit`. Months are not summed to years, products not to groups, and the partner's own figure never takes its place.",
          ja: "[trade](data/trade/)の報告国、相手国、品目、輸出入の別、指標、期間が一致する1行の`value`を、行の`unit`で返す。月を年に、品目を群に合計することはなく、相手国側の値で代えることもない。",
        },
      ],
    },
    {
      id: "product",
      heading: { en: "Which product a word means", ja: "品目の指定" },
      text: [
        {
          en: "A `product_code` of [products](data/products/) is taken first. Next come the names, and for a row whose `kind` is `hs` its code in `hs_codes`, with the point or without; the number 2805.3 is read as 2805.30. A row of the kind `national` or `basket` lies within such a code and is never meant by it. Last come the other names of the kind `product` in [aliases](data/aliases/), as on the page of [NORMALIZE](methods/normalize/): `magnet` is `cn85051110`.",
          ja: "[products](data/products/)の`product_code`を第一とする。次に名称、および`kind`が`hs`の行では`hs_codes`のコード（点の有無を問わない。数値2805.3は2805.30と読む）とする。`kind`が`national`または`basket`の行はHSコードの範囲内の品目であり、HSコードでは指定できない。最後に[aliases](data/aliases/)のうち種類が`product`の別名とし、その扱いは[NORMALIZE](methods/normalize/)による（例：`magnet`は`cn85051110`）。",
        },
        {
          en: "A code of eight or more digits is one country's; where its first six are a known code of the Harmonized System it is refused with that code.",
          ja: "8桁以上のコードは国別の統計品目番号である。初めの6桁が収録済みのHSコードであれば、そのコードを示して受け付けない。",
        },
      ],
    },
  ],
  restsOn: ["rows", "NORMALIZE"],
  code: ["indicators/trade-flow.ts"],
  refusals: [
    refused("no-data", "JPN", "CHN", "magnet", "2025-12"),
    refused("invalid-argument", "JPN", "CHN", "unobtainium", 2020),
    refused("invalid-argument", "JPN", "CHN", "2805.30", 2020, "import", "both"),
  ],
};

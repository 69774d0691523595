import type { Method } from "../method.ts";
import { refused } from "./shared/refused.ts";

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
      id: "lists",
      heading: { en: "Customs lists", ja: "通関統計の一覧" },
      text: [
        {
          en: "The rows of [trade](data/trade/) with the importer as reporter, flow `import` and one product, measure, period and source are one list. Its element is the first of the product's `element_codes`, its scope that of the product ([products](data/products/)); its basis is `weight` for the measures `weight` and `contained`, `value` for every currency. Goods that have `part_codes` and no list of their own from a source have the lists of those parts together, where that source has them all for the measure and the period; parts of parts count.",
          ja: "[trade](data/trade/)のうち、報告国が輸入国、輸出入が`import`で、品目・指標・期間・出典が同じ行を一つの一覧とする。元素は品目（[products](data/products/)）の`element_codes`の先頭、対象品目は品目表のもの、基準は指標が`weight`と`contained`なら`weight`、通貨なら`value`とする。`part_codes`のある品目に同じ出典の一覧がないときは、同じ指標・期間について内訳の一覧がその出典にすべてそろう場合に限り、それらを合わせて一覧とする（内訳の内訳も同様）。",
        },
        {
          en: "The share is the supplier's amount divided by the row `WLD` of the list. The list is complete where its rows have `coverage` `full`: the partners add up to the printed total. A supplier whom a complete list without a row `OTH` does not name has 0 in it, as long as another part of the goods names it. Without a row `WLD` the amount is divided by the sum of all partners that are named, two or more: the share is marked `<`, since it can only be less. Of several lists amounts and wholes are added before dividing; a part of which nothing is known leaves no answer, and so does a whole that is itself only a bound.",
          ja: "割合は、供給国の値を一覧の`WLD`の行で割る。行の`coverage`が`full`（相手国の合計が公表された総額・総量に一致）なら完全な一覧である。`OTH`の行がない完全な一覧に名のない供給国は、ほかの内訳に名があれば、その一覧では0とする。`WLD`の行がなければ、国名のある相手国（2か国以上）の合計で割り、実際はこれ以下であるため`<`を付ける。内訳が複数なら値と合計をそれぞれ足してから割る。不明な内訳がある場合、総額・総量自体が上下限の場合は値を返さない。",
        },
      ],
    },
    {
      id: "row",
      heading: { en: "Printed shares", ja: "公表された割合" },
      text: [
        {
          en: "The rows of [trade_shares](data/trade_shares/) for importer and supplier: `share_pct` ÷ 100. They stand for what only others computed. `coverage` `full` is a complete list of shares; other rows stand alone.",
          ja: "[trade_shares](data/trade_shares/)の輸入国と供給国が一致する行の`share_pct`を100で割る。第三者だけが算出できた割合に限る。`coverage`が`full`なら割合の完全な一覧、それ以外は単独の公表値である。",
        },
      ],
    },
    {
      id: "choice",
      heading: { en: "Which answer is taken", ja: "採用する値" },
      text: [
        {
          en: "Where no goods are named, they are the first of `metals+compounds`, `compounds`, `metals`, `rare-earth-magnets`, `magnets` of which the importer has a share of any supplier, on the element and basis, in any period; `metals+compounds` where it has none. They do not hang on the supplier or the period, but may differ between importers, elements, bases and editions: the note says which they are. To compare those, name the goods.",
          ja: "対象品目を指定しない場合は、`metals+compounds`、`compounds`、`metals`、`rare-earth-magnets`、`magnets`の順に見て、同じ元素と基準について、いずれかの期間といずれかの供給国の割合がその輸入国に収録されている最初の品目とする。どれにもなければ`metals+compounds`とする。供給国や期間では変わらないが、輸入国・元素・基準・版によって異なることがあり、どの品目かは注で示す。これらの間で比べるときは、対象品目を指定する。",
        },
        {
          en: "Of the answers that fit element, basis, scope and, where it is given, period, the first is taken in this order: complete lists before others; the newer period, by its middle; the wider goods (`metals+compounds`, `compounds`, `metals`, `rare-earth-magnets`, `magnets`, others); `weight`, `value`, `metal-equivalent`, `unstated`; a number before one marked `>` or `<`; the better grade of the source; a partial customs list last; a customs list before a printed share; the newer source, then its id. The headline of the report is the first in the same order of the answers on `REE` for a whole year, with a stated basis, of metals, compounds or both, from a source of grade A or B.",
          ja: "元素・基準・対象品目（指定があれば期間も）が一致する値のうち、次の順で先頭を採用する：完全な一覧、期間の中点が新しいもの、対象品目が広いもの（`metals+compounds`、`compounds`、`metals`、`rare-earth-magnets`、`magnets`、その他）、`weight`・`value`・`metal-equivalent`・`unstated`の順、`>`や`<`の付かないもの、出典の等級が高いもの、一部のみの通関一覧は最後、通関一覧は公表された割合より先、新しい出典、出典のid。本報告書の代表値は、`REE`について、年全体、基準の記載があり、金属・化合物またはその両方を数え、出典の等級がAまたはBである値のうち、同じ順で先頭のものである。",
        },
        {
          en: "A share with the mark `>` is a lower bound: the interval runs to 1; with `<` it runs from 0.",
          ja: "`>`の付いた割合は下限で区間の上端は1、`<`の付いた割合は上限で区間の下端は0とする。",
        },
      ],
    },
  ],
  restsOn: ["rows"],
  code: ["indicators/dependence.ts", "indicators/default-goods.ts"],
  refusals: [
    refused("no-data", "JPN", "CHN", "REE", 1901),
    refused("invalid-argument", "JPN", "Atlantis", "REE", 2020),
  ],
};

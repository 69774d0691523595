import type { SharedMethod } from "../../method.ts";

/** Which rows of the tables an edition shows, and which of several it takes. */
export const rows: SharedMethod = {
  id: "rows",
  title: { en: "Which rows are read", ja: "参照する行の選び方" },
  lead: {
    en: "The CSV files hold every statement ever collected, the same fact from several publishers and years among them. An edition is a date: it sees what was published by then and takes one row per fact. These rules, the files and the date give the rows of any edition.",
    ja: "CSVファイルには、同じ項目について複数の機関・年に公表されたものを含め、収集した記載をすべて収める。版は日付で定まり、その日までに公表された記載の中から1項目につき1行を採る。以下の規則とファイル、日付から、どの版の行も定まる。",
  },
  steps: [
    {
      id: "names",
      heading: { en: "Which names are meant", ja: "名称の解釈" },
      text: [
        {
          en: "A call may write countries, elements, stages, products and other things of the tables by name. Names are turned into codes first, as on the page of [NORMALIZE](methods/normalize/); everything below compares codes.",
          ja: "国、元素、工程、品目などは名称でも指定できる。名称はまず[NORMALIZE](methods/normalize/)の規則でコードに直し、以下はすべてコードで照合する。",
        },
      ],
    },
    {
      id: "visible",
      heading: { en: "What an edition sees", ja: "版が参照できる行" },
      text: [
        {
          en: "A row with a `source_id` counts from the day its source was published, `published` in [sources](data/sources/): a date without a day counts from the last day of its month, a year from 31 December. A source without a date counts from the day it was read, `read`. An edition sees the rows that count on or before its day, `as_of` in [editions](data/editions/). Rows without a `source_id` are seen by every edition; a scenario set up after the edition's day (`defined`) is refused.",
          ja: "`source_id`を持つ行は、[sources](data/sources/)の`published`（公表日）から有効になる。日のない日付は月末、年だけの日付は12月31日とみなす。公表日のない出典は、閲覧した日（`read`）から有効とする。版は[editions](data/editions/)の`as_of`（基準日）までに有効な行を参照する。`source_id`のない行はすべての版が参照する。ただし、基準日より後に設定（`defined`）されたシナリオは計算しない。",
        },
      ],
    },
    {
      id: "fact",
      heading: { en: "One row per fact", ja: "1項目につき1行" },
      text: [
        {
          en: "A fact is named by the key columns of its table, listed below. Of several visible rows for one fact, the one counts whose source comes first by: (1) the publishers that the table prefers, in the order below, before all others; (2) the grade of the source, A before B and so on; (3) the later date of publication, an undated source last; (4) the alphabet of `source_id`.",
          ja: "項目は表のキー列（下表）で特定する。同じ項目に参照できる行が複数ある場合は、出典を次の順に比べて先に来るものを採る。(1) 表が優先する公表機関（下表の順）を他より先とする。(2) 出典の等級がA、B…の順。(3) 公表日が新しい順（公表日のない出典は最後）。(4) `source_id`のアルファベット順。",
        },
        {
          en: "In `trade_shares`, whose rows are answers of unrelated publishers, a row that states the number, `share_pct`, comes before one that only bounds it (`flag` `>` or `<`), and that before one without it; only then do the four rules apply. This holds for facts that are chosen one by one, not for a list with rows of `coverage` = `full`.",
          ja: "互いに独立した機関の値を収める`trade_shares`では、値（`share_pct`）を示す行、上限・下限だけを示す行（`flag`が`>`または`<`）、値のない行の順に優先し、そのうえで上の四つの規則を当てはめる。これは項目ごとに選ぶ場合の規則であり、`coverage`が`full`の行がある一覧には当てはめない。",
        },
      ],
    },
    {
      id: "lists",
      heading: { en: "Lists are taken whole", ja: "一覧は丸ごと採る" },
      text: [
        {
          en: "Where a table has list columns below, rows that agree in them form one list. If any visible row of a list has `coverage` = `full` – its members add up to the printed total – the full rows of the first source by the four rules alone are the list, and no other row of it is taken: mixing sources would count a country twice or lose it. A list without a full row is chosen fact by fact.",
          ja: "下表に一覧の列がある表では、その列の値が等しい行を一つの一覧とみなす。参照できる行に`coverage`が`full`（内訳の合計が公表値に一致する）のものがあれば、四つの規則だけで比べて先に来る出典の`full`の行を一覧とし、ほかの行は採らない。出典を混ぜると、国の重複や脱落が生じるためである。`full`の行がない一覧は、項目ごとに選ぶ。",
        },
      ],
    },
    {
      id: "corrections",
      heading: { en: "Corrections", ja: "訂正" },
      text: [
        {
          en: "A publisher's misprint is corrected by a row of [corrections](data/corrections/), from its `since` on: `replace` puts `new_value` into the cell, `blank` empties it, `drop` takes the row out. The CSV file keeps what the publisher printed.",
          ja: "公表機関の誤記は、[corrections](data/corrections/)の行により`since`の日から訂正する。`replace`は`new_value`に置き換え、`blank`は空欄とし、`drop`は行を除く。CSVファイルの表には公表されたままの値を残す。",
        },
      ],
    },
    {
      id: "order",
      heading: { en: "Order", ja: "行の順序" },
      text: [
        {
          en: "Rows are read in the order in which they stand in the file. A function that sorts them says how; rows that tie stay in the order of the file.",
          ja: "行はファイルに並ぶ順に読む。並べ替える関数はその規則を示し、同順位の行はファイルの順のままとする。",
        },
      ],
    },
    {
      id: "missing",
      heading: { en: "Where there is no number", ja: "値がない場合" },
      text: [
        {
          en: "An empty number is not 0: its `flag` says whether it is withheld (`W`) or not available (`NA`); a fact without a row was not collected. A function that needs it gives #N/A and says which it was. A number with the flag `e` is the publisher's estimate and `d` is derived from printed figures; both count as they stand. `>` and `<` mark bounds; functions use the bound as the value and give the open side as an interval where they give one.",
          ja: "空欄は0ではない。`flag`が秘匿（`W`）か不明（`NA`）かを示し、行のない項目は未収録である。その値を要する関数は#N/Aを返し、いずれに当たるかを示す。`e`は公表機関の推計、`d`は公表値からの算出を表し、いずれも値をそのまま用いる。`>`と`<`は下限・上限を表し、関数はこれを値として用い、区間を返す場合は開いた側を区間で示す。",
        },
      ],
    },
  ],
};

import type { Text } from "@kidorui/core";

/** Words of the pages on what several methods rest on. */
export const sharedWords = {
  tables: { en: "Keys and preferred publishers of each table", ja: "表ごとのキーと優先する公表機関" },
  table: { en: "Table", ja: "表" },
  key: { en: "Columns that name a fact", ja: "項目を特定する列" },
  value: { en: "Column of the number", ja: "値の列" },
  list: { en: "Columns that name a list", ja: "一覧を特定する列" },
  preferred: { en: "Publishers preferred, best first", ja: "優先する公表機関（順）" },
  known: { en: "Known answers", ja: "照合用の値" },
  name: { en: "Name", ja: "名称" },
  draw: { en: "Draw d", ja: "試行d" },
} as const satisfies Readonly<Record<string, Text>>;

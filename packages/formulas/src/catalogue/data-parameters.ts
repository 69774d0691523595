/** Parameters that functions of the data have in common. */
export const elementParameter = {
  name: "element",
  kind: "element",
  description: {
    en: "Element or group, by symbol or name: Nd, dysprosium, REE.",
    ja: "元素または元素群（記号または名称。例：Nd、ジスプロシウム、REE）",
  },
} as const;

export const stageParameter = {
  name: "stage",
  kind: "stage",
  description: {
    en: "Stage of the chain: mine, separation, metal or magnet.",
    ja: "サプライチェーンの工程（mine・separation・metal・magnet）",
  },
} as const;

export const periodParameter = {
  name: "period",
  kind: "period",
  description: {
    en: "Year, or a period as the source counts it: 2024, 2024H1, 2016-2020.",
    ja: "年、または出典の期間表記（例：2024、2024H1、2016-2020）",
  },
} as const;

export const headersParameter = {
  name: "headers",
  kind: "boolean",
  optional: true,
  default: true,
  description: {
    en: "Whether the first row holds the column names; TRUE by default.",
    ja: "1行目に列名を付けるか。既定はTRUE。",
  },
} as const;

export const langParameter = {
  name: "lang",
  kind: "text",
  optional: true,
  options: ["en", "ja"],
  description: {
    en: "Language of the words, en or ja; left out, that of the add-in.",
    ja: "表示する言語（enまたはja）。省略時はアドインの表示言語。",
  },
} as const;

export const seriesParameter = {
  name: "series",
  kind: "text",
  description: {
    en: 'Name of the series: table and key, such as mine_production.AUS; =REE.LIST("series") shows all.',
    ja: '系列名（表名とキー。例：mine_production.AUS）。一覧はLIST("series")。',
  },
} as const;

export const importerParameter = {
  name: "importer",
  kind: "country",
  description: { en: "Importing country, by code or name.", ja: "輸入国（コードまたは名称）" },
} as const;

export const supplierParameter = {
  name: "supplier",
  kind: "country",
  description: {
    en: "Country the goods come from; not always where they were mined.",
    ja: "輸入相手国（採掘国とは限らない）",
  },
} as const;

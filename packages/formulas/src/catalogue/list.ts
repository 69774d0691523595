import { type Edition, type Lang, tableNames, tables } from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { Cell, FunctionDefinition, SpillColumn } from "../function.ts";
import { seriesOf } from "../series.ts";
import { seriesLabels } from "../series-label.ts";
import { langParameter } from "./data-parameters.ts";

const KINDS = [
  "elements",
  "countries",
  "stages",
  "products",
  "tables",
  "editions",
  "sources",
  "series",
  "functions",
  "scenarios",
  "claims",
  "episodes",
  "deposits",
] as const;

type Kind = (typeof KINDS)[number];

const named = (
  code: string,
  row: { readonly name_en: string; readonly name_ja: string },
  lang: Lang,
): Cell[] => [code, lang === "ja" ? row.name_ja : row.name_en];

function seriesEntries(edition: Edition, lang: Lang): Cell[][] {
  const label = seriesLabels(edition);
  return [...seriesOf(edition).values()].map(({ name, table, row }) => [name, label(table, row, lang)]);
}

function entries(
  kind: Kind,
  lang: Lang,
  edition: Edition,
  editionIds: readonly string[],
  functions: readonly FunctionDefinition[],
): Cell[][] {
  switch (kind) {
    case "elements":
      return edition.find("elements").map((row) => named(row.element_code, row, lang));
    case "countries":
      return edition.find("countries").map((row) => named(row.country_code, row, lang));
    case "stages":
      return edition.find("stages").map((row) => named(row.stage_code, row, lang));
    case "products":
      return edition.find("products").map((row) => named(row.product_code, row, lang));
    case "tables":
      return tableNames.map((name) => [name, tables[name].title[lang]]);
    case "editions":
      return editionIds.map((id) => [id, edition.get("editions", { edition_id: id })?.as_of ?? ""]);
    case "sources":
      return edition.find("sources").map((row) => [row.source_id, row.title]);
    case "series":
      return seriesEntries(edition, lang);
    case "functions":
      return functions.map(({ id, title }) => [id, title[lang]]);
    case "scenarios":
      return edition
        .find("scenarios")
        .map((row) => [row.scenario_id, lang === "ja" ? row.title_ja : row.title_en]);
    case "claims":
      return edition
        .find("claims")
        .map((row) => [row.claim_id, lang === "ja" ? row.statement_ja : row.statement_en]);
    case "episodes":
      return edition
        .find("episodes")
        .map((row) => [row.episode_id, lang === "ja" ? row.title_ja : row.title_en]);
    case "deposits":
      return edition.find("deposits").map((row) => named(row.deposit_code, row, lang));
  }
}

const COLUMNS: readonly SpillColumn[] = [
  {
    name: "code",
    title: { en: "Code", ja: "コード" },
    description: { en: "what other functions take as an argument", ja: "他の関数の引数に用いるコード" },
  },
  {
    name: "name",
    title: { en: "Name", ja: "名称" },
    description: {
      en: "its name in the language asked for; the day of an edition",
      ja: "指定した言語での名称（版では基準日）",
    },
  },
];

/** The function, given the catalogue that it is itself a part of. */
export const listOf = (functions: () => readonly FunctionDefinition[]): FunctionDefinition =>
  defineFunction({
    id: "LIST",
    family: "lookup",
    tier: "data",
    shape: "spill",
    unit: "text",
    columns: COLUMNS,
    title: { en: "Codes and names", ja: "コードと名称の一覧" },
    description: {
      en: "What there is to ask for: codes with their names, for drop-down lists.",
      ja: "指定できるコードと名称の一覧。ドロップダウンリストにも使える。",
    },
    returns: {
      en: "Two columns: code and name; for editions, the date of the data.",
      ja: "2列：コードと名称（版では基準日）",
    },
    parameters: [
      {
        name: "kind",
        kind: "text",
        options: KINDS,
        vocabulary: "list",
        description: { en: "What to list.", ja: "一覧の種類" },
      },
      langParameter,
      editionParameter,
    ],
    errors: [
      {
        code: "invalid-argument",
        when: {
          en: "An unknown kind; the message lists the kinds.",
          ja: "種類が不明な場合（種類の一覧を示す）",
        },
      },
    ],
    examples: [{ arguments: ["stages", "ja"], result: [["mine", "採掘"]], edition: "2026Q4" }],
    run: ({ kind, lang }, { edition, editionIds, lang: own }) => ({
      value: entries(kind, lang ?? own, edition, editionIds, functions()),
    }),
  });

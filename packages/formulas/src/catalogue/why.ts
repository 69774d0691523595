import {
  type AnyRow,
  absence,
  type Edition,
  errataTo,
  findRows,
  type Lang,
  showsMistake,
  type TableName,
  vintageRows,
} from "@kidorui/core";
import { defineFunction } from "../define.ts";
import { editionParameter } from "../edition-parameter.ts";
import type { SpillColumn } from "../function.ts";
import { factOf, type Series, seriesByName } from "../series.ts";
import { unknownName } from "./data-errors.ts";
import { langParameter, periodParameter, seriesParameter } from "./data-parameters.ts";
import { ERRATA, FIELDS, LABELS, NOT_COLLECTED, STATES } from "./why-words.ts";

/** What was set right in a row: whether the edition still shows it, from what to what, and where. */
function errataText(edition: Edition, table: TableName, row: AnyRow, lang: Lang): string {
  const { empty, shown, gone, join } = ERRATA[lang];
  return errataTo(edition, table, row)
    .map((erratum) => {
      const say = showsMistake(edition.row, erratum) ? shown : gone;
      return say({
        column: erratum.column_name,
        wrong: erratum.old_value || empty,
        right: erratum.new_value || empty,
        id: erratum.erratum_id,
        corrected: erratum.corrected_edition_id,
      });
    })
    .join(join);
}

/** What stands behind a figure, or why there is none. */
function facts(edition: Edition, { table, value }: Series, fact: AnyRow, lang: Lang) {
  const row = findRows(edition, table, fact)[0];
  const flag = String(row?.["flag"] ?? "");
  const missing = row === undefined || typeof row[value] !== "number";
  const state = row === undefined ? NOT_COLLECTED : (STATES[flag] ?? NOT_COLLECTED);
  const source = String(row?.["source_id"] ?? "");
  return {
    state: state[lang],
    // The same words as the error of GET, so that the two never disagree.
    reason: missing ? absence(edition, table, fact, row).in(lang) : "",
    source,
    published: source === "" ? "" : edition.effectiveDate(source),
    place: String(row?.["locator"] ?? ""),
    note: String(row?.["note"] ?? ""),
    statements: vintageRows(edition, table, fact).length,
    erratum: row === undefined ? "" : errataText(edition, table, row, lang),
  };
}

const COLUMNS: readonly SpillColumn[] = [
  { name: "label", title: { en: "Item", ja: "項目" }, description: { en: "what the line says", ja: "項目" } },
  {
    name: "value",
    title: { en: "Content", ja: "内容" },
    description: {
      en: "state, reason, source, day, place, note, how many statements there are, or what was set right",
      ja: "状態、理由、出典、日付、位置、注、公表の数、訂正の内容",
    },
  },
];

export const why = defineFunction({
  id: "WHY",
  family: "utility",
  tier: "data",
  shape: "spill",
  unit: "text",
  columns: COLUMNS,
  title: { en: "What stands behind a figure", ja: "値の根拠" },
  description: {
    en: "Whether a figure is reported, estimated or a bound, where it stands and what must be known of it; or why there is none: withheld, not available or not collected. Cells that show #N/A in a host without messages are explained here.",
    ja: "値が報告値・推計・上限下限のいずれか、その出典と注意点を示す。値がない場合は、秘匿・不明・未収録のいずれかを示す。エラーの理由を表示できない環境で用いる。",
  },
  returns: {
    en: "Two columns: state, reason if there is no figure, source, day of publication, place, note, how many statements there are (see VINTAGES), and the erratum to the row if there is one.",
    ja: "2列：状態、値がない理由、出典、公表日、出典内の位置、注、公表の数（VINTAGES参照）、行の訂正があればその内容",
  },
  parameters: [
    seriesParameter,
    {
      ...periodParameter,
      optional: true,
      description: {
        en: "Year or period; left out for tables without time, such as reserves.",
        ja: "年または期間。埋蔵量など時点のない表では省略する。",
      },
    },
    langParameter,
    editionParameter,
  ],
  errors: [
    {
      code: "no-data",
      when: {
        en: "The edition holds nothing at all of the series; the message names those that are near.",
        ja: "系列そのものが当該版に未収録の場合（近い系列を示す）",
      },
    },
    unknownName,
  ],
  examples: [
    {
      arguments: ["mine_production.AUS", 2024],
      result: [
        ["state", "estimated by the publisher"],
        ["source", "usgs-mcs-2026"],
        ["published", "2026-02-06"],
      ],
      edition: "2026Q4",
    },
  ],
  run: ({ series: name, period, lang: asked }, { edition, lang: own }) => {
    const lang = asked ?? own;
    const series = seriesByName(edition, name);
    const found = facts(edition, series, factOf(series, period), lang);
    const lines = FIELDS.map((field) => [LABELS[field][lang], found[field]]);
    return { value: lines.filter(([, content]) => content !== "") };
  },
});

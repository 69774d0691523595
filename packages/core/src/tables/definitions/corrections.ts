import { note } from "../columns.ts";
import { defineTable } from "../define.ts";

export const corrections = defineTable({
  name: "corrections",
  title: { en: "Corrections", ja: "補正" },
  description: {
    en: "Departures from what a publisher printed. Each says what it expects to find there; once the publisher changes the figure, the correction no longer fits and the check fails.",
    ja: "公表値に対して加えた補正。補正前に見込む値を明記し、公表機関が値を改めると補正が合わなくなり検査が失敗する。",
  },
  key: ["correction_id"],
  columns: [
    {
      name: "correction_id",
      type: "code",
      required: true,
      title: { en: "Correction", ja: "補正" },
      description: { en: "Short stable key.", ja: "短い固定キー" },
    },
    {
      name: "table_name",
      type: "code",
      required: true,
      title: { en: "Table", ja: "表" },
      description: { en: "Table of the row that is corrected.", ja: "補正する行のある表" },
    },
    {
      name: "row_id",
      type: "text",
      required: true,
      title: { en: "Row", ja: "行" },
      description: {
        en: "Key and source of the row, as in its permanent address: CHN/2018@usgs-myb-2022.",
        ja: "行のキーと出典（固定アドレスと同じ形。例：CHN/2018@usgs-myb-2022）",
      },
    },
    {
      name: "column_name",
      type: "code",
      title: { en: "Column", ja: "列" },
      description: {
        en: "Column that is corrected; empty where the whole row is dropped.",
        ja: "補正する列（行全体を除く場合は空欄）",
      },
    },
    {
      name: "expect",
      type: "text",
      title: { en: "Expected", ja: "補正前" },
      description: {
        en: "What the publisher's cell holds, as written in the table; empty for an empty cell or a whole row.",
        ja: "公表機関の値（表の記載どおり。空のセルまたは行全体の場合は空欄）",
      },
    },
    {
      name: "action",
      type: "code",
      required: true,
      values: ["replace", "blank", "drop"],
      title: { en: "Action", ja: "処置" },
      description: {
        en: "replace: put new_value in the cell. blank: empty the cell and mark it not available. drop: leave the row out.",
        ja: "replace：新しい値に置き換える、blank：空欄にして不明とする、drop：行を除く",
      },
    },
    {
      name: "new_value",
      type: "text",
      title: { en: "New value", ja: "補正後" },
      description: {
        en: "What the cell holds instead; only with replace.",
        ja: "置き換える値（replaceのみ）",
      },
    },
    {
      name: "reason_en",
      type: "text",
      required: true,
      title: { en: "Reason (English)", ja: "理由（英語）" },
      description: {
        en: "Why the figure is taken for an error and how the new value is known.",
        ja: "誤りと判断した理由と、新しい値の根拠（英語）",
      },
    },
    {
      name: "reason_ja",
      type: "text",
      required: true,
      title: { en: "Reason (Japanese)", ja: "理由（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "evidence_ids",
      type: "code",
      list: true,
      references: "sources",
      title: { en: "Evidence", ja: "根拠" },
      description: { en: "Sources that show the error.", ja: "誤りを示す出典" },
    },
    {
      name: "since",
      type: "date",
      required: true,
      title: { en: "Since", ja: "適用日" },
      description: {
        en: "Day the correction was made: editions whose data end on it or later have it.",
        ja: "補正を加えた日（データ基準日がこの日以後の版に適用）",
      },
    },
    {
      name: "status",
      type: "code",
      required: true,
      values: ["active", "reported", "retired"],
      title: { en: "Status", ja: "状態" },
      description: {
        en: "active: applied. reported: applied, and the publisher has been told. retired: the publisher has fixed it in a newer release; still applied to this older row, so that editions that used it stay as they are.",
        ja: "active：適用中、reported：適用中（公表機関へ連絡済み）、retired：公表機関が新しい公表で修正済み（既に公表した版を変えないため、この古い行には引き続き適用）",
      },
    },
    note,
  ],
});

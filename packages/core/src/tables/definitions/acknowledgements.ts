import { defineTable } from "../define.ts";

export const acknowledgements = defineTable({
  name: "acknowledgements",
  title: { en: "Acknowledgements", ja: "確認済みの異例値" },
  description: {
    en: "Rows that a guard stops because they look wrong and that were looked at and kept, each with the reason. An acknowledgement holds for what was found then; if that changes, the guard stops again.",
    ja: "誤りが疑われる値として検査が止めた行のうち、確認のうえ残したものとその理由。確認時に見つかった内容に限って有効で、内容が変われば再び検査が止める。",
  },
  key: ["guard", "table_name", "row_id"],
  columns: [
    {
      name: "guard",
      type: "code",
      required: true,
      values: [
        "jump",
        "unit-change",
        "share-sum",
        "above-world",
        "older-vintage",
        "undated-source",
        "claim-as-observation",
      ],
      title: { en: "Guard", ja: "検査" },
      description: {
        en: "jump: more than ten times its neighbour in time. unit-change: a series changes its unit. share-sum: a full list misses 100% by more than 0.5. above-world: countries exceed the printed world total. older-vintage: added after a newer one of the same publisher. undated-source: no date of publication. claim-as-observation: the value of a claim stands among observations.",
        ja: "jump：前後の期の10倍を超える、unit-change：系列の途中で単位が変わる、share-sum：完全な一覧の合計が100％から0.5を超えて外れる、above-world：国の合計が公表された世界計を上回る、older-vintage：同じ機関の新しい公表より後に古い公表を追加した、undated-source：公表日がない、claim-as-observation：主張の値が観測値に含まれる",
      },
    },
    {
      name: "table_name",
      type: "code",
      required: true,
      title: { en: "Table", ja: "表" },
      description: { en: "Table of the row.", ja: "行のある表" },
    },
    {
      name: "row_id",
      type: "text",
      required: true,
      title: { en: "Row", ja: "行" },
      description: {
        en: "Key and source of the row, as in its permanent address; of a list, its first row.",
        ja: "行のキーと出典（固定アドレスと同じ形）。一覧の場合はその最初の行",
      },
    },
    {
      name: "found",
      type: "text",
      required: true,
      title: { en: "Found", ja: "見つかった内容" },
      description: {
        en: "What the guard found, in its words.",
        ja: "検査が見つけた内容（検査の表記どおり）",
      },
    },
    {
      name: "reason_en",
      type: "text",
      required: true,
      title: { en: "Reason (English)", ja: "理由（英語）" },
      description: { en: "Why the row is kept.", ja: "行を残す理由（英語）" },
    },
    {
      name: "reason_ja",
      type: "text",
      required: true,
      title: { en: "Reason (Japanese)", ja: "理由（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "date",
      type: "date",
      required: true,
      title: { en: "Date", ja: "日付" },
      description: { en: "Day it was acknowledged.", ja: "確認した日" },
    },
  ],
});

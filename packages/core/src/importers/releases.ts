import { defineTable } from "../tables/define.ts";

/** The table of what publishers release and where, beside the tables of figures. */
export const releases = defineTable({
  name: "releases",
  title: { en: "Releases", ja: "公表物" },
  description: {
    en: "Where a publisher's release is downloaded, and as what it is imported.",
    ja: "公表物の入手先と取り込みの種類。",
  },
  key: ["source_id"],
  columns: [
    {
      name: "source_id",
      type: "code",
      required: true,
      title: { en: "Source", ja: "出典" },
      description: {
        en: "Key that the release has, or will have, among the sources.",
        ja: "出典の表での符号（これから加える場合も含む）",
      },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      title: { en: "Kind", ja: "種類" },
      description: { en: "Kind of import.", ja: "取り込みの種類" },
    },
    {
      name: "address",
      type: "url",
      title: { en: "Address", ja: "アドレス" },
      description: {
        en: "Of the file or of the call to an interface; empty where none is known that needs no person.",
        ja: "ファイルまたは呼び出しのアドレス（人の操作なしに得られるものが知られていない場合は空欄）",
      },
    },
    {
      name: "page",
      type: "url",
      required: true,
      title: { en: "Page", ja: "ページ" },
      description: { en: "Where a person finds the release.", ja: "公表物のあるページ" },
    },
    {
      name: "file_name",
      type: "text",
      required: true,
      title: { en: "File name", ja: "ファイル名" },
      description: {
        en: "Name the file is kept under; some kinds read it.",
        ja: "保存するファイル名（種類によっては意味を持つ）",
      },
    },
    {
      name: "published",
      type: "date",
      title: { en: "Published", ja: "公表日" },
      description: {
        en: "Date of the release; empty where the file is of the day it is asked for.",
        ja: "公表日（照会した日の値であるものは空欄）",
      },
    },
    {
      name: "import_options",
      type: "text",
      title: { en: "Options", ja: "指定" },
      description: { en: "Options of the import.", ja: "取り込みの指定" },
    },
    {
      name: "key_variable",
      type: "code",
      title: { en: "Variable of the key", ja: "鍵の環境変数" },
      description: {
        en: "Environment variable that holds the reader's own key of the interface; empty where none is needed.",
        ja: "利用者自身の鍵を収める環境変数（不要な場合は空欄）",
      },
    },
    {
      name: "key_header",
      type: "code",
      title: { en: "Header of the key", ja: "鍵のヘッダー" },
      description: { en: "Header in which the key is sent.", ja: "鍵を送るヘッダー" },
    },
    {
      name: "sha256",
      type: "code",
      title: { en: "SHA-256", ja: "SHA-256" },
      description: {
        en: "Checksum of the file, when known.",
        ja: "ファイルのチェックサム（判明している場合）",
      },
    },
    {
      name: "terms",
      type: "code",
      required: true,
      title: { en: "Terms", ja: "利用条件" },
      description: { en: "As in the table of sources.", ja: "出典の表と同じ" },
    },
    {
      name: "tried",
      type: "code",
      required: true,
      values: ["tried", "untried"],
      title: { en: "Tried", ja: "試行" },
      description: {
        en: "Whether this address was ever called from here with success.",
        ja: "このアドレスから実際に取得できたことがあるか",
      },
    },
    {
      name: "note",
      type: "text",
      title: { en: "Note", ja: "注" },
      description: { en: "Where the address was read, and what to know.", ja: "アドレスの典拠と留意点" },
    },
  ],
});

import { provenance, reported } from "../columns.ts";
import { defineTable } from "../define.ts";

export const exportControls = defineTable({
  name: "export_controls",
  title: { en: "Export controls", ja: "輸出管理" },
  description: {
    en: "Measures that restrict exports of rare earths, by the kinds of measure of the OECD inventory, each with its legal reference and its status on a stated day.",
    ja: "希土類の輸出を制限する措置。OECDの分類による措置の種類、法令、確認日現在の状態を示す。",
  },
  key: ["control_id"],
  standing: "status_as_of",
  ranges: [
    ["in_force_from", "in_force_to"],
    ["suspended_from", "suspended_to"],
  ],
  columns: [
    {
      name: "control_id",
      type: "code",
      required: true,
      title: { en: "Control", ja: "措置" },
      description: { en: "Issuer, number and year.", ja: "発出国、番号、年" },
    },
    {
      name: "measure",
      type: "code",
      required: true,
      values: [
        "export-tax",
        "export-quota",
        "export-prohibition",
        "licensing-requirement",
        "minimum-export-price",
        "captive-mining",
        "other",
      ],
      title: { en: "Kind of measure", ja: "措置の種類" },
      description: {
        en: "Kinds as in the OECD Inventory of Export Restrictions; other covers reporting duties, watch lists and requests to a state company.",
        ja: "OECD輸出制限データベースの分類による。otherは報告義務、注視リスト、国営企業への要請",
      },
    },
    {
      name: "issuer_code",
      type: "code",
      required: true,
      references: "countries",
      title: { en: "Issued by", ja: "発出国" },
      description: { en: "Country that issued the measure.", ja: "措置を発出した国" },
    },
    {
      name: "destination_codes",
      type: "code",
      list: true,
      required: true,
      references: "countries",
      title: { en: "Destinations", ja: "仕向地" },
      description: { en: "Destinations it applies to; WLD is all.", ja: "対象の仕向地（WLDは全仕向地）" },
    },
    {
      name: "element_codes",
      type: "code",
      list: true,
      references: "elements",
      title: { en: "Elements", ja: "元素" },
      description: {
        en: "Elements or groups; empty where no element is named.",
        ja: "対象の元素・元素群（特定がない場合は空欄）",
      },
    },
    {
      name: "goods_en",
      type: "text",
      required: true,
      title: { en: "Goods (English)", ja: "対象（英語）" },
      description: { en: "What may not leave freely.", ja: "輸出が制限されるもの（英語）" },
    },
    {
      name: "goods_ja",
      type: "text",
      required: true,
      title: { en: "Goods (Japanese)", ja: "対象（日本語）" },
      description: { en: "The same in Japanese.", ja: "同（日本語）" },
    },
    {
      name: "hs_codes",
      type: "code",
      list: true,
      title: { en: "HS codes", ja: "HSコード" },
      description: {
        en: "Tariff codes named by the source, without full stops; empty where none was read.",
        ja: "出典に記載のある税番（点なし。確認できない場合は空欄）",
      },
    },
    {
      name: "legal_reference",
      type: "text",
      title: { en: "Legal reference", ja: "法令" },
      description: {
        en: "Number and issuer of the text; empty where no legal text was published or named.",
        ja: "公告等の番号と発出機関（法令が示されていない場合は空欄）",
      },
    },
    {
      name: "in_force_from",
      type: "date",
      title: { en: "In force from", ja: "施行日" },
      description: { en: "First day; empty where it was not read.", ja: "施行日（確認できない場合は空欄）" },
    },
    {
      name: "in_force_to",
      type: "date",
      title: { en: "In force to", ja: "終了日" },
      description: {
        en: "Last day; empty while open or unknown.",
        ja: "終了日（継続中または不明の場合は空欄）",
      },
    },
    {
      name: "suspended_from",
      type: "date",
      title: { en: "Suspended from", ja: "停止の開始" },
      description: { en: "First day of a suspension.", ja: "停止措置の開始日" },
    },
    {
      name: "suspended_to",
      type: "date",
      title: { en: "Suspended to", ja: "停止の期限" },
      description: {
        en: "Last day of a suspension as the source states it.",
        ja: "出典が示す停止措置の期限",
      },
    },
    {
      name: "status",
      type: "code",
      required: true,
      values: ["announced", "in-force", "suspended", "ended", "reported"],
      title: { en: "Status", ja: "状態" },
      description: {
        en: "announced, in-force, suspended or ended on the day of status_as_of; reported: only the press speaks of it.",
        ja: "status_as_of現在の状態（announced：公布済み・未施行、in-force：有効、suspended：停止中、ended：終了、reported：報道のみ）",
      },
    },
    {
      name: "status_as_of",
      type: "date",
      required: true,
      title: { en: "Status as of", ja: "状態の基準日" },
      description: { en: "Day for which the status was read.", ja: "状態を確認した日" },
    },
    {
      name: "event_ids",
      type: "code",
      list: true,
      references: "events",
      title: { en: "Events", ja: "出来事" },
      description: { en: "Events that tell of it.", ja: "関連する出来事" },
    },
    ...provenance,
    reported,
    {
      name: "legal_reference_ja",
      type: "text",
      title: { en: "Legal reference (Japanese)", ja: "法令（日本語）" },
      description: {
        en: "Number and issuer of the text in Japanese; empty where there is no legal reference.",
        ja: "公告等の番号と発出機関の和名（法令の記載がない場合は空欄）",
      },
    },
  ],
});

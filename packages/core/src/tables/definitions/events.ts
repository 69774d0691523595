import { provenance } from "../columns.ts";
import { defineTable } from "../define.ts";

export const events = defineTable({
  name: "events",
  title: { en: "Events", ja: "出来事" },
  description: {
    en: "Export controls, agreements, supply outcomes and policy steps that bear on rare-earth supply, in neutral words.",
    ja: "希土類の供給に関わる輸出管理、合意、供給状況、政策を中立な表現で記録。",
  },
  key: ["event_id"],
  columns: [
    {
      name: "event_id",
      type: "code",
      required: true,
      title: { en: "Event", ja: "出来事" },
      description: { en: "Date and a short stable name.", ja: "日付と短い固定名" },
    },
    {
      name: "date",
      type: "date",
      required: true,
      title: { en: "Date", ja: "日付" },
      description: { en: "As precise as the source.", ja: "出典の精度による" },
    },
    {
      name: "kind",
      type: "code",
      required: true,
      values: ["control", "suspension", "quota", "agreement", "investment", "outcome", "policy", "stockpile", "ruling", "domestic", "statement", "scheduled"],
      title: { en: "Kind", ja: "種類" },
      description: { en: "What kind of event it is.", ja: "出来事の種類" },
    },
    {
      name: "actor_codes",
      type: "code",
      list: true,
      references: "countries",
      title: { en: "Actors", ja: "主体" },
      description: { en: "Who acted.", ja: "行った国・地域" },
    },
    {
      name: "target_codes",
      type: "code",
      list: true,
      references: "countries",
      title: { en: "Targets", ja: "対象" },
      description: { en: "Whom it concerns.", ja: "対象の国・地域" },
    },
    {
      name: "element_codes",
      type: "code",
      list: true,
      references: "elements",
      title: { en: "Elements", ja: "元素" },
      description: { en: "Elements or groups concerned; empty when not stated.", ja: "対象の元素・元素群" },
    },
    {
      name: "title_en",
      type: "text",
      required: true,
      title: { en: "What happened (English)", ja: "内容（英語）" },
      description: { en: "One neutral sentence.", ja: "中立な一文（英語）" },
    },
    {
      name: "title_ja",
      type: "text",
      required: true,
      title: { en: "What happened (Japanese)", ja: "内容（日本語）" },
      description: { en: "One neutral sentence in Japanese.", ja: "中立な一文（日本語）" },
    },
    ...provenance,
  ],
});

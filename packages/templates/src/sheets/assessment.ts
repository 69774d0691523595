import type { Template } from "../template.ts";
import { map } from "./assessment/map.ts";
import { mitigation } from "./assessment/mitigation.ts";
import { vulnerability } from "./assessment/vulnerability.ts";

/** Map, vulnerability and mitigation on three sheets. */
export const assessment: Template = {
  id: "supply-assessment",
  title: { en: "Supply assessment", ja: "供給リスク評価" },
  summary: {
    en: "Where your rare earths come from, what hangs on one source, and what would close the gap: three sheets for a company's own risk assessment, in the manner of Article 24 of the EU's Critical Raw Materials Act. Not legal advice.",
    ja: "希土類の供給元、特定の供給元への依存、不足を補う対策を3枚のシートにまとめる。EU重要原材料法第24条にならった企業のリスク評価の様式であり、法的助言ではない。",
  },
  sheets: (writing) => [map(writing), vulnerability(writing), mitigation(writing)],
};

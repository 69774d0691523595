import type { Lang } from "@kidorui/core";
import { formulaText } from "@kidorui/formulas";
import { unitName } from "@kidorui/formulas/unit-names";
import { otherLanguage } from "../functions/language.ts";
import { folded, wordsIn } from "./search.ts";

/** A series of the data, as GET takes it. */
export interface Series {
  readonly id: string;
  readonly title: string;
}

interface Listed extends Series {
  readonly text: string;
}

const { edition, run } = kidorui;
const known = new Map<string, readonly Listed[]>();

function titlesOf(lang: Lang): ReadonlyMap<string, string> {
  const outcome = run("LIST", ["series", lang]);
  const rows = "value" in outcome && Array.isArray(outcome.value) ? outcome.value : [];
  return new Map(rows.map(([id, title]) => [String(id), String(title)]));
}

/** Every series of the edition of the workbook, with words to find it by in both languages. */
function listed(lang: Lang): readonly Listed[] {
  const key = `${edition()} ${lang}`;
  const before = known.get(key);
  if (before) return before;
  const other = titlesOf(otherLanguage[lang]);
  const made = [...titlesOf(lang)].map(([id, title]) => ({
    id,
    title,
    text: folded(`${id} ${title} ${other.get(id) ?? ""}`),
  }));
  known.set(key, made);
  return made;
}

/** The series that hold every word of a query; none for no query. */
export function seriesFor(query: string, lang: Lang): readonly Series[] {
  const words = wordsIn(query);
  if (words.length === 0 || /^=/.test(query.trim())) return [];
  return listed(lang).filter(({ text }) => words.every((word) => text.includes(word)));
}

/** The formula of the newest figure of a series, and its unit in words. */
export function latestOf(id: string, lang: Lang): { readonly formula: string; readonly unit: string } {
  const latest = run("LATEST", [id]);
  const value = "value" in latest ? latest.value : "";
  const period = typeof value === "number" ? value : String(value);
  const unit = run("GET", [id, period, "unit"]);
  return {
    formula: formulaText({ id: "GET", arguments: [id, period] }),
    unit: "value" in unit ? unitName(String(unit.value), lang) : "",
  };
}

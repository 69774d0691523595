import type { Lang } from "@kidorui/core";
import { folded, wordsIn } from "./search.ts";

/** A series of the data, as GET takes it. */
export interface Series {
  readonly id: string;
  readonly title: string;
}

interface Listed extends Series {
  readonly text: string;
}

const { run } = kidorui;
const known = new Map<Lang, readonly Listed[]>();

/** Every series of the newest edition, with words to find it by in both languages. */
function listed(lang: Lang): readonly Listed[] {
  const before = known.get(lang);
  if (before) return before;
  const titles = (one: Lang): ReadonlyMap<string, string> => {
    const outcome = run("LIST", ["series", one]);
    const rows = "value" in outcome && Array.isArray(outcome.value) ? outcome.value : [];
    return new Map(rows.map(([id, title]) => [String(id), String(title)]));
  };
  const [own, other] = [titles(lang), titles(lang === "ja" ? "en" : "ja")];
  const made = [...own].map(([id, title]) => ({
    id,
    title,
    text: folded(`${id} ${title} ${other.get(id) ?? ""}`),
  }));
  known.set(lang, made);
  return made;
}

/** The series that hold every word of a query; none for no query. */
export function seriesFor(query: string, lang: Lang): readonly Series[] {
  const words = wordsIn(query);
  if (words.length === 0 || /^=/.test(query.trim())) return [];
  return listed(lang).filter(({ text }) => words.every((word) => text.includes(word)));
}

/** The formula of the newest figure of a series, and its unit. */
export function latestOf(id: string): { readonly formula: string; readonly unit: string } {
  const latest = run("LATEST", [id]);
  const period = "value" in latest && !Array.isArray(latest.value) ? latest.value : "";
  const unit = run("GET", [id, period, "unit"]);
  return {
    formula: `=REE.GET("${id}",${typeof period === "number" ? period : `"${String(period)}"`})`,
    unit: "value" in unit ? String(unit.value) : "",
  };
}

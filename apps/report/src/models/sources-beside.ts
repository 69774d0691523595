import type { Lang, Row } from "@kidorui/core";
import { dataRowHref } from "../lib/data-links.ts";
import { type Html, html } from "../lib/html.ts";
import { publisherIn } from "../lib/source-name.ts";

type Source = Row<"sources">;

/** Who published what a number rests on, with the grade of each source, to stand beside it; empty where nothing was read. */
export function sourcesSaid(sources: readonly Source[], lang: Lang): Html {
  if (sources.length === 0) return html``;
  const names = sourceNames(sources, lang);
  const isOne = new Set(sources.map(nameOf)).size === 1;
  const said = lang === "ja" ? html`出典：${names}` : html`${isOne ? "Source" : "Sources"}: ${names}`;
  return withCaution(said, sources, lang);
}

/** Two releases of one publisher are one name where their grade is one. */
const nameOf = ({ publisher, grade }: Source): string => `${publisher}|${grade}`;

/** Publishers of some sources, each with the grade of the source and a link to its row. */
export function sourceNames(sources: readonly Source[], lang: Lang): Html {
  const ja = lang === "ja";
  const named = [...new Map(sources.map((row) => [nameOf(row), row])).values()].map(
    (row, index) =>
      html`${index === 0 ? "" : ja ? "、" : "; "}<a href="${dataRowHref(lang, { table: "sources", row })}">${publisherIn(row, lang)}</a>${ja ? `（等級${row.grade}）` : ` (grade ${row.grade})`}`,
  );
  return html`${named}`;
}

/** Grades of sources that a headline rests on. */
const SOUND: readonly string[] = ["A", "B"];

/** A text on what a number rests on, saying so where a source is weaker than grade B. */
export function withCaution(text: Html, sources: readonly Source[], lang: Lang): Html {
  const weak = [...new Set(sources.map(({ grade }) => grade).filter((grade) => !SOUND.includes(grade)))];
  if (weak.length === 0) return text;
  const grades = weak.toSorted().join(lang === "ja" ? "・" : " and ");
  return lang === "ja"
    ? html`${text}。等級${grades}の出典を含むため、目安にとどまる`
    : html`${text}. Sources of grade ${grades} are among them: an indication, no more`;
}

import type { Lang, Row } from "@kidorui/core";
import { phrases } from "../i18n/phrases.ts";
import { dataRowHref } from "../lib/data-links.ts";
import { fillHtml, type Html, html, joinHtml } from "../lib/html.ts";
import { punctuation } from "../lib/punctuation.ts";
import { publisherIn } from "../lib/source-name.ts";
import { fill } from "../lib/text.ts";

type Source = Row<"sources">;

/** Who published what a number rests on, with the grade of each source, to stand beside it; empty where nothing was read. */
export function sourcesSaid(sources: readonly Source[], lang: Lang): Html {
  if (sources.length === 0) return html``;
  const names = sourceNames(sources, lang);
  const isOne = new Set(sources.map(nameOf)).size === 1;
  const said = fillHtml(phrases[isOne ? "source" : "sources"][lang], { names });
  return withCaution(said, sources, lang);
}

/** Two releases of one publisher are one name where their grade is one. */
const nameOf = ({ publisher, grade }: Source): string => `${publisher}|${grade}`;

/** Names have commas of their own in English. */
const between = { en: punctuation.en.semicolon, ja: punctuation.ja.comma };

/** Publishers of some sources, each with the grade of the source and a link to its row. */
export function sourceNames(sources: readonly Source[], lang: Lang): Html {
  const named = [...new Map(sources.map((row) => [nameOf(row), row])).values()].map(
    (row) =>
      html`<a href="${dataRowHref(lang, { table: "sources", row })}">${publisherIn(row, lang)}</a>${fill(phrases.graded[lang], { grade: row.grade })}`,
  );
  return joinHtml(named, between[lang]);
}

/** Grades of sources that a headline rests on. */
const SOUND: readonly string[] = ["A", "B"];

/** A text on what a number rests on, saying so where a source is weaker than grade B. */
export function withCaution(text: Html, sources: readonly Source[], lang: Lang): Html {
  const weak = [...new Set(sources.map(({ grade }) => grade).filter((grade) => !SOUND.includes(grade)))];
  if (weak.length === 0) return text;
  const grades = weak.toSorted().join(phrases.also[lang]);
  return fillHtml(phrases.caution[lang], { text, grades });
}

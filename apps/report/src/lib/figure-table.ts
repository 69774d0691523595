import type { Lang } from "@kidorui/core";
import { unitName } from "@kidorui/formulas/unit-names";
import type { Format } from "./format.ts";
import { percentSign, saysUnit } from "./format.ts";
import { type Html, html } from "./html.ts";
import { punctuation } from "./punctuation.ts";

/** A column of a figure's table. */
export interface FigureColumn {
  readonly title: string;
  /** The same with its formulas, where it has any. */
  readonly words?: Html;
  /** Unit of its numbers; absent for a column of words. */
  readonly unit?: string;
  readonly format?: Format;
}

/** A cell as it stands in the table. */
export interface ShownCell {
  readonly content: Html;
  readonly numeric: boolean;
}

/** Whether a unit says what numbers are in: neither an index nor a year, nor whatever the numbers given are in. */
const isMeasure = (unit: string | undefined): unit is string =>
  unit !== undefined && unit !== "" && unit !== "year" && !/^(?:index|unit of )/.test(unit);

/** A title with a unit in brackets; brackets within them are a comma: `t, REO`. */
export function withUnit(title: string, unit: string, lang: Lang): string {
  const { open, comma, close } = punctuation[lang];
  return `${title}${open}${unit.replace(open, comma).replace(close, "")}${close}`;
}

/** Unit as a heading shows it: what the numbers below are in. */
function heading({ title, words = html`${title}`, unit }: FigureColumn, lang: Lang): Html {
  if (!isMeasure(unit) || saysUnit(unit)) return words;
  const shown = unit === "share" ? percentSign[lang] : unitName(unit, lang);
  // The title may have formulas in it; what stands behind it has none.
  return html`${words}${withUnit("", shown, lang)}`;
}

/** Letters from which on a text needs the width of sentences. */
const SENTENCE = 40;

/** How words of a cell are set: in one piece a year, a month, a span of years; sentences wide. */
function lookOfWords({ content }: ShownCell): Html {
  const words = content.html.replace(/<[^>]*>/g, "");
  if (words.length > SENTENCE) return html` class="table__cell--words"`;
  return /^(?=.*\d).{1,16}$/.test(words) ? html` class="whole"` : html``;
}

/**
 * The table of a figure; the first cell of a row names it.
 * @param stacks Whether a phone shows each row as a block, as suits words.
 */
export function figureTable(
  lang: Lang,
  caption: Html | string,
  columns: readonly FigureColumn[],
  rows: readonly (readonly ShownCell[])[],
  stacks = false,
): Html {
  const numeric = html` class="table__cell--numeric"`;
  const head = columns.map(
    (column) =>
      html`<th scope="col"${column.unit !== undefined ? numeric : html``}>${heading(column, lang)}</th>`,
  );
  const cellOf = (cell: ShownCell, i: number): Html => {
    const { content } = cell;
    const look = cell.numeric ? numeric : lookOfWords(cell);
    if (i === 0) return html`<th scope="row"${look}>${content}</th>`;
    const named = html` class="table__cell--words" data-head="${columns[i]?.title ?? ""}"`;
    return html`<td${stacks ? named : look}>${content}</td>`;
  };
  const body = rows.map((row) => html`<tr>${row.map(cellOf)}</tr>`);
  return html`<table class="${stacks ? "table table--stacked" : "table"}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Heading of a column in a file: shares are 0–1 there. */
export const fileHeading = ({ title, unit }: Pick<FigureColumn, "title" | "unit">): string =>
  isMeasure(unit) ? `${title} (${unit === "share" ? "0-1" : unit})` : title;

import type { Lang } from "@kidorui/core";
import type { ComputedSheet, Content, Format, TemplateCell } from "@kidorui/templates";
import { workbookWords } from "../i18n/workbook.ts";
import { editionPath } from "../lib/href.ts";
import { texts } from "../lib/text.ts";
import type { CallPlaces } from "./call-places.ts";

/** A figure as its JSON file has it. */
export interface FigureFile {
  readonly id: string;
  readonly page: string;
  readonly edition: string;
  readonly title: string;
  readonly subtitle: string;
  readonly formula: string;
  readonly columns: readonly { readonly title: string; readonly unit?: string }[];
  readonly rows: readonly (readonly Content[])[];
}

/** A cell with what it shows. */
type Shown = readonly [cell: TemplateCell, content: Content];
type Line = readonly (Shown | undefined)[];

const words = (text: string, look: "title" | "heading" | "note" | "label"): Shown => [
  { kind: "words", text, look },
  text,
];

const value = (content: Content, format: Format = "general"): Shown =>
  typeof content === "string"
    ? words(content, "label")
    : [{ kind: "value", value: content, format }, content];

/** A formula of the sheet itself with what it gives. */
const native = (formula: string, content: Content, format: Format = "general"): Shown => [
  { kind: "formula", formula, format },
  content,
];

function formatIn(unit: string | undefined): Format {
  if (unit === "share") return "percent";
  return unit?.startsWith("t ") || unit === "t" ? "whole" : "general";
}

/** Characters that no name of a sheet has, and how long it may be. */
const NO_NAME = /[[\]:*?/\\']/g;
const LONGEST_NAME = 31;

export const sheetName = (text: string): string => text.replace(NO_NAME, " ").slice(0, LONGEST_NAME);

/** Lines of cells as a sheet that is computed already. */
export const sheetOf = (name: string, widths: readonly number[], lines: readonly Line[]): ComputedSheet => ({
  sheet: { name, widths, rows: lines.map((line) => line.map((one) => one?.[0])) },
  contents: lines.map((line) => line.map((one) => one?.[1] ?? null)),
});

/** Whether the numbers of a column of a figure are those of a column of its call, row by row. */
function columnIn(rows: FigureFile["rows"], column: number, matrix: readonly (readonly unknown[])[]) {
  const start = matrix.length - rows.length;
  if (start < 0 || start > 1 || rows.length === 0) return undefined;
  const found = (matrix[0] ?? []).findIndex((_, place) =>
    rows.every((row, i) => typeof row[column] === "number" && row[column] === matrix[start + i]?.[place]),
  );
  return found < 0 ? undefined : { start, found };
}

/**
 * The lines of a figure: title, measure, formula, address, then its table. Numbers that a call of the workbook gives
 * are taken from there.
 */
export function figureLines(figure: FigureFile, lang: Lang, places?: CallPlaces): readonly Line[] {
  const t = texts(workbookWords, lang);
  const { title, subtitle, formula, page, columns, rows } = figure;
  const call = places?.get(formula);
  const linked = columns.map((_, column) => call && columnIn(rows, column, call.matrix));
  const line = (row: readonly Content[], r: number): Line =>
    row.map((content, c) => {
      const format = formatIn(columns[c]?.unit);
      const link = linked[c];
      return places && call && link && content !== null
        ? native(`=${places.cell(call, link.start + r, link.found)}`, content, format)
        : value(content, format);
    });
  return [
    [words(title, "title")],
    [words(subtitle, "note")],
    ...(formula === "" ? [] : [[words(t("formula"), "note"), words(formula, "label")]]),
    [words(t("address"), "note"), words(page, "label")],
    columns.map(({ title: heading, unit }) =>
      // A share says that it is one by its sign.
      words(!unit || unit === "share" ? heading : `${heading} (${unit})`, "heading"),
    ),
    ...rows.map(line),
    [],
  ];
}

/** Widths of the columns of sheets of figures; no figure has more. */
const FIGURE_WIDTHS = [28, ...Array<number>(8).fill(18)];

/** Some figures on a sheet, one below the other. */
export const figuresSheet = (
  name: string,
  figures: readonly FigureFile[],
  lang: Lang,
  places: CallPlaces,
): ComputedSheet =>
  sheetOf(
    sheetName(name),
    FIGURE_WIDTHS,
    figures.flatMap((figure) => figureLines(figure, lang, places)),
  );

/** A figure on a sheet of its own, with how it is cited. */
export const figureSheet = (figure: FigureFile, lang: Lang, cited: string): ComputedSheet =>
  sheetOf(sheetName(figure.title), FIGURE_WIDTHS, [...figureLines(figure, lang), [words(cited, "note")]]);

/** The calls of an edition: formula, unit, range, then what it gives. */
export function callSheet(places: CallPlaces, lang: Lang): ComputedSheet {
  const t = texts(workbookWords, lang);
  const lines: Line[] = [
    [t("formula"), t("unit"), t("low"), t("high"), t("value")].map((heading) => words(heading, "heading")),
  ];
  for (const [formula, { unit, interval, matrix }] of places)
    matrix.forEach((row, i) => {
      const head: Line =
        i > 0
          ? [undefined, undefined, undefined, undefined]
          : [
              words(formula, "label"),
              words(unit, "label"),
              value(interval?.[0] ?? null),
              value(interval?.[1] ?? null),
            ];
      lines.push([...head, ...row.map((content) => value(content))]);
    });
  return sheetOf(t("calls"), [60, 14, 12, 12, 18], lines);
}

/** A number of the pages, by its formula. */
export interface FormulaNumber {
  readonly formula: string;
  readonly value: number;
}

/** Every number of the pages: computed from the calls where a sheet of any program can, with its formula beside. */
export function numberSheet(
  numbers: readonly FormulaNumber[],
  places: CallPlaces,
  lang: Lang,
): ComputedSheet {
  const t = texts(workbookWords, lang);
  const lines = numbers.map(({ formula, value: content }): Line => {
    const inSheet = places.native(formula);
    return [inSheet === undefined ? value(content) : native(inSheet, content), words(formula, "label")];
  });
  const heading = [words(t("value"), "heading"), words(t("formula"), "heading")];
  return sheetOf(t("numbers"), [18, 100], [heading, ...lines]);
}

/** What a reader of a workbook is told first. */
export const readMeSheet = (lang: Lang, citation: string): ComputedSheet => {
  const t = texts(workbookWords, lang);
  const lines = [[words(t("title"), "title")], [words(citation, "note")], [], [words(t("lead"), "label")]];
  return sheetOf(t("readMe"), [120], lines);
};

/** Path of the workbook of an edition within a language. */
export const workbookPath = (edition: string): string => `${editionPath(edition)}kidorui-${edition}.xlsx`;

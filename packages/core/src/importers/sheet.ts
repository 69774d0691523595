import type { TableIssue } from "../errors.ts";
import type { Place } from "../tables/parse.ts";
import type { FileRecord, Records } from "./records.ts";

/** A publisher's arrangement of columns. `YYYY` in a heading stands for any year. */
export interface Layout<N extends string = string> {
  readonly name: N;
  readonly columns: readonly string[];
  /** What to do where a file lacks a column because other contents were asked for, by heading. */
  readonly remedies?: Readonly<Record<string, string>>;
  /** Headings by which a file with all columns is still another table, and what to give instead. */
  readonly unfit?: Readonly<Record<string, string>>;
}

/** A file whose columns are known by name. */
export interface Sheet<N extends string = string> {
  readonly file: string;
  readonly layout: N;
  readonly headings: readonly string[];
  readonly rows: readonly FileRecord[];
  /** Text of a cell, `""` where the sheet has no such column. */
  readonly cell: (row: FileRecord, heading: string) => string;
  readonly place: (row: FileRecord, heading: string) => Place;
  /** Where a heading stands, by its number from 0. */
  readonly headingPlace: (column: number) => Place;
}

const withoutSpaces = (text: string): string => text.replaceAll(" ", "");

function fits(expected: string, heading: string): boolean {
  const [before = "", after] = withoutSpaces(expected).split("YYYY");
  const found = withoutSpaces(heading);
  if (after === undefined) return found === before;
  return new RegExp(`^${before}\\d{4}${after}$`).test(found);
}

/** The headings of a sheet that a pattern with `YYYY` stands for, each with its year. */
export function yearColumns(
  { headings }: Pick<Sheet, "headings">,
  pattern: string,
): readonly { readonly heading: string; readonly year: string }[] {
  return headings
    .filter((heading) => fits(pattern, heading))
    .map((heading) => ({ heading, year: /\d{4}/.exec(heading)?.[0] ?? "" }));
}

/** Columns of a layout that a row of headings lacks. */
export const missingOf = ({ columns }: Layout, headings: readonly string[]): string[] =>
  columns.filter((column) => !headings.some((heading) => fits(column, heading)));

/** What separates cells in files that are saved otherwise. */
export const SEPARATORS = [";", "\t", "|"] as const;
const separators: Readonly<Record<string, string>> = { ";": "semicolons", "\t": "tabs", "|": "bars" };

/** What parts the headings where they are those of a known layout and no comma parts them. */
function otherSeparator(layouts: readonly Layout[], line: string): string | undefined {
  const known = Object.keys(separators).find((separator) =>
    layouts.some((layout) => missingOf(layout, headingsOf(line, separator)).length === 0),
  );
  return known === undefined ? undefined : separators[known];
}

/** The headings in a line that is separated so. */
export const headingsOf = (line: string, separator: string): readonly string[] =>
  line.split(separator).map((heading) => heading.trim().replace(/^"(.*)"$/, "$1"));

const LISTED = 8;

/** Columns of a file that a layout does not read, in a sentence: among them may be those it lacks, under new names. */
function newColumns({ columns }: Layout, headings: readonly string[]): string {
  const others = headings.filter(
    (heading) => heading !== "" && !columns.some((column) => fits(column, heading)),
  );
  if (others.length === 0) return "";
  const more = others.length - LISTED;
  return `New in the file: ${others.slice(0, LISTED).join(", ")}${more > 0 ? ` and ${more} others` : ""}. `;
}

/** Names the columns of every layout, and what the nearest one lacks. */
function refusal(layouts: readonly Layout[], headings: readonly string[]): string {
  const [nearest] = layouts.toSorted(
    (a, b) =>
      missingOf(a, headings).length / a.columns.length - missingOf(b, headings).length / b.columns.length,
  );
  const known = layouts.map(({ name, columns }) => `${name}: ${columns.join(", ")}`).join("; ");
  const found = headings.filter((heading) => heading !== "").join(", ") || "none";
  const lacking = nearest === undefined ? [] : missingOf(nearest, headings);
  const remedies = lacking.map((column) => nearest?.remedies?.[column]);
  const way = remedies.every((remedy) => remedy !== undefined)
    ? [...new Set(remedies)].join(" ")
    : nearest === undefined || lacking.length === nearest.columns.length
      ? "None of its columns is known: give another file."
      : `${newColumns(nearest, headings)}Where the publisher has changed the layout, describe the new one beside the others.`;
  return `expected the columns of a known layout (${known}), found ${found}. Nearest is ${nearest?.name}, which lacks ${lacking.join(", ")}. ${way}`;
}

/**
 * The headings of a layout that a file has more than once, in capitals or not: which of the columns is
 * meant cannot be told.
 */
function repeatedHeadings({ columns }: Layout, headings: readonly string[]): readonly number[] {
  const names = headings.map((heading) => heading.toLowerCase());
  const isRead = (heading: string): boolean => columns.some((expected) => fits(expected, heading));
  const read = new Set(headings.filter(isRead).map((heading) => heading.toLowerCase()));
  return [...names.keys()].filter(
    (index) => read.has(names[index] ?? "") && names.indexOf(names[index] ?? "") < index,
  );
}

/**
 * Recognises the layout of a file by its headings. The headings stand in the first record, or, where
 * a title stands above them, in the first record of the first `search` that fits.
 */
export function readSheet<N extends string>(
  records: Records,
  layouts: readonly Layout<N>[],
  { search = 1 }: { readonly search?: number } = {},
): Sheet<N> | { readonly issues: readonly TableIssue[] } {
  const { file } = records;
  if (records.issues.length > 0) return { issues: records.issues };
  const candidates = records.records.slice(0, search);
  for (const [index, { cells: headings }] of candidates.entries()) {
    const layout = layouts.find((known) => missingOf(known, headings).length === 0);
    if (layout === undefined) continue;
    const columnOf = (heading: string): number => headings.indexOf(heading);
    for (const [heading, instead] of Object.entries(layout.unfit ?? {})) {
      if (!headings.includes(heading)) continue;
      const message = `expected ${layout.name}, found a table with the column ${heading}. ${instead}`;
      return { issues: [{ ...records.place(candidates[index] as FileRecord, columnOf(heading)), message }] };
    }
    const repeated = repeatedHeadings(layout, headings);
    if (repeated.length > 0) {
      return {
        issues: repeated.map((at) => ({
          ...records.place(candidates[index] as FileRecord, at),
          message: `expected each column once, found ${headings[at]} again. Take out the one that is not meant.`,
        })),
      };
    }
    return {
      file,
      layout: layout.name,
      headings,
      rows: records.records.slice(index + 1).filter(({ cells }) => cells.some((cell) => cell !== "")),
      cell: ({ cells }, heading) => cells[columnOf(heading)] ?? "",
      place: (row, heading) => records.place(row, Math.max(0, columnOf(heading))),
      headingPlace: (column) => records.place(candidates[index] as FileRecord, column),
    };
  }
  for (const { line } of candidates) {
    const separator = otherSeparator(layouts, records.lineAt(line));
    if (separator === undefined) continue;
    const message = `expected columns separated by commas, found ${separator}. Save the file as CSV with commas.`;
    return { issues: [{ file, line, column: 1, message }] };
  }
  const message = refusal(layouts, candidates[0]?.cells ?? []);
  return { issues: [{ file, line: candidates[0]?.line ?? 1, column: 1, message }] };
}

/** Rows that do not have a cell for every heading: the file is damaged or cut off. */
export function raggedRows({ file, headings }: Sheet, rows: readonly FileRecord[]): TableIssue[] {
  return rows
    .filter(({ cells }) => cells.length !== headings.length)
    .map(({ cells, line }) => ({
      file,
      line,
      column: 1,
      message: `expected ${headings.length} cells, found ${cells.length}. The file is damaged or cut off: fetch it again.`,
    }));
}

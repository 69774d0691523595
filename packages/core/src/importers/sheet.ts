import type { TableIssue } from "../errors.ts";
import type { Place } from "../tables/parse.ts";
import { fits, headingsOf, type Layout, missingOf, rewrittenHeadings } from "./headings.ts";
import type { FileRecord, Records } from "./records.ts";

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

/** The headings of a sheet that a pattern with `YYYY` stands for, each with its year. */
export function yearColumns(
  { headings }: Pick<Sheet, "headings">,
  pattern: string,
): readonly { readonly heading: string; readonly year: string }[] {
  return headings
    .filter((heading) => fits(pattern, heading))
    .map((heading) => ({ heading, year: /\d{4}/.exec(heading)?.[0] ?? "" }));
}

const separators: Readonly<Record<string, string>> = { ";": "semicolons", "\t": "tabs", "|": "bars" };

/** What parts the headings where they are those of a known layout and no comma parts them. */
function otherSeparator(layouts: readonly Layout[], line: string): string | undefined {
  const known = Object.keys(separators).find((separator) =>
    layouts.some((layout) => missingOf(layout, headingsOf(line, separator)).length === 0),
  );
  return known === undefined ? undefined : separators[known];
}

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

/** The part of its columns that a row of headings lacks. */
const lack = (layout: Layout, headings: readonly string[]): number =>
  missingOf(layout, headings).length / layout.columns.length;

/** The part that a row of headings lacks of the columns of the nearest layout. */
const lackOf = (layouts: readonly Layout[], headings: readonly string[]): number =>
  Math.min(...layouts.map((layout) => lack(layout, headings)));

/** What to write where a file has the headings of a layout in other letters. */
function asPublished(layouts: readonly Layout[], headings: readonly string[]): string | undefined {
  const rewritten = layouts
    .map((layout) => rewrittenHeadings(layout, headings))
    .find(({ length }) => length > 0);
  if (rewritten === undefined) return undefined;
  const [found, meant] = [rewritten.map((one) => one.found), rewritten.map((one) => one.meant)];
  return `expected the headings in the publisher's letters, found ${found.join(", ")}. Write ${meant.join(", ")}.`;
}

/** Names the columns of every layout, and what the nearest one lacks. */
function refusal(layouts: readonly Layout[], headings: readonly string[]): string {
  const [nearest] = layouts.toSorted((a, b) => lack(a, headings) - lack(b, headings));
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

/** Whether one text is another with one sign more, or in other capitals. */
function isSlipOf(text: string, meant: string): boolean {
  const [a, b] = [text.toLowerCase(), meant.toLowerCase()];
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long === short) return true;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

const YEAR = /^(19|20)\d\d$/;

/** Headings that seem to be those of columns that would be passed over without a word: what is wrong with each. */
function slips({ columns, optional = [], years }: Layout, headings: readonly string[]) {
  const known = [...columns, ...optional, ...(years ?? [])];
  return [...headings.entries()].flatMap(([at, heading]) => {
    if (heading === "" || known.some((expected) => fits(expected, heading))) return [];
    const meant = optional.find((column) => !headings.includes(column) && isSlipOf(heading, column));
    if (meant !== undefined) return [{ at, expected: `the column ${meant}`, advice: `Write ${meant}.` }];
    const digits = heading.replaceAll(/\D/g, "");
    if (years === undefined || !YEAR.test(digits)) return [];
    const forms = years.map((pattern) => pattern.replace("YYYY", digits));
    return [{ at, expected: `a column of a year as ${forms.join(" or ")}`, advice: "Fetch the file again." }];
  });
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
    const slipped = slips(layout, headings);
    if (slipped.length > 0) {
      return {
        issues: slipped.map(({ at, expected, advice }) => ({
          ...records.place(candidates[index] as FileRecord, at),
          message: `expected ${expected}, found "${headings[at]}". ${advice}`,
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
    const message = `expected columns separated by commas, found ${separator}. Save the file as CSV with commas between cells and points before decimals.`;
    return { issues: [{ file, line, column: 1, message }] };
  }
  // Titles may stand above the headings: the line that lacks least is meant.
  const [nearest] = candidates.toSorted((a, b) => lackOf(layouts, a.cells) - lackOf(layouts, b.cells));
  const headings = nearest?.cells ?? [];
  const message = asPublished(layouts, headings) ?? refusal(layouts, headings);
  return { issues: [{ file, line: nearest?.line ?? 1, column: 1, message }] };
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

const WORDS = 6;

/** Some of what the rows of a sheet speak of in some columns, in words. */
export function wordsIn(sheet: Sheet, ...headings: readonly string[]): string {
  const said = sheet.rows.map((row) =>
    headings
      .map((heading) => sheet.cell(row, heading))
      .filter((word) => word !== "")
      .join(", "),
  );
  const words = [...new Set(said)].filter((word) => word !== "");
  const more = words.length - WORDS;
  return `${words.slice(0, WORDS).join("; ") || "no rows"}${more > 0 ? ` and ${more} others` : ""}`;
}

/** A publisher's arrangement of columns. `YYYY` in a heading stands for any year. */
export interface Layout<N extends string = string> {
  readonly name: N;
  readonly columns: readonly string[];
  /** Columns that a file may lack, and that are read where it has them. */
  readonly optional?: readonly string[];
  /** Patterns of all columns of years, read or not, where one under another heading would be passed over. */
  readonly years?: readonly string[];
  /** What to do where a file lacks a column because other contents were asked for, by heading. */
  readonly remedies?: Readonly<Record<string, string>>;
  /** Headings by which a file with all columns is still another table, and what to give instead. */
  readonly unfit?: Readonly<Record<string, string>>;
}

type Form = (heading: string) => string;

const withoutSpaces: Form = (heading) => heading.replaceAll(" ", "");
/** A heading without what programs change when they rewrite one. */
const bare: Form = (heading) => heading.toLowerCase().replaceAll(/[ _]/g, "");

/** Whether a heading is one of a layout; two forms of one are told apart by what they keep of it. */
export function fits(expected: string, heading: string, form: Form = withoutSpaces): boolean {
  const [before = "", after] = expected.split("YYYY").map(form);
  const found = form(heading);
  if (after === undefined) return found === before;
  return new RegExp(`^${before}\\d{4}${after}$`).test(found);
}

/** Columns of a layout that a row of headings lacks. */
export const missingOf = ({ columns }: Pick<Layout, "columns">, headings: readonly string[]): string[] =>
  columns.filter((column) => !headings.some((heading) => fits(column, heading)));

/** What separates cells in files that are saved otherwise. */
export const SEPARATORS = [";", "\t", "|"] as const;

/** The headings in a line that is separated so. */
export const headingsOf = (line: string, separator: string): readonly string[] =>
  line.split(separator).map((heading) => heading.trim().replace(/^"(.*)"$/, "$1"));

/** A heading as a file has it, and as the publisher writes it. */
export interface Rewritten {
  readonly found: string;
  readonly meant: string;
}

/**
 * The headings of a layout that a file has in other letters: in capitals or small ones, with spaces or lines between
 * words or without. None where it lacks a column in any letters.
 */
export function rewrittenHeadings(layout: Layout, headings: readonly string[]): readonly Rewritten[] {
  const { columns, optional = [], years = [] } = layout;
  const known = [...columns, ...optional, ...years];
  const rewritten = headings.flatMap((found) => {
    if (known.some((column) => fits(column, found))) return [];
    const column = known.find((expected) => fits(expected, found, bare));
    if (column === undefined) return [];
    return [{ column, found, meant: column.replace("YYYY", /\d{4}/.exec(found)?.[0] ?? "") }];
  });
  const isThere = (lacking: string): boolean => rewritten.some(({ column }) => column === lacking);
  return missingOf(layout, headings).every(isThere) ? rewritten : [];
}

import type { TableDefinition } from "./define.ts";
import { nearNames } from "./nearest.ts";
import { didYouMean } from "./suggest.ts";

/** Something wrong with a heading: the place among the headings, from 0, and what it is. */
export interface HeadingProblem {
  readonly place: number;
  readonly message: string;
}

/** Compares the headings of a file with the columns of its table. */
export function headingProblems(
  { name, columns }: TableDefinition,
  found: readonly string[],
): HeadingProblem[] {
  const expected = columns.map((column) => column.name);
  const problems: HeadingProblem[] = [];
  const meant = new Set<string>();
  for (const [place, heading] of found.entries()) {
    if (found.indexOf(heading) < place) {
      problems.push({ place, message: `${heading}: expected each column once, found it again. Remove one.` });
    } else if (!expected.includes(heading)) {
      const missing = expected.filter((column) => !found.includes(column));
      const near = nearNames(heading, missing);
      if (near.length === 1) meant.add(near[0] ?? "");
      const message = `${heading || "(no heading)"}: expected no such column in the table ${name}, found it.${didYouMean(near)}`;
      problems.push({ place, message });
    }
  }
  for (const [place, column] of expected.entries()) {
    if (found.includes(column) || meant.has(column)) continue;
    problems.push({
      place: Math.min(place, found.length),
      message: `${column}: expected this column here, found none. Add it, with a cell in every row.`,
    });
  }
  const wrong = found.findIndex((heading, place) => heading !== expected[place]);
  if (problems.length === 0 && wrong >= 0) {
    const message = `${found[wrong]}: expected the column ${expected[wrong]} here. The order is ${expected.join(", ")}.`;
    problems.push({ place: wrong, message });
  }
  return problems;
}

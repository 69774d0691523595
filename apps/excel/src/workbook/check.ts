import type { Lang, Text } from "@kidorui/core";
import { referenceOf } from "./reference.ts";
import { usedPart } from "./used-part.ts";

/** Something CHECK found, and the cell it speaks of. */
export interface Finding {
  readonly address: string;
  readonly problem: Text;
  readonly fix: Text;
}

type Rows = readonly (readonly unknown[])[];

/** Runs CHECK on rows by a template, its words in a language. */
export type Check = (rows: Rows, template: string, lang: Lang) => Rows;

const TEMPLATES = ["suppliers", "stocks"];
const isHeading = (row: readonly unknown[]): boolean => row[0] === 1;

/** The findings among the rows of CHECK; none where all is well. */
const findingsIn = (rows: Rows): Rows => rows.slice(1).filter((row) => typeof row[0] === "number");

/** What CHECK says by the template that the headings suit best, in both languages. */
function findings(rows: Rows, check: Check): Readonly<Record<Lang, Rows>> {
  const [best] = TEMPLATES.map((template) => {
    const en = findingsIn(check(rows, template, "en"));
    return { template, en, misses: en.filter(isHeading).length };
  }).toSorted((a, b) => a.misses - b.misses);
  return best ? { en: best.en, ja: findingsIn(check(rows, best.template, "ja")) } : { en: [], ja: [] };
}

const words = (en: unknown, ja: unknown): Text => ({ en: String(en), ja: String(ja) });

/** Checks the selected table, headings in its first row; each finding is told with its cell. */
export function checkSelection(
  check: Check,
): Promise<{ readonly rows: number; readonly found: readonly Finding[] }> {
  return Excel.run(async (context) => {
    const range = await usedPart(context, context.workbook.getSelectedRange());
    if (!range) return { rows: 0, found: [] };
    range.load("values");
    await context.sync();
    const [headings = []] = range.values;
    const { en, ja } = findings(range.values, check);
    const found = en.map(([row, column, problem, fix], i) => {
      const place = headings.findIndex(
        (heading: unknown) => String(heading).trim() === String(column).trim(),
      );
      const cell = range.getCell(Number(row) - 1, Math.max(place, 0));
      cell.load("address");
      const [, columnJa, problemJa, fixJa] = ja[i] ?? [];
      return {
        cell,
        problem: words(`${column}: ${problem}`, `${columnJa}：${problemJa}`),
        fix: words(fix, fixJa),
      };
    });
    await context.sync();
    return {
      rows: range.values.length - 1,
      found: found.map(({ cell, problem, fix }) => ({ address: cell.address, problem, fix })),
    };
  });
}

/** Goes to a cell, on whichever sheet it stands. */
export function goTo(address: string): Promise<void> {
  return Excel.run(async (context) => {
    const found = referenceOf(address);
    if (found.kind !== "range" || found.sheet === undefined) return;
    const sheet = context.workbook.worksheets.getItem(found.sheet);
    sheet.activate();
    sheet.getRange(found.address).select();
    await context.sync();
  });
}

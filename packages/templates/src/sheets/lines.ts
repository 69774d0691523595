import type { Text } from "@kidorui/core";
import { formula, input, label, note, title } from "../cells.ts";
import type { Format, TemplateCell, TemplateRow, Writing } from "../template.ts";

/** Whether the edition in a cell is one that the functions have; false, too, where there are no functions. */
export const hasEdition = (cell: string): string => `IFERROR(REE.EDITION("id",${cell}),"")<>""`;

/** What to know of the edition in a cell: that it is unknown, with those there are, or a draft. */
export function editionState(cell: string, { say }: Writing): TemplateCell {
  const [none, unknown, draft] = [
    say({ en: "REE functions are missing", ja: "REE関数がない" }),
    say({ en: "No such edition. There are: ", ja: "この版はない。使える版：" }),
    say({ en: "A draft: its figures may still change", ja: "未公表の版であり、数値は変わり得る" }),
  ];
  return formula(
    `=IF(${hasEdition(cell)},IF(REE.EDITION("published",${cell})="","${draft}",""),IFERROR("${unknown}"&REE.EDITION("all"),"${none}"))`,
  );
}

/** Whether there are functions at all: without them, a cell that they would read is not at fault. */
export const hasFunctions = 'IFERROR(REE.EDITION("all"),"")<>""';

/** The line that pins a sheet to an edition: formulas name its cell, C3. */
export const pinned = (writing: Writing): TemplateRow => [
  label(writing.say({ en: "Edition", ja: "版" })),
  undefined,
  input(writing.edition),
  editionState("C3", writing),
];

/** Whether a cell holds no part of a whole: 75 typed for 75% is none. A text is greater than every number. */
export const isNoPart = (cell: string): string => `OR(COUNT(${cell})=0,${cell}<0,${cell}>1)`;

/** What to write in place of what is no part of a whole. */
export const PART: Text = {
  en: "Write a part with its sign: 75%",
  ja: "「75%」のように％を付ける",
};

/** The same beside the cell, where it is needed. */
export const partRemark = (cell: string, { say }: Writing): TemplateCell =>
  formula(`=IF(${isNoPart(cell)},"${say(PART)}","")`);

/** The day in a cell, a date or a text of one, by the rules of our functions: a stock of nothing is used up on it. */
export const dayIn = (cell: string): string => `REE.RUNOUT(${cell},0,1)`;

/** Beside a cell for a day: what to write where it holds none, or one that may be two. */
export const dayRemark = (cell: string, { say }: Writing): TemplateCell =>
  formula(
    `=IF(AND(${hasFunctions},IFERROR(${dayIn(cell)},"")=""),"${say({ en: "Write a date as 2026-12-01", ja: "日付を2026-12-01の形で入力する" })}","")`,
  );

/** Beside a cell for a number of days. */
export const daysRemark = (cell: string, { say }: Writing): TemplateCell =>
  formula(
    `=IF(OR(COUNT(${cell})=0,${cell}<0),"${say({ en: "Write a number of days", ja: "日数を数値で入力する" })}","")`,
  );

/** Days of a stock in words where they reach the horizon, which is no number of theirs. */
export const daysOrBeyond = (days: string, { say }: Writing): string =>
  `IF(${days}>=${HORIZON},"${say({ en: "beyond 3 years", ja: "3年超" })}",${days})`;

/** What a sheet begins with: its title, and what to know before it is used. */
export const opening = (name: string, remark: string): readonly TemplateRow[] => [
  [title(name)],
  [note(remark)],
];

/** A line with its label in A and a value in C. */
export const line = (text: string, cell: TemplateCell, remark?: string | TemplateCell): TemplateRow => [
  label(text),
  undefined,
  cell,
  ...(remark === undefined ? [] : [typeof remark === "string" ? note(remark) : remark]),
];

/** The same for a formula. */
export const result = (
  text: string,
  written: string,
  format: Format = "general",
  remark?: string | TemplateCell,
) => line(text, formula(written, format), remark);

/** Cells that stay empty. */
export const empty = (count: number): readonly undefined[] => Array.from({ length: count }, () => undefined);

/**
 * Days up to which a sheet counts how long a stock lasts: three years, within which RUNOUT looks for the date. Where as
 * much arrives as is used, it lasts longer than any number of days.
 */
export const HORIZON = 1095;

import { join } from "node:path";
import { readDataset } from "@kidorui/core/node";
import { computedSheets, sheetsOf, type TemplateSheet, templates } from "@kidorui/templates";
import { expect, test } from "vitest";
import { isShown } from "./support/parity.ts";
import { openTemplates, type Shown } from "./support/spreadsheet.ts";

const dataset = await readDataset(join(import.meta.dirname, "../../../data"));

/** An empty text and nothing look the same in a cell. */
const blank = (cell: Shown | undefined): boolean => cell === undefined || cell === null || cell === "";

const isSame = (shown: Shown | undefined, kept: Shown): boolean => {
  if (blank(kept)) return blank(shown);
  if (typeof kept === "boolean") return shown === kept || shown === Number(kept);
  return typeof kept === "number" ? isShown(shown, kept) : shown === kept;
};

test("the sheets of all templates show in a spreadsheet what their files keep, in both languages", async () => {
  const kept = (["en", "ja"] as const).flatMap((lang) =>
    templates.flatMap((template) => computedSheets(template, dataset, dataset.latest, lang)),
  );
  const shown = (await openTemplates(kept.map(({ sheet }) => sheet))).read();
  const differing = kept.flatMap(({ sheet, contents }, s) =>
    contents.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const other = shown[s]?.[r]?.[c];
        return isSame(other, cell ?? null) ? [] : [`${sheet.name} ${r + 1},${c + 1}: ${other}, kept ${cell}`];
      }),
    ),
  );
  expect(differing).toEqual([]);
  expect(shown).toHaveLength(kept.length);
  expect(
    kept.flatMap(({ contents }) => contents.flat()).filter((cell) => !blank(cell)).length,
  ).toBeGreaterThan(1000);
});

/** Rows of a list in column A: filled inputs under each other, three or more. */
function lists({ rows }: TemplateSheet): readonly (readonly number[])[] {
  const filled = rows.map((row) => row[0]?.kind === "input" && row[0].value !== null);
  const runs = filled.flatMap((isFilled, r) => {
    if (!isFilled || filled[r - 1]) return [];
    const end = filled.indexOf(false, r);
    return [Array.from({ length: (end < 0 ? filled.length : end) - r }, (_, i) => r + i)];
  });
  return runs.filter((run) => run.length > 1);
}

/** Settings that make a table shorter, by the sheet and the row whose input they replace. */
const FEWER: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  Answers: { 4: "Viet Nam" },
};

/** The same sheet with half of each list cleared: tables that come from it get shorter. */
function shrunk(sheet: TemplateSheet): TemplateSheet {
  const cleared = new Set(lists(sheet).flatMap((run) => run.slice(Math.floor(run.length / 4))));
  return {
    ...sheet,
    rows: sheet.rows.map((row, r) =>
      row.map((cell) => {
        if (cell?.kind !== "input") return cell;
        return cleared.has(r)
          ? { ...cell, value: null }
          : { ...cell, value: FEWER[sheet.name]?.[r] ?? cell.value };
      }),
    ),
  };
}

test("rows cleared in the sheets of all templates leave nothing of what they gave: every cell is as in sheets opened so", async () => {
  const sheets = templates.flatMap((template) => sheetsOf(template, dataset, dataset.latest, "en"));
  const fewer = sheets.map(shrunk);
  const [book, fresh] = [await openTemplates(sheets), (await openTemplates(fewer)).read()];
  const before = book.read();
  await book.typeOver(fewer);
  const after = book.read();
  const differing = fresh.flatMap((rows, s) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const other = after[s]?.[r]?.[c];
        const isAlike = blank(cell) ? blank(other) : other === cell;
        return isAlike ? [] : [`${sheets[s]?.name} ${r + 1},${c + 1}: ${other}, afresh ${cell}`];
      }),
    ),
  );
  expect(differing).toEqual([]);
  // Tables of these sheets are shorter than they were.
  const filled = (rows: readonly Shown[][] | undefined) =>
    rows?.flat().filter((cell) => !blank(cell)).length ?? 0;
  const shorter = sheets.flatMap(({ name }, s) => (filled(after[s]) < filled(before[s]) ? [name] : []));
  expect(shorter).toEqual(
    expect.arrayContaining(["Exposure", "Vulnerability", "Answers", "Cover", "Pledges"]),
  );
});

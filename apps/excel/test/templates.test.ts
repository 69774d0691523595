import { join } from "node:path";
import { readDataset } from "@kidorui/core/node";
import { computedSheets, templates } from "@kidorui/templates";
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
  const shown = await openTemplates(kept.map(({ sheet }) => sheet));
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

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDataset } from "@kidorui/core/node";
import { recalculating } from "@kidorui/toolchain/libreoffice";
import { afterAll, describe, expect, test } from "vitest";
import { type ComputedSheet, compute } from "../src/compute.ts";
import { sheetsOf, templates } from "../src/index.ts";
import type { TemplateCell, TemplateSheet } from "../src/template.ts";
import { workbookFile } from "../src/write.ts";

const dataset = await readDataset(join(import.meta.dirname, "../../../data"));
const edition = dataset.latest;

const folder = mkdtempSync(join(tmpdir(), "kidorui-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const convert = recalculating(folder);

const isNative = (cell: TemplateCell | undefined): boolean =>
  cell?.kind === "formula" && !cell.formula.includes("REE.");

/** The sheet with our own formulas turned into values: LibreOffice has no such functions. */
function withValues({ sheet, contents }: ComputedSheet): TemplateSheet {
  const height = Math.max(sheet.rows.length, contents.length);
  return {
    ...sheet,
    rows: Array.from({ length: height }, (_, r) => {
      const width = Math.max(sheet.rows[r]?.length ?? 0, contents[r]?.length ?? 0);
      return Array.from({ length: width }, (_, c): TemplateCell | undefined => {
        const cell = sheet.rows[r]?.[c];
        // Without formats, so that all digits are shown.
        if (cell?.kind === "formula" && isNative(cell)) return { ...cell, format: "general" };
        if (cell?.kind === "words") return cell;
        const value = contents[r]?.[c] ?? null;
        return value === null ? undefined : { kind: "input", value, format: "general" };
      });
    }),
  };
}

/** The same with wrong results beside every formula: who shows them has computed nothing. */
function withWrongResults(computed: ComputedSheet): ComputedSheet {
  const sheet = withValues(computed);
  const contents = sheet.rows.map((row, r) =>
    row.map((cell, c) => (isNative(cell) ? 987_654_321 : (computed.contents[r]?.[c] ?? null))),
  );
  return { sheet, contents };
}

/** Cells as LibreOffice computes them, sheet by sheet: all digits, a tab between cells. */
function recomputed(file: string): ReadonlyMap<string, readonly string[][]> {
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  convert(file, "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1", out);
  return new Map(
    readdirSync(out).map((name) => [
      name.replace(/^[^-]*-[^-]*-|\.csv$/g, ""),
      readFileSync(join(out, name), "utf8")
        .split("\n")
        .map((line) => line.split("\t").map((cell) => cell.replace(/^"(.*)"$/s, "$1"))),
    ]),
  );
}

describe.each(templates.map((template) => [template.id, template] as const))("%s", (id, template) => {
  test.each(["en", "ja"] as const)(
    "LibreOffice computes the formulas of Excel's own to the same numbers (%s)",
    async (lang) => {
      const sheets = sheetsOf(template, dataset, edition, lang);
      const computed = compute(sheets, dataset, edition, lang);
      const file = join(folder, `${id.replaceAll("-", "_")}-${lang}.xlsx`);
      writeFileSync(file, await workbookFile(computed.map(withWrongResults), template.title));
      const cells = recomputed(file);
      expect([...cells.keys()].toSorted()).toEqual(sheets.map(({ name }) => name).toSorted());
      let compared = 0;
      for (const { sheet, contents } of computed) {
        const shown = cells.get(sheet.name);
        sheet.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (!isNative(cell)) return;
            compared += 1;
            const [expected, found = ""] = [contents[r]?.[c] ?? "", shown?.[r]?.[c]];
            const where = `${sheet.name}, row ${r + 1}, column ${c + 1}: ${cell && "formula" in cell ? cell.formula : ""}`;
            if (typeof expected !== "number") expect(found, where).toBe(String(expected));
            else if (expected === 0) expect(Number(found), where).toBe(0);
            else expect(Math.abs(Number(found) / expected - 1), `${where} gives ${found}`).toBeLessThan(1e-9);
          });
        });
      }
      expect(compared).toBeGreaterThan(2);
    },
  );
});

test("a program without our functions calls no name of the list unknown, but says what is missing", async () => {
  const own = templates.filter(({ id }) => id === "supplier-exposure");
  const [sheets = []] = own.map((template) => sheetsOf(template, dataset, edition, "en"));
  const file = join(folder, "without-en.xlsx");
  writeFileSync(file, await workbookFile(compute(sheets, dataset, edition, "en"), { en: "", ja: "" }));
  const list = recomputed(file).get("Purchases");
  expect([list?.[3]?.[3], list?.[4]?.[3], list?.[6]?.[9], list?.[105]?.[9]]).toEqual([
    "REE functions are missing",
    "REE functions are missing",
    "not read: see row 4",
    "",
  ]);
});

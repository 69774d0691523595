import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, type WorkBook } from "@e965/xlsx";
import { recalculating } from "@kidorui/toolchain/libreoffice";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { langs } from "../src/lib/lang.ts";
import { workbookPath } from "../src/takeaway/workbook.ts";
import { dataset } from "../test/dataset.ts";

const dist = join(import.meta.dirname, "../dist");
const folder = mkdtempSync(join(tmpdir(), "kidorui-workbook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const convert = recalculating(folder);

/** The same workbook with a wrong result beside every formula: who shows one has computed nothing. */
function withWrongResults(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [name, content] as const;
    const text = strFromU8(content).replace(/(<f[^>]*>[^<]*<\/f><v>)[^<]*(<\/v>)/g, "$1987654321$2");
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(files));
}

/** The workbook as LibreOffice computes it. */
function recomputed(name: string, bytes: Uint8Array): WorkBook {
  const [file, out] = [join(folder, `${name}.xlsx`), join(folder, "out")];
  writeFileSync(file, withWrongResults(bytes));
  convert(file, "xlsx", out);
  return read(readFileSync(join(out, `${name}.xlsx`)));
}

test("LibreOffice opens the workbook of the edition and computes in every formula what the pages say", () => {
  for (const lang of langs) {
    const bytes = readFileSync(join(dist, lang, workbookPath(dataset.latest)));
    const [ours, theirs] = [read(bytes), recomputed(lang, bytes)];
    expect(theirs.SheetNames).toEqual(ours.SheetNames);
    let computed = 0;
    const differing = ours.SheetNames.flatMap((name) =>
      Object.entries(ours.Sheets[name] ?? {}).flatMap(([place, cell]) => {
        if (place.startsWith("!") || cell.v === "") return [];
        const other = theirs.Sheets[name]?.[place];
        if (cell.f !== undefined) computed += 1;
        // It writes fifteen digits.
        const isSame =
          typeof cell.v === "number"
            ? Math.abs(Number(other?.v) - cell.v) <= 1e-12 * Math.max(1, Math.abs(cell.v))
            : other?.v === cell.v;
        return isSame ? [] : [`${name}!${place} ${cell.f ?? ""}: ${cell.v}, ${other?.v}`];
      }),
    );
    expect(computed).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  }
});

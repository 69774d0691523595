import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { servedCsv } from "../src/tables/served-csv.ts";

/** What LibreOffice makes of a CSV file in UTF-8, as the XML of its flat document. */
function opened(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "kidorui-sheet-"));
  try {
    writeFileSync(join(folder, "served.csv"), text);
    const { status, stderr, error } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
        "--headless",
        "--infilter=CSV:44,34,76",
        "--convert-to",
        "fods",
        "--outdir",
        folder,
        join(folder, "served.csv"),
      ],
      { encoding: "utf8" },
    );
    if (error)
      throw new Error(`expected LibreOffice's soffice on this machine, found none: ${error.message}`);
    if (status !== 0) throw new Error(stderr);
    return readFileSync(join(folder, "served.fods"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const formulas = (document: string): number => (document.match(/table:formula=/g) ?? []).length;

const poison = [
  '=HYPERLINK("http://127.0.0.1:9/?x="&A2,"Malaysia")',
  "=1+1",
  "+1+1",
  "-2+3",
  "@SUM(1,1)",
  "\t=1+1",
  "＝1+1",
  "=cmd|'/c calc'!A0",
  '=WEBSERVICE("http://127.0.0.1:9/")',
];

test("no text of a served file is a formula in LibreOffice; numbers below zero are numbers", () => {
  const rows = [["name", "value"], ...poison.map((text, index) => [text, -index - 0.5])];
  // As the rows are, some are live: a reader that computes none would prove nothing.
  expect(formulas(opened(Papa.unparse(rows)))).toBeGreaterThan(2);
  const document = opened(servedCsv(rows));
  expect(formulas(document)).toBe(0);
  expect(document.match(/office:value-type="float" office:value="-\d\.5"/g)).toHaveLength(poison.length);
  expect(document).toContain("Malaysia");
});

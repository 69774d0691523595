import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { workbookWords } from "../src/i18n/workbook.ts";
import { langs } from "../src/lib/lang.ts";
import { publishedNumbers } from "../src/site/published-numbers.ts";
import { CallPlaces } from "../src/takeaway/call-places.ts";
import { figureListPath } from "../src/takeaway/figure-list.ts";
import { workbookPath } from "../src/takeaway/workbook.ts";
import { dataset } from "./dataset.ts";

const dist = join(import.meta.dirname, "../dist");
const edition = dataset.latest;

test("the workbook of an edition holds every number of its pages and every table of its figures, with their formulas", async () => {
  const numbers = await publishedNumbers(dist, edition);
  const { figures } = JSON.parse(readFileSync(join(dist, figureListPath(edition)), "utf8"));
  for (const lang of langs) {
    const { Sheets, SheetNames } = read(readFileSync(join(dist, lang, workbookPath(edition))));
    const rowsOf = (name: string): unknown[][] =>
      utils.sheet_to_json(Sheets[name] ?? {}, { header: 1, defval: null, raw: true });
    const said = rowsOf(workbookWords.numbers[lang]).slice(1);
    expect(said.map(([value, formula]) => [formula, value])).toEqual(
      numbers.map(({ formula, value }) => [formula, Number(value)]),
    );
    const native = Object.values(Sheets[workbookWords.numbers[lang]] ?? {}).filter(
      ({ f }) => f !== undefined,
    );
    expect(native.length).toBeGreaterThan(1000);
    const lines = new Set(
      SheetNames.flatMap((name) =>
        rowsOf(name).map((row) => JSON.stringify(row.filter((cell) => cell !== null && cell !== ""))),
      ),
    );
    for (const { json, formula } of figures) {
      const figure = JSON.parse(readFileSync(join(dist, "editions/x", json[lang]), "utf8"));
      const parts = [[figure.title], [figure.subtitle], [workbookWords.address[lang], figure.page]];
      if (formula !== "") parts.push([workbookWords.formula[lang], formula]);
      const rows = figure.rows.map((row: unknown[]) => row.filter((cell) => cell !== null && cell !== ""));
      const missing = [...parts, ...rows.filter((row: unknown[]) => row.length > 0)].filter(
        (row) => !lines.has(JSON.stringify(row)),
      );
      expect([figure.id, missing]).toEqual([figure.id, []]);
    }
    // No formula of ours stands in it that a spreadsheet without the add-in could not compute.
    const sheets = Object.entries(unzipSync(readFileSync(join(dist, lang, workbookPath(edition)))));
    const formulas = sheets.flatMap(([, bytes]) => [
      ...new TextDecoder().decode(bytes).matchAll(/<f[^>]*>([^<]*)<\/f>/g),
    ]);
    expect(formulas.filter(([, text = ""]) => /REE|_xl/.test(text))).toEqual([]);
  }
});

test("a published formula is one of the sheet where every call in it stands there, without headings where it asks for none", () => {
  const places = new CallPlaces(
    {
      '=REE.X("A(",,"E")': {
        value: [
          ["code", "n"],
          ["CHN", 3],
          ["AUS", 1],
        ],
        unit: "t",
        interval: null,
      },
      '=REE.Y(1,"E")': { value: 4, unit: "t", interval: [3, 5] },
    },
    "Calls",
  );
  expect(places.native('=REE.Y(1,"E")')).toBe("='Calls'!$E$5");
  expect(places.native('=INDEX(REE.X("A(",FALSE,"E"),2,2)/REE.Y(1,"E")')).toBe(
    "=INDEX('Calls'!$E$3:$F$4,2,2)/'Calls'!$E$5",
  );
  expect(places.native('=INDEX(REE.X("A(",,"E"),2,2)')).toBe("=INDEX('Calls'!$E$2:$F$4,2,2)");
  expect(places.native('=REE.Z(1,"E")')).toBeUndefined();
  expect(places.native('=LET(a,REE.Y(1,"E"),a)')).toBeUndefined();
});

import { join } from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { Dataset } from "@kidorui/core";
import { readDataset } from "@kidorui/core/node";
import { EDITION_PARAMETER, functionById } from "@kidorui/formulas";
import {
  Evaluator,
  type Expression,
  gridOf,
  isError,
  NO_NAMES,
  namesIn,
  parseSheetFormula,
  partsOf,
  sheetFunctionNames,
} from "@kidorui/formulas/expression";
import { describe, expect, test } from "vitest";
import { areaOf } from "../src/address.ts";
import { compute } from "../src/compute.ts";
import { computedSheets, sheetsOf, type Template, templateFile, templates } from "../src/index.ts";
import { canBeKept, keptFormula } from "../src/kept-formula.ts";
import type { TemplateSheet } from "../src/template.ts";

const dataset = await readDataset(join(import.meta.dirname, "../../../data"));
const edition = dataset.latest;
const langs = ["en", "ja"] as const;

type Content = string | number | boolean | null;

/** A cell of a file as a spreadsheet opens it; an empty text is an empty text, no cell is nothing. */
const contentOf = (sheet: WorkSheet, row: number, column: number): Content =>
  (sheet[utils.encode_cell({ r: row, c: column })]?.v as Content | undefined) ?? null;

/** What the file itself says of a formula's references. */
function given(file: ReturnType<typeof read>, own: string, references: readonly string[]) {
  return references.map((reference) => {
    const { sheet, top, left, bottom, right } = areaOf(reference);
    const name = file.SheetNames.find((one) => one.toLowerCase() === (sheet ?? own.toLowerCase())) ?? "";
    const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (_, j) =>
        contentOf(file.Sheets[name] ?? {}, top + i, left + j),
      ),
    );
    const content = cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : cells;
    return [reference, { content, unit: undefined }] as const;
  });
}

/** Contents that a file keeps beside a formula, as many as the formula's range says. */
function keptBeside(sheet: WorkSheet, address: string, range: string | undefined): readonly Content[][] {
  const { s, e } = utils.decode_range(range ?? address);
  return Array.from({ length: e.r - s.r + 1 }, (_, i) =>
    Array.from({ length: e.c - s.c + 1 }, (_, j) => contentOf(sheet, s.r + i, s.c + j)),
  );
}

const formulasOf = (sheets: readonly TemplateSheet[]): readonly string[] =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell) => (cell && "formula" in cell ? [cell.formula.replaceAll(/'[^']*'!/g, "")] : [])),
    ),
  );

const numbersOf = (template: Template, lang: "en" | "ja") =>
  computedSheets(template, dataset, edition, lang).map(({ contents }) =>
    contents.map((row) => Array.from(row, (cell) => (typeof cell === "number" ? cell : null))),
  );

/** Characters that a text takes: those of East Asia take two, bold ones a little more. */
const breadth = (text: string, isBold: boolean): number =>
  [...text].reduce((sum, one) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(one) ? 2 : 1), 0) *
  (isBold ? 1.1 : 1);

/** Characters that a screen of 1,366 pixels shows of a sheet. */
const SCREEN = 155;

/** Words that the next cell or the end of the screen cuts off, and numbers that their column has no room for. */
const clipped = (template: Template, lang: "en" | "ja"): readonly string[] =>
  computedSheets(template, dataset, edition, lang).flatMap(({ sheet, contents }) =>
    contents.flatMap((row, r) =>
      Array.from(row, (content, c): readonly string[] => {
        const cell = sheet.rows[r]?.[c];
        const isWords = cell?.kind === "words" && cell.look !== "title";
        if (!isWords && typeof content !== "number") return [];
        const isOverNumber = cell?.kind === "words" && typeof contents[r + 1]?.[c] === "number";
        const next = row.findIndex((one, i) => i > c && ((one ?? null) !== null || sheet.rows[r]?.[i]));
        const end = !isWords || isOverNumber ? c + 1 : next < 0 ? Infinity : next;
        const wide = (first: number, behind: number) =>
          sheet.widths.slice(first, behind).reduce((sum, width) => sum + width, 0);
        const room = end === Infinity ? Math.max(wide(c, c + 1), SCREEN - wide(0, c)) : wide(c, end);
        const isHeading = cell?.kind === "words" && cell.look === "heading";
        const needed = isWords
          ? breadth(String(content), isHeading)
          : Math.round(Number(content)).toLocaleString("en").length + 2;
        return needed <= room
          ? []
          : [`${sheet.name}, row ${r + 1}, column ${c + 1}: ${content} needs ${needed}`];
      }).flat(),
    ),
  );

describe.each(templates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  test.each(langs)(
    "every cell of ours in the file of %s is what its formula gives on the pinned edition",
    async (lang) => {
      const file = read(await templateFile(template, dataset, edition, lang), { cellFormula: true });
      let ours = 0;
      for (const name of file.SheetNames) {
        const sheet = file.Sheets[name] ?? {};
        // The file's later sheets are in the other language.
        const spoken =
          file.SheetNames.indexOf(name) < file.SheetNames.length / 2 ? lang : lang === "en" ? "ja" : "en";
        const evaluator = new Evaluator(dataset, edition, NO_NAMES, spoken);
        for (const [address, cell] of Object.entries(sheet)) {
          if (address.startsWith("!") || typeof cell.f !== "string") continue;
          const formula = cell.f.replaceAll(/_xldudf_REE_([A-Z0-9]+)\(/g, "REE.$1(");
          const expression = parseSheetFormula(`=${formula}`);
          const { value } = evaluator.given(given(file, name, namesIn(expression))).evaluate(expression);
          const grid = gridOf(value.content).map((row) =>
            row.map((one) => (one !== null && isError(one) ? one.name : one)),
          );
          expect(keptBeside(sheet, address, cell.F), `${name}!${address} ${formula}`).toEqual(grid);
          if (formula.includes("REE.")) ours += 1;
        }
      }
      expect(ours).toBeGreaterThan(2);
    },
  );

  test("a file is the same bytes whenever it is made", async () => {
    const [first, second] = await Promise.all(
      langs.map(() => templateFile(template, dataset, edition, "en")),
    );
    expect(Buffer.compare(Buffer.from(first ?? []), Buffer.from(second ?? []))).toBe(0);
  });

  test.each(langs)("words and numbers of %s have room in their columns", (lang) => {
    expect(clipped(template, lang)).toEqual([]);
  });

  test("both languages hold the same formulas and come to the same numbers", () => {
    const [en, ja] = langs.map((lang) => numbersOf(template, lang));
    expect(ja).toEqual(en);
    const sheets = (lang: "en" | "ja") => sheetsOf(template, dataset, edition, lang);
    const withoutTexts = (lang: "en" | "ja") =>
      formulasOf(sheets(lang)).map((text) => text.replaceAll(/"[^"]*"/g, '""'));
    expect(withoutTexts("ja")).toEqual(withoutTexts("en"));
  });

  test("a formula uses functions that every spreadsheet has, beside ours", () => {
    const known = new Set(sheetFunctionNames);
    const used = langs.flatMap((lang) =>
      computedSheets(template, dataset, edition, lang).flatMap(({ sheet }) =>
        formulasOf([sheet]).flatMap((text) =>
          (text.replaceAll(/"[^"]*"/g, "").match(/\b[A-Z][A-Z0-9.]*(?=\()/g) ?? []).filter(
            (name) => !name.startsWith("REE."),
          ),
        ),
      ),
    );
    // What LibreOffice and older Excel lack would need another name in the file.
    const newer = ["LET", "FILTER", "SORTBY", "TAKE", "DROP", "CHOOSECOLS", "XLOOKUP", "SWITCH"];
    expect([...new Set(used)].filter((name) => !known.has(name) || newer.includes(name))).toEqual([]);
  });

  test("each input that is a number, where it stands first in its sheet, moves an answer", () => {
    const sheets = sheetsOf(template, dataset, edition, "en");
    const before = compute(sheets, dataset, edition, "en").map(({ contents }) => contents);
    const inputs = sheets.flatMap((sheet, s) =>
      sheet.rows
        .flatMap((row, r) =>
          row.flatMap((cell, c) =>
            // A line that is not in use moves nothing.
            cell?.kind === "input" &&
            typeof cell.value === "number" &&
            cell.value !== 0 &&
            before[s]?.[r]?.[1] !== ""
              ? [{ s, r, c, value: cell.value }]
              : [],
          ),
        )
        .slice(0, 4),
    );
    expect(inputs.length).toBeGreaterThan(0);
    const after = (own: (typeof inputs)[number], value: number) =>
      compute(
        sheets.map((sheet, i) => ({
          ...sheet,
          rows: sheet.rows.map((row, j) =>
            row.map((cell, k) =>
              i === own.s && j === own.r && k === own.c && cell?.kind === "input" ? { ...cell, value } : cell,
            ),
          ),
        })),
        dataset,
        edition,
        "en",
      ).map(({ contents }) => contents);
    const moves = (own: (typeof inputs)[number], value: number) =>
      after(own, value).some((contents, i) =>
        contents.some((row, j) =>
          row.some((cell, k) => cell !== before[i]?.[j]?.[k] && !(i === own.s && j === own.r && k === own.c)),
        ),
      );
    // A part of a whole stays one; a threshold may have nothing between itself and its half.
    const changes = (value: number) =>
      value > 1 ? [value - 1, value + 1, value / 2] : [value / 2, value / 5];
    const still = inputs.filter((own) => !changes(own.value).some((value) => moves(own, value)));
    expect(still.map(({ s, r, c }) => `${sheets[s]?.name} row ${r + 1} column ${c + 1}`)).toEqual([]);
  });
});

/** Every call of one of our functions in a formula. */
const callsIn = (expression: Expression): readonly Extract<Expression, { kind: "call" }>[] => [
  ...(expression.kind === "call" && expression.callee.startsWith("REE.") ? [expression] : []),
  ...partsOf(expression).flatMap(callsIn),
];

test.each(templates.map((template) => [template.id, template] as const))(
  "%s reads the edition in its cell, wherever a function has one",
  (_, template) => {
    const formulas = sheetsOf(template, dataset, edition, "en").flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []))),
    );
    const without = [...new Set(formulas)].flatMap((text) =>
      callsIn(parseSheetFormula(text)).flatMap(({ callee, arguments: args }) => {
        const { id, parameters } = functionById(callee.slice(4));
        const place = parameters.findIndex(({ name }) => name === EDITION_PARAMETER);
        // Which editions there are is no question to one of them.
        const isOfAll = id === "EDITION" && args[0]?.kind === "constant" && args[0].value === "all";
        return place < 0 || isOfAll || args[place]?.kind === "name" ? [] : [text];
      }),
    );
    expect(without).toEqual([]);
  },
);

test.each(templates.map((template) => [template.id, template] as const))(
  "nothing is typed in %s beside a list that a formula orders",
  (_, template) => {
    const typedBeside = computedSheets(template, dataset, edition, "en").flatMap(({ sheet, contents }) =>
      sheet.rows.flatMap((row, r) => {
        const first = Array.from(contents[r] ?? []).findIndex(
          (content, c) => (content ?? null) !== null || row[c],
        );
        const isOrdered = row[first]?.kind !== "input" && row[first]?.kind !== "words";
        const typed = row.findIndex((cell) => cell?.kind === "input");
        return isOrdered && typed > first ? [`${sheet.name} row ${r + 1}`] : [];
      }),
    );
    expect(typedBeside).toEqual([]);
  },
);

/** Inputs for a part of a whole, in lines that are in use. */
const parts = templates.flatMap((template) =>
  computedSheets(template, dataset, edition, "en").flatMap(({ sheet, contents }, s) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        // Of a list of purchases its own check tells.
        cell?.kind === "input" &&
        cell.format === "percent" &&
        cell.value !== null &&
        contents[r]?.[1] !== "" &&
        sheet.name !== "Purchases"
          ? [[`${template.id} ${sheet.name} ${utils.encode_cell({ r, c })}`, { template, s, r, c }] as const]
          : [],
      ),
    ),
  ),
);

test.each(parts)("75 typed for 75%% in %s is told, and shows no error", (_, { template, s, r, c }) => {
  const sheets = sheetsOf(template, dataset, edition, "en");
  const typed = sheets.map((sheet, i) =>
    i === s ? { ...sheet, rows: typedOver(sheet.rows, { [utils.encode_cell({ r, c })]: 75 }) } : sheet,
  );
  // An error in a cell is thrown.
  const row = compute(typed, dataset, edition, "en")[s]?.contents[r] ?? [];
  expect(row).toContain("Write a part with its sign: 75%");
});

test("a file keeps functions by the names that Excel gives them there, and texts as they are", () => {
  expect(keptFormula('=REE.HHI(UNIQUE(A1:A9))&"UNIQUE(1)"')).toBe(
    '_xldudf_REE_HHI(_xlfn.UNIQUE(A1:A9))&"UNIQUE(1)"',
  );
  expect(keptFormula("=sort(FILTER('MAP(1)'!A1:A9,SUM(1)))")).toBe(
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER('MAP(1)'!A1:A9,SUM(1)))",
  );
  expect([canBeKept("=LET(a,1,a)"), canBeKept("=REE.HHI(A1)")]).toEqual([false, true]);
});

test("nothing and all are parts of a whole, too: no sheet shows an error for them", () => {
  for (const template of templates) {
    for (const part of [0, 1]) {
      const sheets = sheetsOf(template, dataset, edition, "en").map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell) =>
            // A threshold of nothing would be none.
            cell?.kind === "input" &&
            cell.format === "percent" &&
            typeof cell.value === "number" &&
            !row.some((one) => one?.kind === "words" && one.text.includes("from a share"))
              ? { ...cell, value: part }
              : cell,
          ),
        ),
      }));
      // An error in a cell is thrown.
      expect(() => compute(sheets, dataset, edition, "en"), `${template.id} ${part}`).not.toThrow();
    }
  }
});

type Change = (rows: TemplateSheet["rows"]) => TemplateSheet["rows"];

/** The sheets of the template of own suppliers, with what somebody does to the rows of its list and its stock. */
function ownSuppliersWith(change: Change, changeStock: Change = (rows) => rows) {
  const template = templates.filter(({ id }) => id === "supplier-exposure");
  const changes = [change, (rows: TemplateSheet["rows"]) => rows, changeStock];
  return template.flatMap((own) =>
    compute(
      sheetsOf(own, dataset, edition, "en").map((sheet, s) => ({
        ...sheet,
        rows: changes[s]?.(sheet.rows) ?? sheet.rows,
      })),
      dataset,
      edition,
      "en",
    ),
  );
}

/** Rows of a sheet with cells typed over: by row and column. */
const typedOver = (rows: TemplateSheet["rows"], typed: Readonly<Record<string, Content>>) =>
  rows.map((row, r) =>
    row.map((cell, c) => {
      const value = typed[utils.encode_cell({ r, c })];
      return value === undefined || cell?.kind !== "input"
        ? cell
        : { ...cell, value: value as string | number | null };
    }),
  );

/** The same with cells of the list typed over. */
const ownSuppliers = (typed: Readonly<Record<string, Content>>) =>
  ownSuppliersWith((rows) => typedOver(rows, typed));

/** The same with cells of the stock typed over, and of the list. */
const ownSuppliersWithStock = (
  typed: Readonly<Record<string, Content>>,
  listed: Readonly<Record<string, Content>> = {},
) =>
  ownSuppliersWith(
    (rows) => typedOver(rows, listed),
    (rows) => typedOver(rows, typed),
  );

test("purchases that cannot be computed are left out, counted and named beside their row, and the others give an answer", () => {
  const [list, exposure, stock] = ownSuppliers({ D7: "NdPr", C9: "Atlantis", F10: "many" });
  expect(list?.contents.slice(5, 11).map((row) => row[9])).toEqual([
    "problems",
    "element: Its mass cannot be told from that of a form. Write a row for each element (Nd, Pr, …), with its part of the kilograms.",
    "",
    'country: No country is called "Atlantis". Type =REE.LIST("countries") in an empty cell.',
    "kg_per_year: Not a number. Write digits alone, without commas; the unit belongs in the heading.",
    "",
  ]);
  expect(list?.contents[4]?.[2]).toBe(3);
  const told = "3 rows of the list are not counted: column J of the list says why";
  expect(list?.contents[4]?.[3]).toBe("column J of the list says why");
  expect([exposure?.contents[2]?.[3], stock?.contents[2]?.[3]]).toEqual([told, told]);
  // Without the three: 42,000 kg of NdPr, 3,200 of Dy oxide, and what was no number.
  expect(exposure?.contents[5]?.[2]).toBeGreaterThan(20_000);
  // What is not counted stands in no table.
  expect(exposure?.contents.flat()).not.toContain("Atlantis");
  const errors = [exposure, stock].flatMap((sheet) =>
    (sheet?.contents.flat() ?? []).filter((cell) => typeof cell === "string" && cell.startsWith("#")),
  );
  expect(errors).toEqual([]);
});

test.each([
  [{ B7: null }, "supplier: Empty."],
  [{ C7: null }, "country: Empty."],
  [{ C7: "Atlantis" }, 'country: No country is called "Atlantis".'],
  [{ D7: null }, "element: Empty."],
  [{ D7: "Dy alloy" }, 'element: No element is called "Dy alloy".'],
  [{ D7: "ネオジム磁石" }, 'element: No element is called "ネオジム磁石". It is a form of goods'],
  // A bad number beside an element whose symbol a comparison might take for a sign that stands for any other.
  [{ D7: "Y", E7: "oxide", F7: "many" }, "kg_per_year: Not a number."],
  [{ D7: "NdPr" }, "element: Its mass cannot be told"],
  [{ E7: "lumps" }, "form: Unknown form."],
  [{ F7: null }, "kg_per_year: Empty. Write the kilograms; 0 where there is stock only."],
  [{ F7: "many" }, "kg_per_year: Not a number."],
  [{ F7: "1.250" }, 'kg_per_year: "1.250" may be 1250 or 1.25.'],
  [{ F7: "2027-03-31" }, "kg_per_year: Not a number."],
  [{ E7: "magnet", I7: "２９％" }, "content: A percentage written as text."],
  [{ G7: -1 }, "stock_kg: Below 0."],
  [{ H7: "03/04/2027" }, 'contract_end: "03/04/2027" may be 2027-04-03 or 2027-03-04.'],
  [{ H7: "soon" }, "contract_end: Not a date."],
  [{ E7: "alloy" }, "content: Missing for an alloy or other goods."],
  [{ E7: "alloy", I7: 80 }, "content: Above 1. Write a part of 1: 0.3 for 30%."],
  [{ I7: 0.5 }, "content: Oxide, metal and element have none. Clear the cell."],
] as const)("a purchase with %j is named with its reason, alone, and counts nowhere", (typed, why) => {
  const [list, exposure, stock] = ownSuppliers(typed);
  const reasons = list?.contents.flatMap((row, r) => (r > 5 && row[9] ? [[r + 1, row[9]]] : []));
  expect(reasons).toEqual([[7, expect.stringContaining(why)]]);
  expect(list?.contents[4]?.[2]).toBe(1);
  expect(exposure?.contents[2]?.[3]).toBe("1 row of the list is not counted: column J of the list says why");
  // As if the row were not there: neither its kilograms, nor its stock, nor its contract.
  const [, otherExposure, otherStock] = ownSuppliersWith((rows) =>
    rows.map((row, r) =>
      r === 6 ? row.map((cell) => (cell?.kind === "input" ? { ...cell, value: null } : cell)) : row,
    ),
  );
  const without = (sheet: typeof stock) => sheet?.contents.map((row, r) => (r === 2 ? [] : row));
  expect(without(stock)).toEqual(without(otherStock));
  expect(without(exposure)).toEqual(without(otherExposure));
});

test("a date and a number that mean one thing count, however they are written", () => {
  const kept = ownSuppliers({})[2]?.contents;
  expect(ownSuppliers({ H7: "31/03/2027", F7: "42000", G7: "６０００" })[2]?.contents).toEqual(kept);
  expect(ownSuppliers({ H7: "2027年3月31日" })[2]?.contents).toEqual(kept);
});

test("headings that stand otherwise are told, and nothing is counted by the wrong column", () => {
  const [list, exposure] = ownSuppliersWith((rows) =>
    rows.map((row, r) => (r === 5 ? [row[0], row[2], row[1], ...row.slice(3)] : row)),
  );
  expect(list?.contents[4]?.slice(2, 4)).toEqual([
    12,
    expect.stringMatching(/^Put the headings of row 6 back: part, /),
  ]);
  expect(exposure?.contents[5]?.[2]).toBe(0);
});

test("a list without a row that counts shows no error", () => {
  const cleared = ownSuppliersWith((rows) =>
    rows.map((row, r) =>
      r > 5 ? row.map((cell) => (cell?.kind === "input" ? { ...cell, value: null } : cell)) : row,
    ),
  );
  expect(cleared[0]?.contents[4]?.slice(2, 4)).toEqual([0, ""]);
  expect(cleared[1]?.contents[5]?.[2]).toBe(0);
});

test("an edition that is unknown is told with those there are, and a draft as one", () => {
  const [list, , stock] = ownSuppliers({ C4: "2030Q1" });
  expect(list?.contents[3]?.[3]).toBe(`No such edition. There are: ${dataset.editionIds.join(" ")}`);
  expect([list?.contents[4]?.[3], stock?.contents[2]?.[3]]).toEqual([
    list?.contents[3]?.[3],
    expect.stringMatching(/^12 rows of the list are not counted: No such edition/),
  ]);
  const template = templates.filter(({ id }) => id === "supplier-exposure");
  const stateOf = (published: string) => {
    const editions = dataset.tables.editions.map((row) => ({ ...row, published }));
    const data = new Dataset({ ...dataset.tables, editions });
    return template.map(
      (own) => compute(sheetsOf(own, data, edition, "en"), data, edition, "en")[0]?.contents[3]?.[3],
    );
  };
  expect([stateOf(""), stateOf("2026-12-01")]).toEqual([["A draft: its figures may still change"], [""]]);
});

test("a row without formulas, as one that is inserted, and rows below the list are told with what to do", () => {
  const withoutFormulas = ownSuppliersWith((rows) => rows.map((row, r) => (r === 7 ? row.slice(0, 9) : row)));
  expect(withoutFormulas[0]?.contents[4]?.slice(2, 4)).toEqual([
    1,
    "copy columns K to O into rows that you inserted",
  ]);
  expect(withoutFormulas[1]?.contents[2]?.[3]).toBe(
    "1 row of the list is not counted: copy columns K to O into rows that you inserted",
  );
  const tooLong = ownSuppliersWith((rows) => [...rows, ...[8, 9].map((n) => rows[n]?.slice(0, 9) ?? [])]);
  expect(tooLong[0]?.contents[4]?.[2]).toBe(2);
  expect(tooLong[2]?.contents[2]?.[3]).toBe(
    "2 rows of the list are not counted: rows above or below the list are not read: copy them into rows within it",
  );
});

/** The stock's rows of elements, by element. */
const stockRows = (sheets: ReturnType<typeof ownSuppliers>) =>
  new Map(sheets[2]?.contents.slice(9, 25).map((row) => [row[0], row.slice(1)]));

test("the stock has a row for every element that CONVERT converts, in an order of its own", () => {
  const convertible = dataset
    .edition(edition)
    .find("elements")
    .filter(({ kind, element_code }) => kind === "element" && element_code !== "Pm")
    .map(({ element_code }) => element_code);
  const elements = [...stockRows(ownSuppliers({})).keys()];
  expect(elements).toEqual(convertible);
  // Whatever is bought most.
  expect([...stockRows(ownSuppliers({ F7: 1, F9: 900_000 })).keys()]).toEqual(elements);
});

test("a cut typed beside an element stays with it, whatever becomes of the purchases", () => {
  const cutOf = (element: string, typed: Readonly<Record<string, Content>>) =>
    stockRows(ownSuppliersWithStock({ E20: 0.3 }, typed)).get(element)?.[3];
  expect([cutOf("Dy", {}), cutOf("Nd", {})]).toEqual([0.3, 1]);
  expect([cutOf("Dy", { F9: 900_000 }), cutOf("Nd", { F9: 900_000 })]).toEqual([0.3, 1]);
});

test("the stock says in words what is no number of days", () => {
  const days = (typed: Readonly<Record<string, Content>>, listed: Readonly<Record<string, Content>> = {}) => {
    const row = stockRows(ownSuppliersWithStock(typed, listed)).get("Dy");
    return [row?.[4], row?.[6], row?.[7]];
  };
  expect(days({})).toEqual(["", expect.any(Number), expect.any(Number)]);
  expect(days({ C5: "Brazil" })).toEqual(["", "no exposure", ""]);
  expect(days({ E20: 0 })).toEqual(["", "no exposure", ""]);
  expect(days({}, { G9: 900_000 })).toEqual(["", "beyond 3 years", ""]);
  expect(days({}, { G9: null, G11: null, G18: null })[0]).toMatch(/^stock_kg is missing/);
});

test("what hangs on one country is told for each element, from its purchases alone", () => {
  const [, exposure] = ownSuppliers({});
  const elements = exposure?.contents.slice(16, 32).map((row) => row.slice(0, 5));
  // Nd: 42,000 kg of metal from China; 18,000 and 4,000 kg of oxide are 15,432.7 and 3,429.5 kg, 30% of 9,000 kg of
  // alloy and 29% of 2,500 kg of magnets, both from Japan, 3,425, and 6,500 kg of metal.
  const kg = [42_000, 15_432.7, 3429.5, 6500, 3425];
  const all = kg.reduce((sum, one) => sum + one, 0);
  expect(elements?.[0]).toEqual([
    "Nd",
    "China",
    expect.closeTo(42_000 / all, 4),
    expect.closeTo(
      kg.reduce((sum, one) => sum + (one / all) ** 2, 0),
      4,
    ),
    true,
  ]);
  expect(elements?.find(([element]) => element === "Tb")).toEqual(["Tb", "China", 1, 1, true]);
  expect(elements?.map(([element]) => element).filter((one) => one !== "")).toEqual(["Nd", "Pr", "Dy", "Tb"]);
  expect(exposure?.contents[9]?.[2]).toBe(elements?.filter((row) => row[4] === true).length);
});

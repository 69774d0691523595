import { join } from "node:path";
import type { Lang } from "@kidorui/core";
import { readDatasetSync } from "@kidorui/core/node";
import { isError, isGrid } from "@kidorui/formulas/expression";
import { describe, expect, test } from "vitest";
import { explain } from "../src/explain/explain.ts";
import type { Answer } from "../src/pane/answer.ts";
import { explanationAnswer } from "../src/pane/explanation-answer.ts";
import { activeCell, inTheWay } from "../src/workbook/active-cell.ts";
import { resolve } from "../src/workbook/resolve.ts";
import { install, standIn } from "./stand-in/excel.ts";
import type { Compute, Plain } from "./stand-in/sheet.ts";
import type { Setup } from "./stand-in/workbook.ts";

const dataset = readDatasetSync(join(import.meta.dirname, "../../../data"));

const cells: Readonly<Record<string, Plain>> = {
  A1: 60,
  A2: 30,
  A3: 10,
  E1: "supplier",
  F1: "kg",
  E2: "A",
  F2: 75,
  E3: "B",
  F3: 25,
  H1: "many",
  I1: "#REF!",
};

const setup: Setup = {
  sheets: { Plan: cells, "My, sheet": { A1: 1, A2: 3 }, "Far, below": { D8: 1, D9: 3, F9: "x" } },
  names: { kg: "Plan!A1:A3", daily: 100 },
  tables: { Suppliers: { sheet: "Plan", address: "E1:F3" } },
};

/** The paragraphs of an answer in one language. */
const read = ({ lines }: Answer, lang: Lang): readonly string[] => lines.map((line) => line[lang]);

/** What the pane says of C2 with a formula, where the sheet shows something. */
async function said(formula: string, shown: ReturnType<Compute>, at = "C2", options: Partial<Setup> = {}) {
  const made = standIn({ ...setup, compute: () => shown, selected: at, ...options });
  made.workbook.active.fill({ [at]: formula });
  install(made);
  return (made.excel as unknown as typeof Excel).run(async (context) => {
    const cell = await activeCell(context);
    const explanation = await explain(cell, {
      dataset,
      edition: dataset.latest,
      namespace: "REE",
      lang: "en",
      resolve: (names) => resolve(context, cell.range, names),
    });
    const needs = explanation.kind === "host" ? explanation.needs?.content : undefined;
    const used =
      needs !== undefined && isGrid(needs)
        ? await inTheWay(context, cell.range, needs.length, needs[0]?.length ?? 1)
        : [];
    return { explanation, answer: explanationAnswer(cell.address, explanation, used) };
  });
}

describe("a cell is explained from its own formula and cells", () => {
  test.for([
    ["=REE.HHI(A1:A3)", 0.46],
    ["=REE.HHI(A:A)", 0.46],
    ["=ROWS('Far, below'!A:B)+REE.HHI(1)", 10],
    ["=COLUMNS('Far, below'!8:9)+REE.HHI(1)", 7],
    ["=REE.HHI('Far, below'!D:D)", 0.625],
    ["=IFERROR(REE.HHI('Far, below'!D900000:D1048576),0)", 0],
    ["=REE.HHI(kg)", 0.46],
    ["=REE.HHI(Suppliers[kg])", 0.625],
    ["=REE.HHI(Suppliers[[#Data],[kg]])", 0.625],
    ["=REE.HHI('My, sheet'!A1:A2)", 0.625],
    ["=REE.HHI(A1:A3)*2", 0.92],
    ["=-REE.HHI(A1:A3)", -0.46],
    ["=IFERROR(REE.HHI(H1),0)", 0],
    ["=@REE.HHI(A1:A3)", 0.46],
    ["=REE.DAYSCOVER(Suppliers[@kg],daily)", 0.75],
    ["=REE.DAYSCOVER(@A:A,25%)", 120],
    ["=LET(kg,A1:A2,REE.HHI(kg))", 5 / 9],
    ["=ROWS(REE.SHARES(A1:A3))", 3],
  ] as const)("%s", async ([formula, value]) => {
    const { explanation } = await said(formula, value);
    if (explanation.kind !== "account") throw new Error(JSON.stringify(explanation));
    expect(explanation.value.content).toBeCloseTo(value, 12);
    expect(explanation.agrees).toBe(true);
  });

  test("its error carries the message of its own arguments, in both languages, with the mend", async () => {
    const { answer } = await said("=REE.HHI(A1:A3)+REE.CRN(A1:A3,-1)", "#NUM!");
    expect(answer.good).toBe(false);
    expect(read(answer, "en").join("\n")).toMatch(
      /^Plan!C2: #NUM! n: .*\nChange the number the message names/,
    );
    expect(read(answer, "ja").join("\n")).toMatch(/^Plan!C2：#NUM! n：.*\nメッセージが示す数値を直して/);
  });

  test("a figure of the data is told with unit, edition, rows and sources", async () => {
    const { explanation, answer } = await said('=REE.PRODUCTION("REE","mine","AUS",2024)', 29_000);
    if (explanation.kind !== "account") throw new Error("no account");
    expect(explanation.editions).toEqual([dataset.latest]);
    expect(explanation.sources.length).toBeGreaterThan(0);
    const lines = read(answer, "en");
    expect(lines[0]).toBe("Plan!C2 gives 29000 (t REO).");
    expect(lines.join("\n")).toMatch(/Data: edition \S+, \d+ rows? read\.\n.+, .+\./);
    expect(read(answer, "ja").join("\n")).toMatch(/データ：\S+版、使用した行：\d+行。/);
  });

  test("a cell that a table fills is explained by the formula of the table", async () => {
    const made = standIn({ ...setup, compute: () => [[0.6], [0.3], [0.1]], selected: "C3" });
    made.workbook.active.fill({ C2: "=REE.SHARES(A1:A3)" });
    install(made);
    const cell = await (made.excel as unknown as typeof Excel).run(activeCell);
    expect(cell).toMatchObject({ address: "Plan!C2", formula: "=REE.SHARES(A1:A3)" });
  });

  test("a cell that shows something else than its formula gives is told to be out of date", async () => {
    const { answer } = await said("=REE.HHI(A1:A3)", 0.5);
    expect(read(answer, "en").join("\n")).toContain("The cell shows another result: press Ctrl+Alt+F9.");
  });
});

describe("what Excel shows of its own is explained too", () => {
  test("#SPILL! names the cells in the way", async () => {
    const { answer } = await said("=REE.SHARES(A1:A3)", [[0.6], [0.3], [0.1]], "E1", {
      sheets: { Plan: { ...cells, E1: "" } },
      tables: {},
    });
    expect(read(answer, "en").join("\n")).toMatch(/#SPILL! .*\nIn the way: E2, E3\.\nClear those cells/);
  });

  test.for(["#NAME?", "#BUSY!", "#CALC!", "#GETTING_DATA"])("%s has its meaning and mend", async (shown) => {
    const { explanation, answer } = await said("=REE.HHI(A1:A3)", shown);
    expect(explanation).toMatchObject({ kind: "host", shown });
    for (const lang of ["en", "ja"] as const) expect(read(answer, lang)).toHaveLength(2);
  });

  test("a formula saved where the add-in was missing is to be repaired", async () => {
    const { answer } = await said("=_xldudf_REE_HHI(A1:A3)", "#NAME?");
    expect(read(answer, "en").join("\n")).toContain("Repair REE formulas");
  });
});

describe("what the pane cannot compute it says, and guesses nothing", () => {
  test.for([
    ["=BYROW(A1:A3,LAMBDA(r,REE.HHI(r)))", "LAMBDA cannot stand here."],
    ["=REE.HHI(WEBSERVICE(A1))", "WEBSERVICE cannot be used here."],
    ["=REE.HHI([Other.xlsx]S!A1:A3)", "[Other.xlsx]S!A1:A3 stands in another file"],
    ["=REE.HHI(Nowhere!A1:A3)", "Nowhere!A1:A3 is not in this workbook."],
    ["=REE.HHI(unknown)", "unknown is not in this workbook."],
    ["=REE.HHI(Suppliers[none])", "Suppliers[none] is not in this workbook."],
    ["=REE.HHI(A1#)", "A1# is not in this workbook."],
  ] as const)("%s", async ([formula, why]) => {
    const { explanation, answer } = await said(formula, "#VALUE!");
    expect(explanation.kind).toBe("cannot");
    expect(read(answer, "en")[0]).toContain(`The pane cannot compute the formula of Plan!C2. ${why}`);
    expect(read(answer, "ja")[0]).toMatch(/この作業ウィンドウでは計算できません/);
  });

  test.for(["=SUM(A1:A3)", 5, ""])("%s is none of ours", async (content) => {
    const { explanation } = await said(String(content), 5);
    expect(explanation).toEqual({ kind: "none" });
  });

  test("an Excel that knows no spills says so for A1#", async () => {
    const { answer } = await said("=REE.HHI(A1#)", "#VALUE!", "C2", { api: "1.11" });
    expect(read(answer, "en")[0]).toContain("does not tell the add-in what a cell spills");
  });
});

test.for([
  ["=REE.HHI(E2:F9)", "#VALUE!", "values, row 1, column 1"],
  ["=REE.HHI(I1)", "#REF!", "The formula points to cells that are gone"],
  ["=REE.HHI(I1:I2)", "#VALUE!", "values, row 1, column 1 holds #REF!."],
  ["=REE.HHI('Far, below'!F:F)", "#VALUE!", "values, row 9, column 1"],
] as const)("a bad cell in a range is named by its place: %s", async ([formula, shown, why]) => {
  const { explanation } = await said(formula, shown);
  if (explanation.kind !== "account" || !isError(explanation.value.content)) throw new Error("no error");
  expect(explanation.value.content.name).toBe(shown);
  expect(explanation.value.content.text.en).toContain(why);
});

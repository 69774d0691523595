import { describe, expect, test } from "vitest";
import { goTo } from "../src/workbook/check.ts";
import { freeze, planFreeze, thaw } from "../src/workbook/freeze.ts";
import { insertBeside } from "../src/workbook/insert.ts";
import { functionsIn, mended } from "../src/workbook/ree-formula.ts";
import { referenceOf } from "../src/workbook/reference.ts";
import { repair } from "../src/workbook/repair.ts";
import { install, standIn } from "./stand-in/excel.ts";
import type { Compute } from "./stand-in/sheet.ts";
import type { Setup } from "./stand-in/workbook.ts";

const results: Readonly<Record<string, ReturnType<Compute>>> = {
  "=REE.SHARES(E1:E3)": [[0.6], [0.3], [0.1]],
  "=REE.HHI(A1:A3)": 0.46,
  "=SUM(E1:E3)": 100,
  '=REE.DATASET("trade")': [
    ["period", "mass"],
    ["2025-12", 12],
    ["=made", true],
  ],
  "=REE.NORMALIZE(9)": "#VALUE!",
};

const open = (setup: Partial<Setup> & Pick<Setup, "sheets">) => {
  const made = standIn({ compute: (formula) => results[formula], ...setup });
  install(made);
  return made;
};

const quantities = { E1: 60, E2: 30, E3: 10 };

/** The plan of a selection, which must be possible. */
async function planned() {
  const plan = await planFreeze("REE");
  if (!plan) throw new Error("This Excel should tell spills.");
  return plan;
}

describe("turning results into values", () => {
  // Documents do not say what the cells of a spill give as their formula.
  for (const bodiesGiveFormula of [false, true]) {
    test.for(["A1", "A2", "A3", "A1:A3", "A2:C9"])(
      `keeps a table whole, whichever part of it is selected: %s, bodies give formulas ${bodiesGiveFormula}`,
      async (selected) => {
        const { workbook } = open({
          sheets: { Stock: { ...quantities, A1: "=REE.SHARES(E1:E3)" } },
          selected,
        });
        workbook.active.bodiesGiveFormula = bodiesGiveFormula;
        const before = workbook.active.values();
        await freeze(await planned());
        expect(workbook.active.values()).toEqual(before);
        expect(workbook.active.contents()).toMatchObject({ A1: 0.6, A2: 0.3, A3: 0.1 });
      },
    );
  }

  test("the former way, pasting values over the selection, would have destroyed it", async () => {
    const { workbook, excel } = open({
      sheets: { Stock: { ...quantities, A1: "=REE.SHARES(E1:E3)" } },
      selected: "A1",
    });
    await (excel as unknown as typeof Excel).run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.copyFrom(range, "Values");
      await context.sync();
    });
    expect(workbook.active.values()).not.toHaveProperty("A2");
    expect(workbook.desk.undo).toBe(0);
  });

  test("touches our formulas only, says what stays, and writes nothing before it is told to", async () => {
    const { workbook } = open({
      sheets: {
        Stock: { ...quantities, A1: "=REE.SHARES(E1:E3)", B1: "=REE.HHI(A1:A3)", C1: "=SUM(E1:E3)", D1: 5 },
      },
      unknown: { Stock: { B2: "=REE.HHI(A1:A3)" } },
      selected: "A1:D9",
    });
    const plan = await planned();
    expect(workbook.desk).toMatchObject({ writes: 0, undo: 3 });
    expect(plan).toEqual({
      sheet: "Stock",
      blocks: [
        { cell: "A1", area: "A1:A3", cells: 3, formula: "=REE.SHARES(E1:E3)" },
        { cell: "B1", area: "B1", cells: 1, formula: "=REE.HHI(A1:A3)" },
      ],
      unfinished: ["B2"],
      others: 1,
    });
    await freeze(plan);
    expect(workbook.active.contents()).toMatchObject({ B1: 0.46, B2: "=REE.HHI(A1:A3)", C1: "=SUM(E1:E3)" });
  });

  test("values stay what they are: a text that looks like a month or a formula, a truth value, an error", async () => {
    const { workbook } = open({
      sheets: { Data: { A1: '=REE.DATASET("trade")', D1: "=REE.NORMALIZE(9)" } },
      selected: "A1:D1",
    });
    const before = workbook.active.values();
    await freeze(await planned());
    expect(workbook.active.values()).toEqual(before);
    expect(workbook.active.contents()).toMatchObject({ A2: "2025-12", A3: "=made", B3: true, D1: "#VALUE!" });
  });

  test("can be taken back, except where a value was changed since", async () => {
    const { workbook } = open({
      sheets: { Stock: { ...quantities, A1: "=REE.SHARES(E1:E3)", B1: "=REE.HHI(A1:A3)" } },
      selected: "A1:B1",
    });
    const before = [workbook.active.contents(), workbook.active.values()];
    expect(await thaw(await freeze(await planned()))).toEqual({ restored: 2, left: [], refused: [] });
    expect([workbook.active.contents(), workbook.active.values()]).toEqual(before);
    const frozen = await freeze(await planned());
    workbook.active.enter(1, 0, 0.9);
    expect(await thaw(frozen)).toEqual({ restored: 1, left: ["A1:A3"], refused: [] });
    expect(workbook.active.contents()).toMatchObject({ A1: 0.6, A2: 0.9, B1: "=REE.HHI(A1:A3)" });
  });

  test("a formula that Excel no longer takes keeps its values, holds up no other, and can be put back later", async () => {
    const { workbook } = open({
      sheets: { Stock: { ...quantities, A1: "=REE.SHARES(E1:E3)", B1: "=REE.HHI(A1:A3)" } },
      selected: "A1:B1",
    });
    const before = [workbook.active.contents(), workbook.active.values()];
    const frozen = await freeze(await planned());
    workbook.active.refused.add("=REE.SHARES(E1:E3)");
    expect(await thaw(frozen)).toEqual({ restored: 1, left: [], refused: ["A1:A3"] });
    expect(workbook.active.contents()).toMatchObject({ A1: 0.6, A2: 0.3, A3: 0.1, B1: "=REE.HHI(A1:A3)" });
    workbook.active.refused.clear();
    expect(await thaw(frozen)).toEqual({ restored: 1, left: [], refused: [] });
    expect([workbook.active.contents(), workbook.active.values()]).toEqual(before);
  });

  test("is whole or not at all: a cell that refuses leaves every formula", async () => {
    const { workbook } = open({
      sheets: { Stock: { ...quantities, A1: "=REE.SHARES(E1:E3)", B1: "=REE.HHI(A1:A3)" } },
      selected: "A1:B1",
    });
    const before = workbook.active.contents();
    workbook.active.locked.add("B1");
    const plan = await planned();
    workbook.active.locked.add("B1");
    await expect(freeze(plan)).rejects.toThrow("protected");
    workbook.active.locked.clear();
    expect(workbook.active.contents()).toEqual(before);
  });

  test("is refused where the sheet changed after the question", async () => {
    const { workbook } = open({
      sheets: { Stock: { ...quantities, A1: "=REE.SHARES(E1:E3)" } },
      selected: "A1",
    });
    const plan = await planned();
    workbook.active.enter(1, 0, "mine");
    await expect(freeze(plan)).rejects.toThrow("A1");
    expect(workbook.active.contents()).toMatchObject({ A1: "=REE.SHARES(E1:E3)", A2: "mine" });
  });

  test("is not offered where Excel does not tell how far a result reaches", async () => {
    open({ sheets: { Stock: { A1: "=REE.SHARES(E1:E3)" } }, api: "1.11" });
    expect(await planFreeze("REE")).toBeUndefined();
  });
});

describe("repair", () => {
  test("mends what Excel does not know, on every sheet, and nothing else", async () => {
    const { workbook } = open({
      sheets: {
        One: {
          A1: "=_xldudf_REE_HHI(A1:A3)",
          A2: "=SUM(E1:E3)",
          A3: "=REE.HHI(A1:A3)",
          A4: "_xldudf_REE_HHI(",
          A5: "=[2]!_xldudf_REE_HHI(A1:A3)",
        },
        Two: { B1: '=REE.HHI("x")&OTHER(1)' },
      },
      unknown: { Two: { A1: "=REE.SHARES(E1:E3)", A9: "=OTHER.HHI(1)" } },
    });
    expect(await repair("REE")).toEqual({ found: 4, repaired: 3, left: ["Two!B1"] });
    expect(workbook.desk.writes).toBe(4);
    expect(workbook.sheet("One")?.contents()).toEqual({
      A1: "=REE.HHI(A1:A3)",
      A2: "=SUM(E1:E3)",
      A3: "=REE.HHI(A1:A3)",
      A4: "_xldudf_REE_HHI(",
      A5: "=REE.HHI(A1:A3)",
    });
    expect(workbook.sheet("Two")?.values()).toMatchObject({ A1: 0.6, A2: 0.3, A9: "#NAME?" });
  });

  test("one cell that refuses costs that cell only", async () => {
    const { workbook } = open({
      sheets: { One: {} },
      unknown: { One: { A1: "=REE.HHI(A1:A3)", A2: "=REE.HHI(A1:A3)" } },
    });
    workbook.active.locked.add("A1");
    expect(await repair("REE")).toEqual({ found: 2, repaired: 1, left: ["One!A1"] });
    expect(workbook.active.values()).toEqual({ A1: "#NAME?", A2: 0.46 });
  });

  test.for([
    ["=_xldudf_ree_hhi(1)", "=REE.HHI(1)"],
    ["='[Book 1.xlsx]Sheet'!_xldudf_REE_HHI(1)+1", "=REE.HHI(1)+1"],
    ['=SUM(_xldudf_REE_SHARES(A1))&"_xldudf_REE_HHI("', '=SUM(REE.SHARES(A1))&"_xldudf_REE_HHI("'],
    ["=_xldudf_OTHER_HHI(1)", "=_xldudf_OTHER_HHI(1)"],
  ] as const)("%s is typed %s", ([saved, typed]) => {
    expect(mended(saved, "REE")).toBe(typed);
  });
});

test("our functions are found in a formula, but not in texts nor behind other names", () => {
  expect(functionsIn('=ree.hhi(1)+REE.CRN(2)&"REE.GET("&OTHERREE.NIR(1)&X.REE.NIR(1)', "REE")).toEqual([
    "HHI",
    "CRN",
  ]);
  expect(functionsIn('=_xldudf_REE_HHI(1)&"_xldudf_REE_CRN("&[2]!_xldudf_REE_NIR(1)', "REE")).toEqual([
    "HHI",
    "NIR",
  ]);
});

test.for([
  ["Plan!B2", "Plan!B2"],
  ["'It''s, a sheet'!$B$2", "'It''s, a sheet'!B2"],
] as const)("a finding leads to its cell: %s", async ([address, chosen]) => {
  const { workbook } = open({ sheets: { Plan: {}, "It's, a sheet": {} } });
  await goTo(address);
  expect(workbook.desk.chosen).toBe(chosen);
});

test("a reference is taken apart as Excel spells it", () => {
  const range = { kind: "range", sheet: undefined, spilled: false, inLine: false };
  const table = { kind: "table", table: "T", part: "data", columns: [] };
  for (const [text, expected] of [
    ["$A$1:B9", { ...range, address: "$A$1:B9" }],
    ["'It''s, a sheet'!A1#", { ...range, sheet: "It's, a sheet", address: "A1", spilled: true }],
    ["@A:A", { ...range, address: "A:A", inLine: true }],
    ["'[Book.xlsx]S'!A1", { kind: "elsewhere" }],
    ["[Book.xlsx]S!A1", { kind: "elsewhere" }],
    ["One:Three!A1", { kind: "elsewhere" }],
    ["T[kg]", { ...table, columns: ["kg"] }],
    ["T[]", table],
    ["T[#All]", { ...table, part: "all" }],
    ["T[[#Headers],[kg]]", { ...table, part: "headers", columns: ["kg"] }],
    ["T[[kg]:[a '# b]]", { ...table, columns: ["kg", "a # b"] }],
    ["[@kg]", { ...table, table: undefined, part: "row", columns: ["kg"] }],
    ["T[@[stock (kg)]]", { ...table, part: "row", columns: ["stock (kg)"] }],
    ["T[[#This Row],[kg]]", { ...table, part: "row", columns: ["kg"] }],
    ["Plan!use", { kind: "name", sheet: "Plan", name: "use", spilled: false, inLine: false }],
  ] as const)
    expect(referenceOf(text), text).toEqual(expected);
});

describe("inserting", () => {
  test("puts words and formula side by side, and texts as texts", async () => {
    const { workbook } = open({ sheets: { One: { B4: 1 } }, selected: "B2" });
    const done = await insertBeside(["Shares", "2025-12"], "=REE.SHARES(E1:E3)", { rows: 3, columns: 1 });
    expect(done).toEqual({ inserted: "One!B2:D2" });
    expect(workbook.active.contents()).toMatchObject({
      B2: "Shares",
      C2: "2025-12",
      D2: "=REE.SHARES(E1:E3)",
    });
  });

  test.for(["B2", "C2", "D2", "D4"])(
    "writes nothing where %s is in use, which the result needs",
    async (cell) => {
      const { workbook } = open({ sheets: { One: { [cell]: 1 } }, selected: "B2" });
      const done = await insertBeside(["Shares", "share"], "=REE.SHARES(E1:E3)", { rows: 3, columns: 1 });
      expect(done).toEqual({ occupied: cell });
      expect(workbook.desk.writes).toBe(0);
    },
  );

  test.for([
    [3, { inTables: ["Stock"] }],
    [1, { inserted: "One!B2:D2" }],
  ] as const)("a result of %i rows whose cells meet a table of Excel: %j", async ([rows, expected]) => {
    const { workbook } = open({
      sheets: { One: {}, Two: {} },
      tables: { Stock: { sheet: "One", address: "D4:E9" }, Other: { sheet: "Two", address: "A1:Z99" } },
      selected: "B2",
    });
    const done = await insertBeside(["Shares", "share"], "=REE.SHARES(E1:E3)", { rows, columns: 1 });
    expect(done).toEqual(expected);
    expect(workbook.desk.writes).toBe(rows > 1 ? 0 : 1);
  });
});

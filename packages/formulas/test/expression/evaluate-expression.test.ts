import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Evaluator } from "../../src/expression/evaluate-expression.ts";
import { declareNames } from "../../src/expression/names.ts";
import { parseExpression, parseSheetFormula } from "../../src/expression/parse-expression.ts";
import { FormulaError, gridOf, isGrid, type Scalar, type Value } from "../../src/expression/value.ts";
import { call, evaluate, formulaText } from "../../src/index.ts";
import { dataset } from "../data.ts";

const fixtures = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../fixtures/expressions.json"), "utf8"),
) as readonly (readonly [string, Scalar | Scalar[][]])[];

const edition = dataset.latest;
const evaluator = new Evaluator(dataset, edition);
const cell = (content: Scalar): Scalar => (content instanceof FormulaError ? content.name : content);
const shown = ({ content }: Value) => (isGrid(content) ? content.map((row) => row.map(cell)) : cell(content));
const resultOf = (formula: string, names: Readonly<Record<string, string>> = {}) =>
  new Evaluator(
    dataset,
    edition,
    declareNames(Object.entries(names).map(([name, formula]) => ({ name, formula }))),
  ).evaluate(parseExpression(formula)).value;

test.for(fixtures)("%s gives what Excel gives", ([formula, expected]) => {
  const result = shown(evaluator.evaluate(parseExpression(formula)).value);
  if (typeof expected === "number") expect(result).toBeCloseTo(expected, 12);
  else if (!Array.isArray(expected)) expect(result).toBe(expected);
  else {
    expect(Array.isArray(result)).toBe(true);
    expected.forEach((row, i) => {
      row.forEach((wanted, j) => {
        const got = Array.isArray(result) ? result[i]?.[j] : undefined;
        if (typeof wanted === "number") expect(got).toBeCloseTo(wanted, 12);
        else expect(got).toBe(wanted);
      });
    });
    expect(Array.isArray(result) ? result.map((row) => row.length) : []).toEqual(
      expected.map((row) => row.length),
    );
  }
});

describe("names", () => {
  test("stand for their formulas, whatever their case", () => {
    expect(shown(resultOf("=Half*4", { half: "=1/2" }))).toBe(2);
  });

  test.each([
    ["SUM(miners[share])", "share"],
    ["SUM(miners[quantity_t])", "t REO"],
    ["INDEX(miners[quantity_t],1)/SUM(miners[quantity_t])", "share"],
    ["MAX(rows[year])", "year"],
    ["INDEX(listed[share],1)", "share"],
    ["MAX(ends)", "index 0–1"],
  ])("of a table have columns with units: =%s is in %s", (formula, unit) => {
    const names = {
      miners: '=REE.SUPPLIERS("REE","mine",2024)',
      listed: '=REE.SUPPLIERS("REE","mine",2024,FALSE)',
      rows: '=REE.DATASET("mine_production",{"country_code","AUS"})',
      ends: "=REE.HHIRANGE({50;40},{70;40})",
    };
    expect(resultOf(`=${formula}`, names).unit).toBe(unit);
  });

  test("of a table are its body, and its columns have names", () => {
    const names = { miners: '=REE.SUPPLIERS("REE","mine",2024)' };
    const direct = evaluate(call("SUPPLIERS", "REE", "mine", 2024), dataset, edition).value;
    const rows = Array.isArray(direct) ? direct.length - 1 : 0;
    expect(rows).toBeGreaterThan(3);
    expect(shown(resultOf("=ROWS(miners)", names))).toBe(rows);
    expect(shown(resultOf("=INDEX(miners[country],1)", names))).toBe("CHN");
    expect(shown(resultOf('=ROWS(REE.SUPPLIERS("REE","mine",2024))', names))).toBe(rows + 1);
    expect(shown(resultOf("=ROWS(large)", { ...names, large: "=FILTER(miners,miners[share]>0.05)" }))).toBe(
      gridOf(resultOf("=miners[share]", names).content).filter(([share = 0]) => Number(share) > 0.05).length,
    );
    expect(shown(resultOf("=INDEX(large[country],1)", { ...names, large: "=TAKE(miners,2)" }))).toBe("CHN");
  });

  test("of a column that is not there are refused with those that are", () => {
    expect(() => resultOf("=miners[part]", { miners: '=REE.SUPPLIERS("REE","mine",2024)' })).toThrow(
      "miners has no column part; it has country, share, quantity_t, flag.",
    );
    expect(() => resultOf("=third[part]", { third: "=1/3" })).toThrow("third is no table with columns.");
  });
});

test("every call behind a value is recorded once, those of names too, and of branches only the taken", () => {
  const names = declareNames([
    { name: "world", formula: '=REE.PRODUCTION("REE","mine","*",2024)' },
    { name: "china", formula: '=REE.PRODUCTION("REE","mine","CHN",2024)' },
  ]);
  const { value, calls } = new Evaluator(dataset, edition, names).evaluate(
    parseExpression('=IF(world>china,china/world,REE.PRODUCTION("REE","mine","USA",2024))'),
  );
  expect(calls.map(({ formula }) => formula)).toEqual([
    formulaText(call("PRODUCTION", "REE", "mine", "*", 2024), edition),
    formulaText(call("PRODUCTION", "REE", "mine", "CHN", 2024), edition),
  ]);
  expect(value.unit).toBe("share");
});

test("an error of a function is a value with the function's own message", () => {
  const { content } = resultOf('=REE.PRODUCTION("REE","mine","AUS",1950)*2');
  expect(content).toBeInstanceOf(FormulaError);
  expect(content).toMatchObject({ name: "#N/A", text: { en: expect.stringContaining("1950") } });
});

test("units travel through a formula", () => {
  const names = {
    world: '=REE.PRODUCTION("REE","mine","*",2024)',
    china: '=REE.PRODUCTION("REE","mine","CHN",2024)',
    tonnes: '=REE.RESERVES("CHN")',
    days: "=REE.DAYSCOVER(6000,100)",
  };
  const unit = (formula: string) => resultOf(formula, names).unit;
  expect(unit("=world")).toBe("t REO");
  expect(unit("=china/world")).toBe("share");
  expect(unit("=world-china")).toBe("t REO");
  expect(unit("=world*2")).toBe("t REO");
  expect(unit("=50%*world")).toBe("t REO");
  expect(unit("=world*(china/world)")).toBe("t REO");
  expect(unit("=ROUND(world,-3)")).toBe("t REO");
  expect(unit("=MAX(world,china)")).toBe("t REO");
  expect(unit("=IF(world>china,world,china)")).toBe("t REO");
  expect(unit("=world+days")).toBeUndefined();
  expect(unit("=world*china")).toBeUndefined();
  expect(unit("=world&days")).toBeUndefined();
  expect(unit("=ROWS({1;2})")).toBe("count");
  expect(unit("=DATE(2026,11,23)")).toBe("date");
});

describe("a formula of a sheet", () => {
  const cells = new Map<string, Value>([
    ["A1:A4", { content: [[60], [30], [10], [null]], unit: undefined }],
    ["'My, sheet'!B1#", { content: [["CHN"], ["AUS"]], unit: undefined }],
    ["Suppliers[[#This Row],[kg]]", { content: 6000, unit: undefined }],
    ["@A1:A4", { content: 30, unit: undefined }],
    ["use", { content: 100, unit: undefined }],
    ["T[重量（kg）]", { content: 7, unit: undefined }],
    ["C1", { content: new FormulaError("#NAME?", { en: "No name.", ja: "名前がない。" }), unit: undefined }],
  ]);
  const sheet = (formula: string) => shown(evaluator.given(cells).evaluate(parseSheetFormula(formula)).value);

  test.each([
    ["=REE.HHI(a1:a4)", 0.46],
    ["=-REE.HHI(A1:A4)*2", -0.92],
    ["=IFERROR(REE.HHI(C1),0)", 0],
    ["=REE.HHI(C1)", "#NAME?"],
    ["=@REE.SHARES(A1:A4)", 0.6],
    ["=REE.DAYSCOVER(Suppliers[[#This Row],[kg]],use)", 60],
    ["=@A1:A4+1", 31],
    ["=ROWS('My, sheet'!B1#)", 2],
    ["=SUM(T[重量（kg）])", 7],
    ["=LET(kg,A1:A4,REE.HHI(kg))", 0.46],
  ])("%s is what its cells make it", (formula, expected) => {
    const result = sheet(formula);
    if (typeof expected === "number") expect(result).toBeCloseTo(expected, 12);
    else expect(result).toBe(expected);
  });

  test("names a reference nobody gave, and # where no cell stands", () => {
    expect(() => sheet("=REE.HHI(D1:D3)")).toThrow("There is no name D1:D3.");
    expect(() => parseSheetFormula("=INDEX(A1:A4,1)#")).toThrow("# follows the address of a cell.");
  });
});

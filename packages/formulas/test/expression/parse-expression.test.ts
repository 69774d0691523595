import { describe, expect, test } from "vitest";
import { checkExpression } from "../../src/expression/check-expression.ts";
import { ExpressionError } from "../../src/expression/expression-error.ts";
import { declareNames } from "../../src/expression/names.ts";
import { parseExpression } from "../../src/expression/parse-expression.ts";
import { sheetFunctionNames } from "../../src/expression/sheet-functions.ts";

const known = new Set(["year", "world", "miners"]);

/** The message, and the part of the formula it speaks of. */
function refusal(formula: string): readonly [string, string] {
  try {
    checkExpression(parseExpression(formula), known);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    expect(error.text.ja).toMatch(/[ぁ-ん]/);
    return [error.message, formula.slice(error.span.start, error.span.end)];
  }
  throw new Error(`${formula} was read`);
}

describe("a formula that cannot be read is refused where the fault is", () => {
  test.for([
    ["=", "The formula is empty.", "="],
    ["  ", "The formula is empty.", "  "],
    ["=1+", "After + a value is missing.", "+"],
    ["=<1>2", "Before < a value is missing.", "<"],
    ["=1+*2", "Before * a value is missing.", "*"],
    ["=SUM(%)", "Before % a value is missing.", "%"],
    ["=(1+2", "( is not closed.", "("],
    ["=1+2)", ") closes nothing.", ")"],
    ["=1 2", "Before 2 an operator or a comma is missing.", "2"],
    ["=IF(1;2;3)", "; parts the rows of an array; arguments are parted by commas.", ";"],
    ["=1;2", "; parts the rows of an array; arguments are parted by commas.", ";"],
    [
      "=1,000",
      "The comma parts arguments and columns of an array; there are none here. A number is written without it.",
      ",",
    ],
    [
      "=SUM((1,2))",
      "The comma parts arguments and columns of an array; there are none here. A number is written without it.",
      ",",
    ],
    ["=SUM({})", "The array is empty.", "}"],
    ["={1,2*3}", "*: an array holds numbers, texts, TRUE and FALSE only.", "*"],
    ["={1,1+1}", "+: an array holds numbers, texts, TRUE and FALSE only.", "+"],
    ["={1,{2}}", "{: an array holds numbers, texts, TRUE and FALSE only.", "{"],
    ["={world}", "world: an array holds numbers, texts, TRUE and FALSE only.", "world"],
    ...["=LET(x,1)", "=LET(x,1,x,2,x)", "=LET(A1,1,A1)"].map(
      (formula) =>
        [
          formula,
          "LET: expected a name and its value, once or more, and a formula at the end; no name is a cell or stands twice.",
          "LET",
        ] as const,
    ),
    ["=1E400", "1E400 is too large for a number of Excel.", "1E400"],
    ["={1,-1E400}", "-1E400 is too large for a number of Excel.", "-1E400"],
    ["=1!", "! follows the name of a sheet; there is no sheet here.", "!"],
    ["=LAMBDA(1,2)", "This cannot be read as a formula.", "=LAMBDA(1,2)"],
    ['="a', '"a is not closed: its end is missing.', '"a'],
    ["=year−1", "Full-width character −: type -.", "−"],
    ["=SUM（1）", "Full-width character （: type (.", "（"],
    ["=”a”", 'Full-width character ”: type ".', "”"],
    ["=１+1", "Full-width character １: type 1.", "１"],
    ["=1　+1", "Full-width character 　: type a plain space.", "　"],
    [
      "=A1+1",
      "A1 is a cell or a range of a sheet; there is no sheet here. Use a name, or write the value.",
      "A1",
    ],
    [
      "=SUM(A1:B3)",
      "A1:B3 is a cell or a range of a sheet; there is no sheet here. Use a name, or write the value.",
      "A1:B3",
    ],
    [
      "=Sheet1!x",
      "Sheet1!x is a cell or a range of a sheet; there is no sheet here. Use a name, or write the value.",
      "Sheet1!x",
    ],
    [
      "=miners[[#Headers],[share]]",
      "miners[[#Headers],[share]]: expected a column as table[column].",
      "miners[[#Headers],[share]]",
    ],
    ["=@year", "The operator @ belongs to cells of a sheet and cannot stand here; leave it out.", "@year"],
    ["=year world", "year world: an operator or a comma is missing between the two.", "year world"],
    [
      "={1,2;3}",
      "The rows of the array differ in length: commas part columns, semicolons part rows.",
      "{1,2;3}",
    ],
    ["=#N/A", "#N/A is an error, not a value; take it out.", "#N/A"],
    ["=LAMBDA(x,x+1)(2)", "LAMBDA(x,x+1)(2): only a function can be called.", "LAMBDA(x,x+1)(2)"],
    ["=LAMBDA(x,x)(2)", "LAMBDA(x,x)(2): only a function can be called.", "LAMBDA(x,x)(2)"],
    [
      "=合計(1)",
      `合計 cannot be used here. Beside the REE functions there are ${sheetFunctionNames.join(", ")}.`,
      "合計",
    ],
    ["=HHI({1;2})", "Write REE.HHI for HHI.", "HHI"],
    ["=REE.HHJ({1;2})", "There is no function REE.HHJ. Did you mean REE.HHI?", "REE.HHJ"],
    ["=yaer+1", "There is no name yaer. Did you mean year?", "yaer"],
    ["=IF(1)", "IF: expected at least 2 arguments, received 1.", "IF(1)"],
    ["=ABS(1,2)", "ABS: expected at most 1 argument, received 2.", "ABS(1,2)"],
    ["=IF(TRUE,1,nothing)", "There is no name nothing.", "nothing"],
    ["=LET(year,1,year)", "year is a name already; LET needs another.", "LET(year,1,year)"],
    [
      "=LET(s,REE.SHARES({1;2}),SUM(s[share]))",
      "s is a name of LET, which has no columns by name. Take one by its number with CHOOSECOLS.",
      "s[share]",
    ],
    ["=LET(q4,1,2)", undefined, undefined],
  ] as const)("%s", ([formula, message, place]) => {
    const [said, where] = refusal(formula);
    if (message === undefined) return;
    expect(said).toBe(message);
    expect(where).toBe(place);
  });

  test("=TEXT(1,0), with the functions there are", () => {
    const [message, place] = refusal('=TEXT(1,"0")');
    expect(place).toBe("TEXT");
    expect(message).toMatch(/^TEXT cannot be used here\. .*IFNA.*XLOOKUP\.$/);
  });

  test("one that no formula of Excel can be as long as", () => {
    expect(refusal(`=1${"+1".repeat(4096)}`)[0]).toMatch(/^The formula has 8194 characters/);
  });

  test("one that is nested beyond reason", () => {
    expect(refusal(`=${"ABS(".repeat(400)}1${")".repeat(400)}`)[0]).toBe("The formula is nested too deeply.");
    expect(refusal(`=${"-".repeat(8000)}1`)[0]).toBe("The formula is nested too deeply.");
  });
});

describe("a name that cannot be declared is refused", () => {
  const declare = (...names: readonly (readonly [string, string])[]) =>
    declareNames(names.map(([name, formula]) => ({ name, formula })));

  test.for(["y1", "Q4", "ND1", "r", "C", "R1C1", "xfd1048576"])("%s: a cell", (name) => {
    expect(() => declare([name, "=1"])).toThrow(`${name} is a cell in Excel; choose another name.`);
  });
  test.for(["xfe1", "year1", "Q4_", "china", "中国", "a.b"])("%s may be declared", (name) => {
    expect([...declare([name, "=1"]).values()]).toHaveLength(1);
  });
  test.for(["1a", "a b", "true", "a-b"])("%s: no name", (name) => {
    expect(() => declare([name, "=1"])).toThrow(/cannot be a name/);
  });
  test("declared twice, in whatever case", () => {
    expect(() => declare(["year", "=1"], ["Year", "=2"])).toThrow(
      "Year is declared twice: Excel takes year for the same name.",
    );
  });
  test("by itself, by a way round", () => {
    expect(() => declare(["a", "=b+1"], ["b", "=cc+1"], ["cc", "=a"])).toThrow(
      "a is declared by itself: a → b → cc → a.",
    );
  });
  test("with a fault in its formula, which the error names", () => {
    expect(() => declare(["a", "=1+"])).toThrow(
      expect.objectContaining({ within: "a", span: { start: 2, end: 3 } }),
    );
    expect(() => declare(["a", "=nothing"])).toThrow(expect.objectContaining({ within: "a" }));
  });
});

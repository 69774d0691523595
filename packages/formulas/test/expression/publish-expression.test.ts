import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Evaluator } from "../../src/expression/evaluate-expression.ts";
import type { BinaryOperator, Constant, Expression } from "../../src/expression/expression.ts";
import { declareNames } from "../../src/expression/names.ts";
import { parseExpression } from "../../src/expression/parse-expression.ts";
import { publishExpression } from "../../src/expression/publish-expression.ts";
import { gridOf } from "../../src/expression/value.ts";
import { writeExpression } from "../../src/expression/write-expression.ts";
import { catalogue, formulaText } from "../../src/index.ts";
import { dataset } from "../data.ts";

const edition = dataset.latest;
const names = {
  year: "=2024",
  stage: '="mine"',
  world: '=REE.PRODUCTION("REE",stage,"*",year)',
  china: '=REE.PRODUCTION("REE",stage,"CHN",year)',
  part: "=china/world",
  miners: '=REE.SUPPLIERS("REE",stage,year)',
  large: "=FILTER(miners,miners[share]>0.05)",
};
const evaluator = new Evaluator(
  dataset,
  edition,
  declareNames(Object.entries(names).map(([name, formula]) => ({ name, formula }))),
);
const keys = new Set(["year"]);
const published = (formula: string) => publishExpression(parseExpression(formula), evaluator, keys);

describe("what a reader copies", () => {
  test("has keys as words, quantities as calls, and the edition", () => {
    expect(published("=part")).toBe(
      `=REE.PRODUCTION("REE","mine","CHN",2024,,"${edition}")/REE.PRODUCTION("REE","mine","*",2024,,"${edition}")`,
    );
    expect(published("=part*2+1")).toBe(
      `=REE.PRODUCTION("REE","mine","CHN",2024,,"${edition}")/REE.PRODUCTION("REE","mine","*",2024,,"${edition}")*2+1`,
    );
    expect(published("=1/part")).toBe(
      `=1/(REE.PRODUCTION("REE","mine","CHN",2024,,"${edition}")/REE.PRODUCTION("REE","mine","*",2024,,"${edition}"))`,
    );
  });

  test("binds once what is used twice", () => {
    expect(published("=(world-china)/world")).toBe(
      `=LET(world,REE.PRODUCTION("REE","mine","*",2024,,"${edition}"),(world-REE.PRODUCTION("REE","mine","CHN",2024,,"${edition}"))/world)`,
    );
  });

  test("has tables without headings, and cells of columns as cells of the table", () => {
    const table = `REE.SUPPLIERS("REE","mine",2024,FALSE,"${edition}")`;
    expect(published("=miners[share]")).toBe(`=INDEX(${table},0,2)`);
    expect(published("=INDEX(miners[share],1)")).toBe(`=INDEX(${table},1,2)`);
    expect(published("=ROWS(large)")).toBe(
      `=LET(miners,${table},ROWS(FILTER(miners,INDEX(miners,0,2)>0.05)))`,
    );
  });

  test("of a key alone is where the key comes from", () => {
    expect(published("=year")).toBe("=2024");
    expect(published("=stage")).toBe('="mine"');
  });

  test.for([
    "=part",
    "=(world-china)/world",
    "=INDEX(large[country],1)",
    "=ROWS(large)",
    "=SUM(miners[share])",
    '=IF(part>0.5,"most","less")',
  ])("gives the same without the names: %s", (formula) => {
    const bare = new Evaluator(dataset, edition);
    const own = evaluator.evaluate(parseExpression(formula)).value.content;
    const theirs = bare.evaluate(parseExpression(published(formula))).value.content;
    expect(gridOf(theirs)).toEqual(gridOf(own));
  });

  test("is refused where Excel could not take it", () => {
    const long = `="${"a".repeat(8000)}"`;
    const wide = new Evaluator(dataset, edition, declareNames([{ name: "long", formula: long }]));
    expect(() => publishExpression(parseExpression("=long&long"), wide)).toThrow(
      /has 16\d+ characters; Excel takes 8192/,
    );
  });
});

test("every example of the catalogue is read back as it was written", () => {
  for (const { id, examples } of catalogue) {
    for (const example of examples) {
      const formula = formulaText({ id, arguments: example.arguments }, example.edition);
      expect(writeExpression(parseExpression(formula))).toBe(formula);
    }
  }
});

const nowhere = { start: 0, end: 0 };
const constant: fc.Arbitrary<Constant> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.boolean(),
);
const operators: readonly BinaryOperator[] = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="];
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    constant.map((value): Expression => ({ ...nowhere, kind: "constant", value })),
    fc.constantFrom("world", "miners").map((name): Expression => ({ ...nowhere, kind: "name", name })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(constant, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      .map((rows): Expression => ({ ...nowhere, kind: "array", rows })),
    fc
      .tuple(fc.constantFrom("+", "-"), tie("expression"))
      .filter(([operator, { kind }]) => operator === "+" || kind !== "constant")
      .map(([operator, operand]): Expression => ({ ...nowhere, kind: "sign", operator, operand })),
    tie("expression").map((operand): Expression => ({ ...nowhere, kind: "percent", operand })),
    fc
      .tuple(fc.constantFrom(...operators), tie("expression"), tie("expression"))
      .map(([operator, left, right]): Expression => ({ ...nowhere, kind: "binary", operator, left, right })),
    fc
      .tuple(
        fc.constantFrom("REE.HHI", "IF", "SUM"),
        fc.array(fc.option(tie("expression"), { nil: undefined }), { minLength: 2, maxLength: 3 }),
      )
      .map(([callee, args]): Expression => ({ ...nowhere, kind: "call", callee, arguments: args })),
    fc
      .tuple(tie("expression"), tie("expression"))
      .map(
        ([value, body]): Expression => ({ ...nowhere, kind: "let", bindings: [{ name: "x_", value }], body }),
      ),
  ),
}));

/** A tree without the places of its parts. */
const bare = (part: unknown): unknown =>
  JSON.parse(
    JSON.stringify(part, (key, value) => (key === "start" || key === "end" ? undefined : (value ?? null))),
  );

test("what is written is read back as the same formula", () => {
  fc.assert(
    fc.property(expression, (tree) => {
      const text = writeExpression(tree);
      fc.pre(text.length < 8000);
      expect(bare(parseExpression(text))).toEqual(bare(tree));
    }),
    { numRuns: 2000, seed: 20261129 },
  );
});

import { describe, expect, test } from "vitest";
import { completionsAt } from "../../src/expression/complete-expression.ts";
import { plainFormula } from "../../src/expression/input-method.ts";
import { parseExpression } from "../../src/expression/parse-expression.ts";
import { placeInFormula } from "../../src/expression/place-in-formula.ts";
import { catalogue } from "../../src/index.ts";
import { dataset } from "../data.ts";

const edition = dataset.latest;

/** What is offered where the bar stands in a formula. */
function offered(formula: string, lang: "en" | "ja" = "en") {
  const caret = formula.indexOf("|");
  const source = formula.replace("|", "");
  const { start, end, candidates, within } = completionsAt(source, caret, dataset, edition, lang);
  const labels = candidates.map(({ label }) => label);
  const first = candidates[0];
  return {
    labels,
    detail: first?.detail,
    taken: first && source.slice(0, start) + first.text + source.slice(end),
    parameter: within?.definition.parameters[within.parameter]?.name,
  };
}

describe("functions", () => {
  test("all of ours are offered before anything is typed", () => {
    expect(offered("=|").labels).toEqual(catalogue.map(({ id }) => `REE.${id}`));
  });

  test("are found by id with and without the prefix, in any case, and by title in either language", () => {
    expect(offered("=ree.prod|").labels[0]).toBe("REE.PRODUCTION");
    expect(offered("=Prod|").labels[0]).toBe("REE.PRODUCTION");
    expect(offered("=生産|").labels).toContain("REE.PRODUCTION");
    expect(offered("=1+REE.MARKETH|", "ja")).toMatchObject({ taken: "=1+REE.MARKETHHI(" });
  });

  test("take the whole word under the caret, and no second bracket", () => {
    expect(offered("=REE.PRO|DUCTION(1)").taken).toBe("=REE.PRODUCTION(1)");
  });

  test("of the sheet are offered by their beginning", () => {
    expect(offered("=IFN|").labels).toEqual(["IFNA"]);
    expect(offered("=REE.IFN|").labels).toEqual([]);
  });

  test("are not offered within a text or a number", () => {
    expect(offered('=REE.GET("prod|')).toMatchObject({ parameter: "series" });
    expect(offered('=REE.HHI({1;2},"prod|').labels).toEqual([]);
    expect(offered("=2e|").labels).toEqual([]);
  });
});

describe("arguments", () => {
  test("of a named kind are offered by code, name in either language and alias, and put in as codes", () => {
    expect(offered('=REE.PRODUCTION("REE","mine","Aus|')).toMatchObject({
      taken: '=REE.PRODUCTION("REE","mine","AUS"',
      detail: "Australia",
      parameter: "country",
    });
    for (const name of ["ネオジ", "neodym", "Nd"]) {
      expect(offered(`=REE.PRODUCTION("${name}|",`, "ja")).toMatchObject({
        taken: '=REE.PRODUCTION("Nd",',
        detail: "ネオジム",
      });
    }
  });

  test("are offered before anything is typed, in quotes", () => {
    expect(offered("=REE.PRODUCTION(|").taken).toMatch(/^=REE\.PRODUCTION\("\w+"$/);
    expect(offered('=REE.PRODUCTION("REE", |)').labels).toContain("mine");
  });

  test("that are words, truths, editions and series are offered too", () => {
    expect(offered('=REE.PRODUCTION("REE","mine","AUS",2024,"k|').labels).toEqual(["kt", "kg", "10kt"]);
    expect(offered('=REE.SUPPLIERS("REE","mine",2024,f|').labels[0]).toBe("FALSE");
    expect(offered('=REE.PRODUCTION("REE","mine","AUS",2024,,|').labels[0]).toBe(edition);
    expect(offered('=REE.GET("mine_production.AU|').labels).toEqual(["mine_production.AUS"]);
  });

  test("belong to the innermost function, whatever stands in arrays and texts before", () => {
    expect(placeInFormula('=SUM(REE.HHI({1,2;3,4},"a,(b",', 30).call).toEqual({
      callee: "REE.HHI",
      argument: 2,
    });
    expect(placeInFormula("=SUM(REE.HHI({1;2}),", 20).call).toEqual({ callee: "SUM", argument: 1 });
    expect(placeInFormula("=REE.HHI({1,", 12).call).toBeUndefined();
    expect(offered("=SUM(|").labels).toEqual([]);
  });
});

test("every candidate of every function can be read as a formula", () => {
  for (const { id, parameters } of catalogue) {
    for (const [i] of parameters.entries()) {
      const before = `=REE.${id}(${",".repeat(i)}`;
      const { candidates } = completionsAt(before, before.length, dataset, edition, "ja");
      for (const { text } of candidates) expect(() => parseExpression(`${before}${text})`)).not.toThrow();
    }
  }
});

test("plain characters take the place of those an input method puts in, texts apart", () => {
  expect(plainFormula('＝REE．PRODUCTION（”ネオジム”，「鉱山」、"中国（本土）"，２０２４）')).toBe(
    '=REE.PRODUCTION("ネオジム","鉱山","中国（本土）",2024)',
  );
  expect(plainFormula("＝１－２≧３")).toBe("=1-2>=3");
});

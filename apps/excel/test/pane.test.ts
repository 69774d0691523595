import { catalogue } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { explain } from "../src/pane/explain.ts";
import { functionsIn, readFormula, splitOutside } from "../src/pane/formula.ts";
import { search } from "../src/pane/search.ts";

const literal = (value: unknown) => ({ kind: "value", value });

test("a call is read with its literals, references and inner formulas", () => {
  expect(readFormula('=ree.get("a ""b"", c",2024,,TRUE)', "REE")).toEqual({
    id: "GET",
    arguments: [literal('a "b", c'), literal(2024), literal(null), literal(true)],
  });
  expect(readFormula('=REE.HHI({60,1;-3,"x"},1e4)', "REE")?.arguments).toEqual([
    literal([
      [60, 1],
      [-3, "x"],
    ]),
    literal(10_000),
  ]);
  expect(readFormula("=REE.HHI($A$1:B9)", "REE")?.arguments).toEqual([
    { kind: "reference", reference: "$A$1:B9" },
  ]);
  expect(readFormula("=REE.HHI('My, sheet'!A1#)", "REE")?.arguments).toEqual([
    { kind: "reference", reference: "'My, sheet'!A1#" },
  ]);
  expect(readFormula("=REE.HHI(FILTER(A1:A3,A1:A3>1))", "REE")?.arguments).toEqual([
    { kind: "formula", text: "FILTER(A1:A3,A1:A3>1)" },
  ]);
});

test("a day is the serial number Excel gives it: 23 November 2026 is 46349", () => {
  expect(readFormula("=REE.RUNOUT(DATE(2026,11,23),1,1)", "REE")?.arguments[0]).toEqual(literal(46_349));
});

test("what surrounds a call, or does not close, is no call", () => {
  for (const formula of [
    "=1+REE.HHI(1)",
    "=REE.HHI(1)*2)",
    "=REE.HHI((1)",
    "REE.HHI(1)",
    "=SUM(1)",
    "=REE.HHI(1)+REE.CRN(2)",
  ])
    expect(readFormula(formula, "REE"), formula).toBeUndefined();
  expect(splitOutside('a,"b,c",{1,2},(3,4)', ",")).toEqual(["a", '"b,c"', "{1,2}", "(3,4)"]);
});

test("our functions are found in a formula, but not in texts nor behind other names", () => {
  expect(functionsIn('=ree.hhi(1)+REE.CRN(2)&"REE.GET("&OTHERREE.NIR(1)&X.REE.NIR(1)', "REE")).toEqual([
    "HHI",
    "CRN",
  ]);
});

test("search finds by name, by either language and by full-width letters; all words must hold", () => {
  expect(search(catalogue, "ＨＨＩ")[0]?.id).toBe("HHI");
  expect(search(catalogue, "二乗和").map(({ id }) => id)).toContain("HHI");
  expect(search(catalogue, "herfindahl nonsense")).toEqual([]);
  expect(search(catalogue, " ")).toHaveLength(catalogue.length);
});

test("with an argument that only Excel can compute, the function's latest message is given", async () => {
  const tools = {
    namespace: "REE",
    run: () => ({ value: 1 }),
    recentErrors: (id: string) => [{ id, error: "#NUM!", message: { en: "Expected more.", ja: "もっと。" } }],
  };
  const ask = (lang: "en" | "ja") => explain("=REE.HHI(SORT(A1:A3))", tools, async () => [[1]], lang);
  const { text, good } = await ask("en");
  expect(text).toContain("REE.HHI #NUM! Expected more.");
  expect(good).toBe(false);
  expect((await ask("ja")).text).toContain("REE.HHI #NUM! もっと。");
});

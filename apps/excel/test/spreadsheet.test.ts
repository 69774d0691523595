import { expect, test } from "vitest";
import { evaluateFormulas } from "./support/evaluate-formulas.ts";
import { openSpreadsheet, type Shown } from "./support/spreadsheet.ts";

const sheet = openSpreadsheet();
// Suppliers and tonnes, with a gap and a remark, as people keep them.
await sheet.write(0, 20, [
  ["China", 60],
  ["Australia", 30],
  ["", ""],
  ["Viet Nam", 10],
]);

// Levers as people change them: a stock of 120 days, an empty line, a stop of a half.
await sheet.write(0, 25, [
  ["stock.initial", 120, "days-of-demand"],
  ["", "", ""],
  ["suppliers.CHN.restriction", 0.5, ""],
]);

/** Formulas as users write them; U1:V4 holds the suppliers, Z1:AB3 the levers. */
const formulas: readonly (readonly [string, Shown | Shown[][]])[] = [
  ["=REE.HHI(V1:V4)", 0.46],
  ["=ree.hhi(V1:V4)", 0.46],
  ["=REE.HHI(V1:V4,10000)/100", 46],
  ["=REE.HHI(REE.SHARES(V1:V4))", 0.46],
  ["=ROUND(1/REE.HHI(V1:V4),3)", 2.174],
  ['=IFERROR(REE.HHI(W1:W4),"none")', "none"],
  ['=IFNA(REE.PRODUCTION("REE","mine","AUS",1850),"not collected")', "not collected"],
  ['=IFNA(REE.HHI(0),"kept")', "#DIV/0!"],
  ["=REE.HHI(V1:V4)+1/0", "#DIV/0!"],
  ["=REE.HHI(1/0)", "#DIV/0!"],
  ["=LET(q,V1:V4,REE.HHI(q)*SUM(q))", 46],
  ["=REE.HHI(FILTER(V1:V4,V1:V4>20))", 0.555555555556],
  ["=INDEX(REE.SHARES({60;30;10}),2,1)", 0.3],
  ["=SORT(REE.SHARES({60;30;10}),1,1)", [[0.1], [0.3], [0.6]]],
  ["=SUM(REE.SHARES(V1:V4))", 1],
  ["=MAP({1;2},LAMBDA(x,REE.HHI(VSTACK(x,1))))", [[0.5], [0.555555555556]]],
  ["=MAP({1;2},LAMBDA(x,REE.CRN(V1:V4,x)))", [[0.6], [0.9]]],
  ["=REE.CRN(V1:V4,2)", 0.9],
  ['=REE.PRODUCTION("REE","mine","AUS",2024,,"2026Q4")', 29000],
  ['=REE.PRODUCTION("REE","採掘","オーストラリア",2024,,"2026Q4")', 29000],
  ['=TEXT(REE.RUNOUT(DATE(2026,11,23),6000,100,30),"yyyy-mm-dd")', "2027-02-16"],
  ["=REE.NOSUCH(1)", "#NAME?"],
  // Tables with names and other files are not there: no number, whatever stands around them.
  ["=SUM(Sales[kg])", "#NAME?"],
  ["=IFERROR(REE.HHI(Sales[kg]),0)", "#NAME?"],
  ["=COUNT(Sales[[#This Row],[kg]])", "#NAME?"],
  ["=IFERROR([@kg]*2,1)", "#NAME?"],
  ["=N([@[kg a year]])", "#NAME?"],
  ["=COUNT([Book1.xlsx]Sheet1!V1:V4)", "#NAME?"],
  ["=COUNT('[Book 1.xlsx]Sheet1'!V1:V4)", "#NAME?"],
  ['="[kg]"&COUNT(V1:V4)', "[kg]3"],
  ["=SUM(Sales2024)", "#NAME?"],
  ["=LET(sales2024,V1:V4,SUM(sales2024))", 100],
  ["=REE.HHI(V:V)", 0.46],
  // Texts in a call are texts, as Excel hands them over; a cell refuses what it cannot read as one number.
  ['=REE.DAYSCOVER("6000",100)', 60],
  ['=REE.DAYSCOVER("6,000",100)', "#VALUE!"],
  ['=REE.NIR("0","18,835",0)', "#VALUE!"],
  ['=REE.COVERAGE({440},1475,"50%")', "#VALUE!"],
  ['=REE.RUNOUT("23 Nov 2026",6000,100)', 46409],
  ['=REE.RUNOUT("5/6/2026",6000,100)', "#VALUE!"],
  ["=REE.COVERAGE({440},1475,{0})", 0],
  ["=REE.NMINUS1({60;30;10},100,0)", 1],
  ["=ROWS(REE.SHARES(V:V))", 4],
  // A text that reads like a date is one, where it is looked up and where it is found.
  [
    '=XLOOKUP("2010-07",INDEX(REE.BACKTEST("2010-senkaku","H0",,FALSE),0,1),INDEX(REE.BACKTEST("2010-senkaku","H0",,FALSE),0,1))',
    "2010-07",
  ],
  ['=IF(TRUE,"2010-07","")', "2010-07"],
  // Signs are compared as such; criteria take them for any text and any sign.
  ['=IF("Y"="?","same","other")', "other"],
  ['=IF("Y"<>"?","other","same")', "other"],
  ['=IF("?"="?","same","other")', "same"],
  ['=SUM(IF(U1:U4="*",1,0))', 0],
  ['=COUNTIF(U1:U4,"Ch*")', 1],
  ['=COUNTIF(U1:U4,"?hina")', 1],
  // A range where one cell belongs is refused.
  ["=REE.CRN(V1:V4,V1:V4)", "#VALUE!"],
  ["=REE.CRN(V1:V4,INDEX({1;2},2))", 0.9],
  ["=INDEX(REE.EXPOSURE(U1:U4,TRANSPOSE(V1:V4)),2,3)", 0.6],
  ["=REE.EXPOSURE(U1:U4,V1:V3)", "#VALUE!"],
  ['=INDEX(REE.SHOCK(V1:V4,U1:U4,"china",25%),1,3)', 45],
  ['=REE.SHOCK(V1:V4,U1:U4,"china",25)', "#NUM!"],
  ['=INDEX(REE.SHOCK(V1:V4,U1:U4,"ベトナム",0.5),3,3)', 5],
  ['=REE.SHOCK(V1:V4,U1:U4,"Myanmar",0.25)', "#N/A"],
  ['=REE.PRODUCTION("REE","mine","中国",DATE(2024,6,1))', "#NUM!"],
  ['=REE.PRODUCTION("REE","mine","中国",YEAR(DATE(2024,6,1)),,"2026Q4")', 270000],
  ["=REE.RUNOUT(2026,6000,100)", "#VALUE!"],
  ['=MAP({"日本";"オーストラリア"},LAMBDA(x,REE.NORMALIZE(x,"country")))', [["JPN"], ["AUS"]]],
  ['=REE.SCENARIO("stop-12m","cover",,Z1:AB3,"2026Q4")', 120],
  ['=REE.SCENARIO("stop-12m","cover",,Z1:AB3)/REE.SCENARIO("stop-12m","cover")', 2],
  ['=IFERROR(REE.SCENARIO("stop-12m","unmet",,{"stock.days",3}),"no such lever")', "no such lever"],
  ['=IFNA(REE.SCENARIO("baseline","survive"),"never short")', "never short"],
  ['=INDEX(REE.BACKTEST("2010-senkaku","H1",,FALSE),3,3)', 2246],
  ['=COUNT(CHOOSECOLS(REE.LEVERS("stop-12m",FALSE),2))-ROWS(REE.LEVERS("stop-12m",FALSE))', 0],
  ['=COLUMNS(REE.SIMULATE(CHOOSECOLS(REE.LEVERS("stop-12m",FALSE),1,4,5,6),"unmet",200))', 2],
  ['=INDEX(REE.SIMULATE(REE.LEVERS("stop-12m",FALSE),"unmet",200),1,2)', "#VALUE!"],
  ['=MAP({"stop-90d";"stop-12m"},LAMBDA(s,REE.SCENARIO(s,"cover")))', [[60], [60]]],
  ['=LET(f,REE.FAN("baseline","unmet",50),SUM(DROP(f,1,1)))', 0],
  ['=IFERROR(REE.SHORTAGERISK("stop-12m",1000000000),"too many draws")', "too many draws"],
];

const results = await evaluateFormulas(
  sheet,
  formulas.map(([formula]) => formula),
  10,
);

test.each(formulas.map(([formula, expected], i) => [formula, expected, results[i]] as const))(
  "%s shows %j",
  (_, expected, shown) => {
    expect(shown).toEqual(expected);
  },
);

test("a cell with 0 is no empty text, however often it is compared", async () => {
  await sheet.write(0, 36, [[0, '=AK1=""', '=IF(AK1="","empty","zero")', '=IF(AK1=0,"zero","other")']]);
  expect(sheet.read(0, 38, 1, 2)).toEqual([["zero", "zero"]]);
});

test("an edit of a cell recalculates what depends on it, spills included", async () => {
  await sheet.write(0, 30, [[60], [30], [10]]);
  await sheet.write(0, 32, [["=REE.HHI(AE1:AE3)", "=REE.SHARES(AE1:AE3)"]]);
  expect(sheet.read(0, 32, 3, 2).map((row) => row[1])).toEqual([0.6, 0.3, 0.1]);
  await sheet.write(0, 30, [[10]]);
  expect(sheet.read(0, 32, 1, 2)).toEqual([[0.44, 0.2]]);
});

test("a spill that meets a cell in use gives way, and comes once the cell is empty", async () => {
  await sheet.write(20, 34, [[null], ["in use"]]);
  await sheet.write(20, 34, [["=REE.SHARES({60;30;10})"]]);
  expect(sheet.read(20, 34, 3, 1)).toEqual([["#SPILL!"], ["in use"], [null]]);
  await sheet.write(21, 34, [[null]]);
  expect(sheet.read(20, 34, 3, 1)).toEqual([[0.6], [0.3], [0.1]]);
});

test("an edit of a lever runs the scenario again, and an emptied one means 0", async () => {
  await sheet.write(4, 25, [["stock.initial", 30, "days-of-demand"]]);
  await sheet.write(10, 32, [['=REE.SCENARIO("stop-12m","cover",,Z5:AB5)']]);
  expect(sheet.read(10, 32, 1, 1)).toEqual([[30]]);
  await sheet.write(4, 26, [[90]]);
  expect(sheet.read(10, 32, 1, 1)).toEqual([[90]]);
  await sheet.write(4, 25, [["stock.initial", null, null]]);
  expect(sheet.read(10, 32, 1, 1)).toEqual([[0]]);
});

test("of a thousand formulas at once each cell shows its own value", async () => {
  const many = Array.from({ length: 1000 }, (_, i) => `=REE.HHI({${i + 1};1})`);
  const shown = await evaluateFormulas(sheet, many, 1000);
  expect(shown).toHaveLength(1000);
  shown.forEach((value, i) => {
    expect(value).toBeCloseTo(((i + 1) ** 2 + 1) / (i + 2) ** 2, 9);
  });
});

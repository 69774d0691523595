import { describe, expect, test } from "vitest";
import { functionById, invoke } from "../src/index.ts";
import { dataset } from "./data.ts";

const check = (rows: unknown, template = "suppliers", ...more: readonly unknown[]) =>
  invoke(functionById("CHECK"), [rows, template, ...more], dataset).value;
/** Row, column and problem of each line, without how to mend it. */
const found = (rows: unknown, ...more: readonly unknown[]) =>
  (check(rows, ...(more as [])) as readonly (readonly unknown[])[]).slice(1).map((line) => line.slice(0, 3));
const run = (id: string, ...args: readonly unknown[]) => invoke(functionById(id), args, dataset).value;

const HEADINGS = ["supplier", "country", "element", "kg_per_year", "risk", "contract_end", "form"];
const GOOD: readonly unknown[] = ["A", "日本", "ネオジム", 1200, 0.4, 46349, "magnet"];
const HEADERS = ["row", "column", "problem", "fix"];
const OK = [["OK", "", "", ""]];

describe("CHECK and the functions agree", () => {
  test.each([0, null, ""])("a risk of %j is a problem, as it is for EXPOSURE", (risk) => {
    expect(check([HEADINGS, GOOD.with(4, risk)])).toEqual([
      HEADERS,
      [2, "risk", "Empty or 0.", "Write a risk above 0; leave the column out if nobody assessed it."],
    ]);
    expect(() => run("EXPOSURE", [["A"], ["B"]], [[1], [1]], [[0.4], [risk]])).toThrow("risk, cell 2");
  });

  test.each(["2027/3/1", "2027-03-01", "2027年3月31日", "２０２７/３/１", 46349])(
    "%j is a date for both",
    (day) => {
      expect(check([HEADINGS, GOOD.with(5, day)])).toEqual(OK);
      expect(run("RUNOUT", day, 100, 1)).toBeGreaterThan(46349);
    },
  );

  test.each(["next year", 2027, "2027", "2027/13/1", true])("%j is a date for neither", (day) => {
    expect(found([HEADINGS, GOOD.with(5, day)])).toEqual([[2, "contract_end", "Not a date."]]);
    expect(() => run("RUNOUT", day, 100, 1)).toThrow();
  });

  test.each(["carbonate", "合金", "Oxide", "酸化物", "磁石", "メタル", "NdFeB磁石", "NdFeB magnet"])(
    "the form %s is known",
    (form) => {
      expect(check([HEADINGS, GOOD.with(6, form)])).toEqual(OK);
    },
  );

  test.each(["Korea, Rep.", "P.R. China", "中", "CHN"])("the country %s is known", (country) => {
    expect(check([HEADINGS, GOOD.with(1, country)])).toEqual(OK);
  });

  test.each(["NdPr", "希土類", "HREE"])(
    "%s has no one composition: CONVERT refuses its form, as CHECK does",
    (group) => {
      expect(found([HEADINGS, GOOD.with(2, group)])).toEqual([
        [2, "element", "Its mass cannot be told from that of a form."],
      ]);
      expect(check([HEADINGS, GOOD.with(2, group).with(6, "")])).toEqual(OK);
      expect(() => run("CONVERT", 1, "oxide", "element", group)).toThrow("no one composition");
    },
  );

  test("a truth value is named as a sheet shows it", () => {
    expect(found([HEADINGS, GOOD.with(1, true)])).toEqual([[2, "country", 'No country is called "TRUE".']]);
  });
});

test("a cell with an error costs one line, its row is checked on", () => {
  const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
  const rows = [HEADINGS, GOOD.with(3, error).with(1, "Atlantis"), GOOD, GOOD.with(0, "#REF!")];
  expect(found(rows)).toEqual([
    [2, "country", 'No country is called "Atlantis".'],
    [2, "kg_per_year", "The cell holds #N/A."],
    [4, "supplier", "The cell holds #REF!."],
  ]);
  expect(found([[...HEADINGS, error], GOOD])).toEqual([[1, "#n/a", "Unknown column; it is not read."]]);
});

describe("Japanese headings", () => {
  test.each([
    [["サプライヤー", "国", "元素", "年間kg", "リスク", "契約終了日", "形態"]],
    [["供給者", "所在国", "元素", "年間購入量（kg）", "供給リスク", "契約満了日", "形状"]],
    [["supplier", "国", "Element", "kg per year", "リスク", "contract end", "form"]],
  ])("%j are read", (headings) => {
    expect(check([headings, GOOD])).toEqual(OK);
  });

  test("of stocks are read", () => {
    expect(
      check(
        [
          ["元素", "在庫", "日使用量"],
          ["ネオジム", 500, 5],
        ],
        "stocks",
      ),
    ).toEqual(OK);
  });

  test("stand in the answer as written, and one column under two headings is there twice", () => {
    const rows = [
      ["サプライヤー", "国", "元素", "年間kg", "country"],
      ["A社", "中華", "ネオジム", "多数", "JPN"],
    ];
    expect(found(rows)).toEqual([
      [1, "country", "The column is there twice."],
      [2, "国", 'No country is called "中華".'],
      [2, "年間kg", "Not a number."],
    ]);
  });
});

describe("the language of the answer", () => {
  const rows = [
    ["供給者", "元素", "年間kg", "色"],
    ["A社", "ネオジム", "多数", "赤"],
    ["", "不明元素", -1, ""],
  ];

  test("is Japanese where it is asked for, whole", () => {
    const answer = check(rows, "suppliers", null, "ja") as readonly (readonly unknown[])[];
    expect(answer.slice(0, 4)).toEqual([
      ["行", "列", "問題", "直し方"],
      [1, "country", "列がない。", "見出しを「国」または「country」とする列を加える。"],
      [1, "色", "不明な列であり、読み取らない。", expect.stringContaining("使える見出しは")],
      [2, "年間kg", "数値ではない。", "桁区切りを付けず数字のみを入力し、単位は見出しに書く。"],
    ]);
    for (const [, , problem, fix] of answer.slice(1)) {
      for (const text of [problem, fix]) expect(text).toMatch(/^[^A-Za-z]*[\u3040-\u30ff\u4e00-\u9fff]|LIST/);
    }
  });

  test("is that of the add-in where it is not", () => {
    expect(invoke(functionById("CHECK"), [rows, "suppliers"], dataset, undefined, "ja").value).toEqual(
      check(rows, "suppliers", null, "ja"),
    );
    expect(check(rows)).toEqual(check(rows, "suppliers", null, "en"));
  });
});

const BESIDE = [
  "supplier",
  "country",
  "element",
  "form",
  "kg_per_year",
  "stock_kg",
  "contract_end",
  "content",
];
const ROW: readonly unknown[] = ["A", "日本", "Nd", "magnet", 1200, 40, 46349, 0.3];
/** What stands beside each row of a list, in one language. */
const beside = (rows: readonly (readonly unknown[])[], headings = BESIDE, lang = "en") =>
  (check([headings, ...rows], "suppliers", null, lang, true) as readonly (readonly unknown[])[]).map(
    ([text]) => text,
  );

describe("beside the list", () => {
  test("each row has its problems in its place, and nothing where all is right or nothing stands", () => {
    const blank = BESIDE.map(() => "");
    expect(beside([ROW, blank, ROW.with(1, "Japn").with(4, "many"), ROW])).toEqual([
      "problems",
      "",
      "",
      'country: No country is called "Japn". Did you mean JPN (Japan)? kg_per_year: Not a number. Write digits alone, without commas; the unit belongs in the heading.',
      "",
    ]);
    expect(beside([ROW.with(7, "")], BESIDE, "ja")[1]).toBe(
      "content：合金・磁石などの含有率が空白である。質量に占める元素の割合を0.3または30％のように入力する。",
    );
  });

  test("a list without rows has nothing beside it", () => {
    const blank = BESIDE.map(() => "");
    expect(beside([blank, blank])).toEqual(["problems", "", ""]);
    expect(() => check([BESIDE, blank])).toThrow("expected rows below the headings");
  });

  test("a column that is missing is told beside every row, since none can be told to be right", () => {
    const headings = BESIDE.with(1, "where");
    expect(
      beside([ROW, BESIDE.map(() => ""), ROW], headings).map((text) =>
        /country: The column is missing/.test(String(text)),
      ),
    ).toEqual([true, true, false, true]);
  });
});

describe("a row that counts", () => {
  test.each([
    ["1.250", "1250 or 1.25"],
    ["1,250", "1250 or 1.25"],
    ["１，２５０", "1250 or 1.25"],
  ])("has kilograms that are one number: not %s", (kg, readings) => {
    expect(beside([ROW.with(4, kg)])[1]).toBe(
      `kg_per_year: "${kg}" may be ${readings}. Write one of the two.`,
    );
    expect(beside([ROW.with(5, kg)])[1]).toMatch(/^stock_kg: .* may be /);
  });

  test.each(["0.125", "1250", "1.25", "1,234,567", "１２５０"])("has kilograms such as %s", (kg) => {
    expect(beside([ROW.with(4, kg)])).toEqual(["problems", ""]);
  });

  test.each(["03/04/2027", "3.4.2027", "3-4-2027", "3/4/27"])("has an end that is one day: not %s", (day) => {
    expect(beside([ROW.with(6, day)])[1]).toBe(
      `contract_end: "${day}" may be 2027-04-03 or 2027-03-04. Write one of the two.`,
    );
  });

  test.each([
    ["31/03/2027", "2027-03-31"],
    ["3/31/2027", "2027-03-31"],
    ["31.3.2027", "2027-03-31"],
    ["4/4/2027", "2027-04-04"],
  ])("may end on %s, which is one day for RUNOUT, too", (written, day) => {
    expect(beside([ROW.with(6, written)])).toEqual(["problems", ""]);
    expect(run("RUNOUT", written, 100, 1)).toBe(run("RUNOUT", day, 100, 1));
  });

  test("buys nothing where it is stock alone; a blank is no 0", () => {
    expect(beside([ROW.with(4, 0)])).toEqual(["problems", ""]);
    expect(beside([ROW.with(4, "")])[1]).toMatch(/^kg_per_year: Empty\. Write the kilograms; 0 where/);
    expect(beside([ROW.with(4, 0).with(5, "")])[1]).toMatch(/^kg_per_year: Empty or 0\./);
  });

  test("is one that CONVERT computes, whatever its element, form and content", () => {
    const [elements, forms, contents] = [
      ["Nd", "Dy", "NdPr", "Pm", "magnets", "ネオジム"],
      ["oxide", "metal", "合金", "magnet", "element", "gross", "lumps", ""],
      ["", 0.3, 1, 80, -1, "80%", "0.125"],
    ];
    for (const element of elements)
      for (const form of forms)
        for (const content of contents) {
          const told = beside([ROW.with(2, element).with(3, form).with(7, content)])[1] !== "";
          const part = content === "" ? [] : [content];
          const kg = () => run("CONVERT", 1200, form === "" ? "element" : form, "element", element, ...part);
          if (told) expect(kg, `${element} ${form} ${content}`).toThrow();
          else expect(kg(), `${element} ${form} ${content}`).toBeGreaterThan(0);
        }
  });
});

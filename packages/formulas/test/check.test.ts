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
